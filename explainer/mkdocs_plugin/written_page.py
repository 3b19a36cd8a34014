"""A hand-written Markdown page as the search takes it: an entry for each heading.

It is read from the HTML that MkDocs made, where headings have their ids.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import PurePosixPath

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as HostPage

from explainer.mkdocs_plugin.generated_page import GeneratedPage
from explainer.presentation.output import Page, SearchEntry

_HEADINGS = ("h1", "h2", "h3")
_GUIDE = "guide"


def written_pages(files: Files) -> Iterator[Page]:
    """Give every hand-written page with what the search finds on it."""
    for file in files.documentation_pages():
        if file.page is not None and not isinstance(file.page, GeneratedPage):
            yield written_page(file.page)


def written_page(page: HostPage) -> Page:
    sections = _Sections()
    sections.feed(page.content or "")
    path, title = PurePosixPath(page.file.dest_uri), str(page.title)
    kind = "Guide" if path.parts[0] == _GUIDE else "Page"
    entries = (_entry(one, title, kind) for one in sections.found)
    return Page(path, title, "", "", {}, search=tuple(one for one in entries if one.title))


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
