"""Both stories in a site of Material for MkDocs, in a real browser, light and dark."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from explainer.build.check import read_and_check
from explainer.build.site_build import build_site
from explainer.mkdocs_plugin import MkDocsRun
from explainer.theme.colours import contrast
from tests import projects
from tests.browser.conftest import OpenTab, served
from tests.site_links import dead_links, repeated_ids

ADDRESS = "https://desk.example/"
STORY = "explainers/milley-li-calls/index.html"
CLAIM = "explainers/milley-li-calls/claims/call-ahead.html"
NOTED = ".ex-mark--here"
CARDED = "p a.ex-mark[data-card]:not(.ex-mark--here)"
COLOUR = re.compile(r"rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)")
SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])


def configuration(*features: str) -> str:
    """Write what a site of that theme has: JSON is YAML too."""
    toggle = {"icon": "material/eye"}
    palette = [
        {
            "media": f"(prefers-color-scheme: {scheme})",
            "scheme": name,
            "toggle": toggle | {"name": name},
        }
        for scheme, name in (("light", "default"), ("dark", "slate"))
    ]
    theme = {"name": "material", "font": False, "palette": palette, "features": features}
    nav = [{"Home": "index.md"}, {"People": "actors/index.md"}, {"About us": "about.md"}]
    return json.dumps(
        {
            "site_name": "The Desk",
            "site_url": ADDRESS,
            "theme": theme,
            "plugins": ["search", "explainer"],
            "nav": nav,
        }
    )


def build(folder: Path, *features: str) -> Path:
    for name in ("content", "seeds"):
        shutil.copytree(projects.REAL / name, folder / "desk" / name)
    shutil.copy(projects.REAL / "published.json", folder / "desk")
    files = {"mkdocs.yml": configuration(*features), "docs/about.md": "# About us\n\nWords.\n"}
    project = projects.write(folder / "desk", files)
    built = build_site(read_and_check(project), project, folder / "site", MkDocsRun)
    assert built.warnings == ()
    return folder / "site"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("material"))


@pytest.fixture(scope="module")
def material(folder: Path) -> Iterator[str]:
    with served(folder) as address:
        yield address


def colour(tab: Page, selector: str, name: str, ground: str = "#000000") -> str:
    """Give a computed colour as #rrggbb, as it is seen on a ground."""
    found = tab.locator(selector).first.evaluate(f"(one) => getComputedStyle(one).{name}")
    parts = COLOUR.fullmatch(found)
    assert parts is not None, found
    share = float(parts[4] or 1)
    below = [int(ground[start : start + 2], 16) for start in (1, 3, 5)]
    above = [int(parts[number]) for number in (1, 2, 3)]
    mixed = (round(a * share + b * (1 - share)) for a, b in zip(above, below, strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def test_every_link_leads_somewhere_and_every_id_stands_once(folder: Path) -> None:
    assert dead_links(folder) == set()
    assert repeated_ids(folder) == set()
    assert len([*folder.glob("explainers/*/index.html")]) == 2


def test_no_page_is_kept_from_running_by_a_policy_of_ours(folder: Path) -> None:
    of_all, of_embeds = (folder / "_headers").read_text().split("/embed/*")

    assert "Content-Security-Policy" not in of_all
    assert "X-Content-Type-Options: nosniff" in of_all
    assert "frame-ancestors *" in of_embeds


def test_what_is_made_for_frames_stands_in_none_and_has_our_styles(
    open_tab: OpenTab, material: str
) -> None:
    tab = open_tab(f"{material}embed/{CLAIM}", color_scheme="dark")

    expect(tab.locator("main")).to_contain_text("Unnamed sources")
    assert tab.locator("script, header, nav").count() == 0
    assert colour(tab, "body", "backgroundColor") == "#14171b"


@SCHEMES
def test_a_page_stands_in_the_frame_and_takes_its_colours(
    open_tab: OpenTab, material: str, scheme: str
) -> None:
    tab = open_tab(f"{material}{STORY}", color_scheme=scheme)

    expect(tab.locator("header.md-header")).to_be_visible()
    expect(tab.locator(".md-nav--primary a", has_text="About us")).to_be_visible()
    expect(tab.locator(".md-sidebar--secondary a", has_text="In short")).to_be_visible()
    ground = colour(tab, "body", "backgroundColor")
    inks = {
        selector: contrast(colour(tab, selector, "color", ground), ground)
        for selector in ("h1", ".ex-status", "p a[data-card]", ".ex-is-named .ex-block__label")
        if tab.locator(selector).count()
    }
    assert len(inks) > 2
    assert {selector: found for selector, found in inks.items() if found < 4.5} == {}
    standing = contrast(colour(tab, ".ex-short > li", "borderLeftColor"), ground)
    assert standing > 3  # as WCAG asks of a shape


def test_a_turn_of_the_palette_turns_our_content_too(open_tab: OpenTab, material: str) -> None:
    tab = open_tab(f"{material}{STORY}", color_scheme="light")
    before = colour(tab, ".ex-status", "color")

    tab.evaluate("document.body.dataset.mdColorScheme = 'slate'")

    assert colour(tab, ".ex-status", "color") != before


@SCHEMES
def test_cards_and_notes_work_there(open_tab: OpenTab, material: str, scheme: str) -> None:
    tab = open_tab(
        f"{material}{STORY}", color_scheme=scheme, viewport={"width": 1440, "height": 900}
    )
    mark = tab.locator(NOTED).first
    note = tab.locator(mark.get_attribute("href") or "")

    mark.hover()
    expect(note).to_be_hidden()  # there is no margin, so nothing moves under the pointer
    mark.click()
    expect(note).to_be_visible()
    tab.keyboard.press("Escape")
    expect(note).to_be_hidden()

    tab.locator(CARDED).first.hover()
    card = tab.locator(".ex-pop")
    expect(card).to_be_visible()
    assert colour(tab, ".ex-pop", "backgroundColor") == colour(tab, "body", "backgroundColor")
    tab.keyboard.press("Escape")
    expect(card).to_be_hidden()


def test_nothing_has_to_be_pushed_sideways_on_a_phone(open_tab: OpenTab, material: str) -> None:
    for path in ("index.html", STORY, CLAIM, "sources/index.html"):
        tab = open_tab(f"{material}{path}", viewport={"width": 360, "height": 740})

        wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        assert tab.evaluate(wide) is False, path


def test_the_search_of_the_theme_finds_a_claim_with_its_label(
    open_tab: OpenTab, material: str
) -> None:
    tab = open_tab(f"{material}{STORY}", viewport={"width": 1440, "height": 900})

    tab.locator(".md-search__input").click()
    tab.keyboard.type("call you ahead of time")
    found = tab.locator(".md-search-result__item", has_text="ahead of time").first

    expect(found.locator("h1, h2").first).to_have_text(re.compile("^[^“]+: .*“"))


def test_a_note_opens_once_after_a_turn_of_pages_that_loads_none(
    browser: Browser, tmp_path: Path
) -> None:
    site, faults = build(tmp_path, "navigation.instant"), list[str]()
    tab = browser.new_page(viewport={"width": 1440, "height": 900})
    tab.on("pageerror", lambda error: faults.append(str(error)))
    tab.route("**/*", lambda route: answer(route, site))  # at the address that the site map has
    tab.goto(f"{ADDRESS}{STORY}", wait_until="networkidle")
    tab.evaluate("window.stayed = true")
    tab.locator(".md-nav--primary a", has_text="People").click()
    expect(tab.locator("h1").first).to_contain_text("People")
    tab.go_back()
    mark = tab.locator(NOTED).first
    expect(mark).to_have_attribute("aria-controls", re.compile("."))

    mark.click()

    assert tab.evaluate("window.stayed") is True
    expect(tab.locator(f"#{mark.get_attribute('aria-controls')}")).to_be_visible()
    assert faults == []
    tab.close()


def answer(route: Route, site: Path) -> None:
    path = site / route.request.url.split("#")[0].removeprefix(ADDRESS)
    if route.request.url.startswith(ADDRESS) and path.is_file():
        route.fulfill(path=path)
    else:
        route.abort()
