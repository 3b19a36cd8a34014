"""*This is right*: takes the mark `guessed` away from the entry at the cursor, or all selected."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from explainer.content.parse import document_of
from explainer.content.read_marks import marked, without_mark
from explainer.content.yaml_reader import DataPath, Document
from explainer.diagnostics.diagnostic import Fix
from explainer.diagnostics.span import Span
from explainer.language_server.open_project import OpenProject


class ReadOffer(NamedTuple):
    """What somebody may say of entries, and the edits that follow."""

    title: str
    edits: tuple[Fix, ...]


def reading_at(project: OpenProject, path: PurePath, start: int, end: int) -> ReadOffer | None:
    """Offer to say that the marked entries between two places are read; None where there is none.

    In a file that can't be read now nothing is offered.
    """
    document, _ = document_of(project.files[path])
    if document is None:
        return None
    entries = [entry for entry in marked(document) if _touches(document, entry, start, end)]
    edits = tuple(_edits(document, entries))
    if not edits:
        return None
    one = f"`{entries[0][-1]}`" if entries[0] else "this file"
    whole = len(edits) == 1
    title = f"This is right: {one}" if whole else f"All {len(edits)} selected entries are right"
    return ReadOffer(title, edits)


def _edits(document: Document, entries: list[DataPath]) -> Iterator[Fix]:
    for entry in entries:
        edit = without_mark(document, entry)
        if edit:
            yield Fix(Span(document.file, edit.start, edit.end), edit.text)


def _touches(document: Document, entry: DataPath, start: int, end: int) -> bool:
    """Tell whether an entry has a line between two places."""
    if not entry:
        return True
    span, text = document.entry(entry), document.file.text
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.end)
    return first <= end and start <= (len(text) if last < 0 else last)
