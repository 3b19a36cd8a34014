"""The source says *perhaps*, and our statement does not.

## Why it matters
A label says whose word something is, and not how sure they were of it. *Probably*, *may have* and
*it seemed* belong to what is said, and stay in it.

## Wrong
    says: The ship was a tramp.
    passage: He discerned a strange steamship, probably a tramp

## Right
    says: The ship was probably a tramp.
    passage: He discerned a strange steamship, probably a tramp
"""

from collections.abc import Iterator

from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.certainty import UNSURE
from explainer.site import Site
from explainer.text.search_words import search_words
from explainer.text.sentences import sentences

RULE = Rule("EX511", "says-stronger", __doc__, Severity.WARNING, can_be_dismissed=True)
_SHARED = 0.6  # of our words: the sentence of the passage that ours retells


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        if sentence.field not in ("says", "record") or UNSURE.search(sentence.text):
            continue
        unsure = next(_unsure(sentence), None)
        if unsure:
            yield RULE.at(
                sentence.place_in_field,
                f"the source says `{unsure}` here, and this does not",
                hint="keep how sure they were; or, where it is said of something else, dismiss this"
                " with a reason",
                entry=sentence.entry.id,
            )


def _unsure(sentence: PublishedSentence) -> Iterator[str]:
    """Find words of doubt in the clause of a passage that our statement retells."""
    ours = set(search_words(sentence.text))
    for evidence in sentence.evidence:
        passage = evidence.passage.words if evidence.passage else ""
        for start, end in sentences(passage):
            clause = passage[start:end]
            found = UNSURE.search(clause)
            theirs = set(search_words(clause))
            if found and ours and len(ours & theirs) >= _SHARED * max(len(ours), len(theirs)):
                yield found[0]
