"""What the module of a report of changes has; mypy and a test hold each to it."""

from typing import Protocol

from explainer.reports.changes.outline import Outline


class ChangeReport(Protocol):
    """A module of `explainer/reports/changes/`: one way to print what is told otherwise."""

    def report(self, outline: Outline, /) -> str:
        """Give all of it as one text, without a line end after the last line."""
