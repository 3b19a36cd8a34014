"""Pages that are written as Markdown, such as the guide: their head, and what the search finds.

The search has an entry for each heading. It is read from the HTML that MkDocs made, where headings
have their ids.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape, unescape
from html.parser import HTMLParser
from pathlib import PurePosixPath

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as HostPage

from explainer.exports.breadcrumbs import HOME, Crumb
from explainer.exports.head import document_head
from explainer.mkdocs_plugin.generated_page import GeneratedPage
from explainer.options import Options
from explainer.presentation.output import Head, Page, SearchEntry

_TAG = re.compile(r"<[^>]*>")
_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s")
_HEADINGS = ("h1", "h2", "h3")
_GUIDE = "guide"
_ENOUGH = 160  # of characters: search engines show no more


def describe(page: HostPage, html: str) -> None:
    """Give a page that has no description its first sentences or title, and print any as text.

    Themes print it as it is.
    """
    given = page.meta.get("description")
    page.meta["description"] = escape(
        given if isinstance(given, str) else _opening(html) or _title(page)
    )


def head_of(page: HostPage, files: Files, options: Options) -> Head | None:
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


def _crumbs(page: HostPage, files: Files) -> Iterator[Crumb]:
    """Give the first page of each folder above, then the page itself."""
    path = PurePosixPath(page.file.dest_uri)
    above = [folder / "index.md" for folder in reversed(PurePosixPath(page.file.src_uri).parents)]
    for index in above[1:]:
        file = files.get_file_from_path(str(index))
        if file is not None and file.page is not None and file.page is not page:
            yield _title(file.page), PurePosixPath(file.dest_uri)
    if path != HOME[1]:
        yield _title(page), path


def _title(page: HostPage) -> str:
    return unescape(_TAG.sub("", str(page.title or "")))


def documents(files: Files) -> Iterator[Page]:
    """Give every hand-written page with what the search finds on it."""
    for file in files.documentation_pages():
        if file.page is not None and not isinstance(file.page, GeneratedPage):
            yield _document(file.page)


def _document(page: HostPage) -> Page:
    sections = _Sections()
    sections.feed(page.content or "")
    path, title = PurePosixPath(page.file.dest_uri), str(page.title)
    kind = "Guide" if path.parts[0] == _GUIDE else "Page"
    entries = (_entry(one, title, kind) for one in sections.found)
    found = tuple(one for one in entries if one.title)
    is_listed = not page.meta.get("robots")
    return Page(path, title, "", "", {}, search=found, is_listed=is_listed)


@dataclass(slots=True)
class _Section:
    level: int
    anchor: str
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def _entry(section: _Section, title: str, kind: str) -> SearchEntry:
    """Name the page beside each of its sections; its own heading leads to its top."""
    words = " ".join(" ".join(section.title).split())
    is_top = section.level == 1
    return SearchEntry(
        title=words,
        text=" ".join(" ".join(section.text).split()),
        anchor="" if is_top else section.anchor,
        kind=kind,
        note="" if is_top else title,
    )


class _Sections(HTMLParser):
    """Cuts a page at its headings; the sign behind a heading that links to it is no text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[_Section] = []
        self._is_heading = False
        self._is_sign = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._is_sign = tag == "a" and given.get("class") == "headerlink"
        if tag in _HEADINGS:
            self._is_heading = True
            self.found.append(_Section(int(tag[1]), given.get("id") or ""))

    def handle_endtag(self, tag: str) -> None:
        self._is_sign = False
        if tag in _HEADINGS:
            self._is_heading = False

    def handle_data(self, data: str) -> None:
        if self.found and not self._is_sign:
            section = self.found[-1]
            (section.title if self._is_heading else section.text).append(data)
