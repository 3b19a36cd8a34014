"""A check that knows an earlier state of the project: what was published binds."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from pathlib import Path

from explainer.build.check import Checked, check_incrementally, read_and_check
from explainer.build.revision import copy_at
from explainer.checks import CHANGE_CHECKS
from explainer.comparison.site_changes import SiteChanges, compare
from explainer.diagnostics.diagnostic import Diagnostic, in_order
from explainer.system.progress import Show, unseen
from explainer.system.repository import Revision


def check_since(root: Path, revision: Revision, show: Show = unseen) -> Checked:
    """Check a project, and what changed in it since a revision; what that has too is marked old.

    New findings come first. Raises `GitError`.
    """
    now = check_incrementally(root, show)
    with copy_at(root, revision) as folder:
        was = read_and_check(folder)
    known = {_name(one) for one in was.diagnostics}
    found = [replace(one, is_old=_name(one) in known) for one in now.diagnostics]
    found += changes_checked(compare(was.site, now.site))
    ordered = sorted(in_order(found), key=lambda one: one.is_old)
    return replace(now, diagnostics=tuple(ordered))


def changes_checked(changes: SiteChanges) -> Iterable[Diagnostic]:
    """Ask the rules that know an earlier state."""
    return chain.from_iterable(module.check(changes) for module in CHANGE_CHECKS)


def _name(found: Diagnostic) -> tuple[str, ...]:
    """Give what a finding is known by wherever its line has moved to."""
    return found.rule.code, str(found.span.file.path), found.entry, found.message, found.span.text
