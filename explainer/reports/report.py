"""What the module of a report has; mypy and a test hold each to it."""

from collections.abc import Sequence
from typing import Protocol

from explainer.diagnostics.diagnostic import Diagnostic


class Report(Protocol):
    """A module of `explainer/reports/`: one way to print diagnostics."""

    def report(self, diagnostics: Sequence[Diagnostic], /) -> str:
        """Give all of it as one text, without a line end after the last line."""
