"""Edits of a YAML file in place: the lines around them, comments and order stay as they are."""

import json
import re
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from explainer.content.yaml_reader import DataPath, Document
from explainer.diagnostics.text_file import TextFile

_PLAIN = re.compile(r"[\w“‘(](?:[^:#\n]|:(?=\S)|(?<=\S)#)*(?<![\s:])")
_READS_OTHERWISE = frozenset(("yes", "no", "true", "false", "null", "on", "off"))
_LINE_END = re.compile(r"\r\n?|\n")


class Edit(NamedTuple):
    """New text for the code points from `start` to `end`."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Apply edits that don't overlap."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def line_after(file: TextFile, edits: Iterable[Edit], line: int) -> int:
    """Give the number that a line has when the edits above it are applied."""
    above = [edit for edit in edits if file.position(edit.end)[0] <= line]
    gone = "".join(file.text[edit.start : edit.end] for edit in above)
    come = "".join(edit.text for edit in above)
    return line + len(_LINE_END.findall(come)) - len(_LINE_END.findall(gone))


def renamed(document: Document, path: DataPath, name: str) -> Edit:
    """Give a field another name."""
    key = document.span(path, key=True)
    return Edit(key.start, key.end, name)


def retyped(document: Document, path: DataPath, words: str) -> Edit:
    """Put other words into a field: in the quotes that it has, or plain where that is safe."""
    value = document.span(path)
    in_flow = any(document.span(path[:depth]).text[:1] in "{[" for depth in range(len(path)))
    return Edit(value.start, value.end, _scalar(words, value.text[:1], in_flow=in_flow))


def _scalar(words: str, style: str, *, in_flow: bool) -> str:
    if style == "'" and "\n" not in words:
        return "'" + words.replace("'", "''") + "'"
    is_plain = _PLAIN.fullmatch(words) and words.lower() not in _READS_OTHERWISE
    if style == '"' or in_flow or not is_plain:
        return json.dumps(words, ensure_ascii=False)
    return words


def listed_anew(document: Document, path: DataPath, values: Sequence[str]) -> Edit | None:
    """Put fewer values into a field, or take it out; nothing where that could lose a comment.

    A field that shares its line with others, or opens a list's item, isn't taken out.
    """
    whole, text = document.entry(path), document.file.text
    if "#" in whole.text:
        return None
    if values:
        value = values[0] if len(values) == 1 else f"[{', '.join(values)}]"
        return Edit(whole.start, whole.end, f"{path[-1]}: {value}")
    return _taken_out(text, whole.start, whole.end)


def _taken_out(text: str, start: int, end: int) -> Edit | None:
    line_start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    line_end = _LINE_END.search(text, end)
    before = text[line_start:start]
    after = text[end : line_end.start() if line_end else len(text)].strip()
    if before.strip() or (after and not after.startswith("#")):
        return None
    if after:
        return Edit(start, text.index("#", end), "")
    return Edit(line_start, line_end.end() if line_end else len(text), "")


def without(document: Document, path: DataPath) -> Edit | None:
    """Take an entry of a mapping, or an item of a list, out; what is empty then is `{}` or `[]`.

    Comments inside of it, and behind it in its line, go with it; all around it stays. Nothing where
    it shares its lines with something else and stands in no brackets.
    """
    data, text = document.value(path[:-1]), document.file.text
    whole = document.entry(path) if isinstance(path[-1], str) else document.span(path)
    start, end = whole.start, whole.end
    if document.sign(path[:-1]) in ("[", "{"):
        return _out_of_brackets(text, start, end)
    line_start, line_end = _lines_of(text, start, end)
    before, behind = text[line_start:start].strip(), text[end:line_end].strip()
    if before != ("" if isinstance(path[-1], str) else "-") or behind[:1] not in ("", "#"):
        return None
    if len(data) == 1:
        empty = "{}" if isinstance(data, dict) else "[]"
        indent = re.match(r"[ \t]*", text[line_start:])
        assert indent  # it matches nothing, too
        return Edit(line_start, line_end, f"{indent[0]}{empty}{_line_end_of(text)}")
    return Edit(*_with_blank_lines(text, line_start, line_end), "")


def _out_of_brackets(text: str, start: int, end: int) -> Edit:
    behind = re.compile(r"\s*,\s*").match(text, end)
    if behind:
        return Edit(start, behind.end(), "")
    before = re.search(r"\s*,\s*\Z", text[:start])
    return Edit(before.start() if before else start, end, "")


def _lines_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where the lines of a stretch begin and end, with the line end behind them."""
    line_start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    if end > start and text[end - 1] in "\r\n":
        return line_start, end
    found = _LINE_END.search(text, end)
    return line_start, found.end() if found else len(text)


