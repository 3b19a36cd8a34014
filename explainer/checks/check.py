"""What the module of a rule has; mypy and a test hold each to it."""

from collections.abc import Iterable
from typing import Protocol

from explainer.comparison.site_changes import SiteChanges
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Site


class Check(Protocol):
    """A module of `explainer/checks/`: one rule, whose docstring is its page on the site."""

    __name__: str
    RULE: Rule

    def check(self, site: Site, /) -> Iterable[Diagnostic]:
        """Give each place where the rule is broken; of a part of the site, those in that part."""


class ChangeCheck(Protocol):
    """A module of a rule that knows an earlier state of the site."""

    __name__: str
    RULE: Rule

    def check(self, changes: SiteChanges, /) -> Iterable[Diagnostic]:
        """Give each place where the rule is broken in the later state."""
