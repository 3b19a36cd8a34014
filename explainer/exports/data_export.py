"""What the module of a data format has besides what each export has: a name for `explainer export`.

A format is listed once, in `DATA_EXPORTS`; the site and the command both take it from there.
"""

from typing import Protocol

from explainer.exports.export_kind import ExportKind


class DataExport(ExportKind, Protocol):
    """A module of `explainer/exports/` whose files are for others to build on."""

    FORMAT: str
    """What `explainer export` calls it: small letters and hyphens."""
    HAS_PAGES: bool
    """Whether each page of a thing has a file of it, made with the page."""
