"""Makes the shells around our pages, by the theme's templates.

MkDocs runs them for every page, though only a few strings differ. Here they run for one page of
each kind, with marks in the places of those strings; the result is cut at the marks, and a page is
the pieces with its own strings between them: the same bytes, for a hundredth of the work.
`can_join` says where that can be relied on; elsewhere every page goes through MkDocs.
"""

import re
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from explainer.mkdocs_plugin.generated_page import (
    GeneratedPage,
    generated_file,
    table_of_contents,
)
from explainer.presentation.output import Head, Heading, Page, RenderedPage
from explainer.presentation.page_shell import Headings, Shell, ShellKey, SiteChrome

if TYPE_CHECKING:
    from jinja2 import Environment

_MARK = "MarkOfTheShell"  # letters only, so that no filter of a template changes it
_MARKS = re.compile(rf"({_MARK}[A-Z][a-z]+End)")
_TOC = "partials/toc.html"
_TWO = (Heading(f"{_MARK}-1", "1"), Heading(f"{_MARK}-2", "2"))


def can_join(config: MkDocsConfig) -> bool:
    """Tell whether each page can be joined: it is our theme, and nobody else changes pages.

    Another theme or plugin, a hook or a project's own templates may do anything with a page.
    """
    is_ours = config.theme.name == "explainer"
    return is_ours and len(config.plugins) == 1 and not config.hooks and not config.theme.custom_dir


class ShellMaker:
    """Runs the theme's templates.

    `files` are all but our pages, and those of them that MkDocs writes too.
    """

    def __init__(
        self, environment: "Environment", config: MkDocsConfig, nav: Navigation, files: Files
    ) -> None:
        self._environment, self._config, self._nav = environment, config, nav
        self._documents = files.documentation_pages()
        self._in_menu = {
            PurePosixPath(file.dest_uri): file.page
            for file in self._documents
            if isinstance(file.page, GeneratedPage)
        }
        folders = {PurePosixPath(one.dest_uri).parent for one in files}
        self._folders = {above for one in folders for above in (one, *one.parents)}

    def chrome(self) -> SiteChrome:
        """Give what the site has around its pages, before any shell is made."""
        config = self._config
        return SiteChrome(
            site_name=config.site_name,
            site_url=config.site_url or "",
            folders=tuple(sorted(self._folders)),
            in_menu=tuple(self._in_menu),
        )

    def contents(self, headings: Headings) -> str:
        """Give the table of contents, where the theme shows one."""
        toc = table_of_contents(headings)
        is_shown = len(toc) > 1 or (len(toc) == 1 and len(next(iter(toc)).children) > 1)
        if not is_shown:
            return ""
        return self._environment.get_template(_TOC).render(page={"toc": toc})

    def shell(self, key: ShellKey) -> Shell:
        """Run the theme's templates for a page of marks, and cut the result."""
        page = self._page_of_marks(key)
        shown = self._in_menu[key.in_menu] if key.in_menu else page
        shown.active = True
        try:
            context = get_context(self._nav, self._documents, self._config, page)
            html = self._environment.get_template("main.html").render(context, head=page.head)
        finally:
            shown.active = False
        for own, found in (("Contents", self.contents(_TWO)), ("Address", page.canonical_url)):
            html = html.replace(found or _mark(own), _mark(own))
        parts = [part.removeprefix(_MARK).removesuffix("End") for part in _MARKS.split(html)]
        assert not any(_MARK in part for part in parts), parts
        return Shell(tuple(parts), blake2b(html.encode(), digest_size=16).hexdigest())

    def _page_of_marks(self, key: ShellKey) -> GeneratedPage:
        path = key.in_menu or key.folder / f"{_MARK}.html"
        page = Page(
            path=path,
            title=_mark("Title") if key.has_name else self._config.site_name,
            description=_mark("Description") if key.has_description else "",
            template="",
            view={},
            headings=_TWO if key.has_contents else (),
            is_listed=key.is_listed,
            moved_to=path.with_name(_mark("Moved")) if key.is_moved else None,
        )
        rendered = RenderedPage(page, _mark("Content"), _head_of_marks(key))
        file = generated_file(rendered, self._config, edit=None, menu=None)
        assert isinstance(file.page, GeneratedPage)
        file.page.render(self._config, Files([]))
        return file.page


def _mark(name: str) -> str:
    return f"{_MARK}{name}End"


def _head_of_marks(key: ShellKey) -> Head | None:
    if not key.has_head:
        return None
    return Head(
        title=_mark("Name"),
        description=_mark("Summary"),
        address=_mark("Canonical"),
        kind=_mark("Type"),
        image=_mark("Image"),
        image_alt=_mark("Alternative"),
        json_ld=_mark("Data"),
        modified=_mark("Modified") if key.is_dated else "",
        data=_mark("File") if key.has_data else "",
    )
