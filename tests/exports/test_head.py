"""What a built page says at its head, ours and the guide's, as a preview or a crawler reads it."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from explainer.build.check import read_and_check
from explainer.build.result import HostError
from explainer.build.site_build import build_site
from explainer.mkdocs_plugin import MkDocsRun
from tests import projects
from tests.exports import published

ADDRESS = "https://example.org/desk/"
STORY = "explainers/bridge-closure"
HOSTILE = "</title></script><script>alert(1)</script> & \"x\" 'y'"
GUIDE = """\
# How to *read* & ask

A sentence with a [link](index.md). A second one “in quotes” & "more".
A third one is so long that nobody would want to have it in the description of a page
as well, since search engines cut it.

Another paragraph.
"""


class Head(HTMLParser):
    """The names and values of a page's `<meta>`, its `<link>`s and its structured data."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.meta: dict[str, list[str]] = {}
        self.links: dict[str, list[str]] = {}
        self.scripts: list[str] = []
        self._in_data = False
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self._in_data = tag == "script" and found.get("type") == "application/ld+json"
        if tag == "meta":
            name = found.get("property") or found.get("name", "")
            self.meta.setdefault(name, []).append(found.get("content", ""))
        if tag == "link":
            self.links.setdefault(found["rel"], []).append(found["href"])

    def handle_data(self, data: str) -> None:
        if self._in_data:
            self.scripts.append(data)
            self._in_data = False


def build(folder: Path, files: dict[str, str]) -> Path:
    root = projects.write(folder / "desk", files)
    built = build_site(read_and_check(root), root, folder / "site", MkDocsRun)
    assert built.warnings == ()
    return folder / "site"


