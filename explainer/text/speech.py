"""A map of what stands inside quotation marks.

Marks are read as articles print them, not as they should be: an apostrophe is no mark, a mark of
the wrong shape still closes, an unclosed one reaches no further than its paragraph. A quotation
inside another knows its frame (`parent`): words that a senator puts into a general's mouth are
the senator's. Several runs that are one speech share their `group`: paragraphs that each reopen
the quotation, and a sentence broken by “…,” he said, “…”.

Places count code points of the text as given. The time is linear.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from explainer.text.narration import continues, is_title
from explainer.text.paragraphs import paragraphs
from explainer.text.quotation_marks import SINGLE, QuotationMark, has_marks, quotation_marks
from explainer.text.text_cache import cached_by_text

_LOOK_AHEAD = 120
_FEW = 100  # marks; a paragraph of more of them in which every third sign is one is noise
_NOISE = 3
_MOST_PARAGRAPHS = 60  # that one pair of marks holds
_STOPS = ".!?…,"
_DEEPEST = 8  # marks that nest deeper are noise, and would cost time
_LEADING = " \t\u00a0\u2009\u202f\u3000\"'`“‘„‚«‹»›「『"
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?…][”’\"')\]]*\s|\n)\s*$")
_PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*\n|\r\n[^\S\n]*\r\n")


@dataclass(frozen=True, slots=True)
class Speech:
    """One run of quoted words: `start` and `end` inside the marks, `outer_…` with them.

    `depth` is 0 outside any other quotation; `parent` is the index of the frame. `group` is the
    index of the first run of the same speech.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    depth: int
    parent: int | None
    group: int


@cached_by_text
def speech(text: str) -> tuple[Speech, ...]:
    """Give every run of quoted words, in the order of their beginnings."""
    if not has_marks(text):
        return ()
    runs = _numbered(text, sorted(_all_runs(text), key=lambda run: run.opener.place))
    return tuple(_joined_over_narration(text, runs))


def innermost(runs: tuple[Speech, ...], start: int, end: int) -> int | None:
    """Give the index of the innermost run that these words stand in, or none in narration."""
    index: int | None = bisect_right(runs, start, key=lambda run: run.start) - 1
    while index is not None and index >= 0:
        if end <= runs[index].end:
            return index
        index = runs[index].parent
    return None


def is_fragment(text: str, start: int, end: int) -> bool:
    """Tell whether the paragraphs of a place are too short to say who speaks.

    They hold quoted words and nothing beside them, or a sentence whose beginning is missing.
    """
    runs = [run for run in speech(text) if run.depth == 0]
    held = [place for place in paragraphs(text) if place[0] < end and start < place[1]]
    return bool(held) and all(
        text[first].islower()
        or any(run.outer_start <= first and last <= run.outer_end for run in runs)
        for first, last in held
    )


@dataclass(slots=True, eq=False)
class _Run:
    """A quotation being read. `wrong_closer` is a mark of another shape that may have closed it.

    It is read on over paragraphs that take it up by no mark, `until` the one that closes it.
    """

    opener: QuotationMark
    frame: "_Run | None"
    continues: "_Run | None" = None
    wrong_closer: int | None = None
    until: int = -1
    end: int = -1
    outer_end: int = -1

    def close(self, place: int, mark: int = 1) -> "_Run":
        self.end, self.outer_end = place, place + mark
        return self


def _all_runs(text: str) -> Iterator[_Run]:
    reader = _Reader(text)
    places = [*paragraphs(text)]
    for number, (start, end) in enumerate(places):
        yield from reader.read(start, end)
        reader.look_ahead(start, places[number + 1 : number + _MOST_PARAGRAPHS])
    yield from reader.give_up()


