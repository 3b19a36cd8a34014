"""What is printed: a table stays a table, and the writer's card is one sheet."""

import re

from playwright.sync_api import Browser

CARD = "guide/writers/card.html"
DISPLAYS = """() => {
    const cells = [...document.querySelectorAll("td")];
    return [...new Set(cells.map((one) => getComputedStyle(one).display))];
}"""


def test_writers_card_is_one_sheet_of_a4(browser: Browser, real: str) -> None:
    tab = browser.new_page()
    tab.goto(real + CARD)
    printed = tab.pdf(format="A4", prefer_css_page_size=True)
    tab.close()

    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1


def test_table_is_one_on_paper_that_is_narrow(browser: Browser, real: str) -> None:
    tab = browser.new_page(viewport={"width": 500, "height": 700})
    tab.goto(real + CARD)
    on_screen = tab.evaluate(DISPLAYS)
    tab.emulate_media(media="print")
    on_paper = tab.evaluate(DISPLAYS)
    tab.close()

    assert (on_screen, on_paper) == (["block"], ["table-cell"])
