"""What the pages of a built site weigh for a reader, read from its files."""

import gzip
import re
from collections.abc import Iterable, Iterator, Sequence
from html.parser import HTMLParser
from itertools import chain
from pathlib import Path

_ENTRIES = 10  # shown by `search.js` first, at worst each from a file of its own
_WORDS = 2  # typed, each in a file of its own
_LOADED = re.compile(
    r"<link rel=\"(?:stylesheet|icon)\" href=\"([^\"]+)\"|<(?:script|img)\b[^>]*? src=\"([^\"]+)\""
)


def pages(site: Path) -> int:
    return sum(1 for _ in site.rglob("*.html"))


def whole(site: Path) -> int:
    """Give the bytes of all files."""
    return sum(path.stat().st_size for path in site.rglob("*") if path.is_file())


def claim_page(site: Path) -> Path:
    return _middle(site.glob("explainers/*/claims/*.html"))


def explainer_page(site: Path) -> Path:
    return _middle(site.glob("explainers/*/index.html"))


def _middle(paths: Iterable[Path]) -> Path:
    """Give the page whose size is the median."""
    ordered = sorted(paths, key=lambda path: (path.stat().st_size, path))
    return ordered[len(ordered) // 2]


def compressed(paths: Iterable[Path]) -> int:
    """Give the bytes of files as a server sends them."""
    return sum(len(gzip.compress(path.read_bytes())) for path in paths)


def with_all_it_loads(page: Path) -> Iterator[Path]:
    """Give a page and the styles, scripts and pictures that its HTML names."""
    yield page
    for found in dict.fromkeys(_LOADED.findall(page.read_text("utf-8"))):
        yield page.parent / "".join(found)


def search(site: Path) -> int:
    """Give the bytes, not compressed, that a browser reads before the first result, at most.

    Script, style and index; the largest files of words for two words typed; the ten largest files
    of entries.
    """
    folder = site / "search"
    always = (
        site / "assets/javascripts/search.js",
        site / "assets/stylesheets/search.css",
        folder / "index.js",
    )
    words = _largest([*folder.glob("t-*.js")], _WORDS)
    entries = _largest([*folder.glob("d-*.js")], _ENTRIES)
    return sum(path.stat().st_size for path in chain(always, words, entries))


def _largest(paths: Sequence[Path], count: int) -> list[Path]:
    return sorted(paths, key=lambda path: path.stat().st_size)[-count:]


def elements(page: Path) -> int:
    """Count the elements of a page as a browser does, without the inside of a `<template>`."""
    counter = _Counter()
    counter.feed(page.read_text("utf-8"))
    return counter.count


class _Counter(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.count = self._templates = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 (its signature)
        self.count += not self._templates
        self._templates += tag == "template"

    def handle_endtag(self, tag: str) -> None:
        self._templates -= tag == "template"
