"""YAML as people write it: plain data, every scalar as text, and the place of every node.

`by: no` is the text "no", `name: null` is "null", `at: 12:30` is "12:30". Refused, each with its
remedy: duplicate keys, aliases, tags, several documents, nesting deeper than `MAX_DEPTH`, files
over `MAX_SIZE` or `MAX_VALUES`, texts over `MAX_TEXT`; after `MAX_FOUND` faults the rest is not
read.
An author may rely on this: a value reaches the page exactly as typed, or the file is refused.

The events of libyaml are read one by one, without recursion; places are kept as two numbers a
node in an array, since objects for each of them cost three times the data itself.
"""

import unicodedata
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

from explainer.diagnostics import characters, content_rules, yaml_messages
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile

MAX_DEPTH = 20
MAX_SIZE = 2_000_000
MAX_VALUES = 50_000
MAX_TEXT = 20_000
_UPPER = 2  # levels: entries stand on the second, below `claims`, say

DataPath = tuple[str | int, ...]
_BLANKS = " \t\r\n\x85\u2028\u2029"  # of YAML; any other is a letter of the value

if not yaml.__with_libyaml__:
    raise ImportError(
        "PyYAML was built without libyaml, which reads 14 times faster: install a wheel"
    )


@dataclass(frozen=True, eq=False)
class Document:
    """A file's data (mappings, lists, text) and where each piece of it stands.

    `_entries` has the places of the two upper levels, which are asked for most, of each key.

    Where nothing is typed there is the text "", and None in a file that holds nothing at all.
    """

    file: TextFile
    data: Any
    _places: "array[int]" = field(repr=False)
    _entries: "Mapping[DataPath, int]" = field(repr=False, default_factory=dict)

    def span(self, path: DataPath = (), *, key: bool = False) -> Span:
        """Give the place of a value, or of its key; of the nearest parent where it has none."""
        for length in range(len(path), -1, -1):
            place = _index(self).get((path[:length], key and length == len(path)))
            if place is not None:
                return Span(self.file, self._places[place], self._places[place + 1])
        return Span(self.file, 0, 0)

    def path_at(self, place: int) -> tuple[DataPath, bool]:
        """Give the innermost path whose value, or key, holds a place, and whether it is the key."""
        best: tuple[DataPath, bool] = ((), False)
        best_size = len(self.file.text) + 1
        for found, number in _index(self).items():
            start, end = self._places[number], self._places[number + 1]
            if start <= place <= end and end - start < best_size:
                best, best_size = found, end - start
        return best

    def value(self, path: DataPath) -> Any:
        """Give what stands at a path that leads to something."""
        data = self.data
        for step in path:
            data = data[step]
        return data

    def sign(self, path: DataPath, *, key: bool = False) -> str:
        """Give the sign that a value or a key begins with: a quotation mark, a bracket."""
        return self.file.text[(start := self.span(path, key=key).start) : start + 1]

    def entry(self, path: DataPath) -> Span:
        """Give the place of a key and its value together: what an edit link opens."""
        place = self._entries.get(path)
        if place is not None:
            return Span(self.file, self._places[place], self._places[place + 3])
        return Span(self.file, self.span(path, key=True).start, self.span(path).end)


@lru_cache(maxsize=8)
def _index(document: Document) -> dict[tuple[DataPath, bool], int]:
    """Find each path's place. Kept for a few files only: it is larger than the data itself."""
    places: dict[tuple[DataPath, bool], int] = {}
    _number(document.data, (), places)
    return places


def _number(data: Any, path: DataPath, places: dict[tuple[DataPath, bool], int]) -> None:
    """Number the nodes in the order in which they were read; depth is bounded by `MAX_DEPTH`."""
    places[path, False] = 2 * len(places)
    if isinstance(data, dict):
        for name, value in data.items():
            below = (*path, name)
            places[below, True] = 2 * len(places)
            _number(value, below, places)
    elif isinstance(data, list):
        for position, value in enumerate(data):
            _number(value, (*path, position), places)


