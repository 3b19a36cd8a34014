"""No page shows a claim without its standing, or a conditional one without its condition."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import islice

import pytest

from explainer.build.check import Checked, read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.output import RenderedPage
from explainer.presentation.phrases import standing_labels
from explainer.site import Claim, Event, Site
from tests import projects

_TAG = re.compile(r"<[^>]+>")


@pytest.fixture(params=["bridge", "real"], scope="module")
def printed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Site, list[RenderedPage]]:
    if request.param == "real":
        checked: Checked = request.getfixturevalue("checked")
        rendered: Mapping[str, RenderedPage] = request.getfixturevalue("rendered")
        return checked.site, list(rendered.values())
    root = projects.write(tmp_path_factory.mktemp("bridge"), projects.bridge())
    site = read_and_check(root).site
    return site, list(build(site, Options()).rendered())


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(_TAG.sub(" ", html)))


def test_a_claim_is_printed_whole_wherever_it_is_printed(
    printed: tuple[Site, list[RenderedPage]],
) -> None:
    """Half a sentence could be the half without the hedge."""
    site, pages = printed

    sentences = _sentences(site)
    kept = " ".join(source.text.text for source in site.sources.values() if source.text)

    beginnings = {" ".join(claim.text.split()[:6]) for claim in site.statements()}
    for rendered in pages:
        texts = unescape(_TAG.sub("\0", rendered.html)).split("\0")
        elements = sorted({text.strip() for text in texts})
        alike = [text for words in beginnings for text in _beginning_with(words, elements)]
        cut = [text for text in alike if text not in sentences and text not in kept]
        assert cut == [], rendered.page.path


def _beginning_with(words: str, elements: list[str]) -> Iterator[str]:
    """Give those of the sorted texts that begin so."""
    for element in islice(elements, bisect_left(elements, words), None):
        if not element.startswith(words):
            return
        yield element


def _sentences(site: Site) -> set[str]:
    """Give every sentence of ours."""
    bullets = (b for explainer in site.explainers.values() for b in explainer.summary)
    return {
        *(claim.text for claim in site.statements()),
        *(event.text for event in site.events.values()),
        *(record.entry.text for owner in _owners(site) for record in owner.record),
        *(sentence.text for bullet in bullets for sentence in bullet),
    }


def _owners(site: Site) -> tuple[Claim | Event, ...]:
    return (*site.statements(), *site.events.values())


def test_a_condition_stands_in_every_text_that_has_one(
    printed: tuple[Site, list[RenderedPage]],
) -> None:
    site, pages = printed
    conditional = [claim for claim in site.statements() if claim.conditions]

    assert conditional
    for one in pages:
        for claim in conditional:
            if one.page.title == claim.text:
                assert "conditional" in one.page.description
                assert all(condition in _text(one.html) for condition in claim.conditions)


def test_what_a_preview_shows_carries_the_standing(
    printed: tuple[Site, list[RenderedPage]],
) -> None:
    site, pages = printed
    by_path = {str(one.page.path): one.page for one in pages}

    for claim in site.statements():
        folder = "reactions" if claim.is_reaction else "claims"
        path = f"{claim.explainer.id}/{folder}/{claim.ref.local}.html"
        page = by_path[f"explainers/{path}"]
        assert page.title == claim.text
        assert page.description.startswith(standing_labels(claim, site))
        assert [one.title for one in page.search] == [claim.text]
        assert [one.note for one in page.search] == [standing_labels(claim, site)]
