"""Edits of a YAML file in place: the lines around them, comments and order stay as they are."""

import json
import re
from collections.abc import Iterable, Sequence
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
