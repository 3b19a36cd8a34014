"""Files are read, listed and taken away within bounds, and no link is followed out."""

import os
from pathlib import Path

import pytest

from explainer.system import files
from explainer.system.files import RefusedError, TooLargeError, names, read, read_inside, walk
from explainer.system.writing import remove, write_atomically, write_inside
from tests import projects


def refusal(path: Path, folder: Path | None = None) -> str:
    with pytest.raises(RefusedError) as refused:
        read(path) if folder is None else read_inside(path, folder)
    return str(refused.value.strerror)


def test_a_link_is_read_inside_of_its_folder_alone(tmp_path: Path) -> None:
    projects.write(tmp_path, {"in/a": "a", "out": "b"})
    (tmp_path / "in/near").symlink_to("a")
    (tmp_path / "in/far").symlink_to("../out")
    (tmp_path / "in/nowhere").symlink_to("none")

    assert read_inside(tmp_path / "in/near", tmp_path / "in") == b"a"
    assert refusal(tmp_path / "in/far", tmp_path / "in") == "this link leads out of its folder"
    assert refusal(tmp_path / "in/nowhere", tmp_path / "in") == "this link leads to nothing"
    assert refusal(tmp_path / "in/near") == "this is a link"


def test_what_is_no_plain_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert refusal(tmp_path / "pipe") == "this is no plain file"
    assert refusal(tmp_path) == "this is no plain file"
    assert refusal(Path("/dev/zero")) == "this is no plain file"


def test_no_more_is_read_than_may_be(tmp_path: Path) -> None:
    projects.write(tmp_path, {"a": "12345"})

    assert read(tmp_path / "a", 5) == b"12345"
    with pytest.raises(TooLargeError, match="more than 4 bytes"):
        read(tmp_path / "a", 4)
    with pytest.raises(TooLargeError):
        read("/proc/self/environ", 4)  # the system says that it is empty


def test_a_walk_follows_no_link_and_ends_at_its_depth(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(files.MAX_DEPTH + 5):
        deep = deep / "d"
        deep.mkdir()
    (tmp_path / "self").symlink_to(".")
    refused: list[OSError] = []

    found = [entry.name for entry in walk(tmp_path, refused=refused.append)]

    assert found == ["d", "self", *["d"] * (files.MAX_DEPTH - 1)]
    assert ["nested deeper than 30 levels" in str(one) for one in refused] == [True]


def test_a_walk_ends_at_its_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_ENTRIES", 3)
    projects.write(tmp_path, dict.fromkeys("abcd", ""))

    with pytest.raises(RefusedError, match="more than 3 files and folders"):
        [*walk(tmp_path)]


def test_a_link_is_replaced_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    projects.write(tmp_path, {"out": "precious", "in/b": ""})
    (tmp_path / "in/a").symlink_to("../out")

    write_atomically(tmp_path / "in/a", b"new")

    assert (tmp_path / "in/a").read_bytes() == b"new"
    assert (tmp_path / "out").read_text() == "precious"


def test_nothing_is_written_by_a_link_out(tmp_path: Path) -> None:
    projects.write(tmp_path, {"in/b": "", "out/c": ""})
    (tmp_path / "in/linked").symlink_to("../out")

    with pytest.raises(RefusedError, match="leads out of its folder"):
        write_inside(tmp_path / "in/linked/new", b"new", tmp_path / "in")

    assert names(tmp_path / "out") == ["c"]


def test_a_link_is_taken_away_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    projects.write(tmp_path, {"out/c": "", "in/d/e": ""})
    (tmp_path / "in/d/linked").symlink_to("../../out")
    (tmp_path / "linked").symlink_to("out")

    remove(tmp_path / "in")
    remove(tmp_path / "linked")

    assert names(tmp_path) == ["out"]
    assert names(tmp_path / "out") == ["c"]
