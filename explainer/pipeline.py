"""From a project's folder to pages: the table of contents of the whole program.

    load ─▶ parse ─▶ link ─▶ check ─▶ compile ─▶ render

Every stage is a function from values to values. Only `load` reads files; rims write them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from explainer.checks import check_all
from explainer.diagnostic import Diagnostic, in_order
from explainer.link.linker import link
from explainer.load import load_texts, load_yaml
from explainer.options import Options
from explainer.output import Page, RenderedPage
from explainer.pages import PAGES
from explainer.parse import parse_files
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
    site, unlinked = link(entries, texts)
    found = [*unreadable, *malformed, *unread, *unlinked]
    site = replace(site, is_whole=not any(fault.is_error for fault in found))
    return Checked(site, tuple(in_order([*found, *check_all(site)])))


def compile_pages(site: Site) -> Iterator[Page]:
    """Give every page as data."""
    for module in PAGES:
        for key in module.keys(site):
            yield module.page(site, key)


def render_pages(site: Site, options: Options) -> Iterator[RenderedPage]:
    """Give every page as an HTML fragment."""
    renderer = Renderer(site, options)
    for page in compile_pages(site):
        yield renderer.render(page)
