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
    for one in published_sentences(site):
        missing = next(_missing(one), None)
        if missing:
            yield RULE.at(
                one.sentence,
                f"the condition `{missing}` is not in this sentence",
                hint="say it in this sentence; it is printed without its neighbours",
                entry=one.entry.id,
            )


def _missing(one: PublishedSentence) -> Iterator[str]:
    """Give conditions that the text leaves out; a text of its own has them word for word."""
    if one.asks or one.field in ("title", "question", "ask"):
        return
    is_own = one.field in ("text", "record")
    for condition in one.conditions:
        stands = fold_passage(condition).casefold() in _folded(one)
        is_said = has_condition(one.text) or (stands and INVERTED_CONDITION.match(condition))
        if not is_said or (is_own and not stands):
            yield condition


def _folded(one: PublishedSentence) -> str:
    return fold_passage(one.text).casefold()
