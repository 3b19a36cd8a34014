"""On one page each other side and each reply is told once; elsewhere a link leads there."""

import re
from collections import Counter
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.pages.told_once import ChainBlock, tell_once
from explainer.presentation.output import RenderedPage
from explainer.presentation.phrases import other_side, plain
from explainer.site import Claim, Event, Ref, Site
from tests import projects
from tests.told import squeezed, told

_CLAIMS = "content/bridge-closure/claims.yaml"
_ID = re.compile(r' id="([^"]+)"')
_APART = re.compile(r"<template.*?</template>|<details.*?</details>", re.DOTALL)  # card, citation
_ANSWER = re.compile(r'<p class="ex-answer">(.*?)</p>', re.DOTALL)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """Give the bridge, whose closing Lane disputes, with two accusations more."""
    files = projects.bridge()
    files[_CLAIMS] = files[_CLAIMS].replace(
        "    by: mona-reed\n    about: closing\n",
        "    by: mona-reed\n    about: closing\n    disputes: lane-slept\n",
    )
    files[_CLAIMS] = files[_CLAIMS].replace(
        "    by: ferry-news\n",
        "    by: ferry-news\n    accuses: town-council\n    reply: {given: closed}\n",
    )
    return read_and_check(projects.write(tmp_path, files)).site


def claim(site: Site, id_: str) -> Claim:
    kind = "claim" if f"bridge-closure/{id_}" in site.claims else "reaction"
    return site.statement(Ref(kind, f"bridge-closure/{id_}"))  # type: ignore[arg-type]  # a kind


def outline(blocks: tuple[ChainBlock, ...]) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """Give each label, with its statements and what stands behind each."""
    return [
        (plain(block.label), [(one.owner.ref.local, answers(one)) for one in block.lines])
        for block in blocks
    ]


def answers(line: object) -> list[str]:
    told_, note = line.answers, plain(line.reply_note)  # type: ignore[attr-defined]  # of a line
    found = [
        f"{'reply' if one.is_reply else 'otherwise'} {one.claim.ref.local}"
        f"{'' if one.is_told_here else ', elsewhere'}"
        for one in told_
    ]
    return [*found, *([note] if note else [])]


def test_the_strongest_chain_comes_first_and_an_answer_is_told_at_its_first_place(
    site: Site,
) -> None:
    told_ = tell_once(
        site,
        {
            "one": [claim(site, "cracked-beams"), claim(site, "cost"), claim(site, "lane-slept")],
            "two": [claim(site, "cost")],
        },
    )

    no_reply = "No reply was found in the sources used here."
    assert outline(told_["one"]) == [
        ("Otto Lane, 14 May 2024:", [("lane-slept", ["otherwise closed", no_reply])]),
        ("Ferry News:", [("cost", ["reply closed, elsewhere"])]),
        ("Unnamed engineers, as cited by The Harbour Gazette:", [("cracked-beams", [])]),
    ]
    assert outline(told_["two"]) == [("Ferry News:", [("cost", ["reply closed, elsewhere"])])]
    assert not told_["two"][0].lines[0].is_place


def test_what_the_page_is_about_is_no_answer_on_it(site: Site) -> None:
    sections = {"against": [claim(site, "lane-slept")]}

    told_ = tell_once(site, sections, told=[claim(site, "closed").ref], whole=["against"])

    no_reply = "No reply was found in the sources used here."
    (block,) = told_["against"]
    assert outline((block,)) == [
        ("Otto Lane, 14 May 2024, as quoted by Ferry News:", [("lane-slept", [no_reply])])
    ]
    assert block.is_whole


def test_a_reply_that_is_disputed_brings_its_other_side(site: Site) -> None:
    told_ = tell_once(site, {"one": [claim(site, "cost")]})

    assert outline(told_["one"]) == [
        ("Ferry News:", [("cost", ["reply closed", "otherwise lane-slept"])])
    ]


def test_in_order_nothing_is_sorted(site: Site) -> None:
    event = site.events["bridge-closure/closing"]
    owners: list[Claim | Event] = [claim(site, "cost"), claim(site, "closed"), event]

    told_ = tell_once(site, {"days": owners}, in_order=["days"])

    assert [one.lines[0].owner for one in told_["days"]] == owners


def _once(page: RenderedPage) -> bool:
    return page.page.template in (
        "claim.html.j2",
        "event.html.j2",
        "actor.html.j2",
        "source.html.j2",
        "timeline.html.j2",
        "reactions.html.j2",
    )


def test_no_page_of_the_stories_tells_an_answer_twice(
    checked: object, rendered: Mapping[str, RenderedPage]
) -> None:
    site: Site = checked.site  # type: ignore[attr-defined]  # what was read and checked
    sides = [one for one in site.statements() if other_side(site, one)]
    twice = []

    assert sides
    for one in filter(_once, rendered.values()):
        html = _APART.sub("", one.html)
        text = squeezed(unescape(re.sub(r"<[^>]+>", "", html)))
        again = (side for side in sides if text.count(told(site, side)) > 1)
        twice += [(one.page.path, side.ref) for side in again]

    assert twice == []


def test_each_link_to_an_answer_leads_to_a_place_on_its_page(
    rendered: Mapping[str, RenderedPage],
) -> None:
    dead, seen = [], Counter[str]()

    for one in filter(_once, rendered.values()):
        ids = set(_ID.findall(one.html))
        for answer in _ANSWER.findall(one.html):
            links = re.findall(r'href="#([^"]+)"', answer)
            seen[one.page.template] += len(links)
            dead += [(one.page.path, link) for link in links if link not in ids]

    assert dead == []
    assert set(seen) >= {"actor.html.j2", "event.html.j2", "source.html.j2"}
