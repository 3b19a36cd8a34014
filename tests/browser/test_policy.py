"""The site under its own Content-Security-Policy: all of it works, and nothing strange does."""

import re
from pathlib import Path

from markupsafe import escape
from playwright.sync_api import Browser, expect

from explainer.exports.headers import EMBED_POLICY, POLICY
from tests.browser.conftest import OpenTab

STORY = "explainers/bridge-closure/index.html"
META = '<meta http-equiv="Content-Security-Policy" content="{}">'
ATTACKS = """() => {
    document.body.insertAdjacentHTML("beforeend", `
        <img src="x" onerror="ran.push('handler')">
        <a href="javascript:ran.push('address')" id="bad">x</a>
        <p style="color: red" id="styled">x</p>
        <iframe srcdoc="<script>parent.ran.push('frame')</script>"></iframe>`);
    const script = document.createElement("script");
    script.textContent = "ran.push('inline')";
    document.body.append(script);
    document.getElementById("bad").click();
    return fetch("https://example.org/").then(() => ran.push("asked"), () => {});
}"""


def test_search_cards_and_colours_work_under_the_policy(open_tab: OpenTab, bridge: str) -> None:
    tab = open_tab(bridge + STORY)  # a violation is an error in the console, which fails the test

    tab.locator("[data-scheme-toggle]").click()
    expect(tab.locator("html")).to_have_attribute("data-scheme", re.compile("dark|light"))
    tab.locator("main .ex-mark[data-card]:visible").first.focus()
    tab.keyboard.press("Tab")
    tab.keyboard.press("Shift+Tab")
    expect(tab.locator(".ex-pop")).to_be_visible()
    tab.keyboard.press("/")
    tab.locator("#ex-search-input").fill("reed")
    expect(tab.locator("dialog.ex-search li").first).to_contain_text("Mona Reed")


def test_the_host_is_told_what_the_page_says(open_tab: OpenTab, bridge: str) -> None:
    told = open_tab(bridge + STORY).request.get(bridge + STORY).headers

    assert told["content-security-policy"] == POLICY
    assert told["x-frame-options"] == "DENY"
    assert told["x-content-type-options"] == "nosniff"
    assert told["referrer-policy"] == "strict-origin-when-cross-origin"


def test_every_page_has_the_policy_before_anything_is_loaded(bridge_folder: Path) -> None:
    paths = [*bridge_folder.rglob("*.html")]

    assert len(paths) > 100
    for path in paths:
        page = path.read_text("utf-8")
        is_embed = path.is_relative_to(bridge_folder / "embed")
        policy = page.index(META.format(escape(EMBED_POLICY) if is_embed else POLICY))
        assert policy < min(page.index("<link"), page.index("<script"), page.index("<title"))
        assert not re.search(r"<style|<script>|<[^>]+ (?:style|on[a-z]+)=", page)
    assert "unsafe" not in POLICY


def test_what_gets_in_all_the_same_does_not_run(browser: Browser, bridge: str) -> None:
    tab = browser.new_page()
    asked: list[str] = []
    tab.on("request", lambda one: asked.append(one.url))
    tab.goto(bridge + STORY)
    tab.evaluate("() => { window.ran = []; }")

    tab.evaluate(ATTACKS)

    assert tab.evaluate("ran") == []
    assert [one for one in asked if not one.startswith(bridge)] == []
    colour = "getComputedStyle(document.getElementById('styled')).color"
    assert tab.evaluate(colour) != "rgb(255, 0, 0)"
    tab.close()


def test_a_downloaded_folder_has_its_styles_scripts_and_faces(
    browser: Browser, bridge_folder: Path
) -> None:
    tab = browser.new_page()
    failed: list[str] = []
    tab.on("requestfailed", lambda one: failed.append(one.resource_type))
    tab.on("pageerror", lambda error: failed.append(str(error)))

    tab.goto((bridge_folder / STORY).as_uri())

    expect(tab.locator("html")).to_have_attribute("data-scripts", "")
    assert tab.evaluate("[...document.styleSheets].every((one) => one.ownerNode.sheet)")
    loaded = "document.fonts.ready.then((all) => [...all].filter((one) => one.status == 'loaded'))"
    families = tab.evaluate(f"{loaded}.then((all) => all.map((one) => one.family))")
    assert set(families) == {"Newsreader", "Source Sans 3"}
    assert set(failed) <= {"font"}  # its preload, which browsers refuse to files; the rule loads it
    tab.close()
