"""The pages of the guide that say what each file of the data has, made from its form."""

from collections.abc import Iterable, Iterator
from dataclasses import is_dataclass
from inspect import getdoc
from types import NoneType
from typing import Annotated, Literal, get_args, get_origin, get_type_hints

from explainer.exports.data.form import DataFile, description

_FILES = """\
# Every key of the data

This page is made from the code that writes the data: do not edit it by hand.
[Open data](data.md) says where the files are and how to use them.
Every key is always there; what isn't known is `null` or an empty list.
Here are the files and what each of them holds.
What stands inside it has [a page of its own](data-inner-fields.md).

"""
_INNER = """\
# Keys inside others

This page is made from the code that writes the data: do not edit it by hand.
It says what the values are that have keys of their own.
[The files](data-fields.md) are on another page.

"""
_WORDS = {str: "text", int: "number", bool: "true or false", NoneType: "`null`"}


def data_pages() -> dict[str, str]:
    """Give the pages by the names of their files: what a file holds, then what is inside that."""
    files = (DataFile, *sorted(_inside(get_type_hints(DataFile)["content"]), key=_name))
    inner = sorted(_tables(DataFile, {}).keys() - set(files), key=_name)
    return {
        "data-fields.md": _page(_FILES, files, "data-inner-fields.md", inner),
        "data-inner-fields.md": _page(_INNER, inner, "data-fields.md", files),
    }


def _page(introduction: str, own: Iterable[type], other_page: str, others: Iterable[type]) -> str:
    """Give one page, a table for each form; links to those of the other one lead there."""
    text = introduction + "\n".join(map(_table, own))
    for form in others:
        text = text.replace(f"]({_anchor(form)})", f"]({other_page}{_anchor(form)})")
    return text


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


def _anchor(form: type) -> str:
    return f"#{_name(form).lower()}"


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
        return _WORDS[hint] if hint in _WORDS else f"[{_name(hint)}]({_anchor(hint)})"
    return " or ".join(map(_value, get_args(hint)))
