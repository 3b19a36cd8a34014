"""Whether a generator made what it was given: every page, and on a sample every word and link."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from html import unescape
from pathlib import Path
from posixpath import dirname, join, normpath

_FILE = "expected.json"
_EVERY = 37  # of so many pages, one is read
_UNSEEN = re.compile(r"<(svg|template|script|style|head)\b.*?</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_LETTERS = re.compile(r"[^\W_]+")
_LINK = re.compile(r"<a\b[^>]*?\bhref=[\"']?([^\"'#> ]+)")


class UnprovedError(Exception):
    """A page, a word or a link is missing."""


@dataclass(frozen=True, slots=True)
class _Content:
    """What a reader finds on a page: its letters without blanks between, and where links lead."""

    letters: str
    links: list[str]


def write_expected(folder: Path, pages: Iterable[tuple[str, str]]) -> None:
    """Keep the addresses of all pages, and of some the content: address, HTML."""
    expected = {
        path: asdict(_content(path, html)) if number % _EVERY == 0 else None
        for number, (path, html) in enumerate(pages)
    }
    (folder / _FILE).write_text(json.dumps(expected), "utf-8")


def prove(folder: Path, site: Path) -> int:
    """Hold a built site against what was expected, and give the number of its pages."""
    expected = json.loads((folder / _FILE).read_text("utf-8"))
    for path, content in expected.items():
        if not (site / path).is_file():
            raise UnprovedError(f"{site} has no {path}")
        if content is not None:
            _prove(site, path, _Content(**content))
    return sum(1 for _ in site.rglob("*.html"))


def prove_words(page: Path, words: str) -> None:
    """Hold that a page has these words, and so was made anew."""
    if _letters(words) not in _letters(page.read_text("utf-8")):
        raise UnprovedError(f"{page} lacks: {words}")


def _prove(site: Path, path: str, expected: _Content) -> None:
    found = _content(path, (site / path).read_text("utf-8"))
    if expected.letters not in found.letters:
        raise UnprovedError(f"{site / path} lacks words")
    for missing in set(expected.links) - set(found.links):
        raise UnprovedError(f"{site / path} has no link to {missing}")


def _content(path: str, html: str) -> _Content:
    seen = _UNSEEN.sub(" ", html)
    return _Content(_letters(seen), sorted(set(_links(path, seen))))


def _letters(html: str) -> str:
    return "".join(_LETTERS.findall(unescape(_TAG.sub(" ", _UNSEEN.sub(" ", html)))))


def _links(path: str, html: str) -> Iterator[str]:
    """Give where links lead, from the root of the site or to another host."""
    for link in map(unescape, _LINK.findall(html)):
        if "://" in link:
            yield link
        else:
            yield normpath(join("/", dirname(path), link))
