"""The text of a source, paragraph by paragraph, with what rests on each: the map on its page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from explainer.presentation.excerpts import Piece, Showable, showable
from explainer.presentation.passage_view import is_legible
from explainer.site import Anchored, Ref, Site, Source
from explainer.text.paragraphs import paragraphs


@dataclass(frozen=True, slots=True)
class TextRun:
    """A run of a paragraph; `starts` are the places at which words that are used begin.

    `ends` are those whose words end with it: what a note behind the run leads to.
    """

    pieces: tuple[Piece, ...]
    is_used: bool
    starts: tuple[int, ...]
    ends: tuple[Ref, ...]

    @property
    def is_gap(self) -> bool:
        return len(self.pieces) == 1 and not self.pieces[0].is_shown


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the source, and all that rests on it; `at` is its place in the text."""

    at: int
    runs: tuple[TextRun, ...]
    users: tuple[Ref, ...]
    part: str

    @property
    def key(self) -> str:
        return f"paragraph {self.at}"

    @property
    def is_legible(self) -> bool:
        """Whether what may be shown of it can be read."""
        return is_legible(piece for run in self.runs for piece in run.pieces)


def source_map(site: Site, source: Source) -> Iterator[Paragraph]:
    shown = showable(site, source)
    if shown is None:
        return
    used = sorted(_used(site, source), key=lambda use: use[1])
    for start, end in paragraphs(shown.text):
        here = [(ref, s, e) for ref, s, e in used if s < end and e > start]
        runs = tuple(_joined(_runs(shown, start, end, here)))
        if runs:
            yield Paragraph(
                at=start,
                runs=runs,
                users=tuple(dict.fromkeys(ref for ref, _, _ in here)),
                part=_part(source, shown.text[start:end]),
            )


def _runs(
    shown: Showable, start: int, end: int, used: list[tuple[Ref, int, int]]
) -> Iterator[TextRun]:
    """Cut a paragraph wherever something begins or ceases to rest on it.

    Of marks alone nothing is shown: what begins or ends there does so at its neighbour, since
    links lead to where things begin.
    """
    bounds = {max(start, s) for _, s, _ in used} | {min(end, e) for _, _, e in used}
    last: TextRun | None = None
    for left, right in pairwise(sorted({start, end, *bounds})):
        run = TextRun(
            pieces=tuple(shown.pieces(left, right)),
            is_used=any(s <= left and e >= right for _, s, e in used),
            starts=tuple(dict.fromkeys(s for _, s, _ in used if s == left)),
            ends=tuple(dict.fromkeys(ref for ref, _, e in used if min(e, end) == right)),
        )
        if last and last.pieces and run.pieces:
            yield last
        last = _beside(last, run) if last and not (last.pieces and run.pieces) else run
    if last and last.pieces:
        yield last


def _beside(left: TextRun, right: TextRun) -> TextRun:
    """Put what begins and ends at two neighbours to the one that shows something."""
    shown = left if left.pieces else right
    ends = tuple(dict.fromkeys((*left.ends, *right.ends)))
    return replace(shown, starts=left.starts + right.starts, ends=ends)


def _joined(runs: Iterable[TextRun]) -> Iterator[TextRun]:
    """Join neighbours of which nothing is shown: one gap, with the length of both."""
    waiting: TextRun | None = None
    for run in runs:
        if waiting and waiting.is_gap and run.is_gap and waiting.is_used == run.is_used:
            waiting = TextRun(
                (_gap(waiting.pieces[0], run.pieces[0]),),
                waiting.is_used,
                waiting.starts + run.starts,
                waiting.ends + run.ends,
            )
            continue
        if waiting:
            yield waiting
        waiting = run
    if waiting:
        yield waiting


def _gap(first: Piece, last: Piece) -> Piece:
    return replace(first, end=last.end, words=first.words + last.words)


def _used(site: Site, source: Source) -> Iterator[tuple[Ref, int, int]]:
    """Give every stretch of the text that something rests on, with what rests on it."""
    for owner, evidence in site.evidence_in(source.ref):
        for anchored in evidence.words:
            yield from ((owner.ref, start, end) for start, end in _parts(anchored))


def _parts(anchored: Anchored) -> Iterator[tuple[int, int]]:
    for hit in anchored.hits:
        yield from hit.parts


def _part(source: Source, text: str) -> str:
    """Name the part of the source that a paragraph is: a headline, a caption, the body."""
    names = {
        "headline": "headline",
        "standfirst": "below the headline",
        "subheads": "subheading",
        "captions": "caption",
        "byline": "byline",
        "furniture": "page furniture",
    }
    for field, name in names.items():
        if any(words in text for words in getattr(source.entry.parts, field)):
            return name
    return ""
