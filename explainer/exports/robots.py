"""robots.txt: every program is welcome, and this is where the list of pages is.

Drafts are not named here: a page that may not be read could not say that it is a draft.
"""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.options import Options
from explainer.presentation import urls
from explainer.site import Site

NEEDS_SITE_URL = True


def keys(_: Site) -> Iterable[str]:
    return ("robots",)


def path(_: str) -> PurePosixPath:
    return PurePosixPath("robots.txt")


def content(_: Site, options: Options, __: str) -> bytes:
    sitemap = urls.absolute(options.site_url, PurePosixPath("sitemap.xml"))
    text = f"User-agent: *\nDisallow:\n\nSitemap: {sitemap}\n"
    return text.encode()
