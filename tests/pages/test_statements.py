"""Every statement of a story has a place on two pages: told in its story, and whole on its list."""

import re
from collections.abc import Mapping
from html import unescape

import pytest

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.output import RenderedPage
from explainer.presentation.statements import plain_told
from explainer.site import Claim, Event, Explainer, Site
from explainer.text.fold import fold_passage
from tests import projects
from tests.told import squeezed, told

_ID = re.compile(r'\sid="([^"]+)"')
_TAG = re.compile(r"<[^>]+>")


@pytest.fixture(scope="module", params=["bridge", "real"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    if request.param == "real":
        return read_and_check(projects.REAL).site
    return read_and_check(projects.write(tmp_path_factory.mktemp("p"), projects.bridge())).site


@pytest.fixture(scope="module")
def pages(site: Site) -> Mapping[str, RenderedPage]:
    return {str(one.page.path): one for one in build(site, Options()).rendered()}


def things(site: Site, explainer: Explainer) -> list[Claim | Event]:
    return [*site.statements_of(explainer), *(site.events[ref.id] for ref in explainer.events)]


def test_every_address_on_a_storys_page_leads_somewhere(
    site: Site, pages: Mapping[str, RenderedPage]
) -> None:
    for explainer in site.explainers.values():
        ids = _ID.findall(pages[str(urls.page_path(explainer.ref))].html)

        local = [one.ref.local for one in things(site, explainer)]
        assert [(one, ids.count(one)) for one in local if ids.count(one) != 1] == []


def test_every_statement_stands_whole_on_the_list_of_all(
    site: Site, pages: Mapping[str, RenderedPage]
) -> None:
    for explainer in site.explainers.values():
        html = pages[str(urls.statements_path(explainer.ref))].html
        ids, text = _ID.findall(html), squeezed(unescape(_TAG.sub("", html)))

        for one in things(site, explainer):
            assert ids.count(one.ref.local) == 1
            assert told(site, one) in text, plain_told(site, one)


def test_story_leads_to_the_list_of_all(site: Site, pages: Mapping[str, RenderedPage]) -> None:
    for explainer in site.explainers.values():
        assert 'href="statements.html"' in pages[str(urls.page_path(explainer.ref))].html


def test_each_statement_is_read_with_its_condition_and_the_other_side(
    site: Site, pages: Mapping[str, RenderedPage]
) -> None:
    for explainer in site.explainers.values():
        html = pages[str(urls.statements_path(explainer.ref))].html

        for claim in site.statements_of(explainer):
            own = squeezed(unescape(_TAG.sub("", _paragraph(html, claim.ref.local))))
            others = [site.statement(ref) for ref in site.disputed_by(claim.ref)]
            assert all(told(site, other) in own for other in others), claim.ref
            assert all(_folded(one) in _folded(own) for one in claim.conditions), claim.ref


def _folded(text: str) -> str:
    return fold_passage(squeezed(text)).casefold()


def _paragraph(html: str, id_: str) -> str:
    start = html.index(f'id="{id_}"')
    return html[html.rindex("<", 0, start) : html.index("</p>", start)]
