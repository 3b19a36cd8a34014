"""Where words stand in a source's kept text, in the two ways of the W3C, and how they read.

Positions count Unicode code points from the beginning of the kept text, the first being 0, as the
W3C asks of a TextPositionSelector; JavaScript counts units of UTF-16. Words are told in a
TextQuoteSelector only as far as the site shows them: of words that may not be shown there is the
position alone. Prefix and suffix are shown words too; they are no wider than it takes to tell two
places apart, and end where the next word may not be shown. Where words and context stand more than
once all the same, there is the position alone: whoever looks for them would find another place.
"""

from collections.abc import Iterator
from typing import NamedTuple

from explainer.presentation.excerpts import Showable

Selector = dict[str, object]
_WIDTHS = (32, 64, 128, 256)  # code points of context; the W3C names none


class Stretch(NamedTuple):
    """An unbroken run of a source's text, all of it shown or none."""

    start: int
    end: int
    is_shown: bool


def stretches(shown: Showable, start: int, end: int) -> Iterator[Stretch]:
    """Cut a part of a text where shown words meet words that may not be shown."""
    last: Stretch | None = None
    for piece in shown.pieces(start, end):
        here = Stretch(max(start, piece.start), min(end, piece.end), piece.is_shown)
        if last and last.is_shown == here.is_shown:
            last = last._replace(end=here.end)
            continue
        if last:
            yield last
        last = here
    if last:
        yield last


def selectors(shown: Showable, stretch: Stretch) -> list[Selector]:
    """Select a stretch: by its words, if they are shown, and by its place."""
    place: Selector = {
        "type": "TextPositionSelector",
        "start": stretch.start,
        "end": stretch.end,
    }
    quote = _quote(shown, stretch) if stretch.is_shown else None
    return [quote, place] if quote else [place]


def _quote(shown: Showable, stretch: Stretch) -> Selector | None:
    exact = shown.text[stretch.start : stretch.end]
    for width in _WIDTHS:
        prefix, suffix = shown.around(stretch.start, stretch.end, width)
        if shown.text.count(f"{prefix}{exact}{suffix}") == 1:
            context = {"prefix": prefix, "suffix": suffix}
            known = {name: words for name, words in context.items() if words}
            return {"type": "TextQuoteSelector", "exact": exact, **known}
    return None
