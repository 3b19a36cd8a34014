"""The lines of a file around a span, cut to a width, with the place of the carets below each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from explainer.diagnostics.span import Span
from explainer.reports.display import shown, width

_LINES = 4  # of a longer span, the first two and the last are shown
_CUT = "…"
_LEAST_ROOM = 20
_LONG = 10_000
_LEAST_GUTTER = 2
_KEY_SHARE = 3  # of a long value, its key is kept where that takes no more than a third of the line


@dataclass(frozen=True, slots=True)
class SnippetLine:
    """A printed line: its number (none for lines left out), its text, and its carets."""

    label: str
    text: str
    indent: int = 0
    carets: int = 0


@dataclass(frozen=True, slots=True)
class Snippet:
    """All printed lines, and the width of the column with their numbers."""

    gutter: int
    lines: tuple[SnippetLine, ...]


def snippet(span: Span, columns: int) -> Snippet:
    """Show a span; an empty file has no lines to show."""
    first, last = span.lines
    gutter = max(_LEAST_GUTTER, len(str(last)))
    if not span.file.text:
        return Snippet(gutter, ())
    room = max(_LEAST_ROOM, columns - gutter - 3)
    return Snippet(gutter, tuple(_lines(span, first, last, room)))


def _lines(span: Span, first: int, last: int, room: int) -> Iterator[SnippetLine]:
    for number in range(first, last + 1):
        if last - first < _LINES or number in (first, first + 1, last):
            yield _line(span, number, room)
        elif number == first + 2:
            yield SnippetLine("", _CUT)


def _line(span: Span, number: int, room: int) -> SnippetLine:
    text = span.file.line(number)
    end = _column(span, span.end, number, len(text))
    if len(text) > _LONG:
        return _part_of_line(span, number, room)
    cells = [shown(character) for character in text]
    if number > span.lines[0]:
        begin = min(len(text) - len(text.lstrip()), end)
        return _cut(str(number), cells, (begin, end), room)
    begin = _column(span, span.start, number, len(text))
    line = _cut(str(number), cells, (begin, max(end, min(begin + 1, len(text)))), room)
    return line if line.carets else replace(line, carets=1)  # a place between two characters


def _part_of_line(span: Span, number: int, room: int) -> SnippetLine:
    """Show only the surroundings of a place: lines of hostile files have a million characters."""
    text = span.file.line(number)
    begin = _column(span, span.start, number, len(text))
    first = max(0, begin - 2 * room)
    cells = [shown(character) for character in text[first : begin + 2 * room]]
    end = min(_column(span, span.end, number, len(text)) - first, len(cells))
    line = _cut(str(number), cells, (begin - first, max(end, begin - first)), room)
    return line if line.carets else replace(line, carets=1)


def _column(span: Span, offset: int, number: int, length: int) -> int:
    """Where an offset stands in a line; at one of its ends, where it stands in another."""
    line, column = span.file.position(offset)
    if line != number:
        return 0 if line < number else length
    return min(column - 1, length)


def _cut(label: str, cells: list[str], span: tuple[int, int], room: int) -> SnippetLine:
    """Keep the span, then as much as there is room for on both sides of it."""
    begin, end = span
    left, right = _window([width(cell) for cell in cells], begin, end, room)
    before = _CUT if left > 0 else ""
    after = _CUT if right < len(cells) else ""
    text = f"{before}{''.join(cells[left:right])}{after}"
    indent = width(before + "".join(cells[left:begin]))
    return SnippetLine(label, text, indent, width("".join(cells[begin : min(end, right)])))


def _window(widths: list[int], begin: int, end: int, room: int) -> tuple[int, int]:
    if sum(widths) <= room:
        return 0, len(widths)
    room -= 2 * len(_CUT)
    key = sum(widths[:begin])
    left, right = (0, begin) if key <= room // _KEY_SHARE else (begin, begin)
    room -= key if left == 0 else 0
    while right < end and widths[right] <= room:
        room -= widths[right]
        right += 1
    while True:
        wider = _grown(widths, left, right, room)
        if wider == (left, right):
            return wider
        room -= sum(widths[wider[0] : left]) + sum(widths[right : wider[1]])
        left, right = wider


def _grown(widths: list[int], left: int, right: int, room: int) -> tuple[int, int]:
    """Grow a window by one character on each side, as far as there is room."""
    if left > 0 and widths[left - 1] <= room:
        left -= 1
        room -= widths[left]
    if right < len(widths) and widths[right] <= room:
        right += 1
    return left, right
