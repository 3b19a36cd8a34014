"""Proposals on the shipped stories, as data files: what each changes, and what is told of it.

`change` replaces words of files as they are shipped, `without` takes files away. `before` is the
state that is compared with, told in the same way; without it, that is what is shipped.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from explainer.build.changed_pages import changed_pages
from explainer.build.check import read_site
from explainer.build.check_since import changes_checked
from explainer.comparison.read_again import read_again
from explainer.comparison.site_changes import SiteChanges, compare
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.options import Options
from explainer.reports.changes.outline import Outline
from explainer.reports.changes.sections import outline
from explainer.site import Site
from tests.checks.conftest import changed, data
from tests.projects import REAL

HERE = Path(__file__).parent / "proposals"
PROPOSALS = sorted(HERE.glob("*.yaml"))
_SHIPPED = ("content", "seeds", "published.json")
Case = Mapping[str, object]


def state(case: Case, folder: Path) -> Site:
    """Write the shipped content with the edits of a case into a folder, and link it."""
    for name in _SHIPPED:
        copy = shutil.copytree if (REAL / name).is_dir() else shutil.copy
        copy(REAL / name, folder / name)
    edits = cast("Mapping[str, list[dict[str, str]]]", case.get("change") or {})
    files = {path: (folder / path).read_text() for path in edits}
    for path, content in changed(files, edits).items():
        assert isinstance(content, str)
        (folder / path).write_text(content)
    for path in cast("list[str]", case.get("without") or []):
        (folder / path).unlink()
    return read_site(folder)


def states(path: Path, folder: Path) -> tuple[Site, Site]:
    """Give both states of a case."""
    case = data(path)
    before = cast("Case", case.get("before") or {})
    for name in ("before", "after"):
        (folder / name).mkdir(parents=True)
    now = _both(before, case) if case.get("keeps_before") else case
    return state(before, folder / "before"), state(now, folder / "after")


def _both(before: Case, case: Case) -> Case:
    edits: dict[str, list[dict[str, str]]] = {}
    for one in (before, case):
        for path, those in cast("Case", one.get("change") or {}).items():
            edits.setdefault(path, []).extend(cast("list[dict[str, str]]", those))
    return {**case, "change": edits}


def told(before: Site, after: Site) -> tuple[SiteChanges, Outline]:
    changes = compare(before, after)
    pages = changed_pages(changes, Options())
    return changes, outline(changes, read_again(changes), pages, "the state before")


def found(changes: SiteChanges) -> list[Diagnostic]:
    return list(changes_checked(changes))


def in_brief(outline: Outline, findings: list[Diagnostic]) -> list[str]:
    """Give each item by its section and what it is of, then what fails the check."""
    items = [
        f"{section.heading}: {item.title}"
        for section in outline.sections
        for item in section.items
        if not section.heading.startswith("On the pages")
    ]
    return [*items, *(f"{one.rule.code} {one.severity}: {one.entry}" for one in findings)]
