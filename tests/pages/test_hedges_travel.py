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
from explainer.text.fold import fold_passage
from tests import projects
from tests.told import BLOCK, squeezed, told

_TAG = re.compile(r"<[^>]+>")


@pytest.fixture(params=["bridge", "real"])
def rendered(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Site, list[RenderedPage]]:
    root = projects.REAL
    if request.param == "bridge":
        root = projects.write(tmp_path, projects.bridge())
    site = read_and_check(root).site
    return site, list(build(site, Options()).rendered())


def _plain(text: str) -> str:
    return squeezed(fold_passage(text)).casefold()


def _text(html: str) -> str:
    return squeezed(unescape(_TAG.sub(" ", html)))


def test_a_claim_is_printed_whole_wherever_it_is_printed(
    rendered: tuple[Site, list[RenderedPage]],
) -> None:
    """Half a sentence could be the half without the hedge."""
    site, pages = rendered

    things: tuple[Claim | Event, ...] = (*site.statements(), *site.events.values())
    all_told = [told(site, thing) for thing in things]
    for one in pages:
        text = _text(BLOCK.sub("", one.html))  # a block says its label once, and in short
        for claim in site.statements():
            whole = told(site, claim)
            beginning = whole[: len(whole) * 4 // 5]
            ends = [text[found.end() :] for found in re.finditer(re.escape(beginning), text)]
            alike = [each for each in all_told if each.startswith(beginning)]
            rest = tuple(each[len(beginning) :] for each in alike)
            assert all(end.startswith(rest) for end in ends), (one.page.path, claim.ref)


def test_a_condition_stands_in_every_text_that_has_one(
    rendered: tuple[Site, list[RenderedPage]],
) -> None:
    site, pages = rendered
    conditional = [claim for claim in site.statements() if claim.conditions]

    assert conditional
    for one in pages:
        for claim in conditional:
            if squeezed(one.page.title) == told(site, claim):
                conditions = [_plain(condition) for condition in claim.conditions]
                assert all(condition in _plain(one.page.description) for condition in conditions)
                assert all(condition in _plain(_text(one.html)) for condition in conditions)


def test_what_a_preview_shows_carries_the_standing(
    rendered: tuple[Site, list[RenderedPage]],
) -> None:
    site, pages = rendered
    by_path = {str(one.page.path): one.page for one in pages}

    for claim in site.statements():
        folder = "reactions" if claim.is_reaction else "claims"
        path = f"{claim.explainer.id}/{folder}/{claim.ref.local}.html"
        page = by_path[f"explainers/{path}"]
        assert squeezed(page.title) == told(site, claim)
        assert page.description.startswith(page.title)
        assert [squeezed(one.title) for one in page.search] == [told(site, claim)]
        assert [one.note for one in page.search] == [standing_labels(claim, site)]
