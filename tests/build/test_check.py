"""Whatever is wrong in the files, a check tells it and never raises."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import pytest

from explainer.build import run_checks
from explainer.build.check import read_and_check
from tests import projects
from tests.checks.conftest import HERE, data

FILES = cast("dict[str, str]", data(HERE / "base.yaml"))
PROJECTS = (FILES, projects.bridge())
YAML = [(files, path) for files in PROJECTS for path in files if path.endswith(".yaml")]
in_each_file = pytest.mark.parametrize(("files", "path"), YAML, ids=[path for _, path in YAML])


def _without_a_line(content: str) -> Iterator[str]:
    lines = content.splitlines(keepends=True)
    for number in range(len(lines)):
        yield "".join(lines[:number] + lines[number + 1 :])


def _with_a_wrong_value(content: str) -> Iterator[str]:
    lines = content.splitlines(keepends=True)
    for number, line in enumerate(lines):
        key, colon, value = line.partition(": ")
        if colon and value.strip():
            yield "".join([*lines[:number], f"{key}: nobody\n", *lines[number + 1 :]])


@in_each_file
def test_no_slip_in_a_file_stops_the_check(
    tmp_path: Path, files: Mapping[str, str], path: str
) -> None:
    root = projects.write(tmp_path, files)
    content = files[path]

    for changed in (*_without_a_line(content), *_with_a_wrong_value(content)):
        _check(root, {path: changed})


@in_each_file
def test_no_missing_file_stops_the_check(
    tmp_path: Path, files: Mapping[str, str], path: str
) -> None:
    root = projects.write(tmp_path, files)
    (root / path).unlink()

    read_and_check(root)


def test_an_outlet_that_nobody_has_is_reported_once(tmp_path: Path) -> None:
    """What leans on the source is left out, and not reported for that."""
    path = "content/sources/harbour-gazette.yaml"
    files = FILES | {path: FILES[path].replace("the-harbour-gazette", "nobody")}

    found = read_and_check(projects.write(tmp_path, files)).diagnostics

    assert [str(one) for one in found if one.is_error] == [
        f"{path}:2:9: error[EX201] there is no actor `nobody`"
    ]


def _check(root: Path, changed: Mapping[str, str]) -> None:
    projects.write(root, changed)
    read_and_check(root)


def test_two_processes_find_what_one_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story = next(path for path in FILES if path.endswith("claims.yaml"))
    root = projects.write(tmp_path, FILES | {story: FILES[story].replace("said", "revealed")})
    alone = read_and_check(root).diagnostics

    monkeypatch.setattr(run_checks, "_WORTH_MORE", 0)
    monkeypatch.setattr("explainer.system.parallel._processors", lambda: 2)
    monkeypatch.setattr("threading.active_count", lambda: 1)

    assert len(alone) > 1
    assert read_and_check(root).diagnostics == alone
