"""In short: labelled lines that can each stand alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.pages.sections.prose import MarkedSentence, marked
from explainer.presentation.phrases import capitalised
from explainer.presentation.statements import glyph_of
from explainer.presentation.story_page import StoryPage
from explainer.site import CitedSentence

ID, TITLE, TEMPLATE = "in-short", "In short", "sections/in_short.html.j2"

_MOST = 60  # characters of a label
_WEAKEST_FIRST = ("unchecked", "outlet", "unnamed", "named", "background")


@dataclass(frozen=True, slots=True)
class ShortLine:
    """A line with its label, and the rule beside it: that of the weakest that it rests on.

    A line that asks, or tells both sides of a dispute, has the rule `disputed`.
    """

    label: str
    rule: str
    sentences: tuple[MarkedSentence, ...]


def view(page: StoryPage) -> Mapping[str, object] | None:
    lines = [_line(page, bullet) for bullet in page.explainer.summary]
    return {"lines": lines} if lines else None


def _line(page: StoryPage, bullet: tuple[CitedSentence, ...]) -> ShortLine:
    first, *rest = marked(page, bullet)
    label, colon, text = first.text.partition(": ")
    if not colon or len(label) > _MOST:
        label, text = "", first.text
    text = capitalised(text) if label else text
    return ShortLine(label, _rule(page, bullet), (MarkedSentence(text, first.marks), *rest))


def _rule(page: StoryPage, bullet: tuple[CitedSentence, ...]) -> str:
    cited = {ref for sentence in bullet for ref in sentence.cites}
    asks = any(sentence.text.rstrip().endswith("?") for sentence in bullet)
    if asks or len([ref for ref in cited if cited & set(page.site.disputed_by(ref))]) > 2:
        return "disputed"
    shapes = {glyph_of(page.site, page.site.statement(ref)) for ref in cited}
    return next((one for one in _WEAKEST_FIRST if one in shapes), "background")