def _with_blank_lines(text: str, start: int, end: int) -> tuple[int, int]:
    """Take the blank lines behind some lines with them, where blank lines stand before them too."""
    before = re.search(r"(?:\A|\n|\r)((?:[ \t]*(?:\r\n?|\n))+)\Z", text[:start])
    behind = re.compile(r"(?:[ \t]*(?:\r\n?|\n))*").match(text, end)
    assert behind  # it matches nothing, too
    if behind.end() == len(text) and before:
        return before.start(1), behind.end()
    return start, behind.end() if before else end


def field_below(document: Document, path: DataPath, field: str, value: str) -> Edit:
    """Add a field of a file's own mapping below the lines of another one; its value is YAML."""
    text, line_end = document.file.text, _line_end_of(document.file.text)
    whole = document.entry(path)
    _, end = _lines_of(text, whole.start, whole.end)
    closed = "" if text[:end].endswith(("\n", "\r")) else line_end
    return Edit(end, end, f"{closed}{field}: {value}{line_end}")


def put_field(
    document: Document, field: str, lines: Sequence[str], before: Container[str]
) -> Edit | None:
    """Write a field of a file's own mapping: in the place of what it has, else a new one.

    `lines` are YAML without indentation of their own. A new field comes behind the last that may
    stand `before` it. Nothing where the file is in brackets.
    """
    text, line_end = document.file.text, _line_end_of(document.file.text)
    if document.sign(()) == "{":
        return None
    written = "".join(f"{line}{line_end}" for line in lines)
    if field in document.data:
        start, end = _lines_of(text, *_bounds(document, field))
        return Edit(start, end, written)
    ends = [_bounds(document, name)[1] for name in document.data if name in before]
    end = _lines_of(text, max(ends), max(ends))[1] if ends else len(text)
    closed = "" if text[:end].endswith(("\n", "\r")) or not end else line_end
    return Edit(end, end, closed + written)


def _bounds(document: Document, field: str) -> tuple[int, int]:
    whole = document.entry((field,))
    return whole.start, whole.end


def appended(
    document: Document, field: str, item: Mapping[str, str], before: Container[str]
) -> Edit | None:
    """Add an item to a list of a file, which there may be none of yet, or one without a list.

    The values are YAML of one line. A new field is written behind the last that may stand `before`
    it. Nothing where its value is no list and no mapping.
    """
    text, line_end = document.file.text, _line_end_of(document.file.text)
    lines = [f"{name}: {value}" for name, value in item.items()]
    in_brackets = f"{{{', '.join(lines)}}}"
    value = document.data.get(field)
    if value is None:
        return _new_list(document, field, lines, before)
    span, sign = document.span((field,)), document.sign((field,))
    if sign == "[":
        last = text.rfind("]", span.start, span.end)
        return Edit(last, last, f"{', ' if value else ''}{in_brackets}")
    if sign == "{":
        return Edit(span.start, span.end, f"[{span.text}, {in_brackets}]")
    start, end = _lines_of(text, span.start, span.end)
    closed = "" if text[:end].endswith(("\n", "\r")) else line_end
    if isinstance(value, list):
        indent = text[start : span.start]
        return Edit(end, end, closed + _item(lines, indent, line_end))
    if not isinstance(value, dict):
        return None
    whole = text[start:end]
    inner = re.sub(r"(?m)^[ \t]*(?=\S)", lambda found: f"  {found[0]}", whole)
    first = re.sub(r"^([ \t]*)  (?=\S)", r"\1- ", inner, count=1)
    indent = text[start : span.start]
    return Edit(start, end, first + closed + _item(lines, indent, line_end))


def _new_list(document: Document, field: str, lines: Sequence[str], before: Container[str]) -> Edit:
    text, line_end = document.file.text, _line_end_of(document.file.text)
    ends = [document.entry((name,)).end for name in document.data if name in before]
    end = _lines_of(text, max(ends), max(ends))[1] if ends else len(text)
    closed = "" if text[:end].endswith(("\n", "\r")) else line_end
    return Edit(end, end, f"{closed}{field}:{line_end}{_item(lines, '  ', line_end)}")


def _item(lines: Sequence[str], indent: str, line_end: str) -> str:
    return "".join(
        f"{indent}{'  ' if number else '- '}{line}{line_end}" for number, line in enumerate(lines)
    )


def _line_end_of(text: str) -> str:
    found = _LINE_END.search(text)
    return found[0] if found else "\n"
