"""A part of a site has another name when there is something else to read, and only then."""

from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.cache.fingerprints import COMMON, fingerprints
from explainer.tracking.dependencies import DERIVED, Dependency
from tests import projects

STORY = Dependency("story", "bridge-closure")
ALL_OF_FILE = (
    "claim closed", "claim cracked-beams", "claim cost", "event closing", "reaction lane-slept",
)  # fmt: skip
EVENT = "  again: {what: It was closed., when: 2024-05-13, words: on Monday, claims: closed}\n"
CLAIMS = "content/bridge-closure/claims.yaml"


def told(*things: str) -> set[Dependency]:
    """Give things of the story, and what they are parts of."""
    found = {STORY, Dependency("uses")}
    for kind, _, id_ in (thing.partition(" ") for thing in things):
        found |= {Dependency(kind), Dependency(kind, f"bridge-closure/{id_}")}
    return found


def names(folder: Path, files: dict[str, str]) -> dict[Dependency, bytes]:
    checked = read_and_check(projects.write(folder, files))
    assert checked.site.is_whole
    return fingerprints(checked.site)


def changed(tmp_path: Path, name: str, old: str, new: str) -> set[Dependency]:
    files = projects.buildable()
    assert old in files[name]
    before = names(tmp_path / "before", files)
    after = names(tmp_path / "after", {**files, name: files[name].replace(old, new, 1)})
    either = (part for part in before.keys() | after.keys() if part.kind not in DERIVED)
    return {part for part in either if before.get(part) != after.get(part)}


def test_the_same_project_has_the_same_names(tmp_path: Path) -> None:
    files = projects.buildable()
    assert names(tmp_path / "one", files) == names(tmp_path / "other", files)


def test_a_sentence_is_told_by_its_claim_alone(tmp_path: Path) -> None:
    found = changed(tmp_path, CLAIMS, "cost 2 million crowns.", "cost 2  million crowns.")
    assert found == told("claim cost")


def test_a_default_is_a_part_of_what_takes_it(tmp_path: Path) -> None:
    name = "content/bridge-closure/explainer.yaml"
    files = projects.buildable()
    title = files[name].split("\n", 1)[0]
    shared = f"{title}\ndefaults: {{accuses: otto-lane, reply: not-asked}}\n"
    files[name] = files[name].replace(f"{title}\n", shared)
    before = names(tmp_path / "before", files)
    files[name] = files[name].replace("not-asked", "declined")
    after = names(tmp_path / "after", files)

    changed = {part for part in before if before[part] != after[part]}

    assert changed >= told("claim closed", "claim cracked-beams", "claim cost")


def test_so_are_its_lines_which_pages_link_to(tmp_path: Path) -> None:
    assert changed(tmp_path, CLAIMS, "claims:\n", "claims:\n  # a note\n") == told(*ALL_OF_FILE)


def test_an_actors_role_changes_nobody_else(tmp_path: Path) -> None:
    name = "content/actors/mona-reed.yaml"
    mona = {Dependency("actor", "mona-reed"), Dependency("actor")}
    assert changed(tmp_path, name, "2019-06-01", "2018-06-01") == mona


def test_an_actor_who_is_named_is_used(tmp_path: Path) -> None:
    found = changed(tmp_path, CLAIMS, "who: town-council", "who: ada-quill")
    used = {Dependency("uses of actor", id_) for id_ in ("town-council", "ada-quill")}
    assert found == {*told("event closing"), *used}


def test_words_that_stand_elsewhere_in_a_source_are_another_state_of_what_rests_on_them(
    tmp_path: Path,
) -> None:
    text = "seeds/ferry-news-2024-05-14.txt"
    source = {Dependency("source", "ferry-news-2024-05-14"), Dependency("source")}
    assert changed(tmp_path, text, "told reporters on Tuesday", "told others on Tuesday") >= source
    moved = changed(tmp_path / "moved", text, "Repairs", "It was so. Repairs")
    assert moved == {*source, *told("claim cost", "reaction lane-slept")}  # what stands behind


def test_what_a_sentence_stands_on_is_a_matter_of_that_sentence(tmp_path: Path) -> None:
    name = "content/sources/ferry-news-2024-05-14.yaml"
    source = {Dependency("source", "ferry-news-2024-05-14"), Dependency("source")}
    found = changed(tmp_path, name, "type: article", "type: testimony")
    assert found == {*source, *told("claim closed", "reaction lane-slept")}  # by somebody's name


def test_a_list_that_is_worked_out_is_named_by_what_it_gives(tmp_path: Path) -> None:
    timeline = Dependency("worked out: explainer.pages.timeline._list")
    files = projects.buildable()
    first = names(tmp_path / "first", files)
    said = files[CLAIMS].replace("2 million crowns.", "2  million crowns.")
    again = names(tmp_path / "again", {**files, CLAIMS: said})
    more = said.replace("events:\n", f"events:\n{EVENT}")
    third = names(tmp_path / "third", {**files, CLAIMS: more})
    assert first[timeline] == again[timeline] != third[timeline]


@pytest.mark.parametrize("percent", ["quoted_percent: 5\n", "quoted_words: 9\n"])
def test_settings_are_everybodys(tmp_path: Path, percent: str) -> None:
    settings = "content/settings.yaml"
    assert changed(tmp_path, settings, "title:", f"{percent}title:") == {COMMON}
