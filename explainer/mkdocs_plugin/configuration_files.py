"""The configuration and those that it inherits from, looked at before MkDocs reads them.

MkDocs follows `INHERIT` wherever it leads and as often as it is told, and fails with a trace where
lists stand too deep or hold themselves. Here that is refused in words. What is no YAML is left to
MkDocs, which names the line.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

import yaml

from explainer.system.files import RefusedError, inside, read_inside
from explainer.system.project import CONFIGURATION

MAX_BYTES = 1_000_000  # of one configuration
MAX_DEPTH = 50  # lists and mappings in each other
MAX_VALUES = 100_000  # of one configuration, each as often as it is named
MAX_PARENTS = 10

_INHERIT = "INHERIT"


class _Plain(yaml.SafeLoader):
    """Runs nothing: what has a tag of its own is no value here."""


_Plain.add_constructor(None, lambda *_: None)


def refuse_odd_configuration(project: Path) -> None:
    """Raise `RefusedError` where MkDocs must not read the configuration, or one above it."""
    documents = documents_folder(plain_configuration(project))
    if documents and not (project / documents).is_dir():
        why = f"there is no such folder, in which {CONFIGURATION} has the pages of the site"
        raise RefusedError(project / documents, why, "make it, or write `explainer init --into`")


def documents_folder(configuration: Mapping[str, object]) -> str:
    """Give the folder of hand-written pages; nothing where a tag works it out."""
    folder = configuration.get("docs_dir", "docs")
    return folder if isinstance(folder, str) else ""


def plain_configuration(project: Path) -> Mapping[str, object]:
    """Give what a project sets, and what it inherits; what has a tag of its own is no value here.

    Raises `RefusedError`.
    """
    found = dict[str, object]()
    for one in plain_files(project):
        found = {**one.values, **found}
    return found


class PlainFile(NamedTuple):
    """One configuration, with what it sets by itself."""

    path: Path
    text: bytes
    values: Mapping[str, object]


def plain_files(project: Path) -> Iterator[PlainFile]:
    """Give the configuration of a project, then each that it inherits from.

    Raises `RefusedError`.
    """
    path = project / CONFIGURATION
    for _ in range(MAX_PARENTS + 1):
        text = _read(path, project)
        here = _mapping(path, text)
        yield PlainFile(path, text, here)
        above = here.get(_INHERIT) or ""
        if not isinstance(above, str):
            raise RefusedError(path, f"{_INHERIT} names no file", "write its path in the project")
        if not above:
            return
        path = Path(os.path.normpath(path.parent / above))  # as MkDocs does, whatever is a link
    why = f"more than {MAX_PARENTS} configurations inherit from each other"
    raise RefusedError(path, why, f"name fewer under {_INHERIT}, and none twice")


def own_text(project: Path) -> str:
    """Give the project's own configuration as typed; raises `RefusedError`, or `UnicodeError`."""
    return _read(project / CONFIGURATION, project).decode()


def plain_values(text: str) -> Mapping[str, object]:
    """Give what one configuration sets by itself; nothing of what is no YAML."""
    return _mapping(Path(CONFIGURATION), text.encode())


def value_place(text: str, *fields: str) -> tuple[int, int] | None:
    """Find where a value is typed that stands below these fields; None where none does."""
    node: yaml.Node | None = yaml.compose(text, Loader=_Plain)
    for field in fields:
        held = node.value if isinstance(node, yaml.MappingNode) else ()
        node = next((value for key, value in held if key.value == field), None)
    return (node.start_mark.index, node.end_mark.index) if node is not None else None


class ListPlace(NamedTuple):
    """Where a list of a configuration stands: its first sign, and the end of its last entry."""

    form: Literal["lines", "fields", "brackets"]
    start: int
    end: int
    column: int


def list_place(text: str, field: str) -> ListPlace | None:
    """Find a list, or a mapping, that a configuration has in a field; not one that is empty."""
    whole = yaml.compose(text, Loader=_Plain)
    assert isinstance(whole, yaml.MappingNode), "what has fields was read before"
    for key, value in whole.value:
        if key.value == field and isinstance(value, yaml.CollectionNode) and value.value:
            form: Literal["lines", "fields", "brackets"] = "lines"
            if value.flow_style:
                form = "brackets"
            elif isinstance(value, yaml.MappingNode):
                form = "fields"
            start = value.start_mark
            return ListPlace(form, start.index, _end(_last(value)), start.column)
    return None


def _end(node: yaml.Node) -> int:
    """Give the end of what is typed: a list on several lines ends, for the library, further on."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        return _end(_last(node))
    return int(node.end_mark.index)


def _last(node: yaml.CollectionNode) -> yaml.Node:
    last: yaml.Node = node.value[-1][1] if isinstance(node, yaml.MappingNode) else node.value[-1]
    return last


def _read(path: Path, project: Path) -> bytes:
    try:
        inside(path, project)
    except RefusedError:
        why = "this leads out of the project"
        raise RefusedError(path, why, "put the file itself into it") from None
    try:
        return read_inside(path, project, MAX_BYTES)
    except FileNotFoundError:
        why = "there is no such file"
        raise RefusedError(path, why, f"write it, or mend the path after {_INHERIT}") from None


def _mapping(path: Path, text: bytes) -> dict[str, object]:
    try:
        _refuse_odd_form(path, text)
        found = yaml.load(text, Loader=_Plain)
    except (yaml.YAMLError, UnicodeError):
        return {}
    if found is not None and not isinstance(found, dict):
        raise RefusedError(path, "this is no configuration", "write `site_name: …` and the like")
    return found or {}


def _refuse_odd_form(path: Path, text: bytes) -> None:
    form = _Form()
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        why = form.next(event)
        if why:
            raise RefusedError(path, why, "write it plainly")


class _Form:
    """What has been read of a configuration; an alias counts as all that it stands for."""

    def __init__(self) -> None:
        self._size = 0
        self._sizes: dict[str | None, int] = {}  # by anchor
        self._around: list[tuple[str | None, int]] = []  # anchors, and the size before each

    def next(self, event: yaml.Event) -> str:
        """Say what would never end, if this does."""
        self._size += 1
        if isinstance(event, yaml.CollectionStartEvent):
            self._around.append((event.anchor, self._size))
        elif isinstance(event, yaml.CollectionEndEvent):
            anchor, before = self._around.pop()
            self._sizes[anchor] = self._size - before
        elif isinstance(event, yaml.AliasEvent):
            if any(event.anchor == anchor for anchor, _ in self._around):
                return f"`*{event.anchor}` stands in what it names itself"
            self._size += self._sizes.get(event.anchor, 0)
        return self._too_much()

    def _too_much(self) -> str:
        if len(self._around) > MAX_DEPTH:
            return f"lists are nested deeper than {MAX_DEPTH} levels here"
        return f"this has more than {MAX_VALUES:,} values" if self._size > MAX_VALUES else ""
