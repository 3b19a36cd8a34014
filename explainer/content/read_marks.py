"""The marks `guessed` of a file: which entries have one, and the edit that takes one away.

Whoever has read an entry takes its mark away. All else stays as it is typed, comments too.
"""

import re
from collections.abc import Iterator

from explainer.content.yaml_edits import Edit, listed_anew
from explainer.content.yaml_reader import DataPath, Document

GUESSED = "guessed"
_COMMENT = re.compile(r"#[^\r\n]*")
_COMMA_BEFORE = re.compile(r",\s*\Z")
_COMMA_BEHIND = re.compile(r"\s*,[ \t]*")


def marked(document: Document) -> Iterator[DataPath]:
    """Give the entries with a mark, in the order of the file: of a file that is one, ()."""
    data = document.data if isinstance(document.data, dict) else {}
    if GUESSED in data:
        yield ()
    for kind, entries in data.items():
        for id_, entry in entries.items() if isinstance(entries, dict) else ():
            if isinstance(entry, dict) and GUESSED in entry:
                yield kind, id_


def without_mark(document: Document, entry: DataPath) -> Edit | None:
    """Take the mark of an entry away; None where that could lose a comment or another field."""
    path = (*entry, GUESSED)
    if document.sign(entry) == "{":
        return _out_of_brackets(document, path)
    return listed_anew(document, path, ()) or _comments_alone(document, path)


def _out_of_brackets(document: Document, path: DataPath) -> Edit | None:
    """Take a field out of `{…}`, with the comma that parted it from the others."""
    text, field = document.file.text, document.entry(path)
    behind = _COMMA_BEHIND.match(text, field.end)
    before = _COMMA_BEFORE.search(text, 0, field.start)
    start = before.start() if before and not behind else field.start
    end = behind.end() if behind else field.end
    return Edit(start, end, "") if "#" not in text[start:end] else None


def _comments_alone(document: Document, path: DataPath) -> Edit | None:
    """Leave of a field the comments that stand in it, on lines of their own."""
    text, field = document.file.text, document.entry(path)
    line_start = max(text.rfind("\n", 0, field.start), text.rfind("\r", 0, field.start)) + 1
    indent = text[line_start : field.start]
    line_end = re.compile(r"[\r\n]|\Z").search(text, field.end)
    assert line_end is not None
    rest = text[field.end : line_end.start()].strip()
    if indent.strip() or (rest and not rest.startswith("#")):
        return None
    comments = _COMMENT.findall(text, field.start, line_end.start())
    return Edit(field.start, line_end.start(), f"\n{indent}".join(comments)) if comments else None
