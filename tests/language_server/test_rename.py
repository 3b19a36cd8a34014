"""A new id for a thing: every place that names it, its files, and why one is refused."""

from pathlib import Path, PurePosixPath

import pytest

from explainer.build.check import read_and_check
from explainer.content.yaml_edits import Edit, edited
from explainer.language_server.open_project import OpenProject
from explainer.language_server.rename import RenameRefusedError, renameable, renaming
from tests import projects

CLAIMS = PurePosixPath("content/bridge-closure/claims.yaml")
STORY = PurePosixPath("content/bridge-closure/explainer.yaml")


@pytest.fixture
def project(tmp_path: Path) -> OpenProject:
    return OpenProject(projects.write(tmp_path / "desk", projects.buildable()))


def at(project: OpenProject, path: PurePosixPath, words: str) -> int:
    return project.files[path].text.index(words) + len(words)


def carried_out(project: OpenProject, path: PurePosixPath, words: str, new: str) -> list[str]:
    """Rename as an editor does, and give what the check finds then."""
    found = renaming(project, path, at(project, path, words), new)
    for file in {fix.span.file for fix in found.edits}:
        edits = [
            Edit(fix.span.start, fix.span.end, fix.text)
            for fix in found.edits
            if fix.span.file == file
        ]
        (project.root / file.path).write_text(edited(file.text, edits), "utf-8")
    for old, fresh in found.files:
        (project.root / old).rename(project.root / fresh)
    return [str(one) for one in read_and_check(project.root).diagnostics]


@pytest.mark.parametrize(
    ("path", "words", "new"),
    [
        (STORY, "[@closed", "shut"),
        (CLAIMS, "  closing", "closed-on-monday"),
        (CLAIMS, "lane-slept", "slept"),
        (CLAIMS, "by: mona-reed", "mayor-reed"),
        (STORY, "article: ferry-news", "the-ferry-news"),
        (STORY, "  report", "written-report"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_after_a_rename_nothing_is_broken(
    project: OpenProject, path: PurePosixPath, words: str, new: str
) -> None:
    assert carried_out(project, path, words, new) == []


@pytest.mark.parametrize(
    ("words", "id_", "new"),
    [
        ("  closed", "claim bridge-closure/closed", "shut"),
        ("by: mona-reed", "actor mona-reed", "mr"),
    ],
    ids=("a claim", "an actor"),
)
def test_an_id_that_was_published_is_kept_under_was(
    project: OpenProject, words: str, id_: str, new: str
) -> None:
    (project.root / "published.json").write_text(f'["{id_}"]', "utf-8")

    assert carried_out(project, CLAIMS, words, new) == []
    site = read_and_check(project.root).site
    assert [(one.old.key, one.new.local) for one in site.renames] == [(id_, new)]


@pytest.mark.parametrize(
    ("new", "why"),
    [
        ("cost", "the id `cost` is taken"),
        ("Bad Id", "`Bad Id` can't be an id: small letters, digits, single hyphens"),
        ("con", "`con` can't be an id: small letters, digits, single hyphens"),
    ],
)
def test_an_id_that_can_not_be_is_refused(project: OpenProject, new: str, why: str) -> None:
    with pytest.raises(RenameRefusedError) as refused:
        renaming(project, STORY, at(project, STORY, "[@closed"), new)

    assert str(refused.value) == why


def test_nothing_is_renamed_where_no_id_stands(project: OpenProject) -> None:
    place = at(project, STORY, "Why was")

    assert renameable(project, STORY, place) is None
    with pytest.raises(RenameRefusedError):
        renaming(project, STORY, place, "new")
