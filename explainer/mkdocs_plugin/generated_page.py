"""A rendered page as MkDocs takes it: ready HTML that never goes through Markdown.

Themes print titles and descriptions as they are, so plain text is escaped here.
"""

from collections.abc import Iterable
from html import escape

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from explainer.diagnostics.span import Span
from explainer.options import EditAddress
from explainer.presentation.output import Heading, RenderedPage
from explainer.presentation.urls import relative

HOME = "index.html"


class GeneratedPage(Page):
    """`menu` is the name in the navigation, where the page stands in it."""

    def __init__(
        self, rendered: RenderedPage, file: File, config: MkDocsConfig, *, menu: str | None
    ) -> None:
        page = rendered.page
        super().__init__(menu or escape(page.title), file, config)
        self._rendered = rendered
        self.head = rendered.head
        self.meta = {"description": escape(page.description)}
        if page.title != config.site_name:
            self.meta["title"] = escape(page.title)
        if not page.is_found:
            self.meta["robots"] = "noindex"
        if not page.is_listed:
            self.meta["search"] = {"exclude": True}  # for a search that reads pages: Material’s
        if page.moved_to:
            self.meta["moved_to"] = relative(page.path, page.moved_to)
        if rendered.head and rendered.head.modified:
            self.meta["modified"] = rendered.head.modified

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = self._rendered.html
        self.toc = table_of_contents(self._rendered.headings)


def generated_file(
    rendered: RenderedPage, config: MkDocsConfig, *, edit: EditAddress | None, menu: str | None
) -> File:
    """Give the file that MkDocs writes at exactly the page's path."""
    path = rendered.page.path
    in_nav = InclusionLevel.INCLUDED if str(path) == HOME else InclusionLevel.NOT_IN_NAV
    file = File.generated(config, str(path.with_suffix(".md")), content="", inclusion=in_nav)
    assert file.dest_uri == str(path), file.dest_uri
    page = GeneratedPage(rendered, file, config, menu=menu)
    page.edit_url = edit_address(edit, rendered.page.made_from)
    return file


def edit_address(edit: EditAddress | None, span: Span | None) -> str | None:
    """Give the address where the lines of an entry can be edited."""
    if edit is None or span is None:
        return None
    return edit.of_lines(span.file.path, *span.lines)


def table_of_contents(headings: Iterable[Heading]) -> TableOfContents:
    """Nest headings by their level."""
    top: list[AnchorLink] = []
    above: list[AnchorLink] = []
    for heading in headings:
        link = AnchorLink(escape(heading.title), heading.id, heading.level)
        while above and above[-1].level >= heading.level:
            above.pop()
        (above[-1].children if above else top).append(link)
        above.append(link)
    return TableOfContents(top)
