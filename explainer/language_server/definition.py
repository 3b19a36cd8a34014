"""From an id to the thing, and to all places that name it."""

from pathlib import PurePath

from explainer.diagnostics.span import Span
from explainer.language_server.open_project import OpenProject
from explainer.language_server.place import occurrence_at


def definition(project: OpenProject, path: PurePath, place: int) -> Span | None:
    """Give where the thing begins whose id stands at a place."""
    found = occurrence_at(project, path, place)
    there = project.occurrences.definitions.get(found.ref) if found else None
    return there.span if there else None


def references(
    project: OpenProject, path: PurePath, place: int, *, with_definition: bool
) -> list[Span]:
    """Give all places that name what is named at a place."""
    found = occurrence_at(project, path, place)
    every = project.occurrences.of(found.ref) if found else []
    return [one.span for one in every if with_definition or not one.is_definition]
