"""Claim files of the old model → the new one: sentences with typed attribution become bare.

Only what is sure is taken away: credits at the beginning of a sentence that name somebody of its
own chain. Everything else is kept as it stands and listed, for a person to look at, and so is what
can't be read. Lines are edited in place, so comments and order stay.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import NamedTuple

from explainer.content.load import CONTENT
from explainer.content.typed_attribution import bare_statement, only_quotes
from explainer.content.yaml_edits import (
    Edit,
    edited,
    line_after,
    listed_anew,
    renamed,
    retyped,
)
from explainer.content.yaml_reader import DataPath, Document, read
from explainer.diagnostics.text_file import TextFile

_KINDS = ("claims", "reactions", "events")


class Left(NamedTuple):
    """Something for a person to look at: where in the file as rewritten, of which entry, why."""

    path: PurePath
    line: int
    entry: str
    why: str


@dataclass(frozen=True, slots=True)
class Migration:
    """The files that changed, and all that is left to be done by hand."""

    files: tuple[TextFile, ...]
    left: tuple[Left, ...]


def migrate(files: Iterable[TextFile]) -> Migration:
    """Rewrite the claim files among a project's files."""
    documents, changed, left = dict[PurePath, Document](), list[TextFile](), list[Left]()
    for file in files:
        document, found = read(file)
        if document is not None:
            documents[file.path] = document
        left += (Left(file.path, fault.span.lines[0], "", fault.message) for fault in found)
    chains = _Chains(documents)
    for document in documents.values():
        file, results = document.file, tuple(_edits(document, chains))
        edits = [edit for edit in results if isinstance(edit, Edit)]
        listed = [one for one in results if isinstance(one, Left)]
        left += (one._replace(line=line_after(file, edits, one.line)) for one in listed)
        if edits:
            changed.append(TextFile(file.path, edited(file.text, edits)))
    return Migration(tuple(changed), tuple(sorted(left)))


def _edits(document: Document, chains: "_Chains") -> Iterator[Edit | Left]:
    for path, entry in _entries(document):
        yield from _bare(document, path, entry, chains)
        yield from _needless_via(document, path, entry, chains)


def _bare(
    document: Document, path: DataPath, entry: Mapping[str, object], chains: "_Chains"
) -> Iterator[Edit | Left]:
    """Rename `text` to `says`, and take its attribution out; that of `what` as well."""
    is_event = path[0] == "events" and len(path) == 2
    field = "what" if is_event else "text"
    words = entry.get(field)
    if not isinstance(words, str):
        return
    line = document.span((*path, field), key=True).lines[0]
    if "says" in entry and not is_event:
        why = "it has `text` and `says`: keep one of them"
        yield Left(document.file.path, line, str(path[1]), why)
        return
    quote = entry.get("quote")
    if isinstance(quote, str) and only_quotes(words, quote, chains.names(document, entry)):
        yield _without(document, path, field, line)
        return
    bare = bare_statement(words, chains.names(document, entry), must_credit=not is_event)
    if not is_event:
        yield renamed(document, (*path, field), "says")
    if bare.text != words:
        yield retyped(document, (*path, field), bare.text)
    for why in bare.reasons:
        yield Left(document.file.path, line, str(path[1]), why)


def _without(document: Document, path: DataPath, field: str, line: int) -> Edit | Left:
    """Take out what only repeats the quotation, which speaks for itself."""
    why = f"`{field}` repeats `quote`, which speaks for itself: take it out"
    edit = listed_anew(document, (*path, field), [])
    return edit or Left(document.file.path, line, str(path[1]), why)


def _needless_via(
    document: Document, path: DataPath, entry: Mapping[str, object], chains: "_Chains"
) -> Iterator[Edit | Left]:
    """Take out the source that an asserter is unnamed in: it is implied."""
    via, implied = _listed(entry.get("via")), chains.implied(entry)
    if implied.isdisjoint(via):
        return
    edit = listed_anew(document, (*path, "via"), [id_ for id_ in via if id_ not in implied])
    line = document.span((*path, "via"), key=True).lines[0]
    why = f"`via: {', '.join(sorted(implied & {*via}))}` follows from `by`: take it out"
    yield edit or Left(document.file.path, line, str(path[1]), why)


def _entries(document: Document) -> Iterator[tuple[DataPath, Mapping[str, object]]]:
    """Give each claim, reaction and event with its records and further evidence."""
    data = document.data if isinstance(document.data, dict) else {}
    for kind in _KINDS:
        entries = data.get(kind)
        for id_, entry in entries.items() if isinstance(entries, dict) else ():
            if isinstance(entry, dict):
                yield (kind, id_), entry
                yield from _inner((kind, id_), entry)


def _inner(
    path: DataPath, entry: Mapping[str, object]
) -> Iterator[tuple[DataPath, Mapping[str, object]]]:
    for field in ("record", "evidence"):
        inner = entry.get(field)
        if isinstance(inner, dict):
            yield (*path, field), inner
        for number, one in enumerate(inner if isinstance(inner, list) else ()):
            if isinstance(one, dict):
                yield (*path, field, number), one


class _Chains:
    """Who is in the chain of an entry, by the ids that it types, and under which names."""

    def __init__(self, documents: Mapping[PurePath, Document]) -> None:
        self._documents = documents
        self._entries = {
            (document.file.path.parts[1], path[1]): entry
            for document in documents.values()
            for path, entry in _entries(document)
            if len(path) == len(("kind", "id"))
        }

    def names(self, document: Document, entry: Mapping[str, object]) -> Iterator[str]:
        """Give the names of all links of an entry's chain; an event has those of its claims."""
        folder = document.file.path.parts[1]
        for id_ in _listed(entry.get("claims")):
            yield from self._own_names(folder, self._entries.get((folder, id_), {}))
        yield from self._own_names(folder, entry)

    def _own_names(self, folder: str, entry: Mapping[str, object]) -> Iterator[str]:
        story = self._data(CONTENT / folder / "explainer.yaml")
        ids = [*_listed(entry.get("by")), *_listed(entry.get("via"))]
        ids += _listed(entry.get("source") or story.get("article"))
        for id_ in (*ids, *self.implied(entry)):
            source = self._source(id_)
            of_source = (*_listed(source.get("outlet")), *_listed(source.get("authors")))
            yield from _names(source)
            for actor in (id_, *of_source):
                yield from _names(self._actor(actor))

    def implied(self, entry: Mapping[str, object]) -> set[str]:
        """Give the sources that the asserters of an entry are unnamed in."""
        actors = map(self._actor, _listed(entry.get("by")))
        return {
            id_
            for actor in actors
            if actor.get("kind") == "unnamed"
            for id_ in _listed(actor.get("of"))
        }

    def _actor(self, id_: str) -> Mapping[str, object]:
        return self._data(CONTENT / "actors" / f"{id_}.yaml")

    def _source(self, id_: str) -> Mapping[str, object]:
        return self._data(CONTENT / "sources" / f"{id_}.yaml")

    def _data(self, path: PurePath) -> Mapping[str, object]:
        document = self._documents.get(path)
        return document.data if document and isinstance(document.data, dict) else {}


def _names(data: Mapping[str, object]) -> Iterator[str]:
    """Give all names of an actor or a source, and a person's last one."""
    for field in ("name", "title", "short", "aka"):
        yield from _listed(data.get(field))
    if "name" in data and data.get("kind", "person") == "person":
        yield from (name.split()[-1] for name in _listed(data["name"]) if name.split())


def _listed(value: object) -> list[str]:
    if isinstance(value, list):
        return [one for one in value if isinstance(one, str)]
    return [value] if isinstance(value, str) and value else []
