"""Plain data → YAML in the style of this project; the only module that knows ruamel.

A text stands on one line, however long: editors wrap it, and a diff shows whole sentences. Only a
text of several lines is a block. A text is written plain where any YAML program reads it as it
stands, else in quotation marks. Lists and mappings stand in brackets where their writer put them.
"""

import io
import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import Protocol

from ruamel.yaml import YAML
from ruamel.yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from ruamel.yaml.tag import Tag

from explainer.content.yaml_reader import DataPath

_NO_WIDTH = 1_000_000_000  # no line is broken
_TEXT = Tag(suffix="tag:yaml.org,2002:str")
_QUOTED = ("'", '"', "|", ">")
# Begins with a letter; nothing in it begins a comment, a value or a list, in brackets or outside.
_PLAIN = re.compile(r"[^\W\d_](?:[^:#\[\]{},\r\n\t]|:(?=[^\s\[\]{},])|(?<=\S)#)*(?<![\s:])")
_LINE = r"[^\n\r\x85\u2028\u2029]"
_SEVERAL_LINES = re.compile(rf"(?=\S){_LINE}+\n(?:(?:{_LINE}*\n)*{_LINE}+\n?)?")
_SOME_LINES = re.compile(rf"(?=\S)(?:{_LINE}*\n)*{_LINE}+\n?")
_READS_OTHERWISE = frozenset(("y", "n", "yes", "no", "true", "false", "null", "on", "off"))


class SignAt(Protocol):
    """Gives the sign that a value, or a key, was typed with: a quotation mark, a bracket."""

    def __call__(self, path: DataPath, *, key: bool = False) -> str: ...


def written(data: object, sign_at: SignAt, quoted: Container[DataPath] = ()) -> str:
    """Write data as YAML; what is `quoted` keeps its quotation marks, needed or not."""
    yaml = YAML()
    yaml.width = _NO_WIDTH
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.emit(
        (
            StreamStartEvent(),
            DocumentStartEvent(explicit=False),
            *_Events(sign_at, quoted).of(data),
            DocumentEndEvent(explicit=False),
            StreamEndEvent(),
        ),
        stream,
    )
    return stream.getvalue().removesuffix("...\n")


@dataclass(frozen=True, slots=True)
class _Events:
    """What the emitter of ruamel is told."""

    sign_at: SignAt
    quoted: Container[DataPath]

    def of(
        self, data: object, path: DataPath = (), *, in_brackets: bool = False
    ) -> Iterator[Event]:
        sign = self.sign_at(path)
        if isinstance(data, str):
            yield self._text(data, sign, path, is_inline=in_brackets)
            return
        flow = in_brackets or sign in ("[", "{")
        if isinstance(data, dict):
            yield MappingStartEvent(None, None, implicit=True, flow_style=flow)
            for name, value in data.items():
                below = (*path, name)
                yield self._text(name, self.sign_at(below, key=True), below, is_inline=True)
                yield from self.of(value, below, in_brackets=flow)
            yield MappingEndEvent()
        elif isinstance(data, list):
            yield SequenceStartEvent(None, None, implicit=True, flow_style=flow)
            for number, value in enumerate(data):
                yield from self.of(value, (*path, number), in_brackets=flow)
            yield SequenceEndEvent()

    def _text(self, text: str, sign: str, path: DataPath, *, is_inline: bool) -> ScalarEvent:
        stays = sign in _QUOTED and path in self.quoted
        style = _style(text, sign, is_inline=is_inline) or ('"' if stays else None)
        return ScalarEvent(None, _TEXT, (True, True, True), text, style=style)


def _style(text: str, sign: str, *, is_inline: bool) -> str | None:
    """Choose between a block, quotation marks, and nothing around a text."""
    is_block = _SOME_LINES if sign == "|" else _SEVERAL_LINES
    if not is_inline and is_block.fullmatch(text):
        return "|"
    if is_plain(text) or (sign not in _QUOTED and "\n" not in text):
        return None
    return "'" if sign == "'" and '"' in text and text.isprintable() else '"'


def inline(text: str) -> str:
    """Write a text of one line as the value of a field, in quotation marks where it needs them."""
    return text if is_plain(text) else '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'


def is_plain(text: str) -> bool:
    """Tell whether any YAML program reads an unquoted text as it stands, also in brackets."""
    return bool(_PLAIN.fullmatch(text)) and text.lower() not in _READS_OTHERWISE
