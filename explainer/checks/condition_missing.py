"""Our sentence leaves out the condition under which this was said.

## What to do
- Say the condition in the same sentence, in the speaker's words or your own.
- Or leave the statement out of this sentence.

## Why it matters
“If that is so, the licence must go” without its first words is another demand. Each sentence is
also read alone, in search results and links. Under `says` the page prints the condition by itself;
in the summary, the story and headings you write it. This can't be dismissed.

## Wrong
    summary: |
      - Pim Aster said that the licence must go [@aster-licence].

## Right
    summary: |
      - Pim Aster said that the licence must go if that is so [@aster-licence].
"""

from collections.abc import Iterator

from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.conditions import INVERTED_CONDITION, has_condition
from explainer.english.headings import tells_nothing
from explainer.site import Site
from explainer.text.fold import fold_passage

RULE = Rule("EX503", "condition-missing", __doc__)


_NOT_TOLD = ("title", "question", "ask", "caveat", "point", "settles")


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        missing = next(_missing(sentence), None)
        if missing:
            yield RULE.at(
                sentence.place_in_field,
                f"the condition `{missing}`{_whose(sentence, missing)} is not in this sentence",
                hint="say it in this sentence; it is printed without its neighbours",
                entry=sentence.entry.id,
            )


def _whose(sentence: PublishedSentence, condition: str) -> str:
    """Name the claim that has a condition, where the sentence rests on several."""
    whose = [claim.ref.local for claim in sentence.claims if condition in claim.conditions]
    return f" of `{whose[0]}`" if whose and len(sentence.claims) > 1 else ""


def _missing(sentence: PublishedSentence) -> Iterator[str]:
    """Give conditions that prose leaves out; a statement’s own is printed with its label."""
    if sentence.asks or sentence.is_bare or sentence.field in _NOT_TOLD:
        return
    if sentence.field == "heading" and tells_nothing(sentence.text):
        return
    for condition in sentence.conditions:
        stands = fold_passage(condition).casefold() in _folded(sentence)
        is_said = has_condition(sentence.text) or (stands and INVERTED_CONDITION.match(condition))
        if not is_said:
            yield condition


def _folded(sentence: PublishedSentence) -> str:
    return fold_passage(sentence.text).casefold()
