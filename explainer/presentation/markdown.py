"""Hand-written Markdown → safe HTML, or text: the one place where Markdown is understood.

Raw HTML is text here: Python-Markdown's two processors for it are taken out, and what comes out
is cleaned by nh3, which also stops links that are not http, https or mailto. Behind a link to
another host stands which one it is: what is written in a link is no proof of where it leads.
"""

import re
from functools import cache
from html import escape, unescape
from urllib.parse import urlsplit

import nh3
from markdown import Markdown

_TAGS = {
    "p", "em", "strong", "code", "pre", "ul", "ol", "li", "a", "blockquote", "br", "h2", "h3", "h4",
    "hr", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip

_TAG = re.compile(r"<[^>]+>")
_HREF = re.compile(r'<(?:a|img)\b[^>]*?\b(?:href|src)="([^"]*)"')
_LINK = re.compile(r'<a href="(?P<href>[^"]*)" rel="noopener">(?P<text>.*?)</a>', re.DOTALL)


@cache
def _reader() -> Markdown:
    reader = Markdown(extensions=["sane_lists", "tables"], output_format="html")
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    return reader


def links(text: str) -> tuple[str, ...]:
    """Give the address behind each link, as a browser would take it, before any is cleaned."""
    may_link = "<" in text or ("]" in text and ("(" in text or ":" in text))
    if not may_link:
        return ()
    return tuple(unescape(link) for link in _HREF.findall(_reader().reset().convert(text)))


def to_html(text: str) -> str:
    """Give paragraphs, lists, links and emphasis; anything else stays text."""
    html = nh3.clean(
        _reader().reset().convert(text),
        tags=_TAGS,
        attributes={"a": {"href"}, "*": set()},  # else `title` and `lang` are let through
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener",
    )
    return _LINK.sub(_with_host, html)


def to_plain(text: str) -> str:
    """Give the text of one paragraph: its emphasis is gone, and a link says where it leads."""
    return unescape(_TAG.sub("", to_inline_html(text)))


def _with_host(link: re.Match[str]) -> str:
    """Say behind a link where it leads, unless its own text says it."""
    try:
        parts = urlsplit(unescape(link["href"]).replace("\\", "/"))
    except ValueError:
        return link["text"]
    where = parts.path if parts.scheme == "mailto" else parts.netloc
    is_said = not where or unescape(link["text"]) in (where, unescape(link["href"]))
    return link[0] if is_said else f"{link[0]} ({escape(where)})"


def to_inline_html(text: str) -> str:
    """Give one paragraph without its `<p>`."""
    html = to_html(text).strip()
    inner = html.removeprefix("<p>").removesuffix("</p>")
    return inner if "<p>" not in inner else html
