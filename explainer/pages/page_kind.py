"""What a page module has, so that a build can make its pages; mypy and a test hold each to it."""

from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Protocol

from explainer.presentation.output import Page
from explainer.site import Site


class PageKind(Protocol):
    """A module of `explainer/pages/`: the pages of one type, one at a time.

    A key names a page among those of its type and is the same in every build.
    """

    __name__: str

    def keys(self, site: Site, /) -> Iterable[str]:
        """Give what there is a page for; a page without content has no key."""

    def path(self, key: str, /) -> PurePosixPath:
        """Tell where a page will be, before it is made and without the site."""

    def page(self, site: Site, key: str, /) -> Page:
        """Make one page."""
