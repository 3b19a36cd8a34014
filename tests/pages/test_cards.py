"""Each thing's card, as the build writes it: whole, hedged, fair, and without ids."""

import re
from collections.abc import Collection, Mapping
from html import unescape
from html.parser import HTMLParser
from os.path import normpath
from pathlib import Path

import pytest

from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.output import RenderedPage
from explainer.presentation.phrases import standing_labels
from explainer.presentation.urls import page_path
from explainer.site import Claim, Event, Ref, Site
from tests import projects
from tests.told import squeezed, told

_CARD = re.compile(r'<template data-card-of="(\w+)">(.*?)</template>', re.DOTALL)
_MARK = re.compile(r'<a class="ex-mark[^>]*? aria-label="([^"]*)"[^>]*>')
_NO_WORDS = r"ex-(?:mark|number|corrected)\b"  # of the sentence
_CLAIMS = "content/bridge-closure/claims.yaml"


class _Marks(HTMLParser):
    """The marks of a page: where each leads, and what it stands behind."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._open: list[tuple[str, str]] = []
        self._claim = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        of = {name: value or "" for name, value in attrs}
        classes = of.get("class", "").split()
        if "ex-claim" in classes:
            self._claim = ""
        if "ex-mark" in classes and "data-card" in of:
            sentence = of.get("data-full") or of.get("data-label", "") + self._claim
            self.found.append((of["href"], sentence))
        self._open.append((tag, of.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not any(re.search(_NO_WORDS, classes) for _, classes in self._open):
            self._claim += data


class _Ids(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [f"{tag}#{value}" for name, value in attrs if name == "id"]


class Cards:
    """The cards of a whole site, by the page they stand on."""

    def __init__(self, site: Site, pages: Collection[RenderedPage]) -> None:
        self.site = site
        self.html = {
            str(one.page.path): found for one in pages if (found := _CARD.findall(one.html))
        }
        self.things = {
            str(one.page.path): Ref(*one.page.thing)  # type: ignore[arg-type]  # a kind and an id
            for one in pages
            if one.page.thing and one.page.thing[0] != "explainer"
        }

    def text(self, ref: Ref) -> str:
        ((_, html),) = self.html[str(page_path(ref))]
        named = _MARK.sub(r" \1 ", html)  # the words of a mark are its name
        words = unescape(re.sub(r"<[^>]+>", "", named.replace("</p>", " ")))
        return re.sub(r"\s+", " ", words).strip()


@pytest.fixture(params=["bridge", "real"], scope="module")
def cards(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Cards:
    if request.param == "real":
        checked: Checked = request.getfixturevalue("checked")
        rendered: Mapping[str, RenderedPage] = request.getfixturevalue("rendered")
        return Cards(checked.site, rendered.values())
    return _cards_of(_disputed(tmp_path_factory.mktemp("cards")))


def _cards_of(root: Path) -> Cards:
    site = read_and_check(root).site
    return Cards(site, list(build(site, Options()).rendered()))


def _disputed(folder: Path) -> Path:
    """Write the project with one claim in dispute with another."""
    files = projects.bridge()
    cost = "passage: Repairs will cost 2 million crowns.\n"
    assert cost in files[_CLAIMS]
    files[_CLAIMS] = files[_CLAIMS].replace(cost, f"{cost}    disputes: closed\n")
    return projects.write(folder, files)


def test_each_thing_has_one_card_of_its_kind(cards: Cards) -> None:
    found = {path: [kind for kind, _ in cards] for path, cards in cards.html.items()}

    assert found == {path: [ref.kind] for path, ref in cards.things.items()}


def test_the_card_of_a_claim_has_the_whole_sentence_its_standing_and_its_conditions(
    cards: Cards,
) -> None:
    for claim in cards.site.statements():
        text = cards.text(claim.ref)
        quotes = [f"“{words.words}”" for one in claim.evidence for words in one.quotes]
        labels = standing_labels(claim, cards.site)
        for part in (told(cards.site, claim), labels, *claim.conditions, *quotes):
            assert squeezed(part) in squeezed(text)


def test_a_disputed_claim_never_stands_alone_in_a_card(cards: Cards) -> None:
    disputed = [one for one in cards.site.statements() if cards.site.disputed_by(one.ref)]

    assert disputed
    for claim in disputed:
        for other in cards.site.disputed_by(claim.ref):
            text = squeezed(cards.text(claim.ref))
            assert told(cards.site, cards.site.statement(other)) in text
            assert standing_labels(cards.site.statement(other), cards.site) in cards.text(claim.ref)


def test_an_event_known_from_a_disputed_claim_has_the_other_side(cards: Cards) -> None:
    for event in cards.site.events.values():
        text = squeezed(cards.text(event.ref))
        assert told(cards.site, event) in text
        for ref in event.claims:
            for shown in (ref, *cards.site.disputed_by(ref)):
                assert told(cards.site, cards.site.statement(shown)) in text


def test_an_accusation_in_a_card_has_its_reply(cards: Cards) -> None:
    for claim in cards.site.statements():
        if claim.accuses:
            assert "It accuses " in cards.text(claim.ref)
            assert re.search(
                r"reply|asked|On the same matter", cards.text(claim.ref), re.IGNORECASE
            )


def test_no_card_has_ids_or_headings(cards: Cards) -> None:
    for found in cards.html.values():
        ids = _Ids()
        ids.feed(found[0][1])
        assert ids.found == []
        assert not re.search(r"<h\d", found[0][1])


def test_the_cards_of_people_and_sources(tmp_path: Path) -> None:
    cards = _cards_of(projects.write(tmp_path, projects.bridge()))

    assert cards.text(Ref("actor", "unnamed-engineers")) == (
        "Unnamed engineers Unnamed in Bridge said to be unsafe. Described as “two engineers who"
        " asked not to be named”. 2 of them. Why they are not named: they asked not to be named."
        " Reported to have said: 1 statement. Read more about this group"
    )
    assert cards.text(Ref("actor", "otto-lane")) == (
        "Otto Lane leader of the opposition, from 10 January 2022 to 10 January 2025"
        " Reported to have said: 1 statement. Read more about this person"
    )
    assert cards.text(Ref("actor", "town-council")) == (
        "The town council Named in 1 statement. Read more about this body"
    )
    assert cards.text(Ref("source", "harbour-gazette-2024-05-13")) == (
        "Article Bridge said to be unsafe The Harbour Gazette · 13 May 2024 No text of it is kept:"
        " we have not seen it, and name it because others rely on it. Read more about this source"
    )


def test_each_link_to_a_thing_says_that_there_is_a_card(tmp_path: Path) -> None:
    site = read_and_check(projects.write(tmp_path, projects.bridge())).site
    pages = list(build(site, Options()).rendered())
    things = Cards(site, pages).things

    for one in pages:
        html = re.sub(r'<p class="ex-card__more">.*?</p>', "", one.html)
        for address, rest in re.findall(r'<a [^>]*?href="([^"#]*)[^"]*"([^>]*)>', html):
            target = normpath(one.page.path.parent / address)
            assert ("data-card" in rest) == (target in things)


def test_a_mark_has_what_makes_the_words_before_it_whole(tmp_path: Path) -> None:
    """They name the button that a finger gets beside the mark; on a story's page it gets none."""
    site = read_and_check(projects.write(tmp_path, projects.bridge())).site
    things: list[Claim | Event] = [*site.statements(), *site.events.values()]
    sentences = {str(page_path(one.ref)): told(site, one) for one in things}
    stories = {page_path(one.ref) for one in site.explainers.values()}

    found = [
        (squeezed(sentence), sentences[normpath(one.page.path.parent / address)])
        for one in build(site, Options()).rendered()
        if one.page.path not in stories
        for address, sentence in _Marks(one.html).found
    ]

    assert found
    assert [(told, sentence) for told, sentence in found if told != sentence] == []
