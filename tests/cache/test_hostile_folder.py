"""Whatever stands in the cache folder, nothing outside changes and a check still ends."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from explainer.build.check import check_incrementally
from explainer.cache.up_to_date import BuildMessages, Target, begin, end, unchanged
from explainer.system.project import cache_folder
from tests import projects
from tests.io_failures import run

PRECIOUS = "precious"
RECORDS = ("findings.json", "pages.json", "stories", "up-to-date")


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    return projects.write(tmp_path / "desk", projects.buildable())


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    return projects.write(tmp_path / "outside", dict.fromkeys(RECORDS, PRECIOUS))


def links(cache: Path, outside: Path) -> None:
    cache.mkdir(parents=True)
    for name in RECORDS:
        (cache / name).symlink_to(outside / name)


def folder(cache: Path, outside: Path) -> None:
    cache.parent.mkdir(parents=True, exist_ok=True)
    cache.symlink_to(outside)


def devices(cache: Path, _: Path) -> None:
    cache.mkdir(parents=True)
    for name in RECORDS:
        (cache / name).symlink_to("/dev/zero")


def pipes(cache: Path, _: Path) -> None:
    cache.mkdir(parents=True)
    for name in RECORDS:
        os.mkfifo(cache / name)


def folders(cache: Path, _: Path) -> None:
    for name in RECORDS:
        (cache / name / "more").mkdir(parents=True)


@pytest.mark.parametrize("put", [links, folder, devices, pipes, folders])
def test_nothing_outside_changes(
    newsroom: Path, outside: Path, put: Callable[[Path, Path], None]
) -> None:
    put(cache_folder(newsroom), outside)

    checked = check_incrementally(newsroom)
    ended = run("build", "--project", newsroom)

    assert checked.diagnostics == ()
    assert (ended.code, ended.said[:11]) == (0, "4 claims on")
    assert {path.name: path.read_text() for path in outside.iterdir()} == dict.fromkeys(
        RECORDS, PRECIOUS
    )


def test_a_stamp_is_no_link_to_another_one(newsroom: Path, outside: Path) -> None:
    target = Target(newsroom, newsroom / "site")
    folder(cache_folder(newsroom), outside)
    begun = begin(target)
    (newsroom / "site").mkdir()

    end(target, begun, (), (newsroom / "site").stat().st_ino, BuildMessages((), ()))

    assert unchanged(target) is None
    assert (outside / "up-to-date").read_text() == PRECIOUS
