"""A story as the front page and the list of stories show it.

One line stands whole: the first of its summary, unless that leaves the other side to the lines
below; then the statement it cites first, with its label, its condition and the other side. Where
that line is the word of the accused alone, what they answer stands before it. The
strip is the story's fingerprint: one shape for each statement, those of named people first.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise

from explainer.presentation.chosen_people import accused
from explainer.presentation.phrases import GLYPHS
from explainer.site import CitedSentence, Claim, Explainer, Ref, Site, Standing

_IN_A_ROW = 29
_STEP, _APART = 14, 4  # from shape to shape, and of that between them
_COUNTED = {
    "named": "on named people, bodies or documents",
    "unnamed": "on unnamed people",
    "outlet": "on an outlet’s own word, or naming no accuser",
    "unchecked": "not checked",
}


@dataclass(frozen=True, slots=True)
class StripRun:
    """Shapes of one kind beside each other, `width` from the first to the next after the last."""

    glyph: str
    x: int
    y: int
    width: int


@dataclass(frozen=True, slots=True)
class Strip:
    """The shapes of a story's statements in rows, and in words how many there are of each."""

    width: int
    height: int
    runs: tuple[StripRun, ...]
    in_words: str


@dataclass(frozen=True, slots=True)
class StoryCard:
    """A story, the lines of its summary or else the statement that stands for it, and its strip."""

    explainer: Explainer
    lines: tuple[tuple[CitedSentence, ...], ...]
    statement: Claim | None
    strip: Strip


def story_card(site: Site, explainer: Explainer) -> StoryCard:
    first = explainer.summary[:1]
    cited = [one for line in first for one in _cited(site, line)]
    is_whole = _is_whole(site, cited)
    return StoryCard(
        explainer,
        lines=(*_alleged(site, explainer, cited), *first) if is_whole else (),
        statement=None if is_whole else cited[0],
        strip=strip(claim.evidence[0].standing for claim in site.statements_of(explainer)),
    )


def _cited(site: Site, line: Iterable[CitedSentence]) -> list[Claim]:
    return [site.statement(ref) for sentence in line for ref in sentence.cites]


def _is_whole(site: Site, cited: list[Claim]) -> bool:
    return not any(_is_left_out(site, claim, cited) for claim in cited)


def _alleged(
    site: Site, explainer: Explainer, first: list[Claim]
) -> Iterator[tuple[CitedSentence, ...]]:
    """Give what the accused answer, where the first line has their word alone and nobody else's.

    It is the next line that has somebody else's word and its own other side.
    """
    who = frozenset(accused(site, explainer))
    if not first or not all(_speakers(claim) & who for claim in first):
        return
    for line in explainer.summary[1:]:
        cited = _cited(site, line)
        if _is_whole(site, cited) and not all(_speakers(claim) & who for claim in cited):
            yield line
            return


def _speakers(claim: Claim) -> frozenset[Ref]:
    return frozenset(claim.evidence[0].chain.by)


def _is_left_out(site: Site, claim: Claim, cited: Iterable[Claim]) -> bool:
    """Tell whether a statement's other side is among none of those that are cited with it."""
    others = site.disputed_by(claim.ref)
    return bool(others) and not any(one.ref in others for one in cited)


def strip(standings: Iterable[Standing]) -> Strip:
    shapes = [GLYPHS[standing] for standing in standings]
    counts = {glyph: shapes.count(glyph) for glyph in _COUNTED if glyph in shapes}
    ends = list(accumulate(counts.values(), initial=0))
    rows = -(-len(shapes) // _IN_A_ROW)
    return Strip(
        width=_IN_A_ROW * _STEP - _APART,
        height=max(rows * _STEP - _APART, 0),
        runs=tuple(
            run
            for glyph, (start, end) in zip(counts, pairwise(ends), strict=True)
            for run in _runs(glyph, start, end)
        ),
        in_words="; ".join(f"{count} {_COUNTED[glyph]}" for glyph, count in counts.items()),
    )


def _runs(glyph: str, start: int, end: int) -> Iterator[StripRun]:
    """Cut a run of shapes where a row ends; whole rows stay apart, since a pattern fills each."""
    while start < end:
        row, column = divmod(start, _IN_A_ROW)
        here = min(end - start, _IN_A_ROW - column)
        yield StripRun(glyph, column * _STEP, row * _STEP, here * _STEP)
        start += here
