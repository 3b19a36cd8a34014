"""The honest claims and their texts: a file in `claims/` and one in `texts/`, of one name."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict, cast

import yaml

CLAIMS = Path(__file__).parent / "claims"
TEXTS = Path(__file__).parent / "texts"


@dataclass(frozen=True, slots=True)
class HonestText:
    """A text as it is kept, who speaks in it, and the honest claims on it.

    `is_whole` tells whether all of it is kept. `is_seen` tells whether rules may be developed on
    it. Actors and claims are fields as a writer types them, but for the `id` of each; an id of a
    claim may be empty.
    """

    id: str
    words: str
    title: str
    date: str
    outlet: str
    type: str
    is_whole: bool
    is_seen: bool
    actors: tuple[tuple[str, Mapping[str, object]], ...]
    claims: tuple[tuple[str, Mapping[str, object]], ...]


class _HonestRow(TypedDict):
    title: str
    date: str
    outlet: str
    type: str
    kept: str
    half: str
    actors: list[dict[str, object]]
    claims: list[dict[str, object]]


def honest_texts(folder: Path = TEXTS, claims: Path = CLAIMS) -> Iterator[HonestText]:
    """Give the texts of a folder that have claims, in order of their ids.

    A text that is missing is a `FileNotFoundError`, so that no figure is of fewer than one thinks.
    """
    for path in sorted(claims.glob("*.yaml")):
        row = cast("_HonestRow", yaml.safe_load(path.read_text(encoding="utf-8")))
        yield HonestText(
            path.stem,
            (folder / f"{path.stem}.txt").read_text(encoding="utf-8"),
            row["title"],
            row["date"],
            row["outlet"],
            row["type"],
            row["kept"] == "full",
            row["half"] == "seen",
            tuple(_with_id(actor) for actor in row["actors"]),
            tuple(_with_id(claim) for claim in row["claims"]),
        )


def _with_id(row: dict[str, object]) -> tuple[str, Mapping[str, object]]:
    return str(row.pop("id", "")), row
