"""The words that a check counts are those that a reader sees on the page, in a browser."""

import pytest
from playwright.sync_api import Browser, ViewportSize

from explainer.build.check import Checked
from explainer.presentation.shown_parts import NOTES, count, shown_parts

STORIES = ("milley-li-calls", "californian-titanic-1912")
PHONE = ViewportSize(width=390, height=844)
TEXT = "(document.querySelector('main') || document.body).innerText"
PARTS = """() => Object.fromEntries([...document.querySelectorAll("main section.ex-part")]
    .map((one) => [one.className.replace("ex-part ex-part--", ""), one.innerText]))"""
OF_A_WRITER = ("in-short", "story", "who", "what", "disputed", "when", "reactions", "unknown")


@pytest.mark.parametrize("story", STORIES)
def test_page_has_the_words_that_are_counted(
    browser: Browser, real: str, checked: Checked, story: str
) -> None:
    tab = browser.new_page(viewport=PHONE)
    tab.goto(f"{real}explainers/{story}/index.html")
    seen = count(tab.evaluate(TEXT))
    parts = shown_parts(checked.site, checked.site.explainers[story])
    counted = sum(part.words for part in parts if part.id != NOTES)

    assert abs(counted - seen) <= 0.03 * seen


@pytest.mark.parametrize("story", STORIES)
def test_each_part_that_a_writer_fills_has_the_words_that_are_counted(
    browser: Browser, real: str, checked: Checked, story: str
) -> None:
    tab = browser.new_page(viewport=PHONE)
    tab.goto(f"{real}explainers/{story}/index.html")
    seen = {part: count(text) for part, text in tab.evaluate(PARTS).items()}
    parts = shown_parts(checked.site, checked.site.explainers[story])
    counted = {part.id: part.words for part in parts}

    far = {
        part: (counted[part], seen[part])
        for part in OF_A_WRITER
        if abs(counted[part] - seen[part]) > 5 + 0.03 * seen[part]
    }
    assert far == {}
