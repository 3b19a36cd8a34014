"""Find the place of a passage in a text: exact but for typography, never fuzzy.

A passage is found if its words stand in the text, letter for letter, between whole words. Three
things are looked for, and the first that is there wins:

1. the passage as it stands, an ellipsis and brackets being the source's own;
2. the passage without its last comma or full stop, which belongs to the sentence that quotes it;
3. the passage with its cuts: `[…]`, or `…` where the source has none there, and the editor's
   [brackets]. The parts stand in order, as near together as they come, and in one speech: no cut
   leads out of a quotation or into another, and in the narrator's words none leaves the paragraph.
   Where none of them is there, all three are looked for in the text as it was said, without
   what print puts in.
   Nobody makes more than a hundred of them in one passage, and no more than `_MOST_STEPS` are
   tried, so that the search ends soon.

Places count code points of the text as given: `text[start:end]` is the passage as printed.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice

from explainer.text.as_spoken import as_spoken
from explainer.text.fold import CUT, ELLIPSIS, FoldedText, fold, fold_passage
from explainer.text.passage_pattern import PassagePiece, parts
from explainer.text.voice_at import VoiceMap, voices
from explainer.text.words import is_bound, is_negative_number

TextRange = tuple[int, int]
PartRanges = tuple[TextRange, ...]

_MOST_PLACES = 50_000  # of one passage; “the” stands half as often in the longest book taken
_MAX_LIBERTIES = 200  # brackets and ellipses; a cut has both
_MOST_STEPS = 50_000  # from a part to the next one; parts of many places have many chains
_FURTHEST_WORD = 100  # code points; where there are but signs behind a part, nothing was cut
_FINAL = re.compile(r"(?<![.,…])[.,](?=[\"']*$)")
_SUBSTANCE = re.compile(r"[^\s\"'….,—\[\]-]")  # more than typography: a word, a number, a sign
_WORD = re.compile(r"[^\W_]")
_NOT_STATED = ("?", "!", "？", "！", "؟")
_FINAL_MISSING = re.compile(r"(?<=[^\W_])(?=[\"']+$)")


class How(StrEnum):
    """How a passage was found."""

    EXACT = "exact"
    CUT = "cut"
    BRACKETED = "bracketed"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage stands: the whole, and its unbroken parts in order."""

    start: int
    end: int
    parts: tuple[TextRange, ...]
    how: How


def find_passage(passage: str, text: str) -> list[TextRange]:
    """Give the place of each occurrence of a passage, in order; none if it isn't there."""
    return [(anchor.start, anchor.end) for anchor in anchors(passage, fold(text))]


def anchors(passage: str, folded: FoldedText) -> tuple[Anchor, ...]:
    """Give each occurrence of a passage in a text that is folded once for many passages."""
    found = _anchors(passage, folded)
    if found:
        return found
    spoken = as_spoken(folded.text)
    return _anchors(passage, spoken) if spoken else ()


def _anchors(passage: str, folded: FoldedText) -> tuple[Anchor, ...]:
    wanted = fold_passage(passage)
    if not _SUBSTANCE.search(wanted):
        return ()
    for candidate in chain((wanted,), _other_endings(wanted)):
        matches = [
            (place,) for place in islice(_places(PassagePiece(candidate), folded), _MOST_PLACES)
        ]
        if candidate != wanted:
            matches = [ranges for ranges in matches if not _is_question(ranges, folded)]
        if matches:
            return tuple(_anchor(ranges, folded, How.EXACT) for ranges in matches)
    return _with_liberties(wanted, folded)


def _other_endings(wanted: str) -> Iterator[str]:
    """Give the passage without its last comma or full stop, or with one before its last mark."""
    if _FINAL.search(wanted):
        yield _FINAL.sub("", wanted)
        yield _FINAL.sub(lambda final: ",.".replace(final.group(), ""), wanted)
    elif _FINAL_MISSING.search(wanted):
        yield _FINAL_MISSING.sub(",", wanted)
        yield _FINAL_MISSING.sub(".", wanted)


def _with_liberties(wanted: str, folded: FoldedText) -> tuple[Anchor, ...]:
    if not 0 < wanted.count("[") + wanted.count(ELLIPSIS) <= _MAX_LIBERTIES:
        return ()
    how = How.BRACKETED if "[" in wanted.replace(CUT, "") else How.CUT
    for ellipsis_cuts in (False, True):
        for candidate in chain((wanted,), _other_endings(wanted)):
            matches = _matches(parts(candidate, ellipsis_cuts=ellipsis_cuts), folded)
            if candidate != wanted:
                matches = (ranges for ranges in matches if not _is_question(ranges, folded))
            found = tuple(_anchor(ranges, folded, how) for ranges in islice(matches, _MOST_PLACES))
            if found:
                return found
    return ()


