"""What the page of a story shows and folds: typed fields in, part by part out."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict, cast

import pytest

from explainer.build.check import read_and_check
from explainer.presentation.chosen_people import accused
from explainer.presentation.page_choice import PageChoice, page_choice
from explainer.site import Actor, Claim
from tests import projects
from tests.checks.conftest import HERE, changed, data

CASES = data(Path(__file__).parent / "cases" / "page_choice.yaml")
BASE = cast("dict[str, str]", data(HERE / "base.yaml"))


class Case(TypedDict):
    """A case as its file has it."""

    change: Mapping[str, list[Mapping[str, str]]] | None
    expected: Mapping[str, list[str]]


def chosen(tmp_path: Path, change: Mapping[str, list[Mapping[str, str]]]) -> PageChoice:
    """Give the choice of the small project, with some of its words replaced."""
    site = read_and_check(projects.write(tmp_path, changed(BASE, change))).site
    return page_choice(site, site.explainers["bridge"])


def ids(things: tuple[Actor | Claim, ...]) -> str:
    return " ".join(thing.ref.local for thing in things) or "-"


def told(choice: PageChoice) -> dict[str, list[str]]:
    """Give each part in a line a thing: what is shown / what is folded."""
    timeline = choice.timeline
    return {
        "principals": [
            ids(one.actors) + "".join(f": {sentence.text}" for sentence in one.line)
            for one in choice.principals.shown
        ],
        "others": [ids((actor,)) for actor in choice.principals.others],
        "groups": [
            f"{ids(one.shown)} / {ids(one.folded)}{' folded' * one.is_folded}"
            for one in choice.groups
        ],
        "disputes": [
            f"{', '.join(one.asks) or '?'}: {ids(one.one_side)} | {ids(one.other_side)}"
            f" / {ids(one.folded)}{' folded' * one.is_folded}{' versus' * bool(one.versus)}"
            for one in choice.disputes
        ],
        "reactions": [
            f"{ids(one.who)}: {ids(one.shown)} / {ids(one.folded)}" for one in choice.reactions
        ],
        "timeline": [
            f"{one.day.text if one.day else 'no day'} {one.owner.ref.local}{' key' * one.is_key}"
            for stretch in timeline.before
            for one in stretch.moments
        ]
        + [f"--- {stretch.end.when.text}" for stretch in timeline.before]
        + [
            f"{one.day.text if one.day else 'no day'} {one.owner.ref.local}"
            for one in timeline.after
        ]
        + [f"/ {one.owner.ref.local}" for one in timeline.folded]
        + [f"as of {timeline.as_of.text}" if timeline.as_of else "no day"],
        "unknown": [one.ref.local for one in choice.unknown.shown]
        + [f"/ {one.ref.local}" for one in choice.unknown.folded],
        "notes": [ref.local for ref in choice.notes],
        "about": [sentence.text for sentence in choice.about],
        "differences": [one.owner.ref.local for one in choice.differences.shown]
        + [f"/ {one.owner.ref.local}" for one in choice.differences.folded],
    }


@pytest.mark.parametrize("name", CASES)
def test_page_shows_what_is_chosen_and_folds_the_rest(name: str, tmp_path: Path) -> None:
    case = cast("Case", CASES[name])

    found = told(chosen(tmp_path, case["change"] or {}))

    assert {part: found[part] for part in case["expected"]} == case["expected"]


@pytest.mark.parametrize("name", ["californian-titanic-1912", "milley-li-calls"])
def test_nothing_of_a_story_is_lost_to_a_choice(name: str) -> None:
    site = read_and_check(projects.REAL).site
    explainer = site.explainers[name]
    choice = page_choice(site, explainer)

    there = [claim for group in choice.groups for claim in (*group.shown, *group.folded)]
    there += [claim for one in choice.disputes for claim in one.dispute.claims]
    there += [claim for one in choice.reactions for claim in (*one.shown, *one.folded)]
    moments = (*choice.timeline.shown, *choice.timeline.folded)
    refs = {claim.ref for claim in there} | {moment.owner.ref for moment in moments}

    assert {*explainer.claims, *explainer.reactions, *explainer.events} - refs == set()


def test_place_that_is_accused_stands_behind_people(tmp_path: Path) -> None:
    change = {
        "content/bridge/claims.yaml": [
            {"old": "accuses: town-council", "new": "accuses: [old-bridge, town-council]"}
        ]
    }
    files = BASE | {"content/actors/old-bridge.yaml": "{name: the old bridge, kind: place}"}
    site = read_and_check(projects.write(tmp_path, changed(files, change))).site

    found = accused(site, site.explainers["bridge"])

    assert [ref.id for ref in found] == ["town-council", "old-bridge"]
