"""When something was published first and changed last, from the register and from corrections."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from explainer.analysis.publication import Publication, publication, story_first
from explainer.build.check import read_and_check
from explainer.dates.edtf import When, parse_when
from explainer.site import Claim, Event, Explainer, Ref, Site
from tests import projects

STORY = "content/bridge-closure/explainer.yaml"
BEGUN, LATER = "2024-05-15", "2024-05-17"
EVERY = ("closed", "cost", "cracked-beams")


def site(folder: Path, register: Mapping[str, str], more: str = "") -> Site:
    """Give the bridge's site with these days by key, and more in the story's file."""
    files = projects.bridge()
    lines = [f'"{key} {day}"' if day else f'"{key}"' for key, day in register.items()]
    files["published.json"] = f"[{', '.join(lines)}]"
    files[STORY] = files[STORY].replace("as_of: 2024-06-01\n", more)
    checked = read_and_check(projects.write(folder, files))
    assert [str(one) for one in checked.diagnostics if one.is_error] == []
    return checked.site


def registered(**days: str) -> dict[str, str]:
    """Give a register of the story and its claims, all of one day but for those named."""
    claims = {f"claim bridge-closure/{id_}": days.get(id_, BEGUN) for id_ in EVERY}
    return {"explainer bridge-closure": days.get("explainer", BEGUN), **claims}


def of(found: Site, id_: str = "") -> Publication:
    thing: Explainer | Claim = found.explainers["bridge-closure"]
    return publication(found, found.claims[f"bridge-closure/{id_}"] if id_ else thing)


def when(text: str) -> When | None:
    return parse_when(text) if text else None


CORRECTED = """\
corrections:
  - {date: 2024-05-20, kind: error, was: It was a Sunday., now: It was a Monday., claims: closed}
  - {date: 2024-05, kind: update, now: The price is known., claims: cost}
"""


@pytest.mark.parametrize(
    ("register", "more", "story", "cost"),
    [
        ({}, "", ("", ""), ("", "")),
        (registered(), "", (BEGUN, ""), (BEGUN, "")),
        (registered(cost=LATER), "", (BEGUN, LATER), (LATER, "")),
        (registered(cost=""), "", (BEGUN, ""), ("", "")),
        (registered(explainer="", cost=LATER), "", ("", BEGUN + "|" + LATER), (LATER, "")),
        (registered(), "published: 2021-09\n", ("2021-09", ""), ("2021-09", "")),
        (registered(), "published: 2030\n", (BEGUN, ""), (BEGUN, "")),
        ({}, "published: 2021-09\n", ("2021-09", ""), ("", "")),
        (registered(), CORRECTED, (BEGUN, "2024-05"), (BEGUN, "2024-05")),
        (
            registered(cost="2024-06-02"),
            CORRECTED,
            (BEGUN, "2024-06-02"),
            ("2024-06-02", "2024-05"),
        ),
    ],
)
def test_days_of_a_story_and_of_a_claim(
    tmp_path: Path,
    register: Mapping[str, str],
    more: str,
    story: tuple[str, str],
    cost: tuple[str, str],
) -> None:
    found = site(tmp_path, register, more)

    assert (of(found).first, of(found, "cost").first) == (when(story[0]), when(cost[0]))
    assert of(found).changed == when(story[1].rpartition("|")[2])
    assert of(found, "cost").changed == when(cost[1])


def test_what_was_added_is_counted_by_day(tmp_path: Path) -> None:
    register = registered(cost=LATER, closed=LATER)
    found = site(tmp_path, {**register, "event bridge-closure/closing": "2024-05-16"})

    assert of(found).added == {date(2024, 5, 16): 1, date(2024, 5, 17): 2}


def test_an_event_is_corrected_with_its_claims(tmp_path: Path) -> None:
    register = registered() | {"event bridge-closure/closing": BEGUN}
    found = site(tmp_path, register, CORRECTED)
    event: Event = found.events["bridge-closure/closing"]

    assert publication(found, event) == Publication(when(BEGUN), when("2024-05-20"), {})


@pytest.mark.parametrize(("old", "expected"), [("2024-05-10", "2024-05-10"), ("", "")])
def test_a_renamed_claim_has_the_day_of_its_first_id(
    tmp_path: Path, old: str, expected: str
) -> None:
    files = projects.bridge()
    claims, page = "content/bridge-closure/claims.yaml", STORY
    files[claims] = files[claims].replace("  cost:\n", "  price:\n    was: cost\n")
    files[page] = files[page].replace(", cost]", ", price]")
    line = f"claim bridge-closure/cost {old}".strip()
    files["published.json"] = f'["{line}", "claim bridge-closure/price 2024-06-02"]'
    found = read_and_check(projects.write(tmp_path, files)).site

    assert publication(found, found.claims["bridge-closure/price"]).first == when(expected)


def test_a_claim_of_no_known_day_has_that_of_its_story(tmp_path: Path) -> None:
    found = site(tmp_path, registered(cost=""))

    assert story_first(found, found.claims["bridge-closure/cost"]) == when(BEGUN)
    assert found.published[Ref("claim", "bridge-closure/cost")].day is None


def test_where_no_day_is_known_it_stood_so_when_it_was_looked_at(tmp_path: Path) -> None:
    found = read_and_check(projects.write(tmp_path, projects.bridge())).site

    assert of(found).modified == when("2024-06-01")
