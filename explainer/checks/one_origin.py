"""A sentence counts several sources, and all of them repeat one account.

## What to do
- Name the one account that it goes back to.
- Or cite claims with different `by`, if there really are several accounts.
- Dismiss it if the number is right all the same.

## Why it matters
What ten papers copied from one book is known from one book. “Several outlets” makes readers believe
that it was found out several times. The words may stand where a passage has them.

## Wrong
    summary: |
      - Several outlets reported that the pump had been broken [@pump-broken].

## Right
    summary: |
      - According to unnamed people cited in Low Water, the pump had been broken [@pump-broken].
"""

from collections.abc import Iterator

from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.quantifiers import MANY_SOURCES
from explainer.site import Site

RULE = Rule("EX408", "one-origin", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        found = MANY_SOURCES.search(sentence.own)
        if (
            found
            and sentence.evidence
            and len(_origins(sentence)) < 2
            and not _is_borne(sentence, found[0])
        ):
            yield RULE.at(
                sentence.span(found[0]),
                f"`{found[0]}` counts several, and all of this goes back to one origin",
                hint="name the origin once; repetition is no second source",
                entry=sentence.entry.id,
            )


def _origins(sentence: PublishedSentence) -> set[object]:
    return {evidence.chain.by for evidence in sentence.evidence}


def _is_borne(sentence: PublishedSentence, words: str) -> bool:
    given = (given.words for evidence in sentence.evidence for given in evidence.words)
    return any(words.casefold() in each.casefold() for each in given)
