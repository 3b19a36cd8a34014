"""A table with named columns, and how it is written: RFC 4180, in UTF-8.

A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula. Such a cell gets an
apostrophe in front, and so does one that has such an apostrophe already: whoever takes one away
from each cell that begins with apostrophes and then such a sign has the very text. Every cell
stands in quotation marks, so that none is cut where a semicolon is taken for the end of a cell.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from explainer.exports.export_kind import FilePart
from explainer.options import Options
from explainer.site import Site

_Row = TypeVar("_Row")
_Row_contra = TypeVar("_Row_contra", contravariant=True)
_SIGNS = "=+\\-@\uff0b\uff0d\uff1d\uff20\t\r\n"  # the wide ones count in some spreadsheets too
_TAKEN_FOR_FORMULA = re.compile(rf"'*\s*[{_SIGNS}]")
_MARKED = re.compile(rf"'(?='*\s*[{_SIGNS}])")
BETWEEN_IDS = " "
BETWEEN_TEXTS = " | "


@dataclass(frozen=True, slots=True)
class Column(Generic[_Row_contra]):
    """A column: its name, what it means, and what a row has there.

    `type` and `format` are those of the Table Schema of Frictionless Data.
    """

    name: str
    meaning: str
    cell: Callable[[Site, Options, _Row_contra], str]
    type: str = "string"
    format: str = ""


@dataclass(frozen=True, slots=True)
class Table(Generic[_Row]):
    """A table: what a row is, its columns, and which rows there are. The first column is the id.

    Rows come in groups by name, such as a story's id; those of a group are made without the others,
    so they are looked up by that name alone.
    """

    name: str
    meaning: str
    columns: tuple[Column[_Row], ...]
    groups: Callable[[Site], Iterable[str]]
    rows: Callable[[Site, str], Iterable[_Row]]

    def parts(self, site: Site, options: Options) -> Iterator[FilePart]:
        """Write the table: a header, and each group of rows."""
        yield FilePart("/header", lambda: written([[column.name for column in self.columns]]))
        for name in self.groups(site):
            yield FilePart(name, partial(self._written, site, options, name))

    def _written(self, site: Site, options: Options, name: str) -> bytes:
        rows = self.rows(site, name)
        return written([one.cell(site, options, row) for one in self.columns] for row in rows)


def all_in_one(_: Site) -> tuple[str]:
    return ("",)


def written(rows: Iterable[Iterable[str]]) -> bytes:
    """Write rows of cells; nothing in a cell makes another cell, another row or a formula."""
    found = io.StringIO(newline="")
    writer = csv.writer(found, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([harmless_cell(cell) for cell in row] for row in rows)
    return found.getvalue().encode()


def harmless_cell(text: str) -> str:
    """Mark a cell that a spreadsheet would run."""
    return f"'{text}" if _TAKEN_FOR_FORMULA.match(text) else text


def without_mark(cell: str) -> str:
    """Give the text of a cell."""
    return cell[1:] if _MARKED.match(cell) else cell
