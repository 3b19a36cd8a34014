"""Whatever a project is made of, nothing outside changes, and each command ends in words."""

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict, cast

import pytest

from tests.hostile_project.bounded import Ended, run
from tests.hostile_project.project import Step, make

HERE = Path(__file__).parent
COMMANDS = (("check",), ("build", "--strict"), ("build",))
SECONDS = 40.0


class Case(TypedDict, total=False):
    name: str
    steps: list[list[str | int]]
    said: str
    is_built: bool


def cases(name: str) -> Sequence[Case]:
    return cast("list[Case]", tomllib.loads((HERE / name).read_text())["case"])


CASES = [one for name in ("outside.toml", "endless.toml") for one in cases(name)]


@pytest.mark.parametrize("one", CASES, ids=[one["name"] for one in CASES])
def test_each_command_ends_in_words_and_changes_nothing_outside(emptied: Path, one: Case) -> None:
    both = make(emptied, cast("list[Step]", one["steps"]))

    ended = [run(both.root, *command, seconds=SECONDS) for command in COMMANDS]

    assert [one.said for one in ended if not one.is_in_words] == []
    assert both.is_outside_as_before
    assert [*both.told_outside(both.root / "site")] == []
    assert "said" not in one or any(one["said"] in each.said for each in ended)
    assert not one.get("is_built") or codes(ended) == {0}


def codes(ended: Sequence[Ended]) -> set[int | None]:
    """Give how the commands ended, but for a strict one."""
    return {one.code for one in ended if one is not ended[1]}
