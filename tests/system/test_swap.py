"""Two folders take each other's place in one step, or stay where they are."""

import sys
from pathlib import Path

import pytest

from explainer.system import swap as module
from explainer.system.swap import swap_folders


def folder(path: Path, content: str) -> Path:
    path.mkdir()
    (path / "file").write_text(content)
    return path


def test_folders_take_each_others_place(tmp_path: Path) -> None:
    one, other = folder(tmp_path / "one é", "1"), folder(tmp_path / "other", "2")

    done = swap_folders(one, other)

    assert done == (sys.platform in ("linux", "darwin"))
    assert [(path / "file").read_text() for path in (one, other)] == (
        ["2", "1"] if done else ["1", "2"]
    )


def test_where_one_is_missing_nothing_happens(tmp_path: Path) -> None:
    one = folder(tmp_path / "one", "1")

    assert not swap_folders(one, tmp_path / "other")
    assert not swap_folders(tmp_path / "other", one)
    assert (one / "file").read_text() == "1"


@pytest.mark.parametrize("platform", ["win32", "freebsd14"])
def test_other_systems_have_no_call_for_it(platform: str) -> None:
    assert module._call(platform) is None
