"""Where ids are typed: as keys of entries, names of files, in fields and in prose."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from explainer.content.load import CONTENT
from explainer.content.parse_entry import STORY_KINDS
from explainer.content.yaml_reader import DataPath, Document
from explainer.diagnostics.span import Span
from explainer.language_server.id_fields import PROSE, kinds_at
from explainer.site import THING_KINDS, Ref, ThingKind

_CITED = re.compile(r"(?<=@)[A-Za-z0-9_/-]+")
_CITATION = re.compile(r"\[@[^\[\]\n]*\]")


class Occurrence(NamedTuple):
    """An id as typed; `is_definition` where the thing itself begins there."""

    ref: Ref
    span: Span
    is_definition: bool = False


@dataclass(slots=True)
class Occurrences:
    """All ids of a project, and all places in which they are typed."""

    documents: Sequence[Document]
    _definitions: dict[Ref, Occurrence] | None = None
    _uses: defaultdict[Ref, list[Occurrence]] | None = None

    @property
    def definitions(self) -> dict[Ref, Occurrence]:
        """Give each thing with the place where it begins."""
        if self._definitions is None:
            found = (one for document in self.documents for one in defined(document))
            self._definitions = {one.ref: one for one in found}
        return self._definitions

    def of(self, ref: Ref) -> list[Occurrence]:
        """Give all places of an id, that of the thing itself first."""
        if self._uses is None:
            self._uses = defaultdict(list)
            for document in self.documents:
                for one in self.used_in(document):
                    self._uses[one.ref].append(one)
        defined = self.definitions.get(ref)
        return [*((defined,) if defined else ()), *self._uses[ref]]

    def used_in(self, document: Document) -> Iterator[Occurrence]:
        """Give the ids in the fields and the prose of a file that lead to something."""
        story = _story(document)
        for path, value in _texts(document.data, ()):
            kinds = kinds_at(path)
            ref = self.resolved(value, kinds, story) if kinds else None
            if ref is not None:
                yield Occurrence(ref, _without_marks(document.span(path)))
            elif path[-1] in PROSE and "[@" in value:
                yield from self._cited(document.span(path), story)

    def resolved(self, id_: str, kinds: Sequence[ThingKind], story: str) -> Ref | None:
        """Give the thing that an id in a story's file leads to."""
        for kind in kinds:
            is_shared = kind in ("actor", "source") or "/" in id_
            ref = Ref(kind, id_ if is_shared else f"{story}/{id_}")
            if ref in self.definitions:
                return ref
        return None

    def _cited(self, span: Span, story: str) -> Iterator[Occurrence]:
        for citation in _CITATION.finditer(span.text):
            for cited in _CITED.finditer(span.text, *citation.span()):
                ref = self.resolved(cited[0], ("claim", "reaction", "event"), story)
                if ref is not None:
                    start = span.start + cited.start()
                    yield Occurrence(ref, Span(span.file, start, start + len(cited[0])))


def story_of(path: Sequence[str]) -> str:
    """Give the id of the explainer that a content file belongs to, by the steps of its path."""
    return path[1] if len(path) > len(("content", "story")) and path[1] not in _SHARED else ""


_SHARED = ("actors", "sources")


def _story(document: Document) -> str:
    return story_of(document.file.path.parts)


def defined(document: Document) -> Iterator[Occurrence]:
    """Give the things of a file, each at its key; one that is a file at the file's beginning."""
    path = document.file.path
    beginning = Span(document.file, 0, 0)
    match path.relative_to(CONTENT).parts:
        case ("actors" | "sources" as folder, _):
            yield Occurrence(Ref(THING_KINDS[folder[:-1]], path.stem), beginning, True)
        case (story, "explainer.yaml"):
            yield Occurrence(Ref("explainer", story), beginning, True)
            yield from _keys(document, ("unknown",), "unknown", story)
        case (story, "claims.yaml") | (story, "claims", _):
            for kind in STORY_KINDS:
                yield from _keys(document, (kind,), THING_KINDS[kind[:-1]], story)
        case _:
            return


def _keys(document: Document, path: DataPath, kind: ThingKind, story: str) -> Iterator[Occurrence]:
    things = document.data.get(path[0]) if isinstance(document.data, dict) else None
    for id_ in things if isinstance(things, dict) else ():
        span = _without_marks(document.span((*path, id_), key=True))
        yield Occurrence(Ref(kind, f"{story}/{id_}"), span, True)


def _texts(data: object, path: DataPath) -> Iterator[tuple[DataPath, str]]:
    if isinstance(data, str):
        if path:
            yield path, data
    elif isinstance(data, dict):
        for name, value in data.items():
            yield from _texts(value, (*path, name))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _texts(value, (*path, number))


def _without_marks(span: Span) -> Span:
    """Give what stands between quotation marks, if a text is typed in such."""
    is_quoted = span.text[:1] in ("'", '"') and span.end - span.start > 1
    return Span(span.file, span.start + 1, span.end - 1) if is_quoted else span
