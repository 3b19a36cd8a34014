"""A new site begins with the one before the last; whatever became of that, its bytes are right."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.scale.edits import Newsroom, files_of
from explainer.build.last_site import stand_in, take_over
from explainer.cache.build_record import FileStamp, stamp
from tests import projects

CLAIMS = "content/story-1/claims.yaml"


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    """Give a project that was built three times, so that a site is set aside."""
    newsroom = Newsroom(tmp_path / "desk", 40)
    assert newsroom.build()
    for _ in range(2):
        edited(newsroom)
        assert newsroom.build()
    return newsroom


def edited(newsroom: Newsroom) -> None:
    path = next(newsroom.project.glob("content/story-*/claims.yaml"))
    text = path.read_text("utf-8")
    path.write_text(text.replace(" the ", " the very ", 1), "utf-8")


def test_the_folder_of_the_site_before_the_last_is_the_next_one(newsroom: Newsroom) -> None:
    there = newsroom.aside.stat().st_ino
    edited(newsroom)
    assert newsroom.build()
    assert newsroom.site.stat().st_ino == there
    assert files_of(newsroom.site) == newsroom.anew()


def defaced(folder: Path) -> None:
    """Change a page by hand; it is the same file in both sites."""
    (folder / "corrections.html").write_text("defaced")


def other_page(folder: Path) -> None:
    path = folder / "corrections.html"
    path.unlink()
    path.write_text("another")


def gone(folder: Path) -> None:
    shutil.rmtree(folder / "sources")


def more(folder: Path) -> None:
    projects.write(folder, {"left/over/page.html": "left over", "actors/more.html": "more"})


def link(folder: Path) -> None:
    """Lead out by a link in the place of a folder."""
    outside = folder.with_name("outside")
    shutil.move(folder / "actors", outside)
    (folder / "actors").symlink_to(outside, target_is_directory=True)


def file(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.write_text("no folder")


def link_itself(folder: Path) -> None:
    outside = folder.with_name("outside")
    folder.rename(outside)
    folder.symlink_to(outside, target_is_directory=True)


@pytest.mark.parametrize("harm", [defaced, other_page, gone, more, link, file, link_itself])
def test_whatever_became_of_it_the_next_site_is_right(
    newsroom: Newsroom, harm: Callable[[Path], None]
) -> None:
    harm(newsroom.aside)
    outside = files_of(newsroom.aside.with_name("outside"))
    edited(newsroom)
    assert newsroom.build()
    assert files_of(newsroom.site) == newsroom.anew()
    assert not any(path.is_symlink() for path in newsroom.site.rglob("*"))
    assert files_of(newsroom.aside.with_name("outside")) == outside


def test_it_is_not_looked_for_behind_a_link(newsroom: Newsroom) -> None:
    cache = newsroom.aside.parent
    outside = cache.with_name("elsewhere")
    cache.rename(outside)
    cache.symlink_to(outside, target_is_directory=True)
    before = files_of(outside / newsroom.aside.name)
    edited(newsroom)
    assert newsroom.build()
    assert files_of(newsroom.site) == newsroom.anew()
    assert files_of(outside / newsroom.aside.name) == before


def stamps(folder: Path) -> dict[str, FileStamp]:
    found = {name: stamp(f"{folder}/{name}") for name in files_of(folder)}
    return {name: one for name, one in found.items() if one}


def test_only_what_is_wanted_stays(tmp_path: Path) -> None:
    old = projects.write(
        tmp_path / "old", {"a/b/one.html": "1", "a/two.html": "2", "c/d.html": "3"}
    )
    wanted = {name: one for name, one in stamps(old).items() if name != "c/d.html"}
    wanted["a/two.html"] = FileStamp(0, 0, 0)  # which is another file
    (tmp_path / "new").mkdir()

    take_over(old, tmp_path / "new", wanted)

    assert files_of(tmp_path / "new") == {"a/b/one.html": b"1"}
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["a"]
    assert not old.exists()


@pytest.mark.parametrize("changed", ["one.html", "two.html"])
def test_files_stand_together_or_not_at_all(tmp_path: Path, changed: str) -> None:
    site = projects.write(tmp_path / "site", {"one.html": "1", "two.html": "2"})
    (tmp_path / "new").mkdir()
    were = stamps(site)

    assert stand_in(were, site, tmp_path / "new")
    assert files_of(tmp_path / "new") == {"one.html": b"1", "two.html": b"2"}

    (site / changed).unlink()
    (site / changed).write_text("other")
    (tmp_path / "new" / changed).unlink()
    assert not stand_in(were, site, tmp_path / "new")
    assert files_of(tmp_path / "new") == {}
