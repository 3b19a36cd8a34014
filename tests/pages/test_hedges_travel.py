"""No page shows a claim without its standing, or a conditional one without its condition."""

import re
from html import unescape
from pathlib import Path

import pytest

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.output import RenderedPage
from explainer.presentation.phrases import standing_labels
from explainer.site import Claim, Event, Site
from tests import projects

_TAG = re.compile(r"<[^>]+>")


@pytest.fixture(params=["bridge", "real"])
def rendered(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Site, list[RenderedPage]]:
    root = projects.REAL
    if request.param == "bridge":
        root = projects.write(tmp_path, projects.bridge())
    site = read_and_check(root).site
    return site, list(build(site, Options()).rendered())


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(_TAG.sub(" ", html)))


def test_a_claim_is_printed_whole_wherever_it_is_printed(
    rendered: tuple[Site, list[RenderedPage]],
) -> None:
    """Half a sentence could be the half without the hedge."""
    site, pages = rendered

    sentences = _sentences(site)
    kept = " ".join(source.text.text for source in site.sources.values() if source.text)

    for one in pages:
        elements = [element.strip() for element in unescape(_TAG.sub("\0", one.html)).split("\0")]
        for claim in site.statements():
            beginning = " ".join(claim.text.split()[:6])
            alike = [element for element in elements if element.startswith(beginning)]
            cut = [text for text in alike if text not in sentences and text not in kept]
            assert cut == [], one.page.path


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
    rendered: tuple[Site, list[RenderedPage]],
) -> None:
    site, pages = rendered
    conditional = [claim for claim in site.statements() if claim.conditions]

    assert conditional
    for one in pages:
        for claim in conditional:
            if one.page.title == claim.text:
                assert "conditional" in one.page.description
                assert all(condition in _text(one.html) for condition in claim.conditions)


def test_what_a_preview_shows_carries_the_standing(
    rendered: tuple[Site, list[RenderedPage]],
) -> None:
    site, pages = rendered
    by_path = {str(one.page.path): one.page for one in pages}

    for claim in site.statements():
        folder = "reactions" if claim.is_reaction else "claims"
        path = f"{claim.explainer.id}/{folder}/{claim.ref.local}.html"
        page = by_path[f"explainers/{path}"]
        assert page.title == claim.text
        assert page.description.startswith(standing_labels(claim, site))
        assert [one.title for one in page.search] == [claim.text]
        assert [one.note for one in page.search] == [standing_labels(claim, site)]
