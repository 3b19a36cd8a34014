"""A site that was built from what the last build left is the one that is built from nothing."""

import re
import shutil
from random import Random

import pytest

from benchmarks.scale.edits import Desk, files_of

CLAIMS = 80  # of two stories
PERSON = "person-1"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("desk"), CLAIMS)
    assert desk.build()
    return desk


def written_anew(desk: Desk) -> dict[str, bytes]:
    """Build once more, and give the pages that are other files than before."""
    before = {path: path.open() for path in desk.site.rglob("*.html")}  # each keeps its inode
    inodes = {path: path.stat().st_ino for path in before}
    assert desk.build()
    for file in before.values():
        file.close()
    return {
        path.relative_to(desk.site).as_posix(): path.read_bytes()
        for path in desk.site.rglob("*.html")
        if inodes.get(path) != path.stat().st_ino
    }


@pytest.mark.parametrize("seed", range(2))
def test_after_random_edits_the_bytes_are_those_of_a_new_site(desk: Desk, seed: int) -> None:
    random = Random(seed)
    for _ in range(3):
        what = desk.edited(random)
        desk.damaged(random)
        assert desk.build()
        assert files_of(desk.site) == desk.anew(), what
        assert desk.wrongly_checked == 0, what


def test_a_changed_role_is_written_where_the_person_is_named_and_nowhere_else(desk: Desk) -> None:
    by_mkdocs = written_anew(desk)
    actor = desk.project / f"content/actors/{PERSON}.yaml"
    name = re.findall("^name: (.*)$", actor.read_text(), re.MULTILINE)[0]
    actor.write_text(f"name: {name}\nrole: keeper of the keys\n")

    pages = written_anew(desk)

    direct = {path: page for path, page in pages.items() if path not in by_mkdocs}
    assert f"actors/{PERSON}.html" in direct
    assert all(name.encode() in page for page in direct.values())
    assert len(by_mkdocs) < 20 < len(files_of(desk.site)) / 5, by_mkdocs.keys()
    assert files_of(desk.site) == desk.anew()


def test_a_page_that_somebody_changed_is_written_again(desk: Desk) -> None:
    page = desk.site / f"actors/{PERSON}.html"
    page.write_text("defaced")
    assert desk.build()
    assert files_of(desk.site) == desk.anew()


@pytest.mark.parametrize("content", [None, b"", b"1\n\n{}", b"\xff"])
def test_without_a_record_that_can_be_read_all_is_written(
    desk: Desk, content: bytes | None
) -> None:
    if content is None:
        desk.record.unlink()
    else:
        desk.record.write_bytes(content)
    assert len(written_anew(desk)) == len([*desk.site.rglob("*.html")])
    assert files_of(desk.site) == desk.anew()


def test_without_the_last_site_all_is_written(desk: Desk) -> None:
    shutil.rmtree(desk.site)
    assert desk.build()
    assert files_of(desk.site) == desk.anew()


def test_pages_that_could_not_be_linked_to_are_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr("os.link", refused)
        assert len(written_anew(desk)) == len([*desk.site.rglob("*.html")])
    assert files_of(desk.site) == desk.anew()
