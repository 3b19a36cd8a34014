"""After an edit that moves no page MkDocs isn't needed; after others it is. The bytes are right."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.scale.edits import Newsroom, files_of
from explainer.build.check import read_and_check
from explainer.build.site_build import build_site
from explainer.cache.build_record import PreviousBuild
from explainer.mkdocs_plugin import MkDocsRun
from tests import projects
from tests.docs.guide import python

CLAIMS = 80  # of two stories
STORY = "content/story-0/explainer.yaml"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Newsroom:
    newsroom = Newsroom(tmp_path_factory.mktemp("desk"), CLAIMS)
    assert newsroom.build()
    return newsroom


@pytest.fixture
def newsroom(archive: Newsroom) -> Iterator[Newsroom]:
    """Give a project that was just built; what a test does to it is undone."""
    before = files_of(archive.project)
    yield archive
    after = files_of(archive.project)
    for name in after.keys() - before.keys():
        (archive.project / name).unlink()
    for name, content in before.items():
        if after.get(name) != content:
            (archive.project / name).write_bytes(content)
    assert archive.build()


def replaced(newsroom: Newsroom, name: str, old: str, new: str) -> None:
    path = newsroom.project / name
    text = path.read_text("utf-8") if path.exists() else ""
    changed = re.sub(old, new, text, count=1, flags=re.MULTILINE)
    assert changed != text
    path.write_text(changed, "utf-8")


def is_updated(newsroom: Newsroom) -> bool:
    """Build, and tell whether that went without MkDocs."""
    assert newsroom.build()
    return newsroom.is_updated


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (STORY, "^title: The affairs", "title: The affairs again"),
        ("content/story-1/claims.yaml", " the ", " the very "),
        ("content/actors/person-1.yaml", "^role: .*$", "role: keeper of the keys"),
        ("content/actors/person-1.yaml", "^", "# a note\n"),
        ("seeds/article-0.txt", "$", " Nobody was heard about this."),
        (STORY, "^as_of: .*$", "as_of: 2031-01-01"),  # the day in the list of pages
    ],
)
def test_what_moves_no_page_is_followed_without_mkdocs(
    newsroom: Newsroom, name: str, old: str, new: str
) -> None:
    replaced(newsroom, name, old, new)
    assert is_updated(newsroom)
    assert files_of(newsroom.site) == newsroom.anew()


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("content/actors/newcomer.yaml", "^", "name: New Comer\n"),  # another page
        (STORY, "^title: ", "title: Once more, "),  # another letter in a table of contents
        ("content/settings.yaml", "^title: .*$", "title: Another Desk"),  # the title of the home
        ("mkdocs.yml", "^site_name: .*$", "site_name: Another Desk"),
        ("docs/about.md", r"\Z", "One line more.\n"),
        ("docs/own.md", "^", "# Our own\n"),
        ("docs/index.md", "^", "# Our own\n"),
    ],
)
def test_what_mkdocs_tells_of_is_built_with_it(
    newsroom: Newsroom, name: str, old: str, new: str
) -> None:
    replaced(newsroom, name, old, new)
    assert not is_updated(newsroom)
    assert files_of(newsroom.site) == newsroom.anew()


def test_a_page_that_is_in_the_place_of_ours_stays_there(newsroom: Newsroom) -> None:
    (newsroom.project / "docs/index.md").write_text("# Our own\n")
    assert newsroom.build()
    replaced(newsroom, "content/story-1/claims.yaml", " the ", " the same ")
    assert is_updated(newsroom)
    assert "Our own" in (newsroom.site / "index.html").read_text()
    assert files_of(newsroom.site) == newsroom.anew()


def test_a_title_in_the_menu_is_built_with_mkdocs(newsroom: Newsroom) -> None:
    replaced(newsroom, "mkdocs.yml", "^nav:$", "nav:\n  - explainers/story-0/index.md")
    assert newsroom.build()
    replaced(newsroom, "content/story-1/explainer.yaml", "^title: ", "title: Elsewhere, ")
    assert is_updated(newsroom)
    replaced(newsroom, STORY, "^title: ", "title: In the menu, ")
    assert not is_updated(newsroom)
    assert files_of(newsroom.site) == newsroom.anew()


@pytest.mark.parametrize(
    ("name", "is_there"),
    [("assets/javascripts/cards.js", True), ("about.html", False), ("404.html", True)],
)
def test_what_mkdocs_wrote_and_somebody_changed_is_built_again(
    newsroom: Newsroom, name: str, *, is_there: bool
) -> None:
    path = newsroom.site / name
    if is_there:
        path.write_text("defaced")
    else:
        path.unlink()
    replaced(newsroom, "content/actors/person-1.yaml", "^role: ", "role: late ")
    assert not is_updated(newsroom) or not is_there  # the site before that one has it still
    assert files_of(newsroom.site) == newsroom.anew()


@pytest.mark.parametrize("is_astray", [True, False])
def test_a_warning_of_mkdocs_is_told_each_time(tmp_path: Path, *, is_astray: bool) -> None:
    files = projects.buildable()
    files["docs/astray.md"] = f"# Astray\n\n[Nowhere]({'nowhere' if is_astray else 'about'}.md)\n"
    root = projects.write(tmp_path / "desk", files)
    checked = read_and_check(root)
    built = build_site(checked, root, tmp_path / "site", MkDocsRun)
    assert built.environment is not None
    assert built.record is not None
    previous = PreviousBuild(built.environment, built.record, tmp_path / "site")
    again = build_site(checked, root, tmp_path / "again", MkDocsRun, previous=previous)

    assert built.warnings == again.warnings
    assert bool(built.warnings) == is_astray == again.has_asked_host


def test_mkdocs_is_not_even_imported(tmp_path: Path) -> None:
    root = projects.write(tmp_path / "desk", projects.buildable())
    claims = root / "content/bridge-closure/claims.yaml"

    first = python(_TELLING, "build", cwd=root, package=projects.REAL)
    claims.write_text(claims.read_text("utf-8").replace("2 million crowns", "2 million"), "utf-8")
    second = python(_TELLING, "build", cwd=root, package=projects.REAL)

    assert (first.stdout, second.stdout) == ("True", "False"), second.stderr


_TELLING = """
import os, sys
from explainer.cli import main
end = os._exit
os._exit = lambda code: (print("mkdocs" in sys.modules, end="", flush=True), end(code))
main()
"""
