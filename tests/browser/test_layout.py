"""Every kind of page fits on every screen, with all that can be opened open."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route

STORY = "explainers/milley-li-calls"
PAGES = (
    "index.html",
    "404.html",
    "explainers/index.html",
    f"{STORY}/index.html",
    f"{STORY}/rests-on.html",
    f"{STORY}/statements.html",
    f"{STORY}/claims/call-ahead.html",
    f"{STORY}/events/call-1.html",
    f"{STORY}/reactions/austin-confidence.html",
    "explainers/californian-titanic-1912/index.html",
    "actors/index.html",
    "actors/mark-milley.html",
    "sources/index.html",
    "sources/vision-times-2021-09-16.html",
    "claims/index.html",
    "claims/index/milley-li-calls.html",
    "reactions.html",
    "timeline.html",
    "a-to-z.html",
    "a-to-z/m.html",
    "corrections.html",
    "editors/index.html",
    "editors/milley-li-calls.html",
    "rules/index.html",
    "rules/ex301.html",
    f"embed/{STORY}/claims/call-ahead.html",
    f"embed/{STORY}/disputes/standfirst-chain-of-command.html",
    f"embed/{STORY}/reactions/austin-confidence.html",
    f"embed/{STORY}/timeline.html",
    "guide/index.html",
    "guide/newsroom.html",
    "guide/developers/index.html",
    "guide/writers/index.html",
    "guide/writers/card.html",
    "guide/writers/in-the-browser.html",
    "guide/writers/fields.html",
    "guide/developers/promises.html",
)
WIDTHS = (320, 390, 768, 1200, 1440)
SHIFTS = """{
    window.shifts = [];
    const keep = (list) => list.getEntries().forEach((one) => shifts.push(one.value));
    new PerformanceObserver(keep).observe({ type: "layout-shift", buffered: true });
}"""
OPEN_ALL = """() => {
    for (const fold of document.querySelectorAll("main details")) fold.open = true;
    for (const one of document.querySelectorAll("main [role='note']")) one.classList.add("is-open");
}"""
# Whatever is pushed out, whether or not the page can then be moved sideways.
OUTSIDE = """() => [...document.querySelectorAll("body *:not(pre *, svg *)")]
    .filter((one) => !one.closest(".ex-toc ol, .ex-skip, .ex-defs, [hidden]"))
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => `${one.localName}.${one.className}: ${one.textContent.slice(0, 40)}`)"""


@pytest.mark.parametrize("page", PAGES)
def test_nothing_reaches_out_of_the_page(browser: Browser, real: str, page: str) -> None:
    tab = browser.new_page()
    tab.goto(real + page)
    tab.evaluate(OPEN_ALL)

    outside = {}
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 900})
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        outside[width] = tab.evaluate(OUTSIDE)

    assert outside == {width: [] for width in WIDTHS}
    tab.close()


@pytest.mark.parametrize("width", [412, 1350])
@pytest.mark.parametrize("scripts", ["run", "blocked"])
@pytest.mark.parametrize("page", ["index.html", f"{STORY}/index.html", f"{STORY}/statements.html"])
def test_nothing_moves_when_a_face_comes_late(
    real: str, browser: Browser, page: str, scripts: str, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 823})
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    context.route("**/*.woff2", hold)
    if scripts == "blocked":
        context.route("**/*.js", lambda route: route.abort())
    context.add_init_script(SHIFTS)
    tab = context.new_page()
    tab.goto(real + page, wait_until="domcontentloaded")
    tab.wait_for_timeout(500)

    for route in held:
        route.continue_()
    tab.evaluate("document.fonts.ready")
    tab.wait_for_timeout(300)

    assert held
    assert tab.evaluate("shifts.reduce((sum, one) => sum + one, 0)") < 0.05
    context.close()


def test_each_kind_of_page_is_among_them(built_site: Path) -> None:
    kinds = {_kind(path.relative_to(built_site)) for path in built_site.rglob("*.html")}

    assert kinds == {_kind(Path(page)) for page in PAGES}


def _kind(path: Path) -> str:
    """Name a kind of page: its folder, whichever the story, and the name of what is alone there."""
    alone = len(path.parts) == 1 or path.name in ("index.html", "rests-on.html")
    folder = re.sub(r"^(embed/)?explainers/[^/]+", r"\1explainers/*", path.parent.as_posix())
    return f"{folder}/{path.name if alone else '*'}"
