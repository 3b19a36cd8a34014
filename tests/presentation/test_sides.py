"""Who stands on a side and what is denied: speakers and not carriers, and replies that are some."""

from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.pages.told_once import asserters
from explainer.presentation.events_told import event_label, standings_told
from explainer.presentation.phrases import plain
from explainer.presentation.sayers import answers, sayer
from explainer.presentation.stance_words import stance_words
from explainer.presentation.statements import plain_statement
from explainer.site import Site, Standing
from tests import projects

CLAIMS = "content/bridge-closure/claims.yaml"
STORY = "bridge-closure"


def changed(root: Path, *changes: tuple[str, str]) -> Site:
    files = projects.bridge()
    for old, new in changes:
        assert old in files[CLAIMS]
        files[CLAIMS] = files[CLAIMS].replace(old, new)
    return read_and_check(projects.write(root, files)).site


def test_who_speaks_stands_on_a_side_and_not_who_only_tells_it(tmp_path: Path) -> None:
    site = changed(tmp_path, ("by: ferry-news", "by: ferry-news\n    speaker: mona-reed"))

    cost = site.claims[f"{STORY}/cost"]

    assert sayer(site, cost) == "Mona Reed, as told by Ferry News"
    assert asserters(site, cost) == "Mona Reed, as told by Ferry News"


def test_what_unnamed_people_put_into_a_mouth_stays_theirs(tmp_path: Path) -> None:
    by = "by: unnamed-engineers"
    site = changed(tmp_path, (by, f"{by}\n    speaker: mona-reed"))

    assert sayer(site, site.claims[f"{STORY}/cracked-beams"]).startswith("Unnamed engineers")


@pytest.mark.parametrize(
    ("about", "answer", "way"),
    [
        ("about: closing", "Mona Reed answers", "On the same charge, before this: Mona Reed"),
        ("about: [closing, cost]", "Mona Reed on the same matter", "On the same"),
    ],
)
def test_what_answers_something_else_is_no_reply(
    tmp_path: Path, about: str, answer: str, way: str
) -> None:
    closed = "by: mona-reed\n    about: closing"
    new = f"by: mona-reed\n    when: 2024-05-13\n    {about}"
    site = changed(tmp_path, (closed, new), ("reply: none-found", "reply: closed"))

    slept = site.reactions[f"{STORY}/lane-slept"]

    assert answers(site, slept) == answer
    assert way in plain_statement(site, slept)


@pytest.mark.parametrize(
    ("says", "told"),
    [
        (
            "The repairs cost 2 crowns.",
            "that the repairs cost 2 crowns",
        ),
        ("Repairs cost 2 crowns.", "what is reported"),  # may be a name
        ("It cost 2 crowns.", "what is reported"),
        ("Ferry is to cost 2 crowns.", "that Ferry is to cost 2 crowns"),
    ],
)
def test_what_is_denied_is_said_where_it_can_be(tmp_path: Path, says: str, told: str) -> None:
    site = changed(
        tmp_path,
        ("Repairs would cost 2 million crowns.", says),
        ("{to: cracked-beams, stance: condemns}", "{to: cost, stance: denies}"),
        ("    if: If the report is right\n", ""),
    )

    slept = site.reactions[f"{STORY}/lane-slept"]

    assert stance_words(site, slept, has_conditions=False) == f"Denies {told}"


def test_an_event_of_the_unnamed_with_testimony_has_the_label_of_both() -> None:
    site = read_and_check(projects.REAL).site
    call = site.events["milley-li-calls/call-2"]

    label = event_label(site, call)

    assert label is not None
    assert plain(label.short) == "Unnamed sources, as cited in Peril; Milley, in testimony"
    assert standings_told(site, call) == (Standing.TESTIMONY, Standing.UNNAMED)
