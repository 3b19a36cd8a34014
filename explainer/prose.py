"""Hand-written Markdown → safe HTML: the one place where Markdown is understood.

Raw HTML is text here: Python-Markdown's two processors for it are taken out, and what comes out
is cleaned by nh3, which also stops links that are not http, https or mailto.
"""

from functools import cache

import nh3
from markdown import Markdown

_TAGS = {
    "p", "em", "strong", "code", "pre", "ul", "ol", "li", "a", "blockquote", "br", "h2", "h3", "h4",
    "hr", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip


@cache
def _reader() -> Markdown:
    reader = Markdown(extensions=["sane_lists", "tables"], output_format="html")
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    return reader


def to_html(text: str) -> str:
    """Give paragraphs, lists, links and emphasis; anything else stays text."""
    html = _reader().reset().convert(text)
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener",
    )


def to_inline_html(text: str) -> str:
    """Give one paragraph without its `<p>`."""
    html = to_html(text).strip()
    inner = html.removeprefix("<p>").removesuffix("</p>")
    return inner if "<p>" not in inner else html
