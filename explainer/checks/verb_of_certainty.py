"""Our verb says that it is true, bad or doubtful, and the source's doesn't.

## What to do
Write *said*, *wrote* or *reported*, or the source's own verb.

## Why it matters
“Confirmed” tells readers that it is true, “admitted” that it is bad, “claimed” that it is doubtful.
Such a verb needs a passage that has it, or one that says the same: *verified* for *confirmed*,
*acknowledged* for *admitted*. This can't be dismissed.

## Wrong
    summary: |
      - Dorr admitted that they knew of no broken pump [@no-pump].

## Right
    summary: |
      - Dorr said that they knew of no broken pump [@no-pump].
"""

import re
from collections.abc import Iterator

from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.certainty import CERTAINTY_NOUN, CERTAINTY_VERB, same_verb
from explainer.english.negation import NEGATION, NOBODY_DOES
from explainer.site import Site

RULE = Rule("EX506", "verb-of-certainty", __doc__)

_NEGATED = 30


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        if not CERTAINTY_VERB.search(sentence.own):
            continue
        text = CERTAINTY_NOUN.sub(lambda found: " " * len(found[0]), sentence.own)
        for found in CERTAINTY_VERB.finditer(text):
            if (
                not sentence.asks
                and not _is_negated(text, found)
                and not _is_borne(sentence, found["stem"])
            ):
                yield RULE.at(
                    sentence.span(found[0]),
                    f"`{found[0]}` stands in no passage that this rests on",
                    hint="write `said`, `wrote` or `reported`, or the source’s own verb",
                    entry=sentence.entry.id,
                )


def _is_borne(sentence: PublishedSentence, stem: str) -> bool:
    """Tell whether a passage has the verb, or one that says the same, and not under a negation."""
    for evidence in sentence.evidence:
        for given in evidence.words:
            for found in same_verb(stem).finditer(given.words):
                if not _is_negated(given.words, found):
                    return True
    return False


def _is_negated(text: str, found: re.Match[str]) -> bool:
    clause = re.split(r"[,;:.]", text[: found.start()])[-1]
    return bool(NOBODY_DOES.match(clause) or NEGATION.search(clause[-_NEGATED:]))
