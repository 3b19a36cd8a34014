"""Edits of content files as fixes: what a finding offers where one edit is certain."""

from collections.abc import Sequence

from explainer.content.entry_place import EntryPlace
from explainer.content.yaml_edits import Edit, field_below, listed_anew, retyped
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


def with_new_field(place: EntryPlace, field: str, words: str, *, after: str) -> Fix | None:
    """Add a field of one line to a file's own mapping, below another that has one.

    None where that field isn't typed there, or stands in brackets.
    """
    below = place / after
    if not below.is_there or place.path or place.document.sign(()) == "{":
        return None
    edit = field_below(place.document, (*place.path, after), field, words)
    return _fix(place, edit)


def _fix(place: EntryPlace, edit: Edit | None) -> Fix | None:
    return Fix(Span(place.document.file, edit.start, edit.end), edit.text) if edit else None
