"""A content file in the style of this project: order of fields, quotation marks, lines.

No value changes, no comment is lost, and what is formatted stays as it is. What stands in the order
of its writer stays in it: entries, lists, and mappings by id.
"""

from collections.abc import Iterator

from explainer.content.claim_defaults import DEFAULTS
from explainer.content.comment_placing import with_comments
from explainer.content.cut_texts import cut_texts
from explainer.content.entry_place import EntryPlace
from explainer.content.field_order import in_order, model_of
from explainer.content.parse_entry import PROSE_FIELDS
from explainer.content.schema.story import ClaimsFile
from explainer.content.yaml_comments import comments_of
from explainer.content.yaml_reader import DataPath, Document, read
from explainer.content.yaml_writer import written
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.text_file import TextFile


def formatted(file: TextFile) -> tuple[TextFile, list[Diagnostic]]:
    """Format a file; one that can't be read, or in which a comment cuts a text, stays as it is."""
    document, found = read(file)
    if document is not None:
        found = [*found, *cut_texts(EntryPlace(document), document.data, PROSE_FIELDS)]
    if found or document is None or not isinstance(document.data, dict):
        return file, found
    comments = comments_of(document)
    model = model_of(file.path)
    data = in_order(document.data, model)
    plain = TextFile(file.path, written(data, document.sign, comments.beside.keys()))
    fresh, found = read(plain)
    if fresh is None:  # indented, it may be too large
        return file, found
    assert fresh.data == document.data, f"{file.path}: a value would change"
    apart = _entries(fresh) if model is ClaimsFile else ()
    return TextFile(file.path, with_comments(fresh, comments, apart)), []


def _entries(document: Document) -> Iterator[DataPath]:
    """Give the parts of a file of claims that an empty line stands before."""
    for number, (kind, things) in enumerate(document.data.items()):
        if number:
            yield (kind,)
        for position, id_ in enumerate(things if isinstance(things, dict) else ()):
            if position and kind != DEFAULTS:
                yield kind, id_
