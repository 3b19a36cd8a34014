"""A file as it was read: its path in the project and its text.

Everything later that says *where* holds on to one of these.
The name is not `Source`, which in this project is always something published.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePath

# YAML's line ends; str.splitlines would also break at form feeds and U+2028.
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True)
class TextFile:
    """`path` is relative to the project's folder; `text` keeps its line ends as found."""

    path: PurePath
    text: str = field(repr=False)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Give the line and column of a code point, both counted from 1."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Give a line, counted from 1, without its end."""
        starts = [*self._line_starts, len(self.text)]
        return self.text[starts[number - 1] : starts[number]].rstrip("\r\n")
