"""A new id for a thing, at every place that names it; what was published keeps the old one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath

from explainer.content.parse import document_of
from explainer.content.schema.field_checks import ID_PATTERN, MAX_ID, RESERVED_IDS
from explainer.content.yaml_reader import DataPath, Document
from explainer.diagnostics.diagnostic import Fix
from explainer.diagnostics.span import Span
from explainer.language_server.occurrences import Occurrence
from explainer.language_server.open_project import OpenProject
from explainer.language_server.place import occurrence_at
from explainer.site import Ref

_SHARED = ("actor", "source")


class RenameRefusedError(Exception):
    """Why an id can't be changed, in a writer's words."""


@dataclass(frozen=True, slots=True)
class Renaming:
    """Edits of files, and files that get another name: before and after."""

    edits: tuple[Fix, ...]
    files: tuple[tuple[PurePath, PurePath], ...]


def renameable(project: OpenProject, path: PurePath, place: int) -> Span | None:
    """Give the id at a place if it may be changed here."""
    found = occurrence_at(project, path, place)
    return found.span if found and found.ref.kind != "explainer" and found.span.text else None


def renaming(project: OpenProject, path: PurePath, place: int, new: str) -> Renaming:
    """Give all that changes when the thing named at a place gets another id."""
    found = occurrence_at(project, path, place)
    if found is None or found.ref.kind == "explainer":
        raise RenameRefusedError("no id of a claim, event, reaction, actor or source stands here")
    _check(project, found.ref, new)
    every = project.occurrences.of(found.ref)
    edits = [*_edits(every, found.ref, new), *_kept_old(project, found.ref)]
    return Renaming(tuple(edits), tuple(_files(project, found.ref, new)))


def _check(project: OpenProject, ref: Ref, new: str) -> None:
    if not re.fullmatch(ID_PATTERN, new) or len(new) > MAX_ID or new in RESERVED_IDS:
        raise RenameRefusedError(f"`{new}` can't be an id: small letters, digits, single hyphens")
    space = _SHARED if ref.kind in _SHARED else ("claim", "reaction", "event", "unknown")
    full = "/".join(filter(None, (ref.id.rpartition("/")[0], new)))
    if any(one.kind in space and one.id == full for one in project.occurrences.definitions):
        raise RenameRefusedError(f"the id `{new}` is taken")


def _edits(every: list[Occurrence], ref: Ref, new: str) -> Iterator[Fix]:
    """Change the last part of each id as typed: the story before it stays."""
    for one in every:
        if one.span.text:
            yield Fix(Span(one.span.file, one.span.end - len(ref.local), one.span.end), new)


def _kept_old(project: OpenProject, ref: Ref) -> Iterator[Fix]:
    """Add the old id to `was` where the id is registered."""
    if ref not in project.whole.site.published:
        return
    defined = project.occurrences.definitions[ref]
    document, _ = document_of(defined.span.file)
    if document is not None:
        yield _with_old(document, _path(document, defined, ref), ref.local)


def _path(document: Document, defined: Occurrence, ref: Ref) -> DataPath:
    return () if ref.kind in _SHARED else document.path_at(defined.span.start)[0]


def _with_old(document: Document, path: DataPath, old: str) -> Fix:
    data = document.value(path)
    if not isinstance(data, dict) or document.sign(path) == "{":
        raise RenameRefusedError("write the fields of this entry on lines of their own first")
    if "was" in data:
        was = data["was"]
        ids = [*(was if isinstance(was, list) else [was]), old]
        return Fix(document.span((*path, "was")), f"[{', '.join(ids)}]")
    last = document.span(path).end
    first = document.span((*path, next(iter(data))), key=True)
    indent = " " * (document.file.position(first.start)[1] - 1)
    return Fix(Span(document.file, last, last), f"\n{indent}was: {old}")


def _files(project: OpenProject, ref: Ref, new: str) -> Iterator[tuple[PurePath, PurePath]]:
    if ref.kind not in _SHARED:
        return
    path = PurePosixPath(f"content/{ref.kind}s/{ref.id}.yaml")
    yield path, path.with_stem(new)
    source = project.whole.site.sources.get(ref.id) if ref.kind == "source" else None
    if source and source.text:
        yield source.text.path, source.text.path.with_stem(new)
