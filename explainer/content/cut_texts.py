"""Comments that cut words off a text: in YAML a `#` begins one where a writer means a number.

A comment is fine on a line of its own, no further in than the fields of its entry, and behind a
text in quotation marks. Elsewhere it may be words that were meant for the page, so it is reported:

- behind an unquoted text, or right behind a closing quotation mark or bracket,
- on the line of a field's name, before a text that begins on the next,
- behind the sign `>` or `|` of a text of several lines,
- on the next line, where an unquoted text would go on,
- anywhere in a list in brackets.
"""

import re
from collections.abc import Iterator

from explainer.content.entry_place import EntryPlace
from explainer.content.yaml_reader import DataPath, Document
from explainer.diagnostics import content_rules
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span

_COMMENT = re.compile(r"#[^\r\n]*")
_BEHIND = re.compile(r"[ \t]+(?=#)")
_BEHIND_QUOTED = re.compile(r"(?=#)")
_ON_NEXT_LINE = re.compile(r"[ \t]*(?:\r\n?|\n)\s*(?=#)")
_BEFORE = re.compile(r"[^\r\n#]*(?=#)")
_BEFORE_IN_BRACKETS = re.compile(r"[^#]*(?=#)")
_HEADER = re.compile(r"[|>][^\r\n#]*(?=#)")
_BRACKETS = ("[", "{")


def cut_texts(
    place: EntryPlace, data: object, fields: frozenset[str], field: str = ""
) -> Iterator[Diagnostic]:
    """Report the comments that cut a text, in fields that hold prose."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield from cut_texts(place / name, value, fields, name)
    elif isinstance(data, list):
        for position, value in enumerate(data):
            yield from cut_texts(place / position, value, fields, field)
    if field in fields and not isinstance(data, dict):
        comment = cutting_comment(place.document, place.path)
        if comment is not None:
            yield _reported(comment, data, field)


def cutting_comment(document: Document, path: DataPath) -> Span | None:
    """Give the comment that cuts off a part of the text at a path, if there is one."""
    text = document.file.text
    for pattern, start, end in _where(document, path):
        found = pattern.match(text, start, end)
        comment = found and _COMMENT.match(text, found.end())
        if comment and (pattern is not _ON_NEXT_LINE or _goes_on(document, path, comment.start())):
            return Span(document.file, *comment.span())
    return None


def _where(document: Document, path: DataPath) -> Iterator[tuple[re.Pattern[str], int, int]]:
    """Give what leads to a comment at the places where it may be none, and where to look for it."""
    value, end = document.span(path), len(document.file.text)
    first = value.text[:1]
    if first in ("'", '"', *_BRACKETS):
        yield _BEHIND_QUOTED, value.end, end
    elif first in ("|", ">"):
        yield _HEADER, value.start, end
    elif not _is_collection(document, path):
        yield _BEHIND, value.end, end
        yield _ON_NEXT_LINE, value.end, end
    if not _is_collection(document, path):
        is_listed = isinstance(path[-1], int) and _is_in_brackets(document, path)
        before = _BEFORE_IN_BRACKETS if is_listed else _BEFORE
        yield before, _before(document, path), value.start


def _is_in_brackets(document: Document, path: DataPath) -> bool:
    return document.span(path[:-1]).text[:1] in _BRACKETS


def _before(document: Document, path: DataPath) -> int:
    """Give where what stands before a value ends: its name, the list, or the value before it."""
    *above, step = path
    if isinstance(step, str):
        return document.span(path, key=True).end
    if step:
        return document.span((*above, step - 1)).end
    return document.span(tuple(above)).start


def _is_collection(document: Document, path: DataPath) -> bool:
    data = document.data
    for step in path:
        data = data[step]
    return isinstance(data, list | dict)


def _goes_on(document: Document, path: DataPath, comment: int) -> bool:
    """Tell whether a text that went on here would be one with the text before it."""
    if _is_in_brackets(document, path):
        return True
    is_named = isinstance(path[-1], str)
    start = document.span(path, key=is_named).start
    column, further = (document.file.position(place)[1] for place in (start, comment))
    return further > column if is_named else further >= column


def _reported(comment: Span, data: object, field: str) -> Diagnostic:
    whole = f"{data} {comment.text}".replace("\\", "\\\\").replace('"', '\\"')
    return content_rules.COMMENT_IN_TEXT.at(
        comment,
        "this is a comment, so it is no part of the text before it",
        hint=f'write  {field}: "{whole}"  or put the comment on a line of its own'
        if isinstance(data, str)
        else "put each text in quotation marks, or the comment on a line of its own",
    )
