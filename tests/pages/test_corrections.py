"""Corrections on the whole built site: marked wherever the claim is used, and nowhere else.

What is withdrawn leaves a page that says so, what is renamed one that leads on.
"""

import json
import posixpath
import re
from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from explainer.build.check import read_and_check
from explainer.build.site_build import build_site
from explainer.mkdocs_plugin import MkDocsRun
from tests import projects
from tests.told import squeezed

ATOM = "{http://www.w3.org/2005/Atom}"
STORY = "content/bridge-closure/explainer.yaml"
CLAIMS = "content/bridge-closure/claims.yaml"
MARK = "Corrected 20 May 2024"
NOW = "It is so."
HEDGED = {
    "claims/cracked-beams": "Unnamed engineers said that it is so.",
    "reactions/lane-slept": "If the report is right, it is so, Otto Lane said.",
}
PAGE = "explainers/bridge-closure"
HOSTILE = "</title><script>alert(1)</script> & \"x\" 'y'"


class Read(HTMLParser):
    """A page's text with its card, its links, its structured data and what is at its head.

    What is copied from its fields is for other pages.
    """

    def __init__(self, path: Path, root: Path) -> None:
        super().__init__()
        self.path = path.relative_to(root).as_posix()
        self.links: set[str] = set()
        self.meta: dict[str, str] = {}
        self.canonical = ""
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.data: list[str] = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append(f"{tag} {given.get('type', '')}".strip())
        if tag == "meta":
            self.meta[given.get("name") or given.get("http-equiv", "")] = given.get("content", "")
        if tag == "link" and given["rel"] == "canonical":
            self.canonical = given["href"]
        if tag == "a" and "://" not in given.get("href", "://"):
            path = given["href"].partition("#")[0]
            joined = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), path))
            self.links.add(joined if path else self.path)

    def handle_data(self, data: str) -> None:
        match self.tags[-1:]:
            case ["script application/ld+json"]:
                self.data.append(data)
            case ["textarea"]:
                pass
            case _:
                self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())

    @property
    def graph(self) -> object:
        return json.loads(self.data[0])


def published(corrections: str, **changed: str) -> dict[str, str]:
    files = projects.buildable()
    files[STORY] += f"status: published\ncorrections:\n{corrections}"
    return files | changed


def replaced(files: Mapping[str, str], path: str, old: str, new: str) -> dict[str, str]:
    assert old in files[path]
    return {**files, path: files[path].replace(old, new, 1)}


def built(folder: Path, files: Mapping[str, str]) -> tuple[Path, dict[str, Read]]:
    root = projects.write(folder / "desk", files)
    checked = read_and_check(root)
    assert [str(one) for one in checked.diagnostics if one.is_error] == []
    assert build_site(checked, root, folder / "site", MkDocsRun).warnings == ()
    pages = (Read(path, folder / "site") for path in (folder / "site").rglob("*.html"))
    return folder / "site", {page.path: page for page in pages}


@pytest.mark.parametrize(
    ("id_", "uses"),
    [
        ("claims/closed", {f"{PAGE}/events/closing.html"}),
        ("claims/cracked-beams", set[str]()),
        ("claims/cost", set[str]()),
        ("reactions/lane-slept", set[str]()),
        ("events/closing", set[str]()),
    ],
)
def test_a_correction_is_marked_on_every_page_that_uses_the_claim_and_nowhere_else(
    tmp_path: Path, id_: str, uses: set[str]
) -> None:
    local, now = id_.rpartition("/")[2], HEDGED.get(id_, NOW)
    files = published(
        f"  - {{date: 2024-05-20, kind: error, was: It was so., now: '{now}', claims: {local}}}\n"
    )

    site, pages = built(tmp_path, files)

    concerned = {f"{PAGE}/{id_}.html", *uses}
    using = {path for path, page in pages.items() if page.links & concerned or path in concerned}
    listing = {"corrections.html"}  # which lists it by date
    marked = {path for path, page in pages.items() if MARK in page.text}
    assert using >= {f"{PAGE}/index.html", "a-to-z.html", "corrections.html"}
    assert marked | listing == using | listing
    told = {path for path, page in pages.items() if now in page.text}
    embeds = {path for path in told if path.startswith("embed/")}
    assert told - embeds == {f"{PAGE}/index.html", "corrections.html", *concerned}
    assert embeds >= ({f"embed/{PAGE}/{id_}.html"} if not id_.startswith("events/") else set())
    entries = ET.parse(site / "corrections.xml").findall(f"{ATOM}entry")
    assert [one.findtext(f"{ATOM}summary") for one in entries] == [f"{now} Before: It was so."]


