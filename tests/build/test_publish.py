"""A site is replaced whole or not at all, whatever happens on the way."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer.build.publish import NotPublishedError, replacing
from explainer.system import swap
from explainer.system.files import RefusedError
from tests import projects


def built(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


def publish(site: Path, text: str) -> None:
    with replacing(site) as fresh:
        (fresh / "index.html").write_text(text)


def fail(site: Path) -> None:
    with replacing(site) as fresh:
        (fresh / "index.html").write_text("half")
        raise KeyError("a fault")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(params=["in one step", "in two renames"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish as this system can, and as one that can't exchange folders."""
    if request.param == "in two renames":
        monkeypatch.setattr(swap, "_CALL", None)


@pytest.mark.usefixtures("way")
def test_a_new_site_appears_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    publish(tmp_path / "site", "one")

    assert built(tmp_path / "site") == {"index.html": "one"}
    assert names(tmp_path) == ["site"]


@pytest.mark.usefixtures("way")
def test_an_old_site_is_gone_with_all_its_pages(tmp_path: Path) -> None:
    publish(tmp_path / "site", "one")
    (tmp_path / "site" / "gone.html").write_text("old")

    publish(tmp_path / "site", "two")

    assert built(tmp_path / "site") == {"index.html": "two"}
    assert names(tmp_path) == ["site"]


def test_a_failure_leaves_the_old_site(tmp_path: Path) -> None:
    publish(tmp_path / "site", "one")

    with pytest.raises(KeyError):
        fail(tmp_path / "site")

    assert built(tmp_path / "site") == {"index.html": "one"}
    assert names(tmp_path) == ["site"]


def test_a_second_build_is_refused_while_the_first_runs(tmp_path: Path) -> None:
    site = tmp_path / "site"
    with replacing(site) as fresh:
        (fresh / "index.html").write_text("first")
        with pytest.raises(NotPublishedError, match="another build is writing this site"):
            publish(site, "second")

    assert built(site) == {"index.html": "first"}


def test_what_a_killed_build_left_is_mended(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, "one")
    site.rename(tmp_path / ".site-old")
    (tmp_path / ".site-building-1").mkdir()

    with pytest.raises(KeyError):
        fail(site)

    assert built(site) == {"index.html": "one"}
    assert names(tmp_path) == ["site"]


def test_what_a_build_left_that_was_killed_after_the_exchange_is_removed(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(tmp_path / ".site-building-1", "old")
    publish(site, "one")

    with pytest.raises(KeyError):
        fail(site)

    assert built(site) == {"index.html": "one"}
    assert names(tmp_path) == ["site"]


def test_a_site_that_can_not_be_put_in_its_place_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "_CALL", None)
    site = tmp_path / "site"
    publish(site, "one")

    with pytest.raises(FileNotFoundError), replacing(site) as fresh:
        fresh.rmdir()

    assert built(site) == {"index.html": "one"}
    assert names(tmp_path) == ["site"]


def test_at_no_moment_is_there_no_site(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, "0")
    is_done = threading.Event()
    seen: list[bool] = []
    looking = threading.Thread(target=lambda: seen.extend(looks(site, is_done)))
    looking.start()
    for number in range(200):
        publish(site, str(number))
    is_done.set()
    looking.join()

    assert len(seen) > 200
    assert all(seen)


def looks(site: Path, is_done: threading.Event) -> Iterator[bool]:
    while not is_done.is_set():
        yield site.exists()


@pytest.mark.parametrize("kept", ["thesis.doc", ".git"])
def test_a_folder_that_is_no_site_is_never_taken_away(tmp_path: Path, kept: str) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / kept).write_text("years of work")

    with pytest.raises(NotPublishedError, match="holds something else"):
        publish(folder, "one")

    assert built(folder) == {kept: "years of work"}


@pytest.mark.usefixtures("way")
def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()

    publish(tmp_path / "site", "one")

    assert built(tmp_path / "site") == {"index.html": "one"}


def test_a_file_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("a file")

    with pytest.raises(NotPublishedError, match="is no folder"):
        publish(tmp_path / "site", "one")


@pytest.mark.parametrize("target", ["www", "nowhere"])
def test_a_link_in_its_place_is_refused(tmp_path: Path, target: str) -> None:
    publish(tmp_path / "www", "one")
    (tmp_path / "site").symlink_to(tmp_path / target)

    with pytest.raises(NotPublishedError, match="is a link: name the folder itself"):
        publish(tmp_path / "site", "two")

    assert built(tmp_path / "www") == {"index.html": "one"}
    assert names(tmp_path) == ["site", "www"]


def test_a_site_below_a_folder_that_is_a_link_is_built_there(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "www").symlink_to(tmp_path / "disk")

    publish(tmp_path / "www/site", "one")

    assert built(tmp_path / "disk/site") == {"index.html": "one"}


@pytest.mark.parametrize("target", ["new.txt", "precious.txt", "/dev/zero"])
def test_a_lock_that_is_a_link_is_refused(tmp_path: Path, target: str) -> None:
    outside = projects.write(tmp_path / "outside", {"precious.txt": "precious"})
    (tmp_path / ".site-lock").symlink_to(outside / target)

    with pytest.raises(RefusedError, match=r"\.site-lock: this is a link: "):
        publish(tmp_path / "site", "one")

    assert built(outside) == {"precious.txt": "precious"}


def test_a_lock_that_is_a_pipe_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / ".site-lock")

    with pytest.raises(RefusedError, match="this is no plain file"):
        publish(tmp_path / "site", "one")


@pytest.mark.parametrize("name", [".site-old", ".site-building-1"])
def test_what_was_left_as_a_link_is_taken_away_and_not_followed(tmp_path: Path, name: str) -> None:
    publish(tmp_path / "www", "one")
    (tmp_path / name).symlink_to(tmp_path / "www")

    publish(tmp_path / "site", "two")

    assert built(tmp_path / "www") == {"index.html": "one"}
    assert built(tmp_path / "site") == {"index.html": "two"}
    assert names(tmp_path) == ["site", "www"]


def test_a_thousand_folders_in_the_last_site_are_taken_away(tmp_path: Path) -> None:
    publish(tmp_path / "site", "one")
    deep = tmp_path / "site"
    for _ in range(1000):
        deep = deep / "d"
        deep.mkdir()

    publish(tmp_path / "site", "two")

    assert names(tmp_path) == ["site"]
    assert names(tmp_path / "site") == ["index.html"]


def test_pages_have_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        publish(tmp_path / "site", "one")
    finally:
        os.umask(before)

    assert oct((tmp_path / "site").stat().st_mode & 0o777) == "0o755"
