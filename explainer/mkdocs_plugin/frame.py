"""What stands around our pages, made once for each kind of page and joined with what is their own.

MkDocs runs the theme's templates for every page, though only a few strings differ. Here they run
for one page of each kind, with marks in the places of those strings; the result is cut at the
marks, and a page is the pieces with its own strings between them: the same bytes, for a hundredth
of the work. `joins` says where that can be relied on; elsewhere every page goes through MkDocs.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from html import escape
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

import markupsafe
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.toc import TableOfContents

from explainer.address import relative
from explainer.mkdocs_plugin.generated_page import (
    GeneratedPage,
    canonical,
    generated_file,
    table_of_contents,
)
from explainer.output import Head, Heading, Page, RenderedPage

if TYPE_CHECKING:
    from jinja2 import Environment

_MARK = "MarkOfTheFrame"  # letters only, so that no filter of a template changes it
_MARKS = re.compile(rf"({_MARK}[A-Z][a-z]+End)")
_TOC = "partials/toc.html"
_TWO = (Heading(f"{_MARK}-1", "1"), Heading(f"{_MARK}-2", "2"))


def joins(config: MkDocsConfig) -> bool:
    """Tell whether each page can be joined: nobody else changes pages or has a frame of their own.

    Another plugin, a hook or a project's own templates may do anything with a page.
    """
    return len(config.plugins) == 1 and not config.hooks and not config.theme.custom_dir


class Kind(NamedTuple):
    """What makes a difference to the frame, besides the strings that are put into it.

    `folder` stands for all folders from which the same links lead out. `in_menu` is a page that
    the menu may show as the present one.
    """

    folder: PurePosixPath
    has_name: bool
    has_description: bool
    has_contents: bool
    is_listed: bool
    is_moved: bool
    has_head: bool
    is_dated: bool
    in_menu: PurePosixPath | None


@dataclass(frozen=True, slots=True)
class _Frame:
    """Pieces and, between them, the names of what belongs there; `name` is that of the whole."""

    parts: tuple[str, ...]
    name: str

    def around(self, own: Mapping[str, str]) -> str:
        return "".join([own[part] if n % 2 else part for n, part in enumerate(self.parts)])


class Frames:
    """Puts pages into frames; each kind's is made when the first of its pages comes.

    `files` are all but those pages, and those of them that MkDocs writes too. `above` gives what
    stands above the content of a page.
    """

    def __init__(
        self,
        environment: "Environment",
        config: MkDocsConfig,
        nav: Navigation,
        files: Files,
        above: Callable[[PurePosixPath], str] = lambda _: "",
    ) -> None:
        self._environment, self._config, self._nav, self._above = environment, config, nav, above
        self._documents = files.documentation_pages()
        self._in_menu = {
            PurePosixPath(file.dest_uri): file.page
            for file in self._documents
            if isinstance(file.page, GeneratedPage)
        }
        folders = {PurePosixPath(one.dest_uri).parent for one in files}
        self._folders = {above for one in folders for above in (one, *one.parents)}
        self._frames: dict[Kind, _Frame] = {}
        self._contents: dict[tuple[Heading, ...], str] = {}
        self._alike: dict[PurePosixPath, PurePosixPath] = {}

    def page(self, rendered: RenderedPage) -> tuple[bytes, str]:
        """Give a whole page, as MkDocs would write it, and the name of its frame."""
        head = rendered.head
        day = head.modified if head else ""
        frame = self._frame(rendered.page, has_head=head is not None, day=day)
        html = frame.around(self._own(rendered))
        return html.encode("utf-8", errors="xmlcharrefreplace"), frame.name

    def name(self, page: Page, *, day: str) -> str:
        """Name the frame of a page: the same name, the same around it."""
        has_head = bool(self._config.site_url)
        return self._frame(page, has_head=has_head, day=day if has_head else "").name

    def _frame(self, page: Page, *, has_head: bool, day: str) -> _Frame:
        kind = Kind(
            folder=self._like(page.path.parent),
            has_name=page.title != self._config.site_name,
            has_description=bool(page.description),
            has_contents=bool(self._toc(page.headings)),
            is_listed=page.is_listed and not page.is_draft,
            is_moved=page.moved_to is not None,
            has_head=has_head,
            is_dated=bool(day),
            in_menu=page.path if page.path in self._in_menu else None,
        )
        frame = self._frames.get(kind)
        if frame is None:
            frame = self._frames[kind] = self._made(kind)
        return frame

    def _like(self, folder: PurePosixPath) -> PurePosixPath:
        """Give a folder to which and from which relative links are the same.

        Below the last folder that something else lies in, names make no difference.
        """
        if folder not in self._alike:
            top, *below = folder.parts or ("",)
            here, names = PurePosixPath(top), [top]
            for name in below:
                here /= name
                names.append(name if here in self._folders else "-")
            self._alike[folder] = PurePosixPath(*names)
        return self._alike[folder]

    def _own(self, rendered: RenderedPage) -> dict[str, str]:
        page, head = rendered.page, rendered.head
        return {
            "Title": escape(page.title),
            "Description": escape(page.description),
            "Address": canonical(self._config, page.path),
            "Content": self._above(page.path) + rendered.html,
            "Contents": self._toc(page.headings),
            "Moved": _moved(page),
            **(_of_head(head) if head else {}),
        }

    def _toc(self, headings: tuple[Heading, ...]) -> str:
        """Give the table of contents, where the frame has one; many pages have the same."""
        if headings not in self._contents:
            toc = table_of_contents(headings)
            is_shown = len(toc) > 1 or (len(toc) == 1 and len(next(iter(toc)).children) > 1)
            self._contents[headings] = self._toc_of(toc) if is_shown else ""
        return self._contents[headings]

    def _toc_of(self, toc: TableOfContents) -> str:
        return self._environment.get_template(_TOC).render(page={"toc": toc})

    def _made(self, kind: Kind) -> _Frame:
        """Run the theme's templates for a page of marks, and cut the result."""
        page = self._page_of_marks(kind)
        shown = self._in_menu[kind.in_menu] if kind.in_menu else page
        shown.active = True
        try:
            context = get_context(self._nav, self._documents, self._config, page)
            html = self._environment.get_template("main.html").render(context, head=page.head)
        finally:
            shown.active = False
        for own, found in (("Contents", self._toc(_TWO)), ("Address", page.canonical_url)):
            html = html.replace(found or _mark(own), _mark(own))
        parts = [part.removeprefix(_MARK).removesuffix("End") for part in _MARKS.split(html)]
        assert not any(_MARK in part for part in parts), parts
        return _Frame(tuple(parts), blake2b(html.encode(), digest_size=16).hexdigest())

    def _page_of_marks(self, kind: Kind) -> GeneratedPage:
        path = kind.in_menu or kind.folder / f"{_MARK}.html"
        page = Page(
            path=path,
            title=_mark("Title") if kind.has_name else self._config.site_name,
            description=_mark("Description") if kind.has_description else "",
            template="",
            view={},
            headings=_TWO if kind.has_contents else (),
            is_listed=kind.is_listed,
            moved_to=path.with_name(_mark("Moved")) if kind.is_moved else None,
        )
        rendered = RenderedPage(page, _mark("Content"), _head_of_marks(kind))
        file = generated_file(rendered, self._config, edit=None, menu=None)
        assert isinstance(file.page, GeneratedPage)
        file.page.render(self._config, Files([]))
        return file.page


def _mark(name: str) -> str:
    return f"{_MARK}{name}End"


def _moved(page: Page) -> str:
    return str(markupsafe.escape(relative(page.path, page.moved_to))) if page.moved_to else ""


def _of_head(head: Head) -> dict[str, str]:
    """Give the strings of a head as the templates print them."""
    plain = {
        "Name": head.title,
        "Summary": head.description,
        "Canonical": head.address,
        "Type": head.kind,
        "Image": head.image,
        "Alternative": head.image_alt,
        "Modified": head.modified,
    }
    escaped = {name: str(markupsafe.escape(text)) for name, text in plain.items()}
    return {**escaped, "Data": head.json_ld}


def _head_of_marks(kind: Kind) -> Head | None:
    if not kind.has_head:
        return None
    return Head(
        title=_mark("Name"),
        description=_mark("Summary"),
        address=_mark("Canonical"),
        kind=_mark("Type"),
        image=_mark("Image"),
        image_alt=_mark("Alternative"),
        json_ld=_mark("Data"),
        modified=_mark("Modified") if kind.is_dated else "",
    )
