"""From a project's folder to pages: the table of contents of the whole program.

    load ─▶ parse ─▶ link ─▶ check ─▶ compile ─▶ render

Every stage is a function from values to values. Only `load` reads files; rims write them.
The first half, up to the check, stands in `checking`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import PurePosixPath
from types import ModuleType

from explainer.build.check import Checked, read_and_check
from explainer.build.render import Renderer
from explainer.exports import ANYWHERE, EXPORTS
from explainer.exports.head import head
from explainer.options import Options
from explainer.pages import PAGES
from explainer.presentation.output import OutputFile, Page, RenderedPage
from explainer.site import Ref, Site

__all__ = [
    "Checked",
    "Unit",
    "compile_pages",
    "export_files",
    "file_units",
    "page_units",
    "read_and_check",
    "render_pages",
]


@dataclass(frozen=True, slots=True)
class Unit:
    """A page or file that is to be made: the module of its kind, and what it is about."""

    module: ModuleType
    key: Ref | str

    @property
    def name(self) -> str:
        """What it is called in every build of the site."""
        key = self.key if isinstance(self.key, str) else " ".join(self.key)
        return f"{self.module.__name__.rpartition('.')[2]} {key}"

    @property
    def path(self) -> PurePosixPath:
        """Where a page will be; of a file its content tells."""
        path: PurePosixPath = self.module.path(self.key)
        return path

    def page(self, site: Site) -> Page:
        page: Page = self.module.page(site, self.key)
        return page

    def file(self, site: Site, options: Options) -> OutputFile:
        file: OutputFile = self.module.file(site, options, self.key)
        return file


def page_units(site: Site) -> Iterator[Unit]:
    """Give what every page is made from."""
    for module in PAGES:
        for key in module.keys(site):
            yield Unit(module, key)


def compile_pages(site: Site) -> Iterator[Page]:
    """Give every page as data."""
    return (unit.page(site) for unit in page_units(site))


def render_pages(
    site: Site, options: Options, pages: Iterable[Page] | None = None
) -> Iterator[RenderedPage]:
    """Give every page, or those named, as an HTML fragment, with what programs read at its head.

    They come one at a time: whoever writes them needn't hold them all.
    """
    renderer = _renderer(site, options)
    for page in compile_pages(site) if pages is None else pages:
        yield replace(renderer.render(page), head=head(site, page, options))


@lru_cache(maxsize=1)
def _renderer(site: Site, options: Options) -> Renderer:
    """Compile templates once, though pages may be asked for several times."""
    return Renderer(site, options)


def file_units(site: Site, options: Options) -> Iterator[Unit]:
    """Give what every file for programs is made from.

    Without the site's address there are only those that hold none.
    """
    for module in EXPORTS if options.site_url else ANYWHERE:
        for key in module.keys(site):
            yield Unit(module, key)


def export_files(site: Site, options: Options) -> Iterator[OutputFile]:
    """Give every file for programs."""
    return (unit.file(site, options) for unit in file_units(site, options))
