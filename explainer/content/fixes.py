"""Edits of content files as fixes: what a finding offers where one edit is certain."""

from collections.abc import Sequence

from explainer.content.entry_place import EntryPlace
from explainer.content.yaml_edits import Edit, listed_anew, retyped
from explainer.diagnostics.diagnostic import Fix
from explainer.diagnostics.span import Span


def with_text(place: EntryPlace, words: str) -> Fix | None:
    """Put other words into a field; none where its text isn't typed at that very place."""
    if not isinstance(place.data, str):
        return None
    return _fix(place, retyped(place.document, place.path, words))


def with_values(place: EntryPlace, values: Sequence[str]) -> Fix | None:
    """Leave some values in a field, or take it out; none where that could lose a comment."""
    is_field = bool(place.data) and isinstance(place.path[-1], str)
    return _fix(place, listed_anew(place.document, place.path, values)) if is_field else None


def _fix(place: EntryPlace, edit: Edit | None) -> Fix | None:
    return Fix(Span(place.document.file, edit.start, edit.end), edit.text) if edit else None
