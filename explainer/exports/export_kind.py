"""What the module of an export has; mypy and a test hold each to it."""

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from typing import NamedTuple, Protocol, runtime_checkable

from explainer.options import Options
from explainer.site import Site


class ExportKind(Protocol):
    """A module of `explainer/exports/` that makes whole files."""

    __name__: str
    NEEDS_SITE_URL: bool
    """Whether its files hold addresses of the site, and so can't be made where that has none."""

    def keys(self, site: Site, /) -> Iterable[str]:
        """Name the files, by the same names in every build."""

    def path(self, key: str, /) -> PurePosixPath:
        """Give where a file will be."""

    def content(self, site: Site, options: Options, key: str, /) -> bytes:
        """Make one whole file."""


class FilePart(NamedTuple):
    """A stretch of a file that is made without the others, by a name that no other of them has.

    All that it depends on is looked up when it is made: what was looked up before is not noted.
    """

    name: str
    content: Callable[[], bytes]


@runtime_checkable
class ExportInParts(ExportKind, Protocol):
    """One whose files have a stretch for each story, of which an edit changes few."""

    def parts(self, site: Site, options: Options, key: str, /) -> Iterable[FilePart]:
        """Give all of a file, in order."""
