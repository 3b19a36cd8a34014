"""The search without scripts: everything by name, on one page or on many."""

import posixpath
import re
from html import unescape
from pathlib import Path

from explainer.build.check import read_and_check
from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation.output import RenderedPage
from explainer.presentation.phrases import capitalised
from explainer.presentation.statements import name
from explainer.site import Site, Thing
from tests import projects
from tests.told import squeezed, told

ITEM = re.compile(r'<li><a href="([^"]+)"[^>]*>(.*?)</a> <span class="ex-note">(.*?)</span></li>')
LINK = re.compile(r'<a href="([^"]+)"')


SMALL = [
    "Ada Quill (Person · reporter)",
    "Bridge said to be unsafe (Source · The Harbour Gazette, 13 May 2024)",
    "The closing of the old bridge, 2024 (Explainer · 4 statements)",
    "Council shuts the old bridge (Source · Ferry News, 14 May 2024)",
    "Ferry News (Outlet)",
    "The Harbour Gazette (Outlet)",
    "Otto Lane (Person · leader of the opposition until 10 January 2025)",
    "Mona Reed (Person · mayor since 1 June 2019)",
    "Mona Reed, as quoted by Ferry News: The old bridge was closed. (Event · 13 May 2024)",
    "Otto Lane (Person · leader of the opposition until 10 January 2025)",
    "Ada Quill (Person · reporter)",
    "Mona Reed (Person · mayor since 1 June 2019)",
    "The town council (Organisation)",
    (
        "Unnamed engineers (Unnamed source · unnamed in Bridge said to be unsafe,"
        " described as “two engineers who asked not to be named”)"
    ),
]


def rendered(root: Path) -> tuple[Site, dict[str, RenderedPage]]:
    site = read_and_check(root).site
    pages = {str(one.page.path): one for one in build(site, Options()).rendered()}
    return site, {path: one for path, one in pages.items() if path.startswith("a-to-z")}


def named(page: RenderedPage) -> list[tuple[str, str, str]]:
    found = [[unescape(part) for part in one] for one in ITEM.findall(page.html)]
    return [(href, title, note) for href, title, note in found]


def many(people: int) -> dict[str, str]:
    """Give a project with so many people more, all under P."""
    extra = {
        f"content/actors/p{n}.yaml": f"name: Pat P{n:03}\nrole: clerk\n" for n in range(people)
    }
    return {**projects.bridge(), **extra}


def test_a_small_site_has_all_names_and_statements_on_one_page(tmp_path: Path) -> None:
    site, pages = rendered(projects.write(tmp_path, projects.bridge()))

    assert list(pages) == ["a-to-z.html"]
    assert [f"{title} ({note})" for _, title, note in named(pages["a-to-z.html"])] == SMALL
    text = squeezed(unescape(re.sub(r"<[^>]+>", "", pages["a-to-z.html"].html)))
    assert all(told(site, claim) in text for claim in site.statements())


def test_a_large_site_has_pages_for_each_letter_and_none_is_long(tmp_path: Path) -> None:
    site, pages = rendered(projects.write(tmp_path, many(250)))
    items = [item for page in pages.values() for item in named(page)]
    things: tuple[Thing, ...] = (*site.actors.values(), *site.sources.values())
    things += (*site.events.values(), *site.explainers.values())

    assert set(pages) > {"a-to-z.html", "a-to-z/p.html", "a-to-z/p-2.html", "a-to-z/b.html"}
    assert max(len(named(page)) for page in pages.values()) == 200
    assert {capitalised(name(site, one.ref)) for one in things} <= {title for _, title, _ in items}


def test_every_letter_leads_to_every_other(tmp_path: Path) -> None:
    _, pages = rendered(projects.write(tmp_path, many(250)))

    for page in pages.values():
        folder = page.page.path.parent.as_posix()
        links = {posixpath.normpath(f"{folder}/{to}") for to in LINK.findall(page.html)}
        assert pages.keys() - {"a-to-z.html"} <= links


def test_a_person_stands_under_both_ends_of_the_name(tmp_path: Path) -> None:
    extra = {"content/actors/xu.yaml": "name: Xu Quist-Zander\nrole: clerk\n"}

    _, pages = rendered(projects.write(tmp_path, {**many(250), **extra}))

    assert "Xu Quist-Zander" in [title for _, title, _ in named(pages["a-to-z/q.html"])]
    assert [title for _, title, _ in named(pages["a-to-z/x.html"])] == ["Xu Quist-Zander"]
    assert "a-to-z/z.html" not in pages


def test_what_begins_with_no_latin_letter_has_a_page_of_its_own(tmp_path: Path) -> None:
    extra = {"content/actors/li.yaml": "name: 李作成\n", "content/actors/x.yaml": "name: 2 Guns\n"}

    _, pages = rendered(projects.write(tmp_path, {**many(250), **extra}))

    assert [title for _, title, _ in named(pages["a-to-z/other.html"])] == ["2 Guns", "李作成"]
