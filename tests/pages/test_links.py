"""Every link of a whole site leads somewhere, and every page can be reached from home."""

import posixpath
from collections.abc import Iterable, Mapping
from html.parser import HTMLParser
from pathlib import Path

import pytest

from benchmarks.scale.archive import write
from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.pages import pagination
from explainer.presentation.output import RenderedPage
from tests import projects

_PARTS = (
    "actors/index/",
    "actors/person-0/",
    "claims/index/",
    "corrections/",
    "reactions/",
    "sources/index/",
    "timeline/",
)


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.ids: list[str] = []
        self.is_listed = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "a" and found.get("href"):
            self.hrefs.append(found["href"] or "")
        if found.get("id"):
            self.ids.append(found["id"] or "")


def _site(root: Path) -> dict[str, _Links]:
    return _read(build(read_and_check(root).site, Options()).rendered())


def _read(all_rendered: Iterable[RenderedPage]) -> dict[str, _Links]:
    pages = {}
    for rendered in all_rendered:
        links = _Links()
        links.feed(rendered.html)
        links.is_listed = rendered.page.is_listed
        pages[str(rendered.page.path)] = links
        if rendered.page.data_path:
            pages[str(rendered.page.data_path)] = _Links()
    return pages


@pytest.fixture(params=["bridge", "beside", "real", "large"], scope="module")
def site(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, _Links]:
    match request.param:
        case "real":
            rendered: Mapping[str, RenderedPage] = request.getfixturevalue("rendered")
            return _read(rendered.values())
        case "beside":
            return _site(_marks_beside(tmp_path_factory.mktemp("beside")))
        case "large":
            return _large_site(tmp_path_factory.mktemp("large"))
        case _:
            return _site(projects.write(tmp_path_factory.mktemp("bridge"), projects.bridge()))


def _marks_beside(root: Path) -> Path:
    """Give a project in which a passage begins at the mark before the words of a quote."""
    files = projects.bridge()
    claims = "content/bridge-closure/claims.yaml"
    passage = "“We closed the bridge on Monday,” said Mayor Mona Reed."
    claim = f"  said:\n    text: She said so.\n    passage: {passage}\n    by: mona-reed\n"
    files[claims] = files[claims].replace("claims:\n", f"claims:\n{claim}", 1)
    return projects.write(root, files)


def _large_site(root: Path) -> dict[str, _Links]:
    """Give a site on which every list has parts, as if a page held less."""
    write(root, 160)
    corrections = "".join(
        f"  - {{date: 2024-0{n % 9 + 1}-{n // 9 + 11}, kind: update, now: So., claims: c{n}}}\n"
        for n in range(34)
    )
    for story in root.glob("content/story-*/explainer.yaml"):
        story.write_text(f"{story.read_text()}corrections:\n{corrections}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pagination, "MOST", 6)
        site = _site(root)
    assert all(any(page.startswith(of) for page in site) for of in _PARTS)
    return site


def _targets(site: dict[str, _Links], page: str) -> set[tuple[str, str]]:
    found = set()
    for href in site[page].hrefs:
        if "://" not in href:
            path, _, fragment = href.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
            found.add((target if path else page, fragment))
    return found


def test_no_link_is_dead(site: dict[str, _Links]) -> None:
    dead = [
        (page, path, fragment)
        for page in site
        for path, fragment in _targets(site, page)
        if path not in site or (fragment and fragment not in site[path].ids)
    ]

    assert dead == []


def test_no_id_stands_twice_on_a_page(site: dict[str, _Links]) -> None:
    twice = [page for page, links in site.items() if len(links.ids) != len(set(links.ids))]

    assert twice == []


def test_every_page_of_a_story_is_reached_from_its_explainer(site: dict[str, _Links]) -> None:
    stories = {page for page in site if page.endswith("/index.html") and page.startswith("expl")}
    reached = _reached(site, stories)

    lists = {"index.html", "timeline.html", "reactions.html", "claims/index.html"}
    lists |= {page for page in site if page.startswith("a-to-z")}
    lists |= {"actors/index.html", "sources/index.html"}
    lists |= {page for page in site if page.startswith(_PARTS)}
    rules = {page for page in site if page.startswith("rules/")}
    unlisted = {page for page, links in site.items() if not links.is_listed}
    assert site.keys() - reached - lists - rules - unlisted == set()


def test_every_part_of_a_list_is_reached_from_the_list_through_parts_alone(
    site: dict[str, _Links],
) -> None:
    for folder in _PARTS:
        held = {page for page in site if page.startswith(folder)}
        whole = f"{folder.removesuffix('/')}.html"
        within = {page: links for page, links in site.items() if page in {whole, *held}}

        assert held <= _reached(within, {whole} & site.keys())


def _reached(site: dict[str, _Links], start: set[str]) -> set[str]:
    reached, waiting = set(start), list(start)
    while waiting:
        for path, _ in _targets(site, waiting.pop()):
            if path in site and path not in reached:
                reached.add(path)
                waiting.append(path)
    return reached


def test_headings_of_a_page_stand_on_it(tmp_path: Path) -> None:
    root = projects.write(tmp_path, projects.bridge())

    for rendered in build(read_and_check(root).site, Options()).rendered():
        links = _Links()
        links.feed(rendered.html)
        missing = [heading.id for heading in rendered.headings if heading.id not in links.ids]
        assert (str(rendered.page.path), missing) == (str(rendered.page.path), [])


def test_a_quote_leads_to_its_words_on_the_publishers_page(tmp_path: Path) -> None:
    pages = _with_address(tmp_path)

    hrefs = pages["explainers/bridge-closure/claims/closed.html"].hrefs
    assert f"{_ADDRESS}#:~:text=We%20closed%20the%20bridge%20on%20Monday" in hrefs


def test_words_that_the_site_does_not_show_stand_in_no_address(tmp_path: Path) -> None:
    pages = _with_address(tmp_path)

    hrefs = pages["explainers/bridge-closure/claims/cost.html"].hrefs
    assert _ADDRESS in hrefs
    assert not [href for href in hrefs if ":~:" in href]


_ADDRESS = "https://ferry-news.example/bridge"


def _with_address(folder: Path) -> dict[str, _Links]:
    files = projects.bridge()
    path = "content/sources/ferry-news-2024-05-14.yaml"
    files[path] += f"url: {_ADDRESS}\n"
    return _site(projects.write(folder, files))
