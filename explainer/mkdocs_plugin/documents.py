"""Pages that are written as Markdown, such as the guide: what programs read at their head."""

import re
from collections.abc import Iterator
from html import escape, unescape
from pathlib import PurePosixPath

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from explainer.exports.breadcrumbs import HOME, Crumb
from explainer.exports.head import document_head
from explainer.options import Options
from explainer.presentation.output import Head

_TAG = re.compile(r"<[^>]*>")
_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s")
_ENOUGH = 160  # of characters: search engines show no more


def describe(page: Page, html: str) -> None:
    """Give a page that has no description its first sentences or title, and print any as text.

    Themes print it as it is.
    """
    given = page.meta.get("description")
    page.meta["description"] = escape(
        given if isinstance(given, str) else _opening(html) or _title(page)
    )


def head_of(page: Page, files: Files, options: Options) -> Head | None:
    """Give the head of a page that was described."""
    description = unescape(str(page.meta.get("description", "")))
    return document_head(options, _title(page), description, _crumbs(page, files))


def _opening(html: str) -> str:
    """Give whole sentences of the first paragraph, as many as are shown."""
    paragraph = _PARAGRAPH.search(html)
    if paragraph is None:
        return ""
    text = " ".join(unescape(_TAG.sub("", paragraph[1])).split())
    opening = ""
    for sentence in _SENTENCE_END.split(text):
        if opening and len(opening) + len(sentence) >= _ENOUGH:
            break
        opening = f"{opening} {sentence}".strip()
    return opening


def _crumbs(page: Page, files: Files) -> Iterator[Crumb]:
    """Give the first page of each folder above, then the page itself."""
    path = PurePosixPath(page.file.dest_uri)
    above = [folder / "index.md" for folder in reversed(PurePosixPath(page.file.src_uri).parents)]
    for index in above[1:]:
        file = files.get_file_from_path(str(index))
        if file is not None and file.page is not None and file.page is not page:
            yield _title(file.page), PurePosixPath(file.dest_uri)
    if path != HOME[1]:
        yield _title(page), path


def _title(page: Page) -> str:
    return unescape(_TAG.sub("", str(page.title or "")))