def _is_question(ranges: PartRanges, folded: FoldedText) -> bool:
    """Tell whether the source asks or exclaims where the passage has a full stop or a comma."""
    return folded.folded.startswith(_NOT_STATED, ranges[-1][1])


def _matches(wanted: tuple[PassagePiece, ...], folded: FoldedText) -> Iterator[PartRanges]:
    """Give the places of all parts together, for each occurrence."""
    if not wanted:  # nothing but `[sic]`
        return
    if any(part.changes_meaning or not _SUBSTANCE.search(part.words) for part in wanted):
        return
    distinct = {part.words: part for part in wanted}
    places = {
        words: [*islice(_places(piece, folded), _MOST_PLACES)] for words, piece in distinct.items()
    }
    if len(wanted) == 1:
        yield from ((place,) for place in places[wanted[0].words])
    elif all(places.values()):
        for ranges in _nearest([part.words for part in wanted], places, folded):
            if not _hides_ellipsis(ranges, wanted, folded.folded):
                yield ranges


def _hides_ellipsis(ranges: PartRanges, wanted: tuple[PassagePiece, ...], text: str) -> bool:
    """Tell whether a bare ellipsis stands for the source's own and for more than that."""
    gaps = zip(ranges, ranges[1:], wanted[1:], strict=False)
    return any(
        part.after_ellipsis and text.find(ELLIPSIS, left, right) >= 0
        for (_, left), (right, _), part in gaps
    )


def _anchor(ranges: PartRanges, folded: FoldedText, how: How) -> Anchor:
    spans = tuple(folded.span(start, end) for start, end in ranges)
    return Anchor(spans[0][0], spans[-1][1], spans, how)


def _places(part: PassagePiece, folded: FoldedText) -> Iterator[TextRange]:
    """Give each place of a part in the folded text that begins and ends with whole words."""
    place = 0
    while found := _next(part, folded.folded, place):
        start, end = found
        if _stands_alone(start, end, folded):
            yield start, end
            place = end
        else:
            place = _next_bound(folded.folded, start)


def _next(part: PassagePiece, text: str, place: int) -> TextRange | None:
    if part.pattern:
        match = part.pattern.search(text, place)
        return match.span() if match else None
    start = text.find(part.words, place)
    return None if start < 0 else (start, start + len(part.words))


def _stands_alone(start: int, end: int, folded: FoldedText) -> bool:
    text = folded.folded
    if start == end or not is_bound(text, start) or not is_bound(text, end):
        return False
    return not is_negative_number(folded, start)


def _next_bound(text: str, place: int) -> int:
    # A passage may be as long as the text: what is compared twice must begin a word each time.
    place += 1
    while place < len(text) and not is_bound(text, place):
        place += 1
    return place


def _nearest(
    wanted: list[str], places: dict[str, list[TextRange]], folded: FoldedText
) -> Iterator[PartRanges]:
    """Give the matches, one place for each part, that hold no shorter match."""
    speeches = voices(folded.text)
    last: PartRanges | None = None
    grouped = {words: _by_frame(places[words], folded, speeches) for words in set(wanted[1:])}
    later = [grouped[words] for words in wanted[1:]]
    for first in places[wanted[0]][: _MOST_STEPS // len(wanted)]:
        ranges = _match_from(first, later, folded, speeches)
        if ranges is None:
            continue
        if last and ranges[-1] != last[-1]:
            yield last
        last = ranges
    if last:
        yield last


_ByFrame = dict[int, list[TextRange]]


def _by_frame(places: list[TextRange], folded: FoldedText, speeches: VoiceMap) -> _ByFrame:
    grouped: _ByFrame = {}
    for place in places:
        grouped.setdefault(speeches.at(folded.span(*place)[0]), []).append(place)
    return grouped


def _match_from(
    first: TextRange, later: list[_ByFrame], folded: FoldedText, speeches: VoiceMap
) -> PartRanges | None:
    ranges = [first]
    for grouped in later:
        frame = speeches.at(folded.span(*ranges[-1])[1] - 1)
        same_frame = grouped.get(frame, [])
        printed = folded.span(*ranges[-1])[1]
        word = _WORD.search(folded.text, printed, printed + _FURTHEST_WORD)
        if word is None:
            return None
        index = bisect_left(same_frame, (ranges[-1][1], 0))
        while index < len(same_frame) and folded.span(*same_frame[index])[0] < word.end():
            index += 1  # a cut leaves out at least a word, or what print put in: a page number
        if index == len(same_frame):
            return None
        ranges.append(same_frame[index])
    return tuple(ranges)
