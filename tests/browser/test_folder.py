"""The zip of a preview, unpacked and opened from the disk: nothing is missing there.

A browser fetches nothing at a `file:` address and loads no module; what is shown there comes by
links, frames and plain scripts.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import OpenTab, Watched
from tests.browser.test_cards import marks_in, point_at
from tests.browser.test_story import STORY, WIDE, first_mark

# Of a face that is asked for early, which comes a little later here; of a field in an unseen frame.
_NO_FAULT = re.compile(
    r"Access to font at|A preload for '\S+\.woff2' is found"
    r"|Failed to load resource: net::ERR_FAILED$"
    r"|Blocked autofocusing on a <input> element in a cross-origin subframe"
)


@pytest.fixture
def open_tab(browser: Browser) -> Iterator[OpenTab]:
    watched = Watched(browser)
    yield watched.open_tab
    watched.close()
    assert [fault for fault in watched.faults if not _NO_FAULT.match(fault)] == []


@pytest.fixture(scope="module")
def preview(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pack the site and unpack it, in a folder with a name as people have them."""
    folder = tmp_path_factory.mktemp("zip")
    packed = shutil.make_archive(str(folder / "preview"), "zip", built_site)
    there = folder / "Downloads of Zoë #1 100%"
    shutil.unpack_archive(packed, there)
    return there


def card_at_the_first_mark(tab: Page) -> str:
    point_at(tab, marks_in(tab).first)
    card = tab.locator(".ex-pop .ex-card")
    expect(card).to_be_visible()
    return card.inner_text()


def test_a_card_is_the_one_that_a_server_gives(open_tab: OpenTab, preview: Path, real: str) -> None:
    unpacked = open_tab((preview / STORY).as_uri(), viewport=WIDE)
    served = open_tab(real + STORY, viewport=WIDE)

    assert card_at_the_first_mark(unpacked) == card_at_the_first_mark(served)
    link = unpacked.locator(".ex-pop .ex-card a").first
    assert Path(link.evaluate("one => decodeURI(new URL(one.href).pathname)")).suffix == ".html"
    assert unpacked.locator("iframe").count() == 0


def test_a_second_look_opens_the_card_that_was_heard_of(open_tab: OpenTab, preview: Path) -> None:
    tab = open_tab((preview / STORY).as_uri(), viewport=WIDE)
    first = card_at_the_first_mark(tab)
    tab.keyboard.press("Escape")
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))

    assert card_at_the_first_mark(tab) == first
    assert asked == []


def test_who_only_passes_leaves_no_frame_behind(open_tab: OpenTab, preview: Path) -> None:
    tab = open_tab((preview / STORY).as_uri(), viewport=WIDE)
    for number in range(3):
        point_at(tab, marks_in(tab).nth(number))
        tab.wait_for_timeout(120)  # long enough to ask; on a busy machine a card opens, and goes
    tab.mouse.move(1, 1)

    expect(tab.locator("iframe")).to_have_count(0)
    expect(tab.locator(".ex-pop:popover-open")).to_have_count(0)


def test_the_search_finds_and_opens_a_page(open_tab: OpenTab, preview: Path) -> None:
    tab = open_tab((preview / "index.html").as_uri())
    tab.keyboard.press("Control+k")
    tab.keyboard.type("Milley called Li")
    results = tab.get_by_role("dialog", name="Search").get_by_role("listitem").get_by_role("link")
    expect(results.first).to_be_visible()

    title = results.first.locator(".ex-search__title").inner_text()
    results.first.click()

    tab.wait_for_url("**/*.html*")
    assert "explainers/" in tab.url
    expect(tab.locator("main")).to_contain_text(title.split("“")[0].strip()[-20:])


def test_a_note_opens(open_tab: OpenTab, preview: Path) -> None:
    tab = open_tab((preview / STORY).as_uri(), viewport={"width": 390, "height": 844})

    first_mark(tab).click()

    expect(tab.locator("#note-1")).to_be_visible()


def test_the_letters_are_ours_and_the_colours_change(open_tab: OpenTab, preview: Path) -> None:
    tab = open_tab((preview / STORY).as_uri())
    tab.get_by_role("button", name="Switch to").click()

    loaded = tab.evaluate("document.fonts.ready.then(all => [...all].map(one => one.status))")
    assert set(loaded) == {"loaded"}
    assert tab.locator("html").get_attribute("data-scheme") in ("dark", "light")


def test_every_link_leads_to_a_file_and_none_to_a_folder(preview: Path) -> None:
    links = {
        f"{page.relative_to(preview)}: {address}"
        for page in preview.rglob("*.html")
        for address in re.findall(r'<a [^>]*?href="([^"#?:]*)["#?]', page.read_text("utf-8"))
        if page.name != "404.html"  # that page has whole addresses
        if address and not (page.parent / address).is_file() and "%" not in address
    }

    assert links == set()