class _Reader:
    """Reads paragraph by paragraph; holds the quotations that are open."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.open: list[_Run] = []
        self.left_open: list[_Run] = []
        self.paragraph_end = 0

    def read(self, start: int, end: int) -> Iterator[_Run]:
        found = list(quotation_marks(self.text, start, end))
        if len(found) > max(_FEW, (end - start) // _NOISE):
            found = []
        resumed = self._reopened(found, start)
        self.open = [run for run in self.left_open if start < run.until]
        yield from self._bounded(len(resumed))
        for index, mark in enumerate(found):
            following = found[index + 1] if index + 1 < len(found) else None
            if index < len(resumed):
                self._push(mark, continues=resumed[index])
            elif self._closes(mark, following):
                yield from self._close(mark)
            elif mark.opens:
                yield from self._restart(mark)
                self._push(mark)
        self.left_open, self.open, self.paragraph_end = self.open, [], end

    def look_ahead(self, start: int, following: Sequence[tuple[int, int]]) -> None:
        """Find where a quotation ends that began its paragraph, or that a colon introduced.

        Some print several paragraphs between one pair of marks. That is told from a closing mark
        that was forgotten: the next mark of its kind stands alone in its paragraph, behind the
        end of a sentence.
        """
        if len(self.left_open) != 1 or not following:
            return
        run, family = self.left_open[0], self.left_open[0].opener.family
        before = self.text[start : run.opener.place].strip(_LEADING)
        if run.until > 0 or family == SINGLE or (before and before[-1] not in ":,"):
            return
        for first, last in following:
            marks = [
                mark for mark in quotation_marks(self.text, first, last) if mark.family == family
            ]
            if marks:
                closes = len(marks) == 1 and marks[0].closes and marks[0].place > first
                if closes and self.text[marks[0].place - 1] in _STOPS:
                    run.until = last
                return

    def give_up(self) -> Iterator[_Run]:
        """Close what the last paragraph left open."""
        return self._bounded(0)

    def _reopened(self, found: list[QuotationMark], start: int) -> list[_Run]:
        """Give the open quotations that the marks at the paragraph's beginning take up again."""
        resumed = []
        for run, mark in zip(self.left_open, found, strict=False):
            if mark.family != run.opener.family or self.text[start : mark.place].strip(_LEADING):
                break
            resumed.append(run)
        return resumed

    def _bounded(self, resumed: int) -> Iterator[_Run]:
        for index, run in enumerate(self.left_open):
            if run in self.open:
                continue
            if index >= resumed and run.wrong_closer is not None:
                yield run.close(run.wrong_closer)
            elif index < resumed or not _is_stray(run):
                yield run.close(self.paragraph_end, 0)
        self.left_open = []

    def _push(self, mark: QuotationMark, continues: _Run | None = None) -> None:
        frame = self.open[-1] if self.open else None
        for run in self.open:
            run.wrong_closer = None  # it goes on after that mark
        if len(self.open) < _DEEPEST:
            self.open.append(_Run(mark, frame, continues))

    def _closes(self, mark: QuotationMark, following: QuotationMark | None) -> bool:
        if not mark.closes:
            return False
        opener = self._opener(mark)
        if opener is None:
            self._remember(mark)
            return False
        if mark.char in "“‘" and opener.opener.char not in "„‚":
            return False
        return not self._is_possessive(mark, following)

    def _opener(self, mark: QuotationMark) -> "_Run | None":
        for run in reversed(self.open):
            if run.opener.family == mark.family:
                return run
        last = self.open[-1] if self.open else None
        # An article that opens with ‘ and closes with ”.
        is_mismatched = last and mark.char == "”" and last.opener.char == "‘"
        return last if is_mismatched else None

    def _remember(self, mark: QuotationMark) -> None:
        if self.open and mark.char == "’" and self.text[mark.place - 1] in ".,!?…":
            self.open[-1].wrong_closer = mark.place

    def _is_possessive(self, mark: QuotationMark, following: QuotationMark | None) -> bool:
        """Tell the boys’ club inside single marks from the end of the quotation."""
        if mark.family != SINGLE or self.text[mark.place - 1] not in "sSzx" or not following:
            return False
        if following.family != SINGLE or following.opens or not following.closes:
            return False
        between = self.text[mark.place + 1 : following.place]
        return len(between) < _LOOK_AHEAD and not re.search(r"[.!?]\s", between)

    def _close(self, mark: QuotationMark) -> Iterator[_Run]:
        opener = self._opener(mark)
        while self.open[-1] is not opener:
            inner = self.open.pop()
            if not _is_stray(inner):
                yield inner.close(mark.place, 0)
        yield self.open.pop().close(mark.place, len(mark.char))

    def _restart(self, mark: QuotationMark) -> Iterator[_Run]:
        """A straight mark that can only open shows that the one before was never closed."""
        last = self.open[-1] if self.open else None
        if last and mark.is_straight and last.opener.char == mark.char:
            yield self.open.pop().close(mark.place, 0)


def _is_stray(run: _Run) -> bool:
    """A straight single mark that nothing closes was an apostrophe."""
    return run.opener.family == SINGLE and run.opener.is_straight


def _numbered(text: str, runs: list[_Run]) -> list[Speech]:
    numbers = {id(run): index for index, run in enumerate(runs)}
    depths: list[int] = []
    found: list[Speech] = []
    for index, run in enumerate(runs):
        parent = numbers.get(id(run.frame))
        depths.append(0 if parent is None else depths[parent] + 1)
        earlier = numbers.get(id(run.continues))
        group = index if earlier is None else found[earlier].group
        outer = run.opener.place
        start, end = _trimmed(text, run.opener.end, run.end)
        found.append(Speech(start, end, outer, max(run.outer_end, end), depths[-1], parent, group))
    return found


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _joined_over_narration(text: str, runs: list[Speech]) -> Iterator[Speech]:
    """Put the runs of a speech that narration breaks into one group."""
    last: dict[int | None, Speech] = {}
    groups: dict[int, int] = {}
    for index, run in enumerate(runs):
        if is_title(text[run.start : run.end], text[: run.outer_start][-_LOOK_AHEAD:]):
            yield run
            continue
        earlier, group = last.get(run.parent), groups.get(run.group, run.group)
        if group == index and earlier and _is_broken(text, earlier, run):
            group = groups[index] = earlier.group
        last[run.parent] = run if run.group == group else replace(run, group=group)
        yield last[run.parent]


def _is_broken(text: str, earlier: Speech, later: Speech) -> bool:
    between = text[earlier.outer_end : later.outer_start]
    if _PARAGRAPH_BREAK.search(between):
        return False
    before, after = text[earlier.start : earlier.end][-1:], text[later.end - 1 : later.end]
    behind = text[later.outer_end : later.outer_end + _LOOK_AHEAD].split("\n", 1)[0]
    opens = _OPENS_SENTENCE.search(
        text[max(0, earlier.outer_start - _LOOK_AHEAD) : earlier.outer_start]
    )
    return continues(before, between, after + behind, opens_sentence=opens is not None)
