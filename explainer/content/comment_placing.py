"""Comments put back into a file that was written anew without them."""

import operator
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import dropwhile

from explainer.content.yaml_comments import Comments, column
from explainer.content.yaml_reader import DataPath, Document


def with_comments(document: Document, comments: Comments, apart: Iterable[DataPath] = ()) -> str:
    """Put comments where what they belong to stands now, and an empty line before some paths.

    No block begins with an empty line, and no two of them stand together.
    """
    placed = _Placed(document)
    placed.above[0] += comments.head
    apart = {*apart}
    for path in sorted({*comments.before, *apart}, key=len):
        placed.put_before(path, comments.before.get(path, []), is_apart=path in apart)
    for path, comment in comments.beside.items():
        placed.put_beside(path, comment)
    for path in sorted(comments.behind, key=len, reverse=True):
        placed.put_behind(path, comments.behind[path])
    return "\n".join(placed.lines(comments.end)) + "\n"


class _Placed:
    """The lines of a file, with what goes above, behind and below each; numbers begin with 0."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.above: dict[int, list[str]] = defaultdict(list)
        self._beside: dict[int, str] = {}
        self._below: dict[int, list[str]] = defaultdict(list)

    def put_before(self, path: DataPath, lines: list[str], *, is_apart: bool) -> None:
        number = self._line(self._start(path))
        line = self._document.file.line(number + 1)
        width = len(line) - len(line.lstrip(" "))
        indented = _indented(["", *lines] if is_apart else lines, width)
        if len(path) > 1 and path == self._first(path[:-1]) and not self.above[number]:
            indented = [*dropwhile(operator.not_, indented)]
        self.above[number] += indented

    def put_beside(self, path: DataPath, comment: str) -> None:
        sign = self._document.sign(path)
        if isinstance(self._document.value(path), str) and sign in ("|", ">"):
            self.put_before(path, [comment], is_apart=False)
        elif isinstance(self._document.value(path), str) or sign in ("[", "{"):
            self._beside[self._line(self._document.span(path).end)] = comment
        else:
            self._beside[self._line(self._start(path))] = comment

    def put_behind(self, path: DataPath, lines: list[str]) -> None:
        number = self._line(self._document.span(path).end)
        self._below[number] += _indented(lines, column(self._document, self._first(path)))

    def lines(self, end: Iterable[str]) -> list[str]:
        """Give all lines; `end` are the last ones."""
        lines: list[str] = []
        for number, line in enumerate(self._document.file.text.removesuffix("\n").split("\n")):
            lines += _without_double(lines, self.above[number])
            lines.append(f"{line} {self._beside[number]}" if number in self._beside else line)
            lines += _without_double(lines, self._below[number])
        lines += _without_double(lines, end)
        return lines if lines[-1] else lines[:-1]

    def _first(self, path: DataPath) -> DataPath:
        """Give the path of the first thing in a list or mapping."""
        data = self._document.value(path)
        return (*path, 0 if isinstance(data, list) else next(iter(data)))

    def _line(self, place: int) -> int:
        return self._document.file.position(place)[0] - 1

    def _start(self, path: DataPath) -> int:
        return self._document.span(path, key=bool(path) and isinstance(path[-1], str)).start


def _indented(lines: Iterable[str], width: int) -> list[str]:
    return [" " * width + line if line else "" for line in lines]


def _without_double(before: list[str], lines: Iterable[str]) -> Iterator[str]:
    """Leave out an empty line after another, and at the beginning of the file."""
    is_empty = not before or not before[-1]
    for line in lines:
        if line or not is_empty:
            yield line
        is_empty = not line
