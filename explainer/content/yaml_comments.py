"""Comments and empty lines of a YAML file, each with what it belongs to.

A comment on a line of its own belongs to what follows it. One that stands further in than that is
the last of the block that it stands in. One behind something belongs to that. What is written
anew, in another order or on fewer lines, takes its comments along: they are known by the paths of
values, which stay the same.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from explainer.content.yaml_reader import DataPath, Document

_COMMENT = re.compile(r"#[^\r\n]*")
_LINE = re.compile(r"([^\r\n]*)(\r\n?|\n|\Z)")
_BLOCK_HEADER = re.compile(r"[|>][^\r\n#]*(#[^\r\n]*)")


@dataclass(frozen=True, slots=True)
class Comments:
    """Comments by the paths of what they belong to; an empty text is an empty line.

    Those `before` and `behind` have lines of their own, those `beside` stand at the end of one;
    `head` and `end` begin and end the file.
    """

    head: list[str] = field(default_factory=list)
    before: dict[DataPath, list[str]] = field(default_factory=lambda: defaultdict(list))
    beside: dict[DataPath, str] = field(default_factory=dict)
    behind: dict[DataPath, list[str]] = field(default_factory=lambda: defaultdict(list))
    end: list[str] = field(default_factory=list)


class _Leaf(NamedTuple):
    """A key, a text, or a list or mapping in brackets: what stands between comments."""

    start: int
    end: int
    path: DataPath
    is_key: bool


class _GapLine(NamedTuple):
    """A comment or an empty line between two leaves."""

    text: str
    column: int
    is_first: bool  # on the line on which the leaf before it ends
    is_alone: bool


def comments_of(document: Document) -> Comments:
    """Find all comments of a file and what they belong to."""
    found = Comments()
    leaves: list[_Leaf | None] = [*_leaves(document, document.data, ())]
    for before, after in pairwise([None, *leaves, None]):
        start = before.end if before else 0
        end = after.start if after else len(document.file.text)
        for line in _lines(document.file.text[start:end]):
            _put(document, found, line, before, after)
        if after:
            inner = [*_inner_comments(document, after)]
            if inner:
                found.before[_line_of(document, after.path)] += inner
    return found


def _leaves(document: Document, data: object, path: DataPath) -> Iterator[_Leaf]:
    span = document.span(path)
    if isinstance(data, str) or data is None or span.text[:1] in ("[", "{"):
        if data is not None:
            yield _Leaf(span.start, span.end, path, is_key=False)
    elif isinstance(data, dict):
        for name, value in data.items():
            key = document.span((*path, name), key=True)
            yield _Leaf(key.start, key.end, (*path, name), is_key=True)
            yield from _leaves(document, value, (*path, name))
    elif isinstance(data, list):
        for position, value in enumerate(data):
            yield from _leaves(document, value, (*path, position))


def _lines(gap: str) -> Iterator[_GapLine]:
    """Give the comments and the empty lines between two leaves; the rest is structure."""
    for number, found in enumerate(_LINE.finditer(gap)):
        comment = _COMMENT.search(found[1])
        if comment:
            alone = number > 0 and not found[1][: comment.start()].strip()
            yield _GapLine(comment[0].rstrip(), comment.start(), number == 0, alone)
        elif number and found[2] and not found[1].strip():
            yield _GapLine("", 0, is_first=False, is_alone=True)


def _put(
    document: Document, found: Comments, line: _GapLine, before: _Leaf | None, after: _Leaf | None
) -> None:
    if before is None:
        found.head.append(line.text)
    elif line.is_first and not (before.is_key and after and after.path == before.path):
        found.beside[before.path] = line.text
    else:
        owner = _line_of(document, after.path) if after else None
        waiting = found.before[owner] if owner is not None else found.end
        if waiting and not waiting[-1] and not line.text:
            return  # one empty line is enough
        block = None if any(waiting) else _block(document, before, line, owner)
        if block is None:
            waiting.append(line.text)
        else:
            found.behind[block] += [*waiting, line.text]
            waiting.clear()


def _block(
    document: Document, before: _Leaf, line: _GapLine, owner: DataPath | None
) -> DataPath | None:
    """Give the list or mapping that ends with a comment further in than what follows."""
    outside = 0 if owner is None else column(document, owner)
    if not line.is_alone or line.column <= outside:
        return None
    paths = [before.path[:length] for length in range(1, len(before.path) + 1)]
    inside = [path for path in paths if column(document, path) > outside]
    fitting = [path for path in inside if column(document, path) <= line.column]
    last = fitting[-1:] or inside[:1]
    return last[0][:-1] if last else None


def column(document: Document, path: DataPath) -> int:
    """Give the column of a key, or of the hyphen of an item."""
    is_named = isinstance(path[-1], str) if path else True
    place = document.file.position(document.span(path, key=is_named).start)[1] - 1
    return place if is_named else max(0, place - len("- "))


def _line_of(document: Document, path: DataPath) -> DataPath:
    """Give what a line begins with: an item, where a path is that of its first field."""
    item = path[:-1]
    is_named = bool(item) and isinstance(item[-1], int) and isinstance(path[-1], str)
    begins = is_named and document.span(item).start == document.span(path, key=True).start
    return item if begins else path


def _inner_comments(document: Document, leaf: _Leaf) -> Iterator[str]:
    """Give the comments inside brackets, or behind the sign of a text of several lines."""
    text = document.file.text
    data = document.value(leaf.path)
    if leaf.is_key:
        return
    if isinstance(data, str):
        header = _BLOCK_HEADER.match(text, leaf.start, leaf.end)
        yield from (header[1].rstrip(),) if header else ()
        return
    place = leaf.start
    for inner in (*_texts(document, data, leaf.path), _Leaf(leaf.end, leaf.end, (), is_key=False)):
        yield from (one.rstrip() for one in _COMMENT.findall(text[place : inner.start]))
        place = inner.end


def _texts(document: Document, data: object, path: DataPath) -> Iterator[_Leaf]:
    """Give all keys and texts inside brackets."""
    if isinstance(data, dict):
        for name, value in data.items():
            key = document.span((*path, name), key=True)
            yield _Leaf(key.start, key.end, (*path, name), is_key=True)
            yield from _texts(document, value, (*path, name))
    elif isinstance(data, list):
        for position, value in enumerate(data):
            yield from _texts(document, value, (*path, position))
    else:
        span = document.span(path)
        yield _Leaf(span.start, span.end, path, is_key=False)
