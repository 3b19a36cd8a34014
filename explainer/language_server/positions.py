"""Places in a file, in code points → positions of the protocol, and back.

The protocol counts lines from 0, and columns in units of UTF-16 unless client and server agree on
another encoding; a letter beyond the first plane, as many signs of pictures, has two of them.
Lines end as in YAML and in the protocol: at CR, LF and CR LF.
"""

import re
from collections.abc import Callable

from explainer.diagnostics.text_file import TextFile

# The size of a text in the units of an encoding.
_SIZES: dict[str, Callable[[str], int]] = {
    "utf-8": lambda text: len(text.encode("utf-8", "surrogatepass")),
    "utf-16": lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "utf-32": len,
}
_LINE_END = re.compile(r"\r\n?|\n")


def to_position(file: TextFile, place: int, encoding: str = "utf-16") -> tuple[int, int]:
    """Give the line and the column of a place."""
    line, column = file.position(place)
    start = place - (column - 1)
    return line - 1, _SIZES[encoding](file.text[start:place])


def to_place(text: str, line: int, column: int, encoding: str = "utf-16") -> int:
    """Give the place of a position; beyond a line's end that end, beyond the text its end."""
    start = 0
    for _ in range(line):
        end = _LINE_END.search(text, start)
        if end is None:
            return len(text)
        start = end.end()
    end = _LINE_END.search(text, start)
    stop, place, size = (end.start() if end else len(text)), start, _SIZES[encoding]
    left = column
    while place < stop and left >= (one := size(text[place])):
        left -= one
        place += 1
    return place