def test_structured_data_names_the_correction_wherever_it_names_the_claim(tmp_path: Path) -> None:
    files = published(
        "  - {date: 2024-05-20, kind: update, was: It was so., now: It is so., claims: closed}\n"
    )

    _, pages = built(tmp_path, files)

    found = [
        (path, key in node)
        for path, page in pages.items()
        if page.data
        for node in nodes(page.graph)
        for kind, key in (("Claim", "correction"), ("Event", "subjectOf"))
        if node.get("@type") == kind and str(node.get("name", node.get("text"))).endswith(CLOSED)
    ]
    assert {path.rpartition("/")[2] for path, _ in found} >= {"closed.html", "closing.html"}
    assert [path for path, is_corrected in found if not is_corrected] == []
    others = [path for path, page in pages.items() if "It is so." in "".join(page.data)]
    assert {*others} == {f"{PAGE}/index.html", *(path for path, _ in found)}


CLOSED = (
    ": The old bridge was closed on Monday, 13 May 2024.",
    ": The old bridge was closed.",
)


def nodes(value: object) -> list[dict[str, object]]:
    if isinstance(value, list):
        return [one for inner in value for one in nodes(inner)]
    if isinstance(value, dict):
        return [value, *(one for inner in value.values() for one in nodes(inner))]
    return []


def test_a_summary_in_the_feed_of_stories_says_what_was_corrected(tmp_path: Path) -> None:
    now = "Unnamed engineers said so."
    entry = f"  - {{date: 2024-06-20, kind: clarification, now: {now}, claims: cracked-beams}}\n"

    site, _ = built(tmp_path, published(entry))

    feed = ET.parse(site / "feed.xml")
    summary = feed.findtext(f"{ATOM}entry/{ATOM}summary") or ""
    assert "two beams were cracked. [Clarified 20 June 2024.] Otto Lane" in summary
    assert summary.count("Clarified") == 1
    assert feed.findtext(f"{ATOM}entry/{ATOM}updated") == "2024-06-20T00:00:00Z"


def test_a_correction_stands_at_the_top_for_thirty_days(tmp_path: Path) -> None:
    entries = (
        "  - {date: 2024-05-01, kind: error, now: This was long ago., claims: cost}\n"
        "  - {date: 2024-05-02, kind: error, now: This is fresh., claims: cost}\n"
    )

    _, pages = built(tmp_path, published(entries))

    text = pages[f"{PAGE}/index.html"].text
    assert (text.count("This is fresh."), text.count("This was long ago.")) == (2, 1)
    assert "Corrected 2 May 2024 . This is fresh." in text.replace("2024.", "2024 .")


def test_the_latest_correction_is_the_one_that_marks_a_claim(tmp_path: Path) -> None:
    entries = (
        "  - {date: 2024-05-02, kind: update, now: Newer., claims: cost}\n"
        "  - {date: 2024-05-01, kind: error, now: Older., claims: cost}\n"
        "  - {date: 2024-05-02, kind: clarification, now: Newest., claims: cost}\n"
    )

    _, pages = built(tmp_path, published(entries))

    assert "Clarified 2 May 2024" in pages["claims/index.html"].text
    assert "Updated" not in pages["claims/index.html"].text
    text = pages[f"{PAGE}/claims/cost.html"].text
    assert text.index("Newest.") < text.index("Newer.") < text.index("Older.")


def test_corrections_are_one_click_from_anywhere_and_drafts_are_in_no_feed(tmp_path: Path) -> None:
    entry = "  - {date: 2024-05-20, kind: error, now: It is so., claims: cost}\n"
    files = replaced(published(entry), STORY, "status: published", "status: draft")

    site, pages = built(tmp_path, files)

    assert [path for path, page in pages.items() if "corrections.html" not in page.links] == [
        "404.html"  # which stands at no address of its own
    ]
    assert ET.parse(site / "corrections.xml").findall(f"{ATOM}entry") == []


def withdrawn() -> dict[str, str]:
    """Give the story after a claim was withdrawn that had been corrected before."""
    files = published(
        "  - {date: 2024-05-19, kind: error, was: Three beams were cracked through.,"
        " now: Two beams were “cracked right through”., claims: cracked-beams}\n"
        "  - {date: 2024-05-20, kind: withdrawal, now: The report was taken back & <b>gone</b>.,"
        " claims: cracked-beams}\n"
    )
    files[CLAIMS] = re.sub(r"  cracked-beams:\n(?:    .*\n)+", "", files[CLAIMS])
    files = replaced(files, CLAIMS, "to: cracked-beams", "to: closing")
    files = replaced(files, STORY, "[closed, cracked-beams, cost]", "[closed, cost]")
    files = replaced(files, STORY, "    claims: cracked-beams\n", "")
    files[STORY] = re.sub(r"  - According to unnamed.*\n", "", files[STORY])
    files["published.json"] = '[\n"claim bridge-closure/cracked-beams"\n]\n'
    return files


