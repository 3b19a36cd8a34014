"""Whatever a built site's pages link to, fetch or show must be there."""

import re
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urldefrag

_ADDRESS = re.compile(r'\s(?:href|src)="?([^"\s>]*)')
_ID = re.compile(r'\sid="?([^"\s>]*)')
_COPIED = re.compile(r"<textarea.*?</textarea>", re.DOTALL)  # HTML as text, for other sites
_ELSEWHERE = re.compile(r"[a-z]+:|//")


def dead_links(site: Path) -> set[str]:
    """Give every address inside the site at which nothing is, after the page that has it."""
    return {
        f"{page.relative_to(site)}: {address}"
        for page in site.rglob("*.html")
        for address in set(_ADDRESS.findall(_COPIED.sub("", page.read_text("utf-8"))))
        if not _ELSEWHERE.match(address) and not _is_there(page, unescape(address), site)
    }


def repeated_ids(site: Path) -> set[str]:
    """Give every id that a page has twice, after the page."""
    return {
        f"{page.relative_to(site)}: {one}"
        for page in site.rglob("*.html")
        for ids in [_ID.findall(page.read_text("utf-8"))]
        for one in ids
        if ids.count(one) > 1
    }


def _is_there(page: Path, address: str, site: Path) -> bool:
    path, fragment = urldefrag(address.split("?", maxsplit=1)[0])
    above = site if page.name == "404.html" else page.parent  # that page has whole addresses
    target = above / unquote(path).removeprefix("/") if path else page
    target = target / "index.html" if target.is_dir() else target
    return target.is_file() and (not fragment or unquote(fragment) in _ids(target.resolve()))


@cache
def _ids(page: Path) -> frozenset[str]:
    return frozenset(map(unescape, _ID.findall(page.read_text("utf-8"))))