def buildable() -> dict[str, str]:
    host = {
        path: text for path, text in projects.buildable().items() if path not in published.files()
    }
    return {
        **published.files(),
        **host,
        "docs/guide/asking.md": GUIDE,
        "docs/guide/index.md": "# Guide\n",
    }


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("published"), buildable())


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a draft whose texts are hostile."""
    fields = {
        published.STORY: ("title", "question"),
        "content/settings.yaml": ("title", "description"),
        "content/actors/mona-reed.yaml": ("name",),
        "content/bridge-closure/claims.yaml": ("says", "what"),
        "content/sources/ferry-news-2024-05-14.yaml": ("title",),
    }
    files = published.hostile(buildable(), HOSTILE, fields)
    files[published.STORY] = files[published.STORY].replace("status: published", "status: draft")
    return build(tmp_path_factory.mktemp("hostile"), files)


def test_a_claim_says_its_standing_wherever_it_is_shared(site: Path) -> None:
    head = Head(site / STORY / "reactions" / "lane-slept.html")

    sentence = (
        "Otto Lane, 14 May 2024, as quoted by Ferry News: “If the report is right, this council has"
        " slept for years.”"
    )
    assert {key: value for key, value in head.meta.items() if ":" in key} == {
        "og:site_name": ["The Bridge Desk"],
        "og:type": ["article"],
        "og:title": [sentence],
        "og:description": [sentence],
        "og:url": [f"{ADDRESS}{STORY}/reactions/lane-slept.html"],
        "og:image": [f"{ADDRESS}{STORY}/preview.png"],
        "og:image:type": ["image/png"],
        "og:image:width": ["1200"],
        "og:image:height": ["630"],
        "og:image:alt": head.meta["og:image:alt"],
        "twitter:card": ["summary_large_image"],
    }
    assert head.meta["description"] == head.meta["og:description"]


def test_every_page_says_once_what_it_is_and_where(site: Path) -> None:
    embeds = site / "embed"  # they have less, and the address of what they tell
    for path in site.rglob("*.html"):
        if path.name != "404.html" and not path.is_relative_to(embeds):
            head = Head(path)
            once = ("description", "og:title", "og:description", "og:url", "og:image")
            assert [len(head.meta.get(name, ())) for name in once] == [1] * len(once), path
            assert head.links["canonical"] == [f"{ADDRESS}{path.relative_to(site)}"]
            assert len(head.scripts) == 1


def test_a_page_of_the_guide_has_its_first_sentences_and_its_way_from_home(site: Path) -> None:
    head = Head(site / "guide" / "asking.html")

    graph = json.loads(head.scripts[0])["@graph"]
    assert head.meta["og:title"] == ["How to read & ask"]
    assert head.meta["description"] == [
        'A sentence with a link. A second one “in quotes” & "more".'
    ]
    assert [one["name"] for one in graph[0]["itemListElement"]] == [
        "Home",
        "Guide",
        "How to read & ask",
    ]


def test_feeds_and_icons_are_linked_and_there(site: Path) -> None:
    page = site / STORY / "index.html"

    links = Head(page).links
    named = [*links["alternate"], *links["icon"], *links["apple-touch-icon"]]

    assert len(named) == 6
    assert [one for one in named if not (page.parent / one).is_file()] == []


def test_the_sitemap_says_when_a_page_last_changed_in_meaning(site: Path) -> None:
    namespace = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    sitemap = ET.parse(site / "sitemap.xml").getroot()

    days = {one.findtext(f"{namespace}loc"): one.findtext(f"{namespace}lastmod") for one in sitemap}

    assert days[f"{ADDRESS}{STORY}/index.html"] == "2024-05-20"
    assert days[f"{ADDRESS}{STORY}/claims/cost.html"] == "2024-05-17"
    assert days[f"{ADDRESS}{STORY}/claims/cracked-beams.html"] == "2024-05-20"
    assert days[f"{ADDRESS}{STORY}/events/closing.html"] == "2024-05-15"
    assert days[f"{ADDRESS}{STORY}/reactions/lane-slept.html"] is None
    assert days[f"{ADDRESS}guide/asking.html"] is None


def test_a_file_of_the_project_in_the_place_of_ours_is_an_error_with_both_names(
    tmp_path: Path,
) -> None:
    own = "User-agent: *\nDisallow: /\n"

    with pytest.raises(HostError) as caught:
        build(tmp_path, {**buildable(), "docs/robots.txt": own})

    place = "docs/robots.txt would take the place of robots.txt, which is ours"
    assert str(caught.value).startswith(place)
    assert not (tmp_path / "site" / "robots.txt").exists()


def test_without_an_address_a_page_names_none(tmp_path: Path) -> None:
    files = buildable()
    files["mkdocs.yml"] = re.sub(r"site_url: .*", "site_url: ''", files["mkdocs.yml"])

    site = build(tmp_path, files)

    head = Head(site / STORY / "index.html")
    assert head.meta["description"]
    assert [name for name in head.meta if name.startswith("og:")] == []
    assert head.links.keys().isdisjoint({"canonical", "alternate"})
    assert not (site / "feed.xml").exists()


def test_links_stay_relative_where_the_address_is_known(site: Path) -> None:
    html = (site / STORY / "index.html").read_text("utf-8")

    assert re.findall(rf'<a [^>]*href="{ADDRESS}[^"]*"', html) == []
    assert re.findall(r'<(?:a|link|script|img) [^>]*(?:href|src)="/[^"]*"', html) == []


def test_a_hostile_text_is_text_at_the_head(hostile: Path) -> None:
    for path in hostile.rglob("*.html"):
        assert "<script>alert" not in path.read_text("utf-8"), path

    story = Head(hostile / STORY / "index.html")
    assert story.meta["og:title"] == [HOSTILE]
    assert json.loads(story.scripts[0])["@graph"][0]["headline"] == HOSTILE


def test_a_draft_asks_not_to_be_listed_and_stands_in_no_list(hostile: Path) -> None:
    lists = [(hostile / name).read_text() for name in ("sitemap.xml", "feed.xml", "robots.txt")]

    assert Head(hostile / STORY / "index.html").meta["robots"] == ["noindex"]
    assert [text for text in lists if "bridge-closure" in text] == []
