"""What is said about chains, roles and standings."""

from datetime import date
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.presentation.phrases import (
    chain_sentence,
    chain_steps,
    day_of,
    ended,
    plain,
    role_phrase,
    speaker_line,
    stances,
    standing_labels,
    stop,
)
from explainer.site import Ref, Site
from tests import projects


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return read_and_check(projects.write(tmp_path, projects.bridge())).site


def _chain(site: Site, kind: str, id_: str) -> str:
    things = site.reactions if kind == "reaction" else site.claims
    return plain(chain_sentence(site, things[f"bridge-closure/{id_}"].evidence[0]))


@pytest.mark.parametrize(
    ("kind", "id_", "sentence"),
    [
        ("claim", "closed", "Mona Reed, as reported by Ada Quill of Ferry News"),
        (
            "claim",
            "cracked-beams",
            (
                "unnamed engineers, as reported by The Harbour Gazette and then by Ada Quill of"
                " Ferry News"
            ),
        ),
        ("claim", "cost", "Ada Quill of Ferry News, in its own voice"),
    ],
)
def test_a_chain_is_told_from_its_origin_to_the_outlet(
    site: Site, kind: str, id_: str, sentence: str
) -> None:
    assert _chain(site, kind, id_) == sentence


def test_a_book_is_told_with_its_authors(tmp_path: Path) -> None:
    files = projects.bridge()
    path = "content/sources/harbour-gazette-2024-05-13.yaml"
    files[path] += "type: book\nauthors: [otto-lane, mona-reed]\n"

    site = read_and_check(projects.write(tmp_path, files)).site

    assert _chain(site, "claim", "cracked-beams") == (
        "unnamed engineers, cited in Bridge said to be unsafe by Otto Lane and Mona Reed, as"
        " reported by Ada Quill of Ferry News"
    )


def test_a_wire_is_named_with_the_paper_that_prints_it(tmp_path: Path) -> None:
    files = projects.bridge()
    path = "content/sources/ferry-news-2024-05-14.yaml"
    files[path] = files[path].replace("authors: ada-quill", "authors: harbour-gazette")

    site = read_and_check(projects.write(tmp_path, files)).site

    assert _chain(site, "claim", "closed") == (
        "Mona Reed, as reported by The Harbour Gazette, in Ferry News"
    )


def test_testimony_is_told_as_testimony(tmp_path: Path) -> None:
    files = projects.bridge()
    files["content/sources/harbour-gazette-2024-05-13.yaml"] += "type: testimony\n"

    site = read_and_check(projects.write(tmp_path, files)).site

    assert _chain(site, "claim", "cracked-beams") == (
        "unnamed engineers, in testimony before The Harbour Gazette, as reported by Ada Quill of"
        " Ferry News"
    )


def test_degrees_removed_count_the_links_after_the_speaker(site: Site) -> None:
    degrees = {id_: claim.evidence[0].degrees_removed for id_, claim in site.claims.items()}

    assert degrees == {
        "bridge-closure/closed": 1,
        "bridge-closure/cracked-beams": 2,
        "bridge-closure/cost": 1,
    }


def test_the_drawn_chain_has_a_step_for_every_hand(site: Site) -> None:
    steps = chain_steps(site, site.claims["bridge-closure/cracked-beams"].evidence[0])

    assert [(plain(step.phrase), step.note) for step in steps] == [
        ("unnamed engineers", "the origin, as reported"),
        ("The Harbour Gazette", "in an article of 13 May 2024"),
        ("Ada Quill of Ferry News", "in an article of 14 May 2024"),
    ]


def test_a_condition_is_part_of_the_label(site: Site) -> None:
    labels = [standing_labels(claim, site) for claim in site.statements()]

    assert labels == [
        "On the record",
        "Unnamed sources",
        "Outlet’s own statement",
        "On the record · conditional",
    ]


@pytest.mark.parametrize(
    ("day", "role"),
    [
        (date(2024, 5, 14), "leader of the opposition"),
        (date(2021, 1, 1), ""),
        (date(2025, 6, 1), "leader of the opposition until 10 January 2025"),
        (None, "leader of the opposition until 10 January 2025"),
    ],
)
def test_a_role_is_the_one_at_the_time(site: Site, day: date | None, role: str) -> None:
    assert plain(role_phrase(site.actors["otto-lane"], day)) == role


def test_a_claim_is_as_old_as_its_event_and_a_reaction_as_its_own_date(site: Site) -> None:
    claim = site.claims["bridge-closure/closed"]
    reaction = site.reactions["bridge-closure/lane-slept"]

    assert day_of(site, claim) == date(2024, 5, 13)
    assert day_of(site, reaction) == date(2024, 5, 14)
    assert plain(speaker_line(site, reaction)) == "Otto Lane, leader of the opposition"


def test_whoever_refers_to_a_thing_is_found_from_it(site: Site) -> None:
    mayor = Ref("actor", "mona-reed")

    assert site.users(mayor) == (Ref("claim", "bridge-closure/closed"),)
    assert site.users(Ref("source", "harbour-gazette-2024-05-13"), "via") == (
        Ref("claim", "bridge-closure/cracked-beams"),
    )


def test_who_calls_on_somebody_does_not_call_for_them(tmp_path: Path) -> None:
    files = projects.bridge()
    path = "content/bridge-closure/claims.yaml"
    files[path] = files[path].replace(
        "{to: cracked-beams, stance: condemns}", "{to: town-council, stance: calls-for}"
    )

    site = read_and_check(projects.write(tmp_path, files)).site

    assert stances(site.reactions["bridge-closure/lane-slept"]) == (
        ("makes a demand on", (Ref("actor", "town-council"),)),
    )


def test_a_sentence_that_ends_in_an_abbreviation_has_one_full_stop() -> None:
    assert ended(("the call of ", "7.30 p.m.")) == ("the call of ", "7.30 p.m.", "")
    assert ended(("the call",)) == ("the call", ".")
    assert stop("John Doe Jr.") == ""
