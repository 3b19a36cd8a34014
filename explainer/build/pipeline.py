"""From a project's folder to pages: the table of contents of the whole program.

    load ─▶ parse ─▶ link ─▶ check ─▶ compile ─▶ render

Every stage is a function from values to values. Only `load` reads files; rims write them.
The first half, up to the check, stands in `checking`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from explainer.build.check import Checked, read_and_check
from explainer.build.page_unit import file_units, page_units
from explainer.build.render import Renderer
from explainer.exports.head import head
from explainer.options import Options
from explainer.presentation.output import OutputFile, Page, RenderedPage
from explainer.site import Site

__all__ = [
    "Checked",
    "compile_pages",
    "export_files",
    "read_and_check",
    "render_pages",
]


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


def export_files(site: Site, options: Options) -> Iterator[OutputFile]:
    """Give every file for programs."""
    return (unit.file(site, options) for unit in file_units(site, options))
