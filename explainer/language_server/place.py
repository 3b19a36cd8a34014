"""Which thing an editor points at: by an id under the cursor, or by the entry around it."""

from pathlib import PurePath

from explainer.content.parse import document_of
from explainer.content.parse_entry import STORY_KINDS
from explainer.content.yaml_reader import Document
from explainer.language_server.occurrences import Occurrence, story_of
from explainer.language_server.open_project import OpenProject
from explainer.site import THING_KINDS, Ref


def occurrence_at(project: OpenProject, path: PurePath, place: int) -> Occurrence | None:
    """Give the id that stands at a place."""
    document = _document(project, path)
    if document is None:
        return None
    definitions = project.occurrences.definitions.values()
    found = (
        *project.occurrences.used_in(document),
        *(one for one in definitions if one.span.file == document.file),
    )
    return next((one for one in found if one.span.start <= place <= one.span.end), None)


def entry_at(project: OpenProject, path: PurePath, place: int) -> Ref | None:
    """Give the claim, event or reaction whose fields stand at a place."""
    document = _document(project, path)
    if document is None:
        return None
    where, _ = document.path_at(place)
    if len(where) > 1 and where[0] in STORY_KINDS:
        return Ref(THING_KINDS[str(where[0])[:-1]], f"{story_of(path.parts)}/{where[1]}")
    return None


def _document(project: OpenProject, path: PurePath) -> Document | None:
    file = project.files.get(path)
    return document_of(file)[0] if file else None
