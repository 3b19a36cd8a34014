"""The condition is missing from a sentence that is printed.

## Why it matters
“He should be court-martialed if true” without its last two words is another sentence. The condition
stands wherever the claim does: in its text, in a summary, in a heading. This can't be dismissed.

## Wrong
    text: Sen. Rand Paul said that Milley should be court-martialed.
    if: if true

## Right
    text: Sen. Rand Paul said that Milley should be court-martialed “if true”.
    if: if true
"""

from collections.abc import Iterator

from explainer.analysis.published_sentences import PublishedSentence, published_sentences
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.conditions import INVERTED_CONDITION, has_condition
from explainer.site import Site
from explainer.text.fold import fold_passage

RULE = Rule("EX503", "condition-missing", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        missing = next(_missing(sentence), None)
        if missing:
            yield RULE.at(
                sentence.place_in_field,
                f"the condition `{missing}` is not in this sentence",
                hint="say it in this sentence; it is printed without its neighbours",
                entry=sentence.entry.id,
            )


def _missing(sentence: PublishedSentence) -> Iterator[str]:
    """Give conditions that the text leaves out; a text of its own has them word for word."""
    if sentence.asks or sentence.field in ("title", "question", "ask"):
        return
    is_own = sentence.field in ("text", "record")
    for condition in sentence.conditions:
        stands = fold_passage(condition).casefold() in _folded(sentence)
        is_said = has_condition(sentence.text) or (stands and INVERTED_CONDITION.match(condition))
        if not is_said or (is_own and not stands):
            yield condition


def _folded(sentence: PublishedSentence) -> str:
    return fold_passage(sentence.text).casefold()
