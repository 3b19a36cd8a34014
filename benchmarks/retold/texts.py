"""The kept texts with their honest statements, read from `texts/`: one YAML file a text."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict, cast

import yaml

OUTLET = "outlet"
_FOLDER = Path(__file__).parent / "texts"


@dataclass(frozen=True, slots=True)
class Statement:
    """A bare sentence, the words of the text that it rests on, and whose word it is.

    `by` is an actor of the text, or the outlet. `holds` names what could be lost.
    `distorted` are false variants by kind, written by hand; `None` where the machine's would be
    no distortion or no sentence.
    """

    passage: str
    says: str
    by: str
    holds: tuple[str, ...]
    distorted: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class Text:
    """The passages kept of one text; `actors` gives the kind of each who speaks in it.

    `set` is `first`, `second`, `third` or `fourth`, in the order of their writing.
    """

    id: str
    title: str
    date: str
    outlet: str
    kind: str
    set: str
    words: str
    actors: tuple[tuple[str, str], ...]
    statements: tuple[Statement, ...]


class _StatementRow(TypedDict, total=False):
    passage: str
    says: str
    by: str
    holds: list[str]
    distorted: dict[str, str | None]


class _Row(TypedDict, total=False):
    title: str
    date: str
    outlet: str
    kind: str
    set: str
    words: str
    actors: dict[str, str]
    statements: list[_StatementRow]


def texts() -> Iterator[Text]:
    """Give all texts in order of their ids. A passage that isn't in its text is an error."""
    for path in sorted(_FOLDER.glob("*.yaml")):
        row = cast("_Row", yaml.safe_load(path.read_text(encoding="utf-8")))
        statements = tuple(_statement(entry) for entry in row["statements"])
        for statement in statements:
            assert statement.passage in row["words"], statement.passage
        yield Text(
            path.stem,
            row["title"],
            row["date"],
            row["outlet"],
            row["kind"],
            row["set"],
            row["words"],
            tuple(row.get("actors", {}).items()),
            statements,
        )


def _statement(row: _StatementRow) -> Statement:
    return Statement(
        row["passage"],
        row["says"],
        row["by"],
        tuple(row["holds"]),
        tuple(row.get("distorted", {}).items()),
    )
