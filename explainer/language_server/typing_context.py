"""Where in a file somebody is typing, told by indentation: half a line is seldom YAML.

What stands above decides: the path of fields and items that lead there, and whether a field's name
or its value is being typed. In brackets it is the last item.
"""

import re
from dataclasses import dataclass

from explainer.content.yaml_reader import DataPath

_LINE = re.compile(r"(?P<indent> *)(?P<hyphens>(?:- +)*)(?:(?P<key>[^\s:#][^:#]*?):(?=\s|$))?")
_TYPED = re.compile(r" *(?:- +)*(?:(?P<key>[\w-]+):\s+(?P<value>.*)|(?P<start>\S*))", re.DOTALL)
_IN_BRACKETS = re.compile(r"(?:(?P<key>[\w-]+):\s*)?(?P<item>[^\[\]{},]*)\Z")
_CITATION = re.compile(r"\[@(?:[^\[\]\n]*@)?(?P<id>[\w/-]*)\Z")


@dataclass(frozen=True, slots=True)
class TypingContext:
    """What is being typed: `typed` from `start` up to the cursor, at `path`.

    `is_name` where it is the name of a field in the mapping at `path`, else the value there.
    `is_citation` where it is an id in `[@…]`.
    """

    path: DataPath
    typed: str
    start: int
    is_name: bool
    is_citation: bool = False


def context_at(text: str, place: int) -> TypingContext:
    """Tell what is being typed at a place."""
    line_start = max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1
    line = text[line_start:place]
    cited = _CITATION.search(line)
    if cited:
        above = _above(text[:line_start].splitlines(), len(line) - len(line.lstrip(" ")))
        return TypingContext(above, cited["id"], line_start + cited.start("id"), False, True)
    head = _LINE.match(line)
    hyphens = head["hyphens"] if head else ""
    indent = len(line) - len(line.lstrip(" ")) + len(hyphens)
    above = _above(text[:line_start].splitlines(), indent, hyphens=hyphens)
    typed = _TYPED.match(line)
    if typed is None or typed["key"] is None:
        start = typed["start"] if typed else ""
        place_of_start = place - len(start)
        if start.startswith(("[", "{")):
            return _in_brackets(above, start, place)
        return TypingContext(above, start, place_of_start, is_name=True)
    path = (*above, typed["key"])
    if typed["value"].startswith(("[", "{")):
        return _in_brackets(path, typed["value"], place)
    return TypingContext(path, typed["value"], place - len(typed["value"]), is_name=False)


def _in_brackets(path: DataPath, value: str, place: int) -> TypingContext:
    """Take the last item of what is open in brackets."""
    found = _IN_BRACKETS.search(value)
    item = (found["item"] if found else "").lstrip()
    key = found["key"] if found else None
    opened = value.rstrip()[: found.start() if found else 0].count("{")
    in_mapping = opened > value.count("}")
    path = (*path, key) if key else path
    return TypingContext(path, item, place - len(item), is_name=in_mapping and key is None)


def _above(lines: list[str], column: int, hyphens: str = "") -> DataPath:
    """Give the path of what a line at a column is inside of, from the lines above it."""
    path: list[str | int] = [0] if hyphens else []
    column -= len(hyphens)
    for line in reversed(lines):
        found = _LINE.match(line)
        if found is None or found["key"] is None:
            continue
        here = len(found["indent"]) + len(found["hyphens"])
        if here < column or (here == column and hyphens and not found["hyphens"]):
            path.append(found["key"].strip("\"'"))
            column, hyphens = here, ""
        if here == column and found["hyphens"] and not hyphens:
            path.append(0)
            column, hyphens = len(found["indent"]), found["hyphens"]
        if column == 0 and not hyphens:
            break
    return tuple(reversed(path))