def test_what_was_withdrawn_is_nowhere_and_its_page_says_so(tmp_path: Path) -> None:
    site, pages = built(tmp_path, withdrawn())

    page = pages[f"{PAGE}/claims/cracked-beams.html"]
    assert (
        "This statement was withdrawn on 20 May 2024 . The report was taken back & <b>gone</b>. It"
        " stood in The closing of the old bridge, 2024 ." in page.text.replace("2024.", "2024 .")
    )
    assert {f"{PAGE}/index.html", "corrections.html"} <= page.links
    assert page.meta["robots"] == "noindex"
    no_text = (".png", ".gz", ".woff2")
    files = [path for path in site.rglob("*") if path.is_file() and path.suffix not in no_text]
    for path in files:
        text = " ".join(unescape(path.read_text("utf-8")).split()).lower()
        assert "cracked" not in text.replace("cracked-beams", ""), path
        assert "two beams" not in text, path
    listed = (site / "sitemap.xml").read_text() + (site / "feed.xml").read_text()
    shown = "".join(path.read_text() for path in (site / "search").glob("*.json"))
    assert "cracked-beams" not in listed + shown
    entries = ET.parse(site / "corrections.xml").findall(f"{ATOM}entry")
    assert [one.findtext(f"{ATOM}summary") for one in entries] == [
        "The report was taken back & <b>gone</b>.",
        "What was corrected here has been withdrawn since then.",
    ]


def test_a_reaction_is_withdrawn_at_its_own_address(tmp_path: Path) -> None:
    files = replaced(withdrawn(), STORY, "claims: cracked-beams}\n", "claims: lane-woke}\n")
    files = replaced(files, STORY, "claims: cracked-beams}\n", "claims: lane-woke}\n")
    files["published.json"] = '["reaction bridge-closure/lane-woke"]'

    _, pages = built(tmp_path, files)

    assert "withdrawn on" in pages[f"{PAGE}/reactions/lane-woke.html"].text
    assert f"{PAGE}/claims/lane-woke.html" not in pages


def renamed() -> dict[str, str]:
    files = published("  []\n")
    files = replaced(files, CLAIMS, "  cost:\n", "  cost:\n    was: price\n")
    files = replaced(files, STORY, "title:", "was: old-bridge\ntitle:")
    path = "content/actors/mona-reed.yaml"
    return replaced(
        files, path, "name: Mona Reed", f"was: reed\nname: '{HOSTILE}'".replace("'y'", "''y''")
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"{PAGE}/claims/price.html", f"{PAGE}/claims/cost.html"),
        ("actors/reed.html", "actors/mona-reed.html"),
        ("explainers/old-bridge/index.html", f"{PAGE}/index.html"),
        ("explainers/old-bridge/claims/cost.html", f"{PAGE}/claims/cost.html"),
        ("explainers/old-bridge/claims/price.html", f"{PAGE}/claims/cost.html"),
        ("explainers/old-bridge/events/closing.html", f"{PAGE}/events/closing.html"),
    ],
)
def test_an_old_address_leads_to_the_new_one(
    renamed_pages: dict[str, Read], old: str, new: str
) -> None:
    page = renamed_pages[old]

    goal = posixpath.relpath(new, posixpath.dirname(old))
    assert page.canonical == f"https://example.org/desk/{new}"
    assert page.meta["refresh"] == f"0; url={goal}"
    assert page.meta["robots"] == "noindex"
    assert new in page.links
    assert "a new address" in page.text
    others = (other for other in renamed_pages.values() if other is not page)
    assert old not in {link for other in others for link in other.links}


@pytest.fixture(scope="module")
def renamed_pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Read]:
    return built(tmp_path_factory.mktemp("renamed"), renamed())[1]


def test_a_hostile_name_is_text_on_the_page_that_leads_to_it(
    renamed_pages: dict[str, Read],
) -> None:
    page, other = renamed_pages["actors/reed.html"], renamed_pages["actors/mona-reed.html"]

    assert HOSTILE in page.text
    assert page.tags.count("script") == other.tags.count("script")
    assert [text for text in page.texts if "alert(1)" in text] == [HOSTILE]


def test_each_page_says_when_it_was_published_and_leads_to_what_it_said_before(
    tmp_path: Path,
) -> None:
    files = published(
        "  - {date: 2024-05-20, kind: error, was: It was one million., now: It is two.,"
        " claims: cost}\n"
        "  - {date: 2024-05-22, kind: clarification, now: All of it was., claims: closed}\n"
    )
    files["published.json"] = (
        '["explainer bridge-closure 2024-05-15", "claim bridge-closure/closed 2024-05-15",'
        ' "claim bridge-closure/cost 2024-05-17", "event bridge-closure/closing 2024-05-15"]'
    )

    _, pages = built(tmp_path, files)

    told = {name: squeezed(pages[f"{PAGE}/{name}.html"].text) for name in HISTORIES}
    missing = [name for name, one in HISTORIES.items() if squeezed(one) not in told[name]]
    assert missing == []
    assert squeezed("It is two. Before: It was one million.") in told["index"]
    assert squeezed("It is two. Before: It was one million.") in told["claims/cost"]


HISTORIES = {
    "index": "First published 15 May 2024. 1 statement or event was added on 17 May 2024.",
    "claims/cost": "First published 17 May 2024. Last changed 20 May 2024: what it said before.",
    "claims/closed": "First published 15 May 2024. Last changed 22 May 2024: what was changed.",
    "events/closing": "First published 15 May 2024. Last changed 22 May 2024: what was changed.",
    "claims/cracked-beams": "In a story first published 15 May 2024. No corrections since",
}
