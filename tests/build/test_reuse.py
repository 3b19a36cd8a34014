"""A site that was built from what the last build left is the one that is built from nothing."""

import os
import re
import shutil
from random import Random

import pytest

from benchmarks.scale.archive import edit_claim
from benchmarks.scale.edits import Newsroom, files_of

CLAIMS = 80  # of two stories
PERSON = "person-1"


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Newsroom:
    newsroom = Newsroom(tmp_path_factory.mktemp("desk"), CLAIMS)
    assert newsroom.build()
    return newsroom


def written_anew(newsroom: Newsroom) -> dict[str, bytes]:
    """Build once more, and give the pages that are other files than before."""
    before = {path: path.open() for path in newsroom.site.rglob("*.html")}  # each keeps its inode
    inodes = {path: path.stat().st_ino for path in before}
    assert newsroom.build()
    for file in before.values():
        file.close()
    return {
        path.relative_to(newsroom.site).as_posix(): path.read_bytes()
        for path in newsroom.site.rglob("*.html")
        if inodes.get(path) != path.stat().st_ino
    }


@pytest.mark.parametrize("seed", range(2))
def test_after_random_edits_the_bytes_are_those_of_a_new_site(
    newsroom: Newsroom, seed: int
) -> None:
    random = Random(seed)
    for _ in range(3):
        what = newsroom.edited(random)
        newsroom.damaged(random)
        assert newsroom.build()
        assert files_of(newsroom.site) == newsroom.anew(), what
        assert newsroom.wrongly_checked == 0, what


def test_a_changed_role_is_written_where_the_person_is_named_and_nowhere_else(
    newsroom: Newsroom,
) -> None:
    by_mkdocs = written_anew(newsroom)
    actor = newsroom.project / f"content/actors/{PERSON}.yaml"
    name = re.findall("^name: (.*)$", actor.read_text(), re.MULTILINE)[0]
    actor.write_text(f"name: {name}\nrole: keeper of the keys\n")

    pages = written_anew(newsroom)

    direct = {path: page for path, page in pages.items() if path not in by_mkdocs}
    assert f"actors/{PERSON}.html" in direct
    unnamed = [path for path, page in direct.items() if name.encode() not in page]
    # It looks at all statements to choose whom it shows; editors' pages look at all actors, and
    # what is made for frames may have no more of a name than a label has.
    beside = ("editors/", "embed/")
    assert [path for path in unnamed if not path.startswith(beside)] == ["index.html"]
    assert len(by_mkdocs) < 20 < len(files_of(newsroom.site)) / 5, by_mkdocs.keys()
    assert files_of(newsroom.site) == newsroom.anew()


def test_of_a_table_only_the_stretch_of_the_changed_story_is_made_anew(newsroom: Newsroom) -> None:
    assert newsroom.build()
    table = newsroom.site / "data/claims.csv"
    state, content = table.stat(), table.read_bytes()
    table.write_bytes(content.replace(b"outlet", b"OUTLET"))  # behind everybody's back
    os.utime(table, ns=(state.st_atime_ns, state.st_mtime_ns))

    edit_claim(newsroom.project)
    assert newsroom.build()

    rows = [line for line in table.read_bytes().splitlines()[1:] if b"utlet" in line.lower()]
    assert {b"OUTLET" in row for row in rows if row.startswith(b'"story-0/')} == {False}
    assert {b"OUTLET" in row for row in rows if row.startswith(b'"story-1/')} == {True}
    table.unlink()
    assert newsroom.build()
    assert files_of(newsroom.site) == newsroom.anew()


@pytest.mark.parametrize("content", [b"", b"id\r\n"])
def test_a_table_that_somebody_changed_is_made_anew_whole(
    newsroom: Newsroom, content: bytes
) -> None:
    (newsroom.site / "data/claims.csv").write_bytes(content)
    edit_claim(newsroom.project)
    assert newsroom.build()
    assert files_of(newsroom.site) == newsroom.anew()


def test_a_page_that_somebody_changed_is_written_again(newsroom: Newsroom) -> None:
    page = newsroom.site / f"actors/{PERSON}.html"
    page.write_text("defaced")
    assert newsroom.build()
    assert files_of(newsroom.site) == newsroom.anew()


@pytest.mark.parametrize("content", [None, b"", b"1\n\n{}", b"\xff"])
def test_without_a_record_that_can_be_read_all_is_written(
    newsroom: Newsroom, content: bytes | None
) -> None:
    if content is None:
        newsroom.record.unlink()
    else:
        newsroom.record.write_bytes(content)
    assert len(written_anew(newsroom)) == len([*newsroom.site.rglob("*.html")])
    assert files_of(newsroom.site) == newsroom.anew()


def test_without_the_last_site_all_is_written(newsroom: Newsroom) -> None:
    shutil.rmtree(newsroom.site)
    assert newsroom.build()
    assert files_of(newsroom.site) == newsroom.anew()


def test_pages_that_could_not_be_linked_to_are_written(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr("os.link", refused)
        assert len(written_anew(newsroom)) == len([*newsroom.site.rglob("*.html")])
    assert files_of(newsroom.site) == newsroom.anew()
