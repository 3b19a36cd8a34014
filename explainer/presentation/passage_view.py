"""The words of a source that a statement rests on, as a page shows them.

What may not be shown is left out; where hardly anything is left, the fragments would tell nobody
anything, and a page says in our words what they carry.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from explainer.presentation.excerpts import Piece, Showable, showable
from explainer.site import Evidence, Site

_LEGIBLE = 4  # words in a row: fewer are a fragment, as “anonymous” is


@dataclass(frozen=True, slots=True)
class PassageRun:
    """A stretch of the passage: what is shown of it, and whether it is the quotation."""

    pieces: tuple[Piece, ...]
    is_quote: bool


@dataclass(frozen=True, slots=True)
class PassageView:
    """The parts of a passage; between two of them its writer left words out.

    `hidden` are the words that may not be shown, as a number.
    """

    parts: tuple[tuple[PassageRun, ...], ...]
    hidden: int
    is_legible: bool


def passage_view(site: Site, evidence: Evidence) -> PassageView | None:
    """Give the passage with its quotations; the quotations alone where they are not in it."""
    shown = showable(site, site.sources[evidence.source.id])
    anchored = evidence.passage or (evidence.quotes[0] if evidence.quotes else None)
    if shown is None or anchored is None or not anchored.hits:
        return None
    quoted = [part for quote in evidence.quotes for hit in quote.hits for part in hit.parts]
    parts = tuple(tuple(_runs(shown, start, end, quoted)) for start, end in anchored.hits[0].parts)
    pieces = [piece for part in parts for run in part for piece in run.pieces]
    hidden = sum(piece.words for piece in pieces if not piece.is_shown)
    return PassageView(parts, hidden, is_legible(pieces))


def is_legible(pieces: Iterable[Piece]) -> bool:
    """Tell whether what is shown can be read: some words in a row, or all that there are."""
    pieces = tuple(pieces)
    whole = all(piece.is_shown for piece in pieces)
    return whole or any(piece.words >= _LEGIBLE for piece in pieces if piece.is_shown)


def _runs(
    shown: Showable, start: int, end: int, quoted: Iterable[tuple[int, int]]
) -> Iterator[PassageRun]:
    quoted = [(max(start, s), min(end, e)) for s, e in quoted if s < end and e > start]
    bounds = sorted({start, end, *(bound for one in quoted for bound in one)})
    for left, right in pairwise(bounds):
        pieces = tuple(shown.pieces(left, right))
        if pieces:
            yield PassageRun(pieces, any(s <= left and e >= right for s, e in quoted))