def read(file: TextFile) -> tuple[Document | None, list[Diagnostic]]:
    """Read one file; without a document there is always a diagnostic that says why."""
    found = list(_unreadable(file))
    if found:
        return None, found
    builder = _Builder(file)
    try:
        for event in yaml.parse(file.text, Loader=yaml.CSafeLoader):
            builder.take(event)
            builder.give_up_after(content_rules.MAX_FOUND)
    except yaml.MarkedYAMLError as error:
        return None, [yaml_messages.syntax(file, error.context, error.problem, *_marks(error))]
    except yaml.reader.ReaderError as error:
        before = file.text.encode()[: error.position]  # libyaml counts bytes here
        return None, [characters.strange_character(file, len(before.decode(errors="ignore")))]
    except _RefusedError as refused:
        return None, [*builder.found, refused.diagnostic]
    return builder.document(), builder.found


def _marks(error: yaml.MarkedYAMLError) -> tuple[int | None, int | None]:
    context, problem = error.context_mark, error.problem_mark
    return context.index if context else None, problem.index if problem else None


def _unreadable(file: TextFile) -> Iterator[Diagnostic]:
    if len(file.text) > MAX_SIZE:
        yield content_rules.TOO_LARGE.at(
            Span(file, 0, 0),
            f"this file has {len(file.text):,} characters; {MAX_SIZE:,} is the most",
            hint="split it into several files in a folder `claims/`",
        )
    else:
        yield from characters.hidden_characters(file)


