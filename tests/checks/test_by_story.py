"""Rules are asked story by story, and find what they would find on all stories at once.

With the record of an earlier check they find just what they would find without one, whatever was
edited between the two.
"""

import shutil
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import cast

import pytest

from benchmarks.scale.archive import write
from benchmarks.scale.damages import damage, mended
from benchmarks.scale.edits import edit
from explainer.build import run_checks
from explainer.build.check import check_incrementally, read_and_check
from explainer.cache.check_record import Findings
from explainer.cache.fingerprints import fingerprints, own_names
from explainer.checks import CHECKS
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.site import Site, thing_part
from explainer.system.project import cache_folder
from explainer.tracking.dependencies import Dependency
from tests import projects
from tests.checks.conftest import data
from tests.checks.test_cases import CASES, project

BY_STORY = [module for module in CHECKS if not module.RULE.across_stories]
BAD = [
    path
    for path in CASES
    if path.name.startswith("bad_")
    and data(path).keys().isdisjoint(("diff", "before", "tried", "configuration"))
]
WHOLE = cast("dict[str, str]", project({}))
CLAIMS = "content/bridge/claims.yaml"
SECOND = {
    "content/second/explainer.yaml": WHOLE["content/bridge/explainer.yaml"],
    "content/second/claims.yaml": WHOLE[CLAIMS],
}


def replaced(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write a project in the place of another, and leave what a check had kept."""
    for folder in ("content", "seeds"):
        shutil.rmtree(root / folder, ignore_errors=True)
    for name in ("published.json", "reviewed.json"):
        (root / name).unlink(missing_ok=True)
    return projects.write(root, files)


def found_again(root: Path) -> list[Diagnostic]:
    """Check with what the last check left, and see that it makes no difference."""
    again, anew = check_incrementally(root), read_and_check(root)

    assert again.diagnostics == anew.diagnostics
    assert named(replace(again.site, named={})) == named(again.site) == named(anew.site)
    return [*again.diagnostics]


def named(site: Site) -> Mapping[Dependency, bytes]:
    """Name all that is linked, be it taken from what the last check left or not."""
    own = {thing_part(ref): name for ref, name in own_names(site).items()}
    return fingerprints(site) if site.is_whole else own


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the list that fills with the names of the stories that are checked."""
    names: list[str] = []
    check = run_checks._each

    def noted(site: Site, given: Iterable[str]) -> Mapping[str, Findings]:
        stories = [*given]
        names.extend(name for name in stories if not name.startswith("/"))
        return check(site, stories)

    monkeypatch.setattr(run_checks, "_each", noted)
    return names


# A good case has nothing to be found, by stories or at once.
@pytest.mark.parametrize("case", BAD, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_stories_one_by_one_give_what_all_give_at_once(case: Path, tmp_path: Path) -> None:
    second = {path: text for path, text in SECOND.items() if "second" in path}
    site = read_and_check(projects.write(tmp_path, second | project(data(case)))).site
    seen = [site.only(story) for story in (*site.stories(), "")]

    for module in BY_STORY:
        if module.RULE.needs_whole_site and not site.is_whole:
            continue
        together = Counter(module.check(site))
        assert Counter(one for view in seen for one in module.check(view)) == together


@pytest.mark.parametrize("case", BAD, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_is_broken_and_mended_is_found_and_gone(case: Path, tmp_path: Path) -> None:
    whole = check_incrementally(replaced(tmp_path, SECOND | WHOLE)).diagnostics
    broken = check_incrementally(replaced(tmp_path, SECOND | project(data(case)))).diagnostics

    assert [*broken] == found_again(tmp_path)
    assert broken != whole
    assert check_incrementally(replaced(tmp_path, SECOND | WHOLE)).diagnostics == whole


@pytest.mark.parametrize("seed", range(4))
def test_random_edits_and_damages_are_found_as_from_the_beginning(
    tmp_path: Path, seed: int
) -> None:
    random = Random(seed)
    write(tmp_path, 120, seed)
    found_again(tmp_path)
    for _ in range(5):
        edit(tmp_path, random)
        found_again(tmp_path)
        before = damage(tmp_path, random)
        found_again(tmp_path)
        if random.random() < 0.7:
            mended(before)
            found_again(tmp_path)


def test_only_the_story_that_was_edited_is_asked_about(tmp_path: Path, asked: list[str]) -> None:
    write(tmp_path, 120)
    check_incrementally(tmp_path)
    assert asked == ["story-0", "story-1", "story-2", ""]
    asked.clear()

    check_incrementally(tmp_path)
    assert asked == []

    path = tmp_path / "content/story-1/claims.yaml"
    path.write_text(path.read_text().replace(" the ", " the very ", 1))
    check_incrementally(tmp_path)
    assert asked == ["story-1"]


def test_beside_a_broken_file_all_is_asked_and_what_was_known_stays(
    tmp_path: Path, asked: list[str]
) -> None:
    projects.write(tmp_path, SECOND | WHOLE)
    check_incrementally(tmp_path)
    asked.clear()

    projects.write(tmp_path, {"content/actors/mona-reed.yaml": "name: ["})
    assert check_incrementally(tmp_path).left is None
    assert asked == ["bridge", "second", ""]
    asked.clear()

    projects.write(tmp_path, WHOLE)
    check_incrementally(tmp_path)
    assert asked == []


@pytest.mark.parametrize("content", [b"", b"\xff", b"0f\n{}", b"1\n\n{}"])
def test_a_record_of_somebody_else_is_ignored(tmp_path: Path, content: bytes) -> None:
    root = projects.write(tmp_path, WHOLE | {CLAIMS: WHOLE[CLAIMS].replace("said", "revealed")})
    found = check_incrementally(root).diagnostics
    (cache_folder(root) / "findings.json").write_bytes(content)

    assert check_incrementally(root).diagnostics == found != ()


def test_without_a_cache_all_is_checked_all_the_same(tmp_path: Path) -> None:
    root = projects.write(tmp_path, WHOLE)
    cache_folder(root).write_text("no folder")

    assert check_incrementally(root).diagnostics == check_incrementally(root).diagnostics == ()
