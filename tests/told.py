"""Statements as readers get them, for tests that look for them in what is written."""

import re
from collections.abc import Iterable
from html import unescape
from weakref import WeakKeyDictionary

from explainer.presentation.phrases import plain
from explainer.presentation.statements import lines, plain_told, record_statement
from explainer.site import Claim, Event, Ref, Site

_Line = tuple[str, str]  # its short label, where it has one, and its words
# Each statement is looked for in every page, and what it is told as is the same each time.
_KEPT: WeakKeyDictionary[Site, dict[Ref, tuple[str, tuple[_Line, ...]]]] = WeakKeyDictionary()


def squeezed(text: str) -> str:
    """Take out all blanks: where a link begins and ends, markup may have one or none."""
    return re.sub(r"\s+", "", text)


def told(site: Site, thing: Claim | Event) -> str:
    """Give a statement or an event with its label, without blanks."""
    return _told(site, thing)[0]


def _told(site: Site, thing: Claim | Event) -> tuple[str, tuple[_Line, ...]]:
    kept = _KEPT.setdefault(site, {})
    if thing.ref not in kept:
        short = (
            (squeezed(plain(line.label.short)) if line.label else "", squeezed(plain(line.words)))
            for line in lines(site, thing)
        )
        kept[thing.ref] = squeezed(plain_told(site, thing)), tuple(short)
    return kept[thing.ref]


def records_told(site: Site, owner: Claim | Event) -> list[str]:
    return [squeezed(plain(record_statement(site, owner, one))) for one in owner.record]


FIELD = re.compile(r"<textarea[^>]*>(.*?)</textarea>", re.DOTALL)


def copied_from(html: str) -> tuple[str, ...]:
    """Give the HTML that a page has as text in its fields, to be copied."""
    return tuple(map(unescape, FIELD.findall(html)))


BLOCK = re.compile(r'<div class="ex-block[^"]*">.*?</div>', re.DOTALL)  # it holds no other


def blocks_in(html: str) -> tuple[str, ...]:
    """Give the text of each block of a page, which has its label in front, without blanks."""
    return tuple(squeezed(unescape(re.sub(r"<[^>]+>", "", one))) for one in BLOCK.findall(html))


def stands_in(site: Site, thing: Claim | Event, text: str, blocks: Iterable[str] = ()) -> bool:
    """Tell whether a statement is told: alone with its full label, or under its short one."""
    return told(site, thing) in text or _in_short(site, thing, text, tuple(blocks))


def _in_short(site: Site, thing: Claim | Event, text: str, blocks: tuple[str, ...]) -> bool:
    for label, words in _told(site, thing)[1]:
        in_block = any(label in one and words in one.split(label, 1)[1] for one in blocks)
        if not in_block and (not label or f"{label}:{words}" not in text):
            return False
    return True
