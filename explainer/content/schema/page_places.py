"""The ids that pages and the theme give to places of their own.

Claims, events and reactions stand on pages under their ids, explainers on that of all names, so
none of them may be called like a place there: a link would lead to whichever comes first. Whoever
adds a place to a page on which such entries stand adds its id here; a test holds all pages to it.
"""

import re

_OF_THEME = {"content", "site-nav", "ex-search-input", "ex-search-title"}
_BESIDE_EXPLAINERS = {"claims"}
_OF_SECTIONS = {
    "about-the-article", "changes", "disputed", "events", "explainers",
    "how-to-read", "how-we-know", "in-short", "on-other-pages", "others", "reactions", "since",
    "sources", "story", "unknown", "what", "when", "who",
}  # fmt: skip
_NUMBERED = r"(?:at|dispute|group|mark|note)-[0-9]+"
_OF_LETTERS = r"letter-(?:[a-z0-9]|numbers-and-signs)"
_OF_SIGNS = r"[gp]-(?:background|differs|named|outlet|unchecked|unnamed)"  # glyphs and patterns
_OF_OTHERS = r"(?:of|record|unknown)-.+"  # followed by the id of what it tells of

_FIXED = _OF_THEME | _BESIDE_EXPLAINERS | _OF_SECTIONS
_MADE = re.compile(f"{_NUMBERED}|{_OF_LETTERS}|{_OF_SIGNS}|{_OF_OTHERS}")


def is_place(id_: str) -> bool:
    """Whether a page may give this id to something other than an entry of that name."""
    return id_ in _FIXED or _MADE.fullmatch(id_) is not None


def is_place_beside_explainers(id_: str) -> bool:
    """Whether the page on which explainers have their places has one of its own there."""
    known = _OF_THEME | _BESIDE_EXPLAINERS
    return id_ in known or re.fullmatch(f"{_OF_LETTERS}|{_OF_SIGNS}", id_) is not None
