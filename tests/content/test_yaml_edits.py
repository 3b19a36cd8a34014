"""Edits of a file in place: what is taken out or added, and everything else as it was."""

import tomllib
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path, PurePosixPath
from typing import cast

import pytest

from explainer.content.yaml_edits import Edit, appended, edited, without
from explainer.content.yaml_reader import DataPath, Document, read
from explainer.diagnostics.text_file import TextFile
from tests import projects

CASES = tomllib.loads(Path(__file__).with_name("yaml_edits.toml").read_text())["case"]
ITEM = {"date": "2024-03-20", "claims": "cars"}
REAL = sorted((projects.REAL / "content").glob("*/**/*.yaml"))


def document(text: str) -> Document:
    found, wrong = read(TextFile(PurePosixPath("x.yaml"), text))
    assert found is not None, wrong
    return found


def edit_of(case: dict[str, object], given: Document) -> Edit | None:
    if "without" in case:
        return without(given, tuple(cast("list[str | int]", case["without"])))
    return appended(given, str(case["with"]), ITEM, ("title", "groups"))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_an_edit_changes_what_it_is_for_and_nothing_else(case: dict[str, object]) -> None:
    before = str(case["before"]).removeprefix("\n")

    edit = edit_of(case, document(before))
    after = edited(before, [edit] if edit else [])

    assert after == str(case["after"]).removeprefix("\n")
    assert (edit is None) == bool(case.get("refused"))


@pytest.mark.parametrize("path", REAL, ids=lambda path: str(path.relative_to(projects.REAL)))
def test_whatever_is_taken_out_of_a_real_file_leaves_the_rest(path: Path) -> None:
    given = document(path.read_text("utf-8"))

    for inside in [*_paths(given.data, ())][:60]:
        edit = without(given, inside)
        if edit is not None:
            left = document(edited(given.file.text, [edit]))
            assert left.data == _less(given.data, inside), inside


def _paths(data: object, path: DataPath) -> Iterator[DataPath]:
    """Give the paths of all that stands in a mapping or a list inside of a file."""
    steps: list[tuple[str | int, object]] = []
    if isinstance(data, dict):
        steps = [*data.items()]
    elif isinstance(data, list):
        steps = [*enumerate(data)]
    for step, value in steps:
        if path:
            yield (*path, step)
        yield from _paths(value, (*path, step))


def _less(data: object, path: DataPath) -> object:
    copy = deepcopy(data)
    inner: object = copy
    for step in path[:-1]:
        inner = inner[step]  # type: ignore[index]  # a path leads through mappings and lists
    del inner[path[-1]]  # type: ignore[attr-defined]
    return copy