class _RefusedError(Exception):
    """Leaves the loop over events; never leaves this module."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        self.diagnostic = diagnostic


@dataclass(slots=True)
class _Open:
    """A mapping or list that is being read; `keys` has the place of each key."""

    data: dict[str, Any] | list[Any]
    place: int
    keys: dict[str, int] = field(default_factory=dict)
    key: str | None = None
    drop_from: int | None = None

    @property
    def awaits_key(self) -> bool:
        return self.key is None and isinstance(self.data, dict)


class _Builder:
    """Builds plain data from events; keeps reading after a fault to find the next one."""

    def __init__(self, file: TextFile) -> None:
        self.file = file
        self.found: list[Diagnostic] = []
        self._places = array("l")
        self._entries: dict[DataPath, int] = {}
        self._open: list[_Open] = []
        self._data: Any = None
        self._documents = 0
        self._last_end = 0

    def document(self) -> Document:
        if not self._places:
            self._places.extend((0, 0))
        return Document(self.file, self._data, self._places, self._entries)

    def take(self, event: Any) -> None:
        read = _READERS.get(type(event))
        if read is not None and (self._documents < 2 or read is _Builder.start_document):
            read(self, event)

    def give_up_after(self, most: int) -> None:
        if len(self.found) > most:
            raise _RefusedError(content_rules.too_many(self.found.pop().span))

    def start_document(self, event: Any) -> None:
        self._documents += 1
        if self._documents == 2:
            self.found.append(yaml_messages.several_documents(self._span(event)))
        elif self._documents > content_rules.MAX_FOUND:
            raise _RefusedError(content_rules.too_many(self._span(event)))

    def refuse_alias(self, event: Any) -> None:
        raise _RefusedError(yaml_messages.alias(self._span(event)))

    def scalar(self, event: Any) -> None:
        start = event.start_mark.index
        end = self._last_end = self._without_blanks(start, event.end_mark.index)
        self._report_refused(event, end)
        if event.style == '"' and "\\" in self.file.text[start:end]:
            self.found += characters.escaped_character(Span(self.file, start, end), event.value)
        if len(event.value) > MAX_TEXT:
            raise _RefusedError(yaml_messages.too_long(Span(self.file, start, start), MAX_TEXT))
        if self._open and self._open[-1].awaits_key:
            self._add_key(event.value, start, end)
        else:
            self._add(event.value, start, end)
            self._finish_value()

    def start_mapping(self, event: Any) -> None:
        self._start(event, {})

    def start_list(self, event: Any) -> None:
        self._start(event, [])

    def end(self, event: Any) -> None:
        opened = self._open.pop()
        is_flow = event.end_mark.index > event.start_mark.index
        end = event.end_mark.index if is_flow else self._last_end
        self._last_end = max(end, self._places[opened.place])
        self._places[opened.place + 1] = self._last_end
        self._finish_value()

    def _start(self, event: Any, data: dict[str, Any] | list[Any]) -> None:
        span = self._span(event)
        self._report_refused(event, span.end)
        if len(self._open) >= MAX_DEPTH:
            raise _RefusedError(yaml_messages.too_deep(span, MAX_DEPTH))
        if self._open and self._open[-1].awaits_key:
            raise _RefusedError(yaml_messages.complex_key(span))
        self._open.append(_Open(data, self._add(data, span.start, span.end)))

    def _span(self, event: Any) -> Span:
        return Span(self.file, event.start_mark.index, event.end_mark.index)

    def _without_blanks(self, start: int, end: int) -> int:
        """Cut blanks off the end: a block scalar of libyaml ends where the next token starts."""
        text = self.file.text
        if start < end and text[end - 1] in _BLANKS:
            return start + len(text[start:end].rstrip(_BLANKS))
        return end

    def _report_refused(self, event: Any, end: int) -> None:
        if event.tag is not None:
            span = Span(self.file, event.start_mark.index, end)
            self.found.append(yaml_messages.tag(span))
        if event.anchor is not None:
            span = Span(self.file, event.start_mark.index, end)
            self.found.append(yaml_messages.anchor(span, event.anchor))

    def _add(self, value: Any, start: int, end: int) -> int:
        """Put a value where it belongs and give the number of its place."""
        place = self._place(start, end)
        if not self._open:
            self._data = value
            return place
        parent = self._open[-1]
        if isinstance(parent.data, list):
            parent.data.append(value)
        elif parent.drop_from is None and parent.key is not None:
            parent.data[parent.key] = value
        return place

    def _add_key(self, key: str, start: int, end: int) -> None:
        parent = self._open[-1]
        same = key if key.isascii() else unicodedata.normalize("NFC", key)
        if key == "<<" or same in parent.keys:
            self._refuse_key(parent, key, same, Span(self.file, start, end))
            self._place(start, end)
        else:
            place = parent.keys[same] = self._place(start, end)
            if len(self._open) <= _UPPER:
                above = [opened.key for opened in self._open[:-1] if opened.key is not None]
                if len(above) + 1 == len(self._open):  # a list has no keys
                    self._entries[(*above, key)] = place
        parent.key = key

    def _refuse_key(self, parent: _Open, key: str, same: str, span: Span) -> None:
        """Report a key that stands twice, letters with accents in either form, or `<<`."""
        parent.drop_from = len(self._places)
        if same not in parent.keys:
            self.found.append(yaml_messages.merge_key(span))
            return
        earlier = parent.keys[same]
        first = Span(self.file, self._places[earlier], self._places[earlier + 1])
        self.found.append(yaml_messages.duplicate_key(span, key, first))

    def _finish_value(self) -> None:
        """Await the next key; forget the places of a value that was dropped."""
        if not self._open:
            return
        parent = self._open[-1]
        parent.key = None
        if parent.drop_from is not None:
            del self._places[parent.drop_from :]
            there = parent.drop_from
            self._entries = {path: n for path, n in self._entries.items() if n < there}
            parent.drop_from = None

    def _place(self, start: int, end: int) -> int:
        if len(self._places) >= 2 * MAX_VALUES:
            raise _RefusedError(
                yaml_messages.too_many_values(Span(self.file, start, end), MAX_VALUES)
            )
        self._places.extend((start, end))
        return len(self._places) - 2


_READERS: Mapping[type, Callable[[_Builder, Any], None]] = {
    yaml.DocumentStartEvent: _Builder.start_document,
    yaml.ScalarEvent: _Builder.scalar,
    yaml.MappingStartEvent: _Builder.start_mapping,
    yaml.SequenceStartEvent: _Builder.start_list,
    yaml.MappingEndEvent: _Builder.end,
    yaml.SequenceEndEvent: _Builder.end,
    yaml.AliasEvent: _Builder.refuse_alias,
}
