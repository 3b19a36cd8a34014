"""A page on another site with a frame of ours: what is made for that is seen, no other page is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame, expect

from tests import host_rules
from tests.browser.conftest import served
from tests.pages.test_embeds import Copied

STORY = "explainers/milley-li-calls"
CLAIM = f"{STORY}/claims/call-ahead.html"
EMBEDS = (
    CLAIM,
    f"{STORY}/reactions/paul-court-martial.html",
    f"{STORY}/disputes/standfirst-chain-of-command.html",
    f"{STORY}/timeline.html",
)
WORDS = "I’m going to call you ahead of time."
OUTER = '<!doctype html><html lang="en"><title>Another site</title><body>{}'
FRAME = '<iframe title="A statement" src="{}" width="100%" height="600"></iframe>'
FETCHED = "performance.getEntriesByType('resource').map((one) => one.name)"
STYLES = {f"assets/stylesheets/{name}.css" for name in ("tokens", "embed")}  # and no face
OUTSIDE = """() => [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => `${one.localName}: ${one.textContent.slice(0, 40)}`)"""
OVERLAPPING = """() => {
    const lines = [...document.querySelectorAll("h1, main p")];
    const all = lines.map((one) => one.getBoundingClientRect());
    return all.filter((one, at) => at && one.top < all[at - 1].bottom - 1).length;
}"""
hosts = pytest.mark.parametrize("host", host_rules.HOSTS.values(), ids=host_rules.HOSTS)


@pytest.fixture
def outer(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """Give a folder and its address: another port is another origin."""
    with served(tmp_path) as address:
        yield tmp_path, address


def framed(browser: Browser, outer: tuple[Path, str], html: str, **options: object) -> Frame:
    """Open a page of another site with a frame, and give the frame."""
    folder, address = outer
    (folder / "index.html").write_text(OUTER.format(html), encoding="utf-8")
    tab = browser.new_context(**options).new_page()  # type: ignore[arg-type]  # as they come
    tab.goto(f"{address}index.html", wait_until="networkidle")
    return tab.frames[1]


@hosts
def test_a_statement_is_seen_on_another_site_and_its_page_is_refused(
    browser: Browser, outer: tuple[Path, str], built_site: Path, host: host_rules.Host
) -> None:
    with served(built_site, host) as site:
        embed = framed(browser, outer, FRAME.format(f"{site}embed/{CLAIM}"))
        whole = framed(browser, outer, FRAME.format(f"{site}{CLAIM}"))

        expect(embed.locator("main")).to_contain_text(WORDS)
        expect(embed.locator("main")).to_contain_text("Unnamed sources")
        expect(embed.locator("main")).to_contain_text("Otherwise:")
        assert whole.url == "chrome-error://chromewebdata/"
        assert whole.locator("main").count() == 0


def test_what_is_copied_shows_it_and_its_link_opens_a_page_beside(
    browser: Browser, outer: tuple[Path, str], built_site: Path, real: str
) -> None:
    page = (built_site / CLAIM).read_text("utf-8")
    copied, _ = Copied(page).texts
    address = page.split('rel="canonical" href="', 1)[1].split(CLAIM, 1)[0]
    frame = framed(browser, outer, copied.replace(address, real))

    expect(frame.locator("main")).to_contain_text(WORDS)
    with frame.page.context.expect_page() as opened:
        frame.locator("a").evaluate("(one, real) => { one.href = real; }", f"{real}{CLAIM}")
        frame.locator("a").click()
    opened.value.wait_for_load_state()
    assert opened.value.url == f"{real}{CLAIM}"
    expect(opened.value.locator("h1")).to_contain_text(WORDS)
    assert opened.value.evaluate("document.documentElement.dataset.scripts") is not None


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 700])
def test_it_fits_into_a_frame(
    browser: Browser, outer: tuple[Path, str], real: str, width: int, scheme: str
) -> None:
    grounds = set()
    for path in EMBEDS:
        html = FRAME.format(f"{real}embed/{path}").replace("100%", str(width))
        frame = framed(browser, outer, html, color_scheme=scheme)
        assert frame.evaluate("innerWidth") == width
        assert frame.evaluate("document.documentElement.scrollWidth") <= width
        assert frame.evaluate(OUTSIDE) == []
        assert {one.removeprefix(real) for one in frame.evaluate(FETCHED)} == STYLES
        assert frame.evaluate(OVERLAPPING) == 0
        grounds.add(frame.evaluate("getComputedStyle(document.body).backgroundColor"))

    assert grounds == {"rgb(253, 253, 251)" if scheme == "light" else "rgb(20, 23, 27)"}


def test_all_of_a_statement_is_in_sight_on_a_phone(
    browser: Browser, outer: tuple[Path, str], built_site: Path, real: str
) -> None:
    for path in EMBEDS[:2]:
        copied, _ = Copied((built_site / path).read_text("utf-8")).texts
        height = int(copied.split('height="', 1)[1].split('"', 1)[0])
        html = FRAME.format(f"{real}embed/{path}").replace("100%", "320")
        frame = framed(browser, outer, html)
        assert frame.locator("main").evaluate("(one) => one.offsetHeight") <= height
