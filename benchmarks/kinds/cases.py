"""The cases: a file each in `cases/`, and in `bases/`, a file a set, what several have in common.

`benchmarks/README.md` tells the fields.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NotRequired, TypedDict, cast

import yaml

FOLDER = Path(__file__).parent
KINDS = (
    "voices",
    "accusations",
    "trials",
    "paraphrase",
    "dates",
    "loopholes",
    "forms",
    "languages",
    "messages",
)
_NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class Case:
    """A project, what a careful editor expects of its check, and where.

    `at` are ids of entries, paths, or paths with a line; none for an honest case. `rules` are the
    beginnings of codes that count. `is_told_once` where each place is to be told once, and nothing
    else. `tells` must stand in a finding that counts; a note with `note` in it is enough.
    `pages` are words that must stand on a built page, with what each page must have that has them.
    """

    id: str
    set: int
    kind: str
    is_open: bool
    is_fault: bool
    at: tuple[str, ...]
    about: str
    rules: tuple[str, ...]
    files: Mapping[str, str]
    is_told_once: bool
    tells: re.Pattern[str]
    note: re.Pattern[str]
    pages: Mapping[str, tuple[str, ...]]


class _Row(TypedDict):
    set: int
    kind: str
    open: bool
    expect: str
    at: list[str]
    about: str
    rules: list[str]
    base: str
    files: dict[str, str | None]
    once: NotRequired[bool]
    tells: NotRequired[str]
    note: NotRequired[str]
    pages: NotRequired[dict[str, list[str]]]


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    """Give the cases of a folder in order of their ids."""
    for path in sorted((folder / "cases").glob("*.yaml")):
        row = cast("_Row", yaml.safe_load(path.read_text(encoding="utf-8")))
        yield Case(
            path.stem,
            row["set"],
            row["kind"],
            row["open"],
            row["expect"] == "fault",
            tuple(row["at"]),
            row["about"],
            tuple(row["rules"]),
            _files(row, _bases(folder, row["set"])[row["base"]]),
            row.get("once", False),
            re.compile(row.get("tells", "")),
            re.compile(row.get("note", _NEVER)),
            {words: tuple(beside) for words, beside in row.get("pages", {}).items()},
        )


def _files(row: _Row, base: Mapping[str, str]) -> Mapping[str, str]:
    """Give the base's files as the case has them: its own stand for them, `null` for none."""
    return {path: text for path, text in {**base, **row["files"]}.items() if text is not None}


@cache
def _bases(folder: Path, set_: int) -> Mapping[str, Mapping[str, str]]:
    text = (folder / "bases" / f"{set_}.yaml").read_text(encoding="utf-8")
    return cast("Mapping[str, Mapping[str, str]]", yaml.safe_load(text))
