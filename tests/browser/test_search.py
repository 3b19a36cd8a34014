"""The search as a reader uses it: in a browser, by keyboard, on a real server."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Locator, Request, expect
from playwright.sync_api import Page as Tab

from benchmarks.search.corpus import corpus
from benchmarks.search.page import Served, served, write_site
from explainer.presentation.output import Page, SearchEntry
from explainer.text.search_words import LONGEST_WORD
from tests import projects
from tests.browser.conftest import OpenTab

HOSTILE = "</title><script>alert(1)</script><img src=x onerror=alert(1)> & \"x\" 'y' ] \\ `z`"
LONG = "qu" * (LONGEST_WORD - 1) + "z"  # the index has it cut
REED = "Person Mona Reed mayor since 1 June 2019"
CLOSED = (
    "Claim Mona Reed, as quoted by Ferry News: The old bridge was closed on Monday, 13 May 2024."
    " On the record · draft"
)
SLEPT = (
    "Reaction Otto Lane, 14 May 2024, as quoted by Ferry News:"
    " “If the report is right, this council has slept for years.”"
    " On the record · conditional · draft"
)


@dataclass
class Reader:
    """A tab of the browser, and what went wrong in it."""

    tab: Tab
    address: str
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tab.on("console", self._listen)
        self.tab.on("pageerror", lambda error: self.faults.append(str(error)))
        self.tab.on("dialog", self._dismiss)
        self.tab.on("request", self._watch)

    def _listen(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.faults.append(message.text)

    def _dismiss(self, dialog: Dialog) -> None:
        self.faults.append(dialog.message)
        dialog.dismiss()

    def _watch(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:")):
            self.faults.append(request.url)

    def at(self, path: str) -> "Reader":
        self.tab.goto(f"{self.address}{path}", wait_until="load")
        return self

    def press(self, *keys: str) -> None:
        for key in keys:
            self.tab.keyboard.press(key)

    def ask(self, words: str) -> None:
        self.press("Control+k")
        self.tab.keyboard.type(words)

    @property
    def dialog(self) -> Locator:
        return self.tab.get_by_role("dialog", name="Search")

    @property
    def results(self) -> Locator:
        return self.dialog.get_by_role("listitem").get_by_role("link")

    @property
    def status(self) -> Locator:
        return self.dialog.get_by_role("status")

    def expect_first(self, name: str) -> None:
        """Wait for it: while words are typed, what was found for the first letters is shown."""
        expect(self.results.first).to_have_text(name, use_inner_text=True)


@pytest.fixture(scope="module")
def bridge(bridge_folder: Path) -> Iterator[Served]:
    """Serve the invented project as it is published; the host's own scripts need a loose policy."""
    with served(bridge_folder, policy="") as site:
        yield site


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Serve the search alone, under a policy that lets no inline script or style run."""
    with _site(tmp_path_factory.mktemp("strict"), [*corpus(200), *_odd_pages()]) as site:
        yield site


def _site(folder: Path, pages: list[Page]) -> AbstractContextManager[Served]:
    write_site(folder, pages)
    return served(folder)


def _odd_pages() -> Iterator[Page]:
    for number, (title, text) in enumerate(
        (
            (HOSTILE, ""),
            ("The café’s naïve façade", "“We’ve been to Łódź”"),
            ("李作成 spoke", ""),
            ("Straße and 𝔘nicode", "½ of x²"),
            (f"A long word, {LONG}", ""),
        )
    ):
        entry = SearchEntry(title, text, anchor="a b?&#", kind="Page")
        yield Page(PurePosixPath(f"odd-{number}.html"), title, "", "", {}, search=(entry,))


@pytest.fixture
def reader(browser: Browser, bridge: Served) -> Iterator[Reader]:
    yield from _reader(browser, bridge)


@pytest.fixture
def strict_reader(browser: Browser, strict: Served) -> Iterator[Reader]:
    yield from _reader(browser, strict)


def _reader(browser: Browser, site: Served) -> Iterator[Reader]:
    context = browser.new_context()
    reader = Reader(context.new_page(), site.address)
    yield reader
    context.close()
    assert reader.faults == []


def test_a_person_is_found_and_opened_by_keyboard_alone(reader: Reader) -> None:
    reader.at("explainers/bridge-closure/claims/closed.html").press("/")
    reader.tab.keyboard.type("mona ree")
    reader.expect_first(REED)

    reader.press("Enter", "Enter")
    reader.tab.wait_for_url("**/actors/mona-reed.html")


def test_a_claim_is_found_with_its_kind_and_standing_in_the_same_link(reader: Reader) -> None:
    reader.at("index.html").ask("council slept")

    reader.expect_first(SLEPT)
    expect(reader.results).to_have_count(1)


def test_the_words_of_a_quote_are_found_and_shown(reader: Reader) -> None:
    reader.at("index.html").ask("we closed the bridge on monday")

    reader.expect_first(CLOSED)
    expect(reader.dialog.get_by_role("listitem").first).to_contain_text(
        "“We closed the bridge on Monday”"
    )


def test_a_heading_of_a_hand_written_page_is_found(reader: Reader) -> None:
    reader.at("index.html").ask("about")

    reader.expect_first("Page About")


def test_arrows_lead_through_the_results_and_back(reader: Reader) -> None:
    reader.at("index.html").ask("bridge")
    reader.press("ArrowDown")
    expect(reader.results.first).to_be_focused()
    reader.press("ArrowDown")
    expect(reader.results.nth(1)).to_be_focused()
    reader.press("ArrowUp", "ArrowUp")
    expect(reader.dialog.get_by_role("textbox")).to_be_focused()


def test_escape_closes_and_focus_returns(reader: Reader) -> None:
    button = reader.at("index.html").tab.get_by_role("button", name="Search", exact=True)
    button.focus()
    reader.press("Enter")
    reader.tab.keyboard.type("bridge")
    expect(reader.results.first).to_be_visible()

    reader.press("Escape")

    expect(reader.dialog).to_be_hidden()
    expect(button).to_be_focused()


def test_the_number_of_results_is_announced(reader: Reader) -> None:
    reader.at("index.html").ask("slept")
    expect(reader.status).to_have_text("1 result.")
    reader.ask("slept xylophone")
    expect(reader.status).to_have_text("1 result, none with all words.")
    reader.ask("xylophone")
    expect(reader.status).to_have_text("Nothing found.")
    assert reader.status.get_attribute("role") == "status"


def test_a_word_is_found_in_singular_and_plural_and_while_it_is_typed(reader: Reader) -> None:
    reader.at("index.html")
    for typed in ("beams cracked", "beam cracked", "crack", "CRACKED", "engineers beam"):
        reader.ask(typed)
        expect(reader.results.filter(has_text="two beams were").first).to_be_visible()


def test_one_wrong_letter_is_forgiven(reader: Reader) -> None:
    reader.at("index.html")
    for typed in ("cracjed beams", "crackde beams", "crcked beams", "craacked beams"):
        reader.ask(typed)
        expect(reader.results.filter(has_text="two beams were").first).to_be_visible()


def test_the_key_can_be_switched_off_and_stays_off(reader: Reader) -> None:
    reader.at("index.html").press("/")
    reader.dialog.get_by_role("checkbox").uncheck()
    reader.at("timeline.html").press("/")
    expect(reader.dialog).to_be_hidden()

    reader.press("Control+k")
    expect(reader.dialog).to_be_visible()


def test_without_scripts_the_button_is_a_link(browser: Browser, bridge: Served) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{bridge.address}explainers/bridge-closure/index.html")

    assert tab.get_by_role("button", name="Search", exact=True).count() == 0
    tab.locator("[data-search-fallback]").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("A to Z")
    context.close()


def test_without_its_files_it_says_so_and_leads_to_the_a_to_z(
    browser: Browser, tmp_path: Path
) -> None:
    write_site(tmp_path, corpus(40))
    (tmp_path / "search/index.js").unlink()
    context = browser.new_context()
    reader = Reader(context.new_page(), f"file://{tmp_path}/")
    reader.at("index.html").ask("anything")

    expect(reader.status).to_have_text(
        "The search can’t be read here. The A to Z has everything by name."
    )
    reader.dialog.get_by_role("link", name="Everything from A to Z").click()
    assert reader.tab.title() == "A to Z"
    context.close()


def test_a_hostile_title_is_shown_as_text(strict_reader: Reader) -> None:
    strict_reader.at("").ask("onerror alert")

    expect(strict_reader.results.first).to_contain_text(HOSTILE, use_inner_text=True)
    assert strict_reader.dialog.locator("img").count() == 0
    strict_reader.results.first.click()
    assert strict_reader.tab.url.endswith("/odd-0.html#a%20b%3F%26%23")
    strict_reader.faults.clear()  # there is no such page


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("cafe", "The café’s naïve façade"),
        ("CAFÉ'S", "The café’s naïve façade"),
        ("we been to lodz", ""),
        ("weve been to lodz", "The café’s naïve façade"),
        ("we’ve been to Łódź", "The café’s naïve façade"),
        ("作", "李作成 spoke"),
        ("李作", "李作成 spoke"),
        ("strasse unicode", "Straße and 𝔘nicode"),
        ("x2", "Straße and 𝔘nicode"),
        (LONG, "A long word"),
        (LONG[: LONGEST_WORD + 1], "A long word"),
        (LONG[:LONGEST_WORD], "A long word"),
        (LONG[: LONGEST_WORD - 1], "A long word"),
    ],
)
def test_what_is_typed_is_folded_as_the_index_is(
    strict_reader: Reader, typed: str, title: str
) -> None:
    strict_reader.at("").ask(typed)
    if title:
        expect(strict_reader.results.first).to_contain_text(title)
    else:
        expect(strict_reader.status).to_contain_text("none with all words")


def test_more_results_are_shown_on_demand(strict_reader: Reader) -> None:
    strict_reader.at("").ask("according")
    expect(strict_reader.status).to_contain_text("200 results, the first 10 shown")

    strict_reader.dialog.get_by_role("button", name="Show more").click()

    expect(strict_reader.status).to_contain_text("the first 20 shown")
    expect(strict_reader.results.nth(10)).to_be_focused()


def test_every_entry_is_found_by_its_title(strict_reader: Reader) -> None:
    strict_reader.at("").press("Control+k")
    for page in corpus(200)[::7]:
        strict_reader.dialog.get_by_role("textbox").fill(page.title)
        strict_reader.press("Enter")  # asks at once
        expect(strict_reader.results.filter(has_text=page.title).first).to_be_visible()


def test_ten_thousand_claims_cost_a_reader_little(browser: Browser, tmp_path: Path) -> None:
    pages = corpus(10_000)
    with _site(tmp_path, pages) as site:
        for words in ("ca", "in", "according to", pages[9_000].search[0].text):
            context = browser.new_context()
            reader = Reader(context.new_page(), site.address)
            reader.at("")
            before = sum(site.asked.values())
            reader.press("Control+k")
            reader.dialog.get_by_role("textbox").fill(words)
            expect(reader.results.first).to_be_visible()
            fetched = sum(site.asked.values()) - before
            site.asked.clear()
            context.close()

            assert fetched <= 150_000 - _own_size()


def _own_size() -> int:
    return (projects.REAL / "explainer/theme/assets/javascripts/search.js").stat().st_size


def test_the_page_for_a_wrong_address_has_a_search_that_works(open_tab: OpenTab, real: str) -> None:
    """Its links begin at the root, wherever it is shown."""
    tab = open_tab(f"{real}404.html")
    tab.keyboard.press("Control+k")
    tab.keyboard.type("rubio")

    expect(tab.get_by_role("dialog", name="Search").get_by_role("link").first).to_be_visible()
