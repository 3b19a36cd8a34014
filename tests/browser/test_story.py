"""The page of a story: its notes, its folds and its marks, with scripts and without."""

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from tests.browser.conftest import OpenTab

STORY = "explainers/milley-li-calls/index.html"
NARROW: ViewportSize = {"width": 390, "height": 844}
WIDE: ViewportSize = {"width": 1440, "height": 900}

# Marks that a finger can't press: smaller than 24 px, or nearer to another than that.
_TOO_SMALL = """() => {
    const all = [...document.querySelectorAll(".ex-part .ex-mark")];
    const marks = all.filter((mark) => mark.checkVisibility());
    const boxes = marks.map((mark) => mark.getBoundingClientRect());
    const touch = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
        && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const far = (a, b) => Math.abs(a.top - b.top) > 40;
    return boxes.flatMap((box, n) => {
        const name = marks[n].closest("section").className + " " + marks[n].href;
        if (box.width < 24 || box.height < 24) return [`${name}: ${box.width} x ${box.height}`];
        const next = boxes[n + 1];
        return next && !far(box, next) && touch(box, next) ? [`${name}: under the next`] : [];
    });
}"""
# Marks that stand on another line than the last letter before them, or on two.
_PARTED = """() => [...document.querySelectorAll(".ex-part .ex-mark")].filter((mark) => {
    if (!mark.checkVisibility()) return false;
    const letters = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    letters.currentNode = mark;
    let before = letters.previousNode();
    while (!/\\S/.test(before.data)) before = letters.previousNode();
    const range = document.createRange();
    range.setStart(before, before.data.search(/\\S\\s*$/));
    range.setEnd(before, range.startOffset + 1);
    const [letter, box] = [range.getBoundingClientRect(), mark.getBoundingClientRect()];
    const apart = letter.bottom < box.top || box.bottom < letter.top || box.left < letter.left;
    return apart || mark.getClientRects().length > 1;
}).map((mark) => mark.outerHTML)"""


def first_mark(tab: Page) -> Locator:
    return tab.locator(".ex-mark--here").first


def test_a_note_opens_in_place_and_closes_without_filling_the_history(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY, viewport=NARROW)
    mark, note = first_mark(tab), tab.locator("#note-1")
    before = tab.evaluate("history.length")

    expect(note).to_be_hidden()
    expect(mark).to_have_attribute("aria-expanded", "false")
    mark.click()
    expect(note).to_be_visible()
    expect(mark).to_have_attribute("aria-expanded", "true")
    note.get_by_text("Close").click()
    expect(note).to_be_hidden()
    expect(mark).to_be_focused()
    mark.press("Enter")
    expect(note).to_be_visible()
    tab.keyboard.press("Escape")
    expect(note).to_be_hidden()
    assert tab.evaluate("history.length") == before
    assert "#" not in tab.url


def test_a_note_opens_as_the_target_where_there_are_no_scripts(browser: Browser, real: str) -> None:
    context = browser.new_context(viewport=NARROW, java_script_enabled=False)
    tab = context.new_page()
    tab.goto(real + STORY)
    note = tab.locator("#note-1")

    expect(note).to_be_hidden()
    first_mark(tab).click()
    expect(note).to_be_visible()
    note.get_by_text("Close").click()
    expect(note).to_be_hidden()
    context.close()


def test_notes_stand_in_the_margin_where_there_is_one(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + STORY, viewport=WIDE)
    edge = tab.locator(".ex-part--in-short > ul").bounding_box()
    box = tab.locator("#note-1").bounding_box()

    assert edge
    assert box
    assert box["x"] > edge["x"] + edge["width"]
    expect(tab.locator("#note-1").get_by_text("Close")).to_be_hidden()


@pytest.mark.parametrize("viewport", [NARROW, WIDE], ids=["narrow", "wide"])
def test_each_mark_can_be_pressed_and_keeps_to_its_word(
    open_tab: OpenTab, real: str, viewport: ViewportSize
) -> None:
    tab = open_tab(real + STORY, viewport=viewport)
    tab.evaluate("for (const fold of document.querySelectorAll('main details')) fold.open = true")

    assert tab.locator(".ex-part .ex-mark").count() > 50
    assert tab.evaluate(_TOO_SMALL) == []
    assert tab.evaluate(_PARTED) == []


@pytest.mark.parametrize("width", [320, 390, 768, 1200, 1440])
def test_no_fold_and_no_note_makes_the_page_move_sideways(
    open_tab: OpenTab, real: str, width: int
) -> None:
    tab = open_tab(real + STORY, viewport={"width": width, "height": 900})

    for selector in ("main summary", ".ex-mark--here"):
        tab.evaluate(f"document.querySelectorAll('{selector}').forEach((one) => one.click())")
        assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_the_anchor_of_a_folded_statement_unfolds_it(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + STORY, viewport=NARROW)
    folded = tab.locator("main details:not([open]) li[id]").first
    anchor = folded.get_attribute("id")

    tab.evaluate(f"location.hash = '#{anchor}'")

    expect(tab.locator(f"#{anchor}")).to_be_in_viewport()


def test_sides_of_a_dispute_are_named_on_a_phone(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + STORY, viewport=NARROW)
    sides = tab.locator("div.ex-dispute .ex-side:visible")

    assert sides.count() >= 2
    assert sides.all_inner_texts()[:2] == ["One side", "The other side"]
