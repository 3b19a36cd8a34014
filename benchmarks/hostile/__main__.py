"""Tries strings in a browser: `python -m benchmarks.hostile [--turns 1] [FILE …]`.

A file is a JSON list of texts; without one the committed sample is tried. Each site holds a string
in every field, and every page is opened, with the site's own policy switched off: what got in
would run. Counted are dialogs, requests to other hosts, elements and handlers that a site of plain
words lacks, faults of scripts, and strings that are not to be read as typed.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.hostile.live import CENSUS
from benchmarks.search.page import served
from explainer.build.check import read_and_check
from explainer.build.site_build import build_site
from explainer.content.yaml_reader import MAX_TEXT
from explainer.diagnostics.content_rules import hidden_characters
from explainer.diagnostics.text_file import TextFile
from explainer.mkdocs_plugin import MkDocsRun
from tests import hostile, projects
from tests.conftest import QUIET, chromium

_PROSE = ("explainer.summary", "explainer.method")  # Markdown: some signs mean something there
_UNSEEN = ("settings.contact", "explainer.reason", "claim.ok", *_PROSE)


@dataclass(slots=True)
class Seen:
    """What a browser met on a site."""

    pages: int = 0
    live: Counter[str] = field(default_factory=Counter)
    elements: set[str] = field(default_factory=set)
    text: str = ""


def main(arguments: Sequence[str]) -> None:
    asked = _arguments(arguments)
    strings = [text for file in asked.files for text in json.loads(file.read_text("utf-8"))]
    tried = [one for one in dict.fromkeys(strings or hostile.naughty()) if _is_accepted(one)]
    refused = len(dict.fromkeys(strings)) - len(tried) if strings else 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET)
        _tell(f"{len(tried):,} strings to try, {refused:,} refused by the reader or blank")
        _try_all(browser, tried, asked.turns)
        browser.close()


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m benchmarks.hostile")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--turns", type=int, default=1, help="in how many fields a string stands")
    return parser.parse_args(arguments)


def _is_accepted(text: str) -> bool:
    file = TextFile(PurePosixPath("x"), text)
    is_seen = bool(text.strip()) and len(text) <= MAX_TEXT
    is_line = not any(one in "\r\n" or "\ud800" <= one <= "\udfff" for one in text)
    return is_seen and is_line and not any(hidden_characters(file))


def _try_all(browser: Browser, strings: Sequence[str], turns: int) -> None:
    names = hostile.fields()
    usual = _visit(browser, hostile.plain()).elements | hostile.PROSE
    pages, live, unread = 0, Counter[str](), Counter[str]()
    for number, texts in enumerate(_sites(strings, names, turns), 1):
        seen = _visit(browser, texts)
        pages += seen.pages
        live += seen.live + Counter(f"new: {one}" for one in seen.elements - usual)
        unread += Counter(_unread(texts, seen.text))
        _tell(f"site {number}: {pages:,} pages, live {sum(live.values())}, unread {len(unread)}")
    _tell(f"\n{len(strings):,} strings × {turns}, {pages:,} pages; live: {sum(live.values())}")
    for what, times in (live + unread).most_common(20):
        _tell(f"  {times} × {what!r}")


def _sites(strings: Sequence[str], names: Sequence[str], turns: int) -> Iterator[dict[str, str]]:
    """Give sites in which every string stands once a turn, each turn in another field."""
    for turn in range(turns):
        for first in range(0, len(strings), len(names)):
            some = strings[first : first + len(names)]
            yield {name: some[(at + 7 * turn) % len(some)] for at, name in enumerate(names)}


def _visit(browser: Browser, texts: dict[str, str]) -> Seen:
    host = projects.project_file(projects.CASES / "host.yaml")
    with TemporaryDirectory() as folder:
        root = projects.write(Path(folder, "project"), {**host, **hostile.filled(texts)})
        site = Path(folder, "site")
        build_site(read_and_check(root), root, site, MkDocsRun)
        pages = {str(path.relative_to(site)): path.read_text("utf-8") for path in _pages(site)}
        stays = [path for path, page in pages.items() if not _leads_on(page)]
        with served(site, policy="") as server:
            seen = _read(browser, server.address, stays)
        for page in filter(_leads_on, pages.values()):
            seen.elements |= hostile.Markup(page).elements
        return seen


def _pages(site: Path) -> Iterator[Path]:
    yield from (path for path in sorted(site.rglob("*.html")) if path.parent.name != "rules")


def _leads_on(page: str) -> bool:
    """Tell whether a browser would leave a page at once, before anything can be asked of it."""
    return '<meta http-equiv="refresh"' in page


def _read(browser: Browser, address: str, pages: Iterable[str]) -> Seen:
    seen = Seen()
    context = browser.new_context(bypass_csp=True)
    tab = context.new_page()
    tab.on("dialog", lambda one: (seen.live.update(["dialog"]), one.dismiss()))
    tab.on("pageerror", lambda one: seen.live.update([f"fault: {one}"[:200]]))
    tab.on("request", lambda one: _hear(seen, one.url, address))
    tab.on("popup", lambda _: seen.live.update(["window"]))
    texts = []
    for page in pages:
        tab.goto(address + page, wait_until="load")
        texts.append(_take(tab, seen))
    tab.goto(address + "index.html", wait_until="load")
    texts += [_searched(tab, seen)]
    seen.text = "\n".join(texts)
    context.close()
    return seen


def _hear(seen: Seen, url: str, address: str) -> None:
    if not url.startswith((address, "data:")):
        seen.live.update([f"asked {url}"[:200]])


def _take(tab: Page, seen: Seen) -> str:
    text, elements = tab.evaluate(CENSUS)
    seen.pages += 1
    seen.elements |= set(elements)
    return hostile.folded(text)


def _searched(tab: Page, seen: Seen) -> str:
    """Ask the search for whatever there is, and read its answers."""
    tab.keyboard.press("/")
    for letters in ("al", "sc", "on", "im"):
        tab.locator("#ex-search-input").fill(letters)
        tab.locator("dialog [role=status]:not(:empty)").wait_for()
    return _take(tab, seen)


def _unread(texts: dict[str, str], shown: str) -> Iterator[str]:
    for name, text in texts.items():
        typed = hostile.folded(text)
        forms = (typed, typed[:1].upper() + typed[1:])
        if name not in _UNSEEN and not any(form in shown for form in forms):
            yield f"unread in {name}: {text[:120]}"


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
