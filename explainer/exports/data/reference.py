"""The page of the guide that says what each file of the data has, made from its form."""

from collections.abc import Iterator
from dataclasses import is_dataclass
from inspect import getdoc
from types import NoneType
from typing import Annotated, Literal, get_args, get_origin, get_type_hints

from explainer.exports.data.form import DataFile, description

_PAGE = """\
# Every key of the data

This page is made from the code that writes the data: do not edit it by hand.
[Open data](data.md) says where the files are and how to use them.
Every key is always there; what isn't known is `null` or an empty list.

"""
_WORDS = {str: "text", int: "number", bool: "true or false", NoneType: "`null`"}


def data_reference() -> str:
    """Give the page: a table for each kind of thing, the file first."""
    first, *others = _tables(DataFile, {})
    return _PAGE + "\n".join(map(_table, (first, *sorted(others, key=_name))))


def _tables(form: type, found: dict[type, None]) -> dict[type, None]:
    """Give all kinds of things that a file is made of."""
    found[form] = None
    for hint in get_type_hints(form).values():
        for inner in _inside(hint):
            if inner not in found:
                _tables(inner, found)
    return found


def _inside(hint: object) -> Iterator[type]:
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
    for part in get_args(hint):
        yield from _inside(part)


def _name(form: type) -> str:
    return form.__name__.removesuffix("Data")


def _table(form: type) -> str:
    rows = get_type_hints(form, include_extras=True).items()
    return "\n".join(
        (
            f"## {_name(form)}",
            "",
            getdoc(form) or "",
            "",
            "| key | value | what it is |",
            "|---|---|---|",
            *(f"| `{key}` | {_value(hint)} | {description(hint)} |" for key, hint in rows),
            "",
        )
    )


def _value(hint: object) -> str:
    """Say in a word what stands there; a list by what is in it."""
    if get_origin(hint) is Annotated:
        return _value(get_args(hint)[0])
    if get_origin(hint) is list:
        return f"list of {_value(get_args(hint)[0])}"
    if get_origin(hint) is Literal:
        return ", ".join(f"`{one}`" for one in get_args(hint))
    if isinstance(hint, type):
        return _WORDS[hint] if hint in _WORDS else f"[{_name(hint)}](#{_name(hint).lower()})"
    return " or ".join(map(_value, get_args(hint)))
