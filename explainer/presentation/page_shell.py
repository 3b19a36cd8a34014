"""What stands around our pages: the pieces of a page of each kind, joined with what is its own.

The host makes a shell when the first page of its kind comes. Shells are kept for the next build,
which needs no host while it has all that it uses.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from html import escape
from pathlib import PurePosixPath
from typing import NamedTuple, Protocol
from urllib.parse import quote

import markupsafe

from explainer.presentation.output import Head, Heading, Page, RenderedPage
from explainer.presentation.urls import is_embed, relative

Headings = tuple[Heading, ...]
Above = Callable[[PurePosixPath], str]  # what stands above the content of a page


class ShellKey(NamedTuple):
    """What makes a difference to the shell, besides the strings that are put into it.

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
    has_data: bool
    in_menu: PurePosixPath | None


@dataclass(frozen=True, slots=True)
class Shell:
    """Pieces and, between them, the names of what belongs there; `name` is that of the whole."""

    parts: tuple[str, ...]
    name: str

    def filled(self, own: Mapping[str, str]) -> str:
        return "".join([own[part] if n % 2 else part for n, part in enumerate(self.parts)])


_NONE = Shell((), "none")  # of a page that is whole by itself


class UnknownShellError(Exception):
    """There is no shell of that kind here, and nobody who could make it."""


class ShellSource(Protocol):
    """Who makes what is not there: shells, and tables of contents."""

    def shell(self, key: ShellKey) -> Shell: ...

    def contents(self, headings: Headings) -> str: ...


class _Nobody:
    def shell(self, key: ShellKey) -> Shell:
        raise UnknownShellError(key)

    def contents(self, headings: Headings) -> str:
        raise UnknownShellError(headings)


@dataclass(frozen=True, slots=True)
class SiteChrome:
    """What pages of a site have around them; `folders` are those in which anything else lies.

    `contents` are tables of contents, for the headings that they are made of.
    """

    site_name: str
    site_url: str
    folders: tuple[PurePosixPath, ...]
    in_menu: tuple[PurePosixPath, ...]
    shells: tuple[tuple[ShellKey, Shell], ...] = ()
    contents: tuple[tuple[Headings, str], ...] = ()


def nothing_above(_: PurePosixPath) -> str:
    return ""


class Shells:
    """Puts pages into shells. `above` gives what stands above the content of a page."""

    def __init__(
        self,
        chrome: SiteChrome,
        maker: ShellSource | None = None,
        above: Above = nothing_above,
    ) -> None:
        self._chrome, self._maker, self._above = chrome, maker or _Nobody(), above
        self._folders, self._in_menu = {*chrome.folders}, {*chrome.in_menu}
        self._shells, self._contents = dict(chrome.shells), dict(chrome.contents)
        self._alike: dict[PurePosixPath, PurePosixPath] = {}

    @property
    def chrome(self) -> SiteChrome:
        """All that is there by now."""
        shells, contents = tuple(self._shells.items()), tuple(self._contents.items())
        return replace(self._chrome, shells=shells, contents=contents)

    def page(self, rendered: RenderedPage) -> tuple[bytes, str]:
        """Give a whole page, as MkDocs would write it, and the name of its shell."""
        if is_embed(rendered.page.path):
            return rendered.html.encode("utf-8", errors="xmlcharrefreplace"), _NONE.name
        head = rendered.head
        day = head.modified if head else ""
        shell = self._shell(rendered.page, has_head=head is not None, day=day)
        html = shell.filled(self._own(rendered))
        return html.encode("utf-8", errors="xmlcharrefreplace"), shell.name

    def name(self, page: Page, *, day: str) -> str:
        """Name the shell of a page: the same name, the same around it."""
        has_head = bool(self._chrome.site_url)
        return self._shell(page, has_head=has_head, day=day if has_head else "").name

    def _shell(self, page: Page, *, has_head: bool, day: str) -> Shell:
        if is_embed(page.path):
            return _NONE
        key = ShellKey(
            folder=self._like(page.path.parent),
            has_name=page.title != self._chrome.site_name,
            has_description=bool(page.description),
            has_contents=bool(self._toc(page.headings)),
            is_listed=page.is_found,
            is_moved=page.moved_to is not None,
            has_head=has_head,
            is_dated=bool(day),
            has_data=has_head and page.data_path is not None,
            in_menu=page.path if page.path in self._in_menu else None,
        )
        shell = self._shells.get(key)
        if shell is None:
            shell = self._shells[key] = self._maker.shell(key)
        return shell

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

    def _toc(self, headings: Headings) -> str:
        """Give the table of contents, where the shell has one; many pages have the same."""
        if headings not in self._contents:
            self._contents[headings] = self._maker.contents(headings)
        return self._contents[headings]

    def _own(self, rendered: RenderedPage) -> dict[str, str]:
        page, head = rendered.page, rendered.head
        return {
            "Title": escape(page.title),
            "Description": escape(page.description),
            "Address": canonical(self._chrome.site_url, page.path),
            "Content": self._above(page.path) + rendered.html,
            "Contents": self._toc(page.headings),
            "Moved": _moved(page),
            **(_of_head(head) if head else {}),
        }


def canonical(site_url: str, path: PurePosixPath) -> str:
    """Give the whole address of a page, as MkDocs makes it; nothing without that of the site."""
    slash = "" if site_url.endswith("/") else "/"
    return f"{site_url}{slash}{quote(str(path))}" if site_url else ""


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
        "File": head.data,
    }
    escaped = {name: str(markupsafe.escape(text)) for name, text in plain.items()}
    return {**escaped, "Data": head.json_ld}
