"""The page of a story: each statement once, with its label, condition and the other side."""

import re
from collections import Counter
from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from explainer.build.check import Checked
from explainer.pages.sections import SECTIONS
from explainer.presentation.notes import MOST, note
from explainer.presentation.output import RenderedPage
from explainer.presentation.page_choice import page_choice
from explainer.presentation.phrases import plain
from explainer.site import Claim, Explainer, Site
from explainer.text.fold import fold_passage

_EMPTY = ("path", "use", "circle", "rect", "br")
STORIES = ("milley-li-calls", "californian-titanic-1912")


class Blocks(HTMLParser):
    """The blocks of a page: the ids in each, its label, its links, and the disputes it lies in."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[dict[str, list[str]]] = []
        self.ids: Counter[str] = Counter()
        self._open: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _EMPTY:
            return
        given = {name: value or "" for name, value in attrs}
        self._open.append((tag, given.get("id", "")))
        if "id" in given:
            self.ids[given["id"]] += 1
        if "ex-block" in given.get("class", "").split():
            within = [id_ for _, id_ in self._open if id_]
            self.found.append({"ids": [], "links": [], "within": within, "text": []})
        elif self._is_in_block():
            self.found[-1]["ids"] += [given["id"]] if tag in ("li", "p") and "id" in given else []
            self.found[-1]["links"] += [given["href"]] if "href" in given else []

    def handle_endtag(self, tag: str) -> None:
        while tag not in _EMPTY and self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._is_in_block():
            self.found[-1]["text"].append(data)

    def _is_in_block(self) -> bool:
        return bool(self.found)


@pytest.fixture(params=STORIES)
def explainer(request: pytest.FixtureRequest, checked: Checked) -> Explainer:
    return checked.site.explainers[request.param]


@pytest.fixture
def site(checked: Checked) -> Site:
    return checked.site


@pytest.fixture
def html(explainer: Explainer, rendered: Mapping[str, RenderedPage]) -> str:
    return rendered[f"explainers/{explainer.ref.id}/index.html"].html


def test_each_statement_has_its_anchor_once(site: Site, explainer: Explainer, html: str) -> None:
    ids = Blocks(html).ids
    refs = [claim.ref for claim in site.statements_of(explainer)]

    assert [ref.local for ref in refs if ids[ref.local] != 1] == []


def test_sections_stand_in_the_order_of_their_list(html: str) -> None:
    found = re.findall(r'<section class="ex-part ex-part--([a-z-]+)">', html)

    assert found == [one.ID for one in SECTIONS if one.ID in found]
    assert {"head", "in-short", "what", "disputed", "unknown", "sources"} <= {*found}


def test_the_other_side_of_each_statement_stands_beside_it_or_is_linked(
    site: Site, explainer: Explainer, html: str
) -> None:
    blocks = Blocks(html).found
    alone = []

    for claim in site.statements_of(explainer):
        others = {ref.local for ref in site.disputed_by(claim.ref)}
        block = next(one for one in blocks if claim.ref.local in one["ids"])
        number = blocks.index(block)
        near = {id_ for one in blocks[max(0, number - 3) : number + 4] for id_ in one["ids"]}
        is_in_dispute = any(id_.startswith("dispute-") for id_ in block["within"])
        is_linked = any(link.startswith("#dispute-") for link in block["links"])
        if others and not (is_in_dispute or is_linked or others & near):
            alone.append(claim.ref.id)

    assert alone == []


def test_each_condition_stands_in_the_block_of_its_statement(
    site: Site, explainer: Explainer, html: str
) -> None:
    page = re.sub(r"\s+", " ", unescape(html))
    without = []

    for claim in site.statements_of(explainer):
        for condition in claim.conditions:
            entry = _entry(page, claim)
            if fold_passage(condition).casefold() not in fold_passage(entry).casefold():
                without.append((claim.ref.id, condition))

    assert without == []


def _entry(page: str, claim: Claim) -> str:
    """Give the html from the stance or block that a statement stands in to the end of its line."""
    at = page.index(f'id="{claim.ref.local}"')
    begins = max(page.rfind('<p class="ex-stance">', 0, at), page.rfind('class="ex-block ', 0, at))
    ends = re.compile(r'</li>|<div class="ex-block ').search(page, at)
    assert ends
    return page[min(begins, at) : ends.start()]


def test_no_block_says_a_label_that_the_one_above_says(html: str) -> None:
    labels = re.findall(r'<p class="ex-block__label ex-g ', html)
    groups = re.split(r'<h3|<details|<p class="ex-side">|<li class="ex-time', html)
    twice = []
    for group in groups:
        found = re.findall(r'<p class="ex-block__label ex-g [^>]*>(.*?)</p>', group, re.DOTALL)
        twice += [one for one, other in pairwise(found) if one == other]

    assert len(labels) > 40
    assert twice == []


def test_a_note_has_few_words(site: Site, explainer: Explainer) -> None:
    for ref in page_choice(site, explainer).notes:
        found = note(site, site.statement(ref))
        assert len(f"{found.words} {plain(found.chain)}".split()) <= MOST


def test_nothing_is_styled_or_scripted_in_line(html: str) -> None:
    assert not re.search(r"\sstyle=|<style|<script|\son[a-z]+=", html)
