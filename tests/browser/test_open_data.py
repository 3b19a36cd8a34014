"""Pages of others read the open data with a few lines, as the guide promises."""

from pathlib import Path

from playwright.sync_api import Browser

from explainer.build.check import Checked
from tests.browser.conftest import served
from tests.docs.guide import GUIDE, blocks_in

(WORDS,) = blocks_in(GUIDE / "data.md", "javascript")


def test_a_page_of_another_host_reads_the_words_of_one_person(
    real: str, browser: Browser, tmp_path: Path, checked: Checked
) -> None:
    person = "mark-milley"
    (tmp_path / "_headers").write_text("/*\n")
    (tmp_path / "index.html").write_text("<!doctype html><title>Elsewhere</title>")

    with served(tmp_path) as elsewhere:
        tab = browser.new_page()
        tab.goto(elsewhere)
        found = tab.evaluate(f"async ([address, person]) => {{{WORDS}}}", [real, person])
        tab.close()

    own = [
        quote.words
        for one in checked.site.statements()
        for evidence in one.evidence
        if any(ref.id == person for ref in evidence.speakers)
        for quote in evidence.quotes
    ]
    assert sorted(found) == sorted(own) != []


def test_a_page_names_its_data_and_leads_there(real: str, browser: Browser) -> None:
    tab = browser.new_page()
    tab.goto(f"{real}actors/mark-milley.html")

    href = tab.locator('link[rel="alternate"][type="application/json"]').get_attribute("href")
    tab.get_by_role("link", name="Data", exact=True).click()

    assert tab.url == f"{real}actors/{href}"
    tab.close()
