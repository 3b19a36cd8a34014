"""Cards as readers meet them: by pointer, by keyboard, by finger, and not at all."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from explainer.build.check import read_and_check
from explainer.site import Site
from tests import projects
from tests.browser.conftest import OpenTab
from tests.told import squeezed, told

STORY = "explainers/milley-li-calls/index.html"
CONDITIONAL = "explainers/milley-li-calls/reactions/paul-chain-of-command.html"
LIST = "explainers/milley-li-calls/statements.html"
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}


@pytest.fixture
def story(open_tab: OpenTab, real: str) -> Page:
    return open_tab(real + STORY)


def card_in(tab: Page) -> Locator:
    return tab.locator(".ex-pop")


def marks_in(tab: Page) -> Locator:
    return tab.locator("main .ex-mark[data-card]:visible")


def sentence_of(mark: Locator) -> str:
    """Give the statement or event to which a mark leads, as the data of its page tell it."""
    address = str(mark.evaluate("mark => mark.href"))
    told = mark.page.request.get(f"{address.removesuffix('.html')}.json").json()["content"]["told"]
    return str(told)


def linked(tab: Page, address: str) -> Locator:
    return tab.locator(f'main a[data-card][href$="{address}"]:visible').first


def point_at(tab: Page, link: Locator) -> None:
    """Move the pointer onto a link as a reader does: scroll there, come from elsewhere."""
    link.scroll_into_view_if_needed()
    x, y = link.evaluate("link => { const box = link.getClientRects()[0]; return [box.x, box.y]; }")
    tab.mouse.move(1, 1)
    tab.mouse.move(x + 8, y + 8)


def pages_asked_by(tab: Page) -> list[str]:
    asked: list[str] = []
    tab.on("request", lambda one: asked.append(one.url) if one.url.endswith(".html") else None)
    return asked


def stop_the_clock(tab: Page) -> None:
    tab.clock.install(time=0)
    tab.clock.pause_at(60_000)


def test_a_card_opens_half_a_second_after_the_pointer_has_come(story: Page) -> None:
    mark = marks_in(story).first
    stop_the_clock(story)

    point_at(story, mark)

    story.clock.run_for(100)
    story.clock.run_for(399)
    assert not card_in(story).is_visible()
    story.clock.run_for(2)
    expect(card_in(story)).to_be_visible()
    expect(card_in(story)).to_contain_text(sentence_of(mark))
    expect(card_in(story)).to_contain_text("How it reached us")


def test_a_pointer_that_passes_by_opens_and_fetches_nothing(story: Page) -> None:
    asked = pages_asked_by(story)
    stop_the_clock(story)

    point_at(story, marks_in(story).first)
    story.clock.run_for(99)
    story.mouse.move(1, 1)
    story.clock.run_for(2000)

    assert not card_in(story).is_visible()
    assert asked == []


def test_the_pointer_can_travel_into_the_card_and_it_closes_after_leaving(story: Page) -> None:
    point_at(story, marks_in(story).first)
    expect(card_in(story)).to_be_visible()
    box = card_in(story).bounding_box()
    assert box
    stop_the_clock(story)

    story.mouse.move(box["x"] + 20, box["y"] - 3)
    story.clock.run_for(299)
    story.mouse.move(box["x"] + 20, box["y"] + 20)
    story.clock.run_for(5000)
    assert card_in(story).is_visible()
    story.mouse.move(1, 1)
    story.clock.run_for(299)
    assert card_in(story).is_visible()
    story.clock.run_for(2)
    expect(card_in(story)).to_be_hidden()


def test_escape_closes_a_card_and_the_pointer_that_stays_does_not_open_it_again(
    story: Page,
) -> None:
    point_at(story, marks_in(story).first)
    expect(card_in(story)).to_be_visible()

    story.keyboard.press("Escape")

    expect(card_in(story)).to_be_hidden()
    story.wait_for_timeout(600)
    assert not card_in(story).is_visible()


def test_a_card_opens_on_focus_and_takes_neither_the_focus_nor_a_tab_stop(story: Page) -> None:
    mark = marks_in(story).first
    mark.focus()
    story.keyboard.press("Shift+Tab")
    story.keyboard.press("Tab")

    expect(card_in(story)).to_be_visible()
    expect(mark).to_be_focused()
    expect(mark).to_have_attribute("aria-details", "ex-pop")
    story.keyboard.press("Escape")
    expect(card_in(story)).to_be_hidden()
    expect(mark).to_be_focused()
    story.keyboard.press("Tab")
    assert not story.evaluate("document.activeElement.closest('.ex-pop')")


def test_a_card_that_is_too_long_for_the_window_takes_no_tab_stop(story: Page) -> None:
    story.set_viewport_size({"width": 1440, "height": 300})
    marks = marks_in(story)
    marks.nth(0).focus()
    expect(card_in(story)).to_be_visible()
    assert card_in(story).evaluate("pop => pop.scrollHeight > pop.clientHeight")

    story.keyboard.press("Tab")

    assert story.evaluate("document.activeElement.matches('main a')")


def test_a_click_into_a_card_does_not_keep_it_open(story: Page) -> None:
    mark = marks_in(story).first
    point_at(story, mark)
    expect(card_in(story)).to_be_visible()
    card_in(story).click(position={"x": 4, "y": 4})

    story.mouse.move(1, 1)

    expect(card_in(story)).to_be_hidden()


def test_one_card_at_a_time(story: Page) -> None:
    first, second = marks_in(story).nth(0), marks_in(story).nth(3)
    point_at(story, first)
    expect(card_in(story)).to_contain_text(sentence_of(first))

    point_at(story, second)

    expect(card_in(story)).to_contain_text(sentence_of(second))
    assert story.locator(":popover-open").count() == 1


def test_links_in_a_card_are_those_of_its_own_page(story: Page, real: str) -> None:
    point_at(story, linked(story, "actors/rand-paul.html"))
    expect(card_in(story)).to_be_visible()

    more = card_in(story).locator(".ex-card__more a")

    assert more.evaluate("link => link.href") == f"{real}actors/rand-paul.html"
    more.click()
    assert story.url == f"{real}actors/rand-paul.html"


def test_a_card_of_the_same_page_is_not_fetched(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(f"{real}actors/rand-paul.html")
    tab.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', "
                 "'<p><a id=self data-card href=rand-paul.html>Rand Paul</a></p>')")  # fmt: skip
    asked = pages_asked_by(tab)

    point_at(tab, tab.locator("#self"))

    expect(card_in(tab)).to_contain_text("Rand Paul")
    assert asked == []


def test_a_page_that_cannot_be_had_leaves_the_link_as_it_is(story: Page) -> None:
    story.route("**/actors/*", lambda route: route.fulfill(status=200, body="<p>Elsewhere.</p>"))

    point_at(story, linked(story, "actors/rand-paul.html"))
    story.wait_for_timeout(800)

    assert not card_in(story).is_visible()
    linked(story, "actors/rand-paul.html").click()
    assert story.url.endswith("actors/rand-paul.html")


def test_previews_can_be_turned_off_and_on_and_the_choice_is_remembered(story: Page) -> None:
    point_at(story, marks_in(story).first)
    card_in(story).get_by_role("button", name="Don’t show previews").click()
    expect(card_in(story)).to_be_hidden()
    story.reload()
    point_at(story, marks_in(story).first)
    story.wait_for_timeout(800)
    assert not card_in(story).is_visible()

    story.get_by_role("button", name="Show previews").click()
    story.reload()
    point_at(story, marks_in(story).first)

    expect(card_in(story)).to_be_visible()


def test_a_browser_that_keeps_nothing_still_shows_cards(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(f"{real}index.html")
    tab.add_init_script("""for (const name of ["getItem", "setItem"]) {
      const own = Storage.prototype[name];
      Storage.prototype[name] = function (key, ...rest) {
        if (key === "explainer.previews") throw new Error("nothing is kept here");
        return own.call(this, key, ...rest);
      };
    }""")
    tab.goto(real + STORY)

    point_at(tab, marks_in(tab).first)

    expect(card_in(tab)).to_be_visible()


def test_a_finger_gets_a_button_beside_each_mark(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + LIST, **PHONE)
    mark = marks_in(tab).first
    button = tab.locator(".ex-info:visible").first

    expect(button).to_have_accessible_name(f"Show where this comes from: {sentence_of(mark)}")
    button.tap()
    expect(card_in(tab)).to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "true")
    card_in(tab).locator(".ex-label").last.tap()
    assert card_in(tab).is_visible()
    button.tap()
    expect(card_in(tab)).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_a_tap_elsewhere_closes_the_card_of_a_button(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + LIST, **PHONE)
    tab.locator(".ex-info:visible").first.tap()
    expect(card_in(tab)).to_be_visible()

    tab.locator("h1").first.tap(position={"x": 2, "y": 2})

    expect(card_in(tab)).to_be_hidden()


def test_keys_reach_the_links_in_the_card_of_a_button(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + LIST, **PHONE)
    button = tab.locator(".ex-info:visible").first
    button.focus()

    tab.keyboard.press("Enter")
    expect(card_in(tab)).to_be_visible()
    tab.keyboard.press("Tab")

    assert tab.evaluate("document.activeElement.closest('.ex-pop') !== null")
    tab.keyboard.press("Escape")
    expect(card_in(tab)).to_be_hidden()
    expect(button).to_be_focused()


def test_the_page_of_a_story_has_notes_and_no_buttons(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + STORY, **PHONE)

    assert tab.locator(".ex-mark--here").count() > 0
    assert tab.locator(".ex-info").count() == 0


def test_a_mouse_sees_no_buttons(story: Page) -> None:
    assert story.locator(".ex-info").count() == 0


def test_a_button_moves_nothing_when_it_comes(open_tab: OpenTab, real: str) -> None:
    tab = open_tab(real + LIST, **PHONE)
    mark = marks_in(tab).nth(5)
    with_buttons = mark.bounding_box(), tab.evaluate("document.body.scrollHeight")

    tab.evaluate("document.querySelectorAll('.ex-info').forEach((one) => one.remove())")

    assert (mark.bounding_box(), tab.evaluate("document.body.scrollHeight")) == with_buttons


@pytest.mark.parametrize(("width", "height"), [(360, 640), (320, 256), (1280, 720)])
def test_a_card_stays_within_the_window(
    open_tab: OpenTab, real: str, width: int, height: int
) -> None:
    tab = open_tab(real + STORY, viewport={"width": width, "height": height})
    tab.emulate_media(reduced_motion="reduce")

    for number, place in enumerate(("start", "center", "end")):
        mark = marks_in(tab).nth(number * 9)
        mark.evaluate("(link, place) => link.scrollIntoView({block: place})", place)
        tab.evaluate(
            "place => place === 'start' && scrollBy(0, -70)", place
        )  # from below the header
        point_at(tab, mark)
        expect(card_in(tab)).to_contain_text(sentence_of(mark))
        box = card_in(tab).bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["y"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["y"] + box["height"] <= height
        tab.keyboard.press("Escape")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_a_card_covers_neither_its_link_nor_shows_on_paper(story: Page) -> None:
    mark = marks_in(story).nth(2)
    point_at(story, mark)
    expect(card_in(story)).to_be_visible()
    card, link = card_in(story).bounding_box(), mark.bounding_box()
    assert card
    assert link

    assert card["y"] >= link["y"] + link["height"] or card["y"] + card["height"] <= link["y"]
    story.emulate_media(media="print")
    expect(card_in(story)).to_be_hidden()


@pytest.fixture(params=["bridge", "real"])
def cards(
    request: pytest.FixtureRequest, open_tab: OpenTab, tmp_path: Path
) -> tuple[Site, dict[str, str]]:
    """Give the text of every thing's card, as a script takes it from the thing's page."""
    checked = (
        request.getfixturevalue("checked")
        if request.param == "real"
        else read_and_check(projects.write(tmp_path, projects.bridge()))
    )
    site: Site = checked.site
    address = request.getfixturevalue(request.param)
    paths = [_page_of(one.ref.kind, one.ref.id) for one in site.statements()]
    paths += [f"actors/{id_}.html" for id_ in site.actors]
    paths += [f"sources/{id_}.html" for id_ in site.sources]
    paths += [_page_of("event", id_) for id_ in site.events]
    tab = open_tab(f"{address}index.html")
    texts = tab.evaluate(_FETCH, paths)
    return site, {path: re.sub(r"\s+", " ", text) for path, text in texts.items()}


_FETCH = """async (paths) => Object.fromEntries(await Promise.all(paths.map(async (path) => {
  const html = await (await fetch(path)).text();
  const page = new DOMParser().parseFromString(html, "text/html");
  const cards = page.querySelectorAll("template[data-card-of]");
  return [path, cards.length === 1 ? cards[0].content.textContent : `${cards.length} cards`];
})))"""


def _page_of(kind: str, id_: str) -> str:
    explainer, _, local = id_.partition("/")
    return f"explainers/{explainer}/{kind}s/{local}.html"


def test_every_thing_has_one_card_with_its_condition_and_its_hedge(
    cards: tuple[Site, dict[str, str]],
) -> None:
    site, texts = cards

    assert [path for path, text in texts.items() if "Read more about this" not in text] == []
    for claim in site.statements():
        text = texts[_page_of(claim.ref.kind, claim.ref.id)]
        assert told(site, claim) in squeezed(text)
        assert all(condition in text for condition in claim.conditions)
        assert all(standing.value in text for standing in claim.standings)
    for event in site.events.values():
        assert told(site, event) in squeezed(texts[_page_of("event", event.ref.id)])


def test_every_claim_that_a_card_prints_is_whole_and_has_its_standing(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + CONDITIONAL)
    point_at(tab, marks_in(tab).first)
    expect(card_in(tab)).to_be_visible()

    sentences = card_in(tab).locator(".ex-claim")

    assert sentences.count() > 1
    assert sentences.filter(has=tab.locator(".ex-mark")).count() == sentences.count()
    assert card_in(tab).locator("[id]").count() == 0


def test_without_scripts_every_link_works_and_nothing_of_a_card_is_shown(
    open_tab: OpenTab, real: str
) -> None:
    tab = open_tab(real + STORY, java_script_enabled=False)
    assert tab.locator(".ex-info, .ex-switch, .ex-pop").count() == 0

    marks_in(tab).first.click()

    expect(tab.locator("h1").first).to_be_visible()
    assert "/claims/" in tab.url
    assert tab.locator(".ex-card:visible").count() == 0
