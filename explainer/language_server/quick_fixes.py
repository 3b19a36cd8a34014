"""The one certain edit of a finding, offered where the finding stands."""

from collections.abc import Iterator
from pathlib import PurePath

from explainer.diagnostics.diagnostic import Diagnostic, Fix
from explainer.language_server.open_project import OpenProject

_LONGEST = 60


def fixes_at(
    project: OpenProject, path: PurePath, start: int, end: int
) -> Iterator[tuple[Diagnostic, Fix]]:
    """Give the findings with a fix between two places, unless the text has changed since then."""
    current = project.files[path]
    for one in project.checked.diagnostics if project.checked else ():
        is_here = one.span.file == current and one.span.start <= end and start <= one.span.end
        if one.fix and is_here and one.fix.span.file == current:
            yield one, one.fix


def fix_title(fix: Fix) -> str:
    """Say what a fix does."""
    words = " ".join(fix.text.split())
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return f"Write `{shown}`" if words else f"Take out `{' '.join(fix.span.text.split())}`"
