"""Entries → YAML for people: fields in the order of the schema, texts as they are in the source."""

import json
import re
from collections.abc import Mapping, Sequence

from explainer.diagnostics.characters import without_hidden

_PLAIN = re.compile(r"[\w“‘(](?:[^:#\n]|:(?=\S)|(?<=\S)#)*(?<![\s:])")
_READS_OTHERWISE = frozenset(("yes", "no", "true", "false", "null", "on", "off", "~"))
_IN_FLOW = re.compile(r"[\[\]{},]")
_FLOW = 76  # characters of a list on one line

Value = bool | str | Sequence["Value"] | Mapping[str, "Value"]


def document(fields: Mapping[str, Value], *, blank_between: int = 0) -> str:
    """Write a file; below that depth, entries have an empty line between them."""
    return "".join(_field(name, value, 0, blank_between) for name, value in fields.items())


def list_item(fields: Mapping[str, Value], depth: int) -> str:
    """Write one entry of a list, at a depth of indentation."""
    return _item(fields, depth)


def _field(name: str, value: Value, depth: int, blank: int) -> str:
    indent = "  " * depth
    if isinstance(value, Mapping):
        return f"{indent}{name}:{_mapping(value, depth, blank)}"
    if isinstance(value, bool | str):
        return f"{indent}{name}: {_text(value, indent)}\n"
    is_plain = all(isinstance(one, bool | str) for one in value)
    line = f"{indent}{name}: {_text(value[0], indent) if len(value) == 1 else _flow(value)}\n"
    if is_plain and (len(value) == 1 or len(line) <= _FLOW):
        return line
    return f"{indent}{name}:\n" + "".join(_item(one, depth + 1) for one in value)


def _mapping(value: Mapping[str, Value], depth: int, blank: int) -> str:
    if _is_short(value):
        return f" {_flow(value)}\n"
    gap = "\n" if depth < blank else ""
    inner = gap.join(_field(key, one, depth + 1, blank) for key, one in value.items())
    return f"\n{inner}{gap}"


def _item(value: Value, depth: int) -> str:
    indent = "  " * depth
    if isinstance(value, Mapping):
        lines = "".join(_field(key, one, depth + 1, 0) for key, one in value.items())
        return f"{indent}- {lines.lstrip()}"
    return f"{indent}- {_text(value, indent)}\n"


def _is_short(value: Mapping[str, Value]) -> bool:
    return all(not isinstance(one, Mapping) for one in value.values()) and (
        len(_flow(value)) <= _FLOW and value.keys() <= {"to", "stance", "by", "accuses", "holder"}
    )


def _flow(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        in_marks = json.dumps(without_hidden(value), ensure_ascii=False)
        return in_marks if _IN_FLOW.search(value) else _scalar(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(one)}" for key, one in value.items()) + "}"
    return "[" + ", ".join(map(_flow, value)) + "]"


def _text(value: Value, indent: str) -> str:
    if not isinstance(value, str):
        return _flow(value)
    if "\n" in value:
        return "|\n" + "\n".join(f"{indent}  {line}".rstrip() for line in value.splitlines())
    return _scalar(value)


def _scalar(value: str) -> str:
    value = without_hidden(value)
    is_plain = _PLAIN.fullmatch(value) and value.lower() not in _READS_OTHERWISE
    return value if is_plain else json.dumps(value, ensure_ascii=False)
