"""Which pages tell of a thing: those of its own, and those with a link to it.

Every sentence links to its statement, and every name to its page, so a page without such a link
tells nothing of it. That holds for whoever makes the pages: they are rendered to be looked at.
"""

import posixpath
import re
from collections.abc import Collection, Iterator
from html import unescape
from pathlib import PurePosixPath
from urllib.parse import unquote

from explainer.build.page_set import build
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.output import RenderedPage
from explainer.site import Ref, Site
from explainer.system.progress import Show, unseen

_LINK = re.compile(r'\shref="([^"#]+)')


def pages_telling(
    site: Site, refs: Collection[Ref], show: Show = unseen
) -> Iterator[PurePosixPath]:
    """Give the addresses of all pages that tell of any of some things, in the order of the site."""
    targets = {str(urls.page_path(ref)) for ref in refs if urls.has_page(ref)}
    pages = build(site, Options())
    for number, rendered in enumerate(pages.rendered(), 1):
        show(number / len(pages.paths))
        if not rendered.page.is_listed:  # no reader is led there
            continue
        if str(rendered.page.path) in targets or not targets.isdisjoint(_linked(rendered)):
            yield rendered.page.path


def _linked(rendered: RenderedPage) -> Iterator[str]:
    folder = str(rendered.page.path.parent)
    for address in set(_LINK.findall(rendered.html)):
        yield posixpath.normpath(posixpath.join(folder, unquote(unescape(address))))
