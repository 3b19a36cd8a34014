"""Measures the search: `python -m benchmarks.search [claims …]`, 1,000 10,000 and 25,000 if unsaid.

The seconds are the processor's, the least of five runs. Bytes and milliseconds are a browser's,
from the first letter typed, with nothing kept from before and nothing compressed.
"""

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from benchmarks.search.corpus import corpus
from benchmarks.search.page import Served, served, write_site
from explainer.exports.search_index import search_files
from explainer.presentation.output import Page
from tests.conftest import QUIET, chromium

_RUNS = 5


def main(sizes: Iterable[int]) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=QUIET)
        for size in sizes:
            sys.stdout.write("\n".join(_measured(browser, size)) + "\n\n")
        browser.close()


def _measured(browser: Browser, size: int) -> Iterator[str]:
    pages = corpus(size)
    files = list(search_files(pages))
    words = [len(file.content) for file in files if file.path.name.startswith("t-")]
    yield f"{size:,} claims, {len(pages):,} entries"
    yield f"  made in {min(_seconds(pages) for _ in range(_RUNS)):.2f} s"
    yield f"  {len(files):,} files, {sum(len(file.content) for file in files):,} bytes"
    yield f"  {len(words)} files of words, the largest {max(words):,} bytes"
    with TemporaryDirectory() as folder:
        write_site(Path(folder), pages)
        with served(Path(folder)) as site:
            for name, asked in _queries(pages).items():
                costs = [_asked(browser, site, asked) for _ in range(_RUNS)]
                fetched, seconds = (median(figures) for figures in zip(*costs, strict=True))
                yield f"  {name}: {fetched:,.0f} bytes, {seconds * 1000:.0f} ms"


def _seconds(pages: list[Page]) -> float:
    begin = time.process_time()
    for _ in search_files(pages):
        pass
    return time.process_time() - begin


def _queries(pages: list[Page]) -> dict[str, str]:
    claim = pages[-1].search[0]
    return {
        "a name": pages[0].title,
        "the first two letters of many words": "ca",
        "the most frequent word": "according",
        "a word of a claim": max(claim.title.split(), key=len),
        "four words of a claim": " ".join(claim.title.split()[2:6]),
        "a quote of sixteen words": claim.text,
    }


def _asked(browser: Browser, site: Served, words: str) -> tuple[int, float]:
    """Give what was fetched, script and all, and how long it took from typing to the result."""
    site.asked.clear()
    tab = browser.new_page()
    tab.goto(site.address)
    tab.keyboard.press("Control+k")
    begin = time.monotonic()
    tab.locator("#ex-search-input").fill(words)
    tab.locator(".ex-search li").first.wait_for()
    seconds = time.monotonic() - begin
    tab.close()
    ours = ("/search/", "/assets/")
    return sum(size for path, size in site.asked.items() if path.startswith(ours)), seconds


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1_000, 10_000, 25_000])
