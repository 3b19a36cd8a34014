"""What every page and file of a site is made from: the module of its kind, and what it is about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from explainer.exports import EXPORTS
from explainer.exports.export_kind import ExportInParts, ExportKind, FilePart
from explainer.options import Options
from explainer.pages import PAGES
from explainer.pages.page_kind import PageKind
from explainer.presentation.output import Page
from explainer.site import Site


@dataclass(frozen=True, slots=True)
class PageUnit:
    """A page that is to be made."""

    kind: PageKind
    key: str

    @property
    def name(self) -> str:
        """What it is called in every build of the site."""
        return _name(self.kind, self.key)

    @property
    def path(self) -> PurePosixPath:
        """Where the page will be."""
        return self.kind.path(self.key)

    def page(self, site: Site) -> Page:
        return self.kind.page(site, self.key)


@dataclass(frozen=True, slots=True)
class FileUnit:
    """A file for programs that is to be made."""

    kind: ExportKind
    key: str

    @property
    def name(self) -> str:
        """What it is called in every build of the site."""
        return _name(self.kind, self.key)

    @property
    def path(self) -> PurePosixPath:
        """Where the file will be."""
        return self.kind.path(self.key)

    def parts(self, site: Site, options: Options) -> Iterable[FilePart]:
        """Give all of the file in order, in as few stretches as its kind can make alone."""
        if isinstance(self.kind, ExportInParts):
            return self.kind.parts(site, options, self.key)
        return (FilePart("", lambda: self.kind.content(site, options, self.key)),)


def page_units(site: Site) -> Iterator[PageUnit]:
    """Give what every page is made from."""
    for kind in PAGES:
        for key in kind.keys(site):
            yield PageUnit(kind, key)


def file_units(site: Site, options: Options) -> Iterator[FileUnit]:
    """Give what every file for programs is made from.

    Without the site's address there are only those that hold none.
    """
    for kind in EXPORTS:
        if options.site_url or not kind.NEEDS_SITE_URL:
            for key in kind.keys(site):
                yield FileUnit(kind, key)


def _name(kind: PageKind | ExportKind, key: str) -> str:
    return f"{kind.__name__.rpartition('.')[2]} {key}"
