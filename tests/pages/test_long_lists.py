"""The lists of a large site: each in parts that a reader can use, and every way into them right."""

import json
import re
from functools import cache
from html import unescape
from pathlib import Path

import pytest

from benchmarks.scale.archive import write
from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.build.page_unit import page_units
from explainer.exports.breadcrumbs import breadcrumbs
from explainer.options import Options
from explainer.pages import pagination
from explainer.pages.grouping import story_order
from explainer.presentation.output import RenderedPage
from explainer.site import Site
from tests import projects
from tests.told import blocks_in, squeezed, stands_in

STORY = "content/bridge-closure/explainer.yaml"
CLAIMS = "content/bridge-closure/claims.yaml"
WAY_INTO_CORRECTIONS = re.compile(r'<a href="([^"#]+)#([^"]+)">(?:In all|All) corrections</a>')


@cache
def rendered(root: Path) -> tuple[Site, dict[str, RenderedPage]]:
    site = read_and_check(root).site
    options = Options(site_url="https://desk.example/", site_name="The Desk")
    return site, {str(one.page.path): one for one in build(site, options).rendered()}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give an archive of which the claims are too many for one page, and nothing else is."""
    root = tmp_path_factory.mktemp("archive")
    write(root, 240)
    return root


def corrected(number: int) -> dict[str, str]:
    """Give a project with so many corrections, most in 2024, one a day."""
    days = [f"{2024 + n // 336}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02}" for n in range(number)]
    files = projects.bridge()
    files[STORY] = files[STORY].replace("as_of: 2024-06-01\n", "") + "corrections:\n"
    files[STORY] += "".join(
        f"  - {{date: {day}, kind: update, now: It was looked at again., claims: cost}}\n"
        for day in days
    )
    return files


def held(pages: dict[str, RenderedPage], start: str) -> list[str]:
    return [path for path in pages if path.startswith(start)]


def test_claims_are_cut_by_story_and_the_list_says_what_each_stands_on(archive: Path) -> None:
    site, pages = rendered(archive)
    index = unescape(pages["claims/index.html"].html)

    assert held(pages, "claims/") == [
        "claims/index.html",
        *(f"claims/index/story-{number}.html" for number in range(6)),
    ]
    assert "240 statements, on a page for each explainer." in index
    assert "26 on the record · 7 unnamed sources · 7 outlet’s own statement" in index
    for standing in ("on-record", "unnamed", "outlet"):
        assert f'id="{standing}"' in index  # what linked into the list still leads there
    story = pages["claims/index/story-3.html"].html
    text, blocks = squeezed(unescape(re.sub(r"<[^>]+>", "", story))), blocks_in(story)
    assert all(
        stands_in(site, one, text, blocks) == (one.explainer.id == "story-3")
        for one in site.statements()
    )


def test_stories_stand_by_title_and_part_two_before_part_ten(tmp_path: Path) -> None:
    files = with_explainers(12)
    files = {
        path: text.replace("title: S0", "title: The part ").replace("part 0", "part ")
        for path, text in files.items()
    }
    site = read_and_check(projects.write(tmp_path, files)).site

    ordered = sorted(site.explainers.values(), key=lambda one: story_order(site, one.ref))

    numbers = [int(one.title[-2:]) for one in ordered if one.title.startswith("The part")]
    assert numbers == [*range(11)]


def test_a_part_says_where_it_is(archive: Path) -> None:
    site, pages = rendered(archive)
    part = pages["claims/index/story-3.html"]

    title = "Statements by what they stand on: The affairs of the county, part d"
    assert part.page.title == title
    assert f"<h1>{title}</h1>" in part.html
    assert "40 statements; the whole list has 240." in part.html
    assert '<a href="../index.html">Statements by what they stand on</a>' in part.html
    assert '<a href="story-2.html" rel="prev">The affairs of the county, part c</a>' in part.html
    assert '<a href="story-4.html" rel="next">The affairs of the county, part e</a>' in part.html
    assert [name for name, _ in breadcrumbs(site, part.page)] == [
        "Home",
        "Statements by what they stand on",
        title,
    ]
    assert part.head is not None
    assert json.dumps(title, ensure_ascii=False) in part.head.json_ld


def test_a_list_that_fits_on_a_page_stays_as_it_is(archive: Path) -> None:
    _, pages = rendered(archive)

    assert held(pages, "timeline") == ["timeline.html"]
    assert held(pages, "reactions") == ["reactions.html"]
    assert held(pages, "corrections") == ["corrections.html"]
    assert "ex-turn" not in pages["timeline.html"].html
    assert pages["timeline.html"].html.count('<li class="ex-time ex-time--reported"') == 48


def test_people_are_cut_by_kind_and_then_by_letter(tmp_path: Path) -> None:
    files = projects.bridge()
    files |= {f"content/actors/p{n}.yaml": f"name: Pat P{n:03}\nrole: clerk\n" for n in range(250)}

    _, pages = rendered(projects.write(tmp_path, files))

    assert held(pages, "actors/index") == [
        "actors/index.html",
        "actors/index/person.html",
        "actors/index/person-l.html",
        "actors/index/person-p.html",
        "actors/index/person-p--2.html",
        "actors/index/person-q.html",
        "actors/index/person-r.html",
        "actors/index/unnamed.html",
        "actors/index/organisation.html",
        "actors/index/outlet.html",
    ]
    second = pages["actors/index/person-p--2.html"]
    assert second.page.title == "People and bodies: People, P, page 2"
    assert "201 to 250 of 250 names; the whole list has 257." in second.html
    assert 'id="person"' in pages["actors/index.html"].html


def test_links_to_a_correction_lead_to_the_part_that_it_stands_on(tmp_path: Path) -> None:
    _, pages = rendered(projects.write(tmp_path, corrected(340)))
    claim = pages["explainers/bridge-closure/claims/cost.html"]
    links = WAY_INTO_CORRECTIONS.findall(claim.html)

    assert len(links) == 340
    for href, place in links:
        assert f'id="{place}"' in pages[href.removeprefix("../../../")].html
    assert {href for href, _ in links} == {
        "../../../corrections/2025.html",
        *(f"../../../corrections/2024-{month:02}.html" for month in range(1, 13)),
    }


def test_few_corrections_stand_on_one_page(tmp_path: Path) -> None:
    _, pages = rendered(projects.write(tmp_path, corrected(200)))
    claim = pages["explainers/bridge-closure/claims/cost.html"]

    assert held(pages, "corrections") == ["corrections.html"]
    links = WAY_INTO_CORRECTIONS.findall(claim.html)
    assert {href for href, _ in links} == {"../../../corrections.html"}


def test_a_draft_has_a_part_that_says_so_and_is_in_no_search_engine(tmp_path: Path) -> None:
    write(tmp_path, 240)
    story = tmp_path / "content/story-3/explainer.yaml"
    story.write_text(story.read_text().replace("status: published", "status: draft"))

    _, pages = rendered(tmp_path)

    drafts = [path for path in held(pages, "claims/") if pages[path].page.is_draft]
    assert drafts == ["claims/index/story-3.html"]
    assert '<p class="ex-draft"' in pages["claims/index/story-3.html"].html
    assert '<span class="ex-kind">draft</span>' in pages["claims/index.html"].html


def test_somebody_in_many_stories_has_a_page_for_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        pagination, "MOST", 30
    )  # as if a page held less: so much needs no large site
    write(tmp_path, 160)

    site, pages = rendered(tmp_path)

    index, *of_stories = (pages[path] for path in held(pages, "actors/outlet-0"))
    assert len(of_stories) == 4
    assert index.page.search
    assert not any(one.page.search or one.page.thing for one in of_stories)
    assert "data-card-of" in index.html
    assert not any("data-card-of" in one.html for one in of_stories)
    assert [name for name, _ in breadcrumbs(site, of_stories[0].page)] == [
        "Home",
        "People and bodies",
        index.page.title,
        f"{index.page.title}: The affairs of the county, part a",
    ]


def test_two_reactions_with_the_same_id_have_places_of_their_own(archive: Path) -> None:
    _, pages = rendered(archive)
    html = pages["reactions.html"].html
    own = re.findall(r'class="ex-reaction" id="([^"]+)"', html)
    places = re.findall(r'<(?:li|p)(?: class="ex-claim")? id="([^"]+)"', html)

    assert len(places) == len(set(places)) == 36
    assert {"story-0--r0", "story-1--r0"} <= set(places)
    assert len(own) == len(set(own))
    assert "r0" in own


def with_explainers(number: int) -> dict[str, str]:
    """Give a project with so many explainers, all about one article."""
    text = "title: {}\narticle: ferry-news-2024-05-14\nsummary: It is open.\nstatus: published\n"
    stories = {f"content/s{n}/explainer.yaml": text.format(f"S{n:03}") for n in range(number - 1)}
    return {**projects.bridge(), **stories}


def test_home_names_the_newest_of_many_explainers_and_leads_to_all(tmp_path: Path) -> None:
    _, pages = rendered(projects.write(tmp_path, with_explainers(201)))

    assert pages["index.html"].html.count('<li class="ex-story">') == 20
    assert '<a href="explainers/index.html">All 201 explainers</a>' in pages["index.html"].html
    of_list = [pages[f"explainers/{name}"].html for name in ("index.html", "index/index--2.html")]
    assert [html.count('<li class="ex-story">') for html in of_list] == [200, 1]
    assert "<h1>Explainers, page 2</h1>" in of_list[1]


def test_home_names_all_explainers_that_fit_on_a_page(tmp_path: Path) -> None:
    _, pages = rendered(projects.write(tmp_path, with_explainers(200)))

    assert pages["index.html"].html.count('<li class="ex-story">') == 200
    assert held(pages, "explainers/index") == ["explainers/index.html"]


def test_a_part_is_made_where_it_was_said_to_be(archive: Path) -> None:
    site, pages = rendered(archive)
    said = {str(unit.path): str(unit.page(site).path) for unit in page_units(site)}

    assert held(pages, "claims/")
    assert said == {path: path for path in pages}
