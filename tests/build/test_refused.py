"""Where the system refuses to write or to read, it is said where, why and what to do.

The last good site stays, byte for byte. These are real full and read-only disks where a process may
mount some, as root may in CI; elsewhere a limit and a missing right stand for them.
"""

from functools import partial
from pathlib import Path

import pytest

from explainer.system.lock import held
from explainer.system.project import cache_folder
from tests import io_failures, projects
from tests.crash_harness import files
from tests.io_failures import CLAIMS, Ended, closed, limit, obey, run

WHY = {
    "a full disk": "the disk of {} is full: make room there",
    "a read-only disk": "the disk of {} can only be read: mount it so that it can be written",
    "a limit": "no file may grow so large in {}: lift that limit, as with `ulimit -f`",
    "no right": "this user has no right to {}: give it to this user",
}


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    return projects.write(tmp_path / "desk", projects.buildable())


@pytest.mark.parametrize("room", WHY)
def test_a_site_that_can_not_be_written_is_the_last_one(tmp_path: Path, room: str) -> None:
    room = io_failures.possible(room)

    found = io_failures.built_in(room, tmp_path)

    why = WHY[room].format(tmp_path / "place")
    said = f"the site can't be built, since {why}, or name another folder with --site-dir"
    assert set(found) == {Ended(1, f"{said}; the last one is as it was\n")}


def test_no_page_is_cut_short(newsroom: Path) -> None:
    ended = run("build", "--project", newsroom, before=partial(limit, 10_000))

    why = WHY["a limit"].format(newsroom)
    said = f"the site can't be built, since {why}, or name another folder with --site-dir"
    assert ended == Ended(1, f"{said}; the last one is as it was\n")


def test_a_document_that_may_not_be_read_is_named(newsroom: Path) -> None:
    (newsroom / "docs/about.md").chmod(0)

    ended = run("build", "--project", newsroom, before=obey)

    assert ended.code == 1
    assert "docs/about.md: this user has no right to read it: give it to this user" in ended.said


def test_what_a_build_remembers_need_not_be_written(newsroom: Path) -> None:
    build = ("build", "--project", newsroom)
    run(*build)
    claims = newsroom / CLAIMS

    with closed(cache_folder(newsroom)):
        claims.write_text(claims.read_text().replace("Repairs would", "The repairs would"))
        ends = [run(*build, before=obey) for _ in range(2)]

    assert [(one.code, one.said[:11]) for one in ends] == [(0, "4 claims on")] * 2
    page = newsroom / "site/explainers/bridge-closure/index.html"
    assert "The repairs would" in page.read_text()


def test_a_project_that_can_only_be_read_is_built_elsewhere(newsroom: Path, tmp_path: Path) -> None:
    with closed(newsroom):
        ended = run("build", "--project", newsroom, "--site-dir", tmp_path / "site", before=obey)

    assert (ended.code, ended.said[:11]) == (0, "4 claims on")


def test_a_second_build_of_a_site_is_refused(newsroom: Path) -> None:
    with held(newsroom / ".site-lock"):
        ended = run("build", "--project", newsroom)

    lock = f"it holds {newsroom / '.site-lock'}"
    said = f"another build is writing this site ({lock}): wait until it is done\n"
    assert ended == Ended(1, said)


def test_the_register_of_published_ids_is_written_whole_or_stays(newsroom: Path) -> None:
    story = newsroom / "content/bridge-closure/explainer.yaml"
    story.write_text(f"status: published\n{story.read_text()}")
    (newsroom / "published.json").write_text("[]\n")
    before = files(newsroom)

    ended = run("register", "--project", newsroom, before=partial(limit, 100))

    assert (ended.code, files(newsroom)) == (1, before)
    assert ended.said == f"{WHY['a limit'].format(newsroom)}\n"


def test_a_new_file_is_written_whole_or_not_at_all(newsroom: Path) -> None:
    text = newsroom / "text.txt"
    text.write_text("A text.\n" * 2000)
    before = {path.name for path in (newsroom / "seeds").iterdir()}

    ended = run("new", "source", "new-one", "--text", text, "--project", newsroom, before=limit)

    assert ended.code == 1
    assert f"{WHY['a limit'].format(newsroom / 'seeds')}\n" in ended.said
    assert {path.name for path in (newsroom / "seeds").iterdir()} == before


def test_an_output_that_can_not_be_written_ends_in_words(tmp_path: Path) -> None:
    with (tmp_path / "schema.json").open("w") as file:
        ended = run("schema", before=limit, to=file)

    why = "no file may grow so large in the output: lift that limit, as with `ulimit -f`\n"
    assert ended == Ended(1, why)
