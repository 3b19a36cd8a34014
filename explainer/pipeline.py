"""From a project's folder to pages: the table of contents of the whole program.

    load ─▶ parse ─▶ link ─▶ check ─▶ compile ─▶ render

Every stage is a function from values to values. Only `load` reads files; rims write them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from explainer.checks import check_all
from explainer.diagnostic import Diagnostic, in_order
from explainer.exports import EXPORTS
from explainer.exports.head import head
from explainer.link.linker import link
from explainer.load import load_published, load_texts, load_yaml
from explainer.options import Options
from explainer.output import OutputFile, Page, RenderedPage
from explainer.pages import PAGES
from explainer.parse import parse_files
from explainer.published import parse_published
from explainer.render import Renderer
from explainer.site import Site


@dataclass(frozen=True, slots=True)
class Checked:
    """A linked site and all that was found wrong with it, in order of place."""

    site: Site
    diagnostics: tuple[Diagnostic, ...]

    @property
    def has_errors(self) -> bool:
        return any(found.is_error for found in self.diagnostics)


def read_and_check(root: Path) -> Checked:
    """Load, parse, link and check a project. Never raises for what a writer can mend."""
    files, unreadable = load_yaml(root)
    entries, malformed = parse_files(files, (fault.span.file for fault in unreadable))
    texts, unread = load_texts(root, PurePosixPath(entries.settings.texts))
    register, unreadable_register = load_published(root)
    published, malformed_register = parse_published(register)
    site, unlinked = link(entries, texts, published)
    found = [*unreadable, *malformed, *unread, *unlinked, *unreadable_register, *malformed_register]
    site = replace(site, is_whole=not any(fault.is_error for fault in found))
    return Checked(site, tuple(in_order([*found, *check_all(site)])))


def compile_pages(site: Site) -> Iterator[Page]:
    """Give every page as data."""
    for module in PAGES:
        for key in module.keys(site):
            yield module.page(site, key)


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
    """Give every file for programs; none where it is not known at which address they will stand."""
    for module in EXPORTS if options.site_url else ():
        yield from module.files(site, options)
