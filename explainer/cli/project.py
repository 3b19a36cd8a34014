"""Which folder a command works on, and the check that most commands begin with."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from explainer.cli.terminal import print_report, progress, stop, tell
from explainer.diagnostics.diagnostic import Diagnostic, Severity
from explainer.reports import FOR_PROGRAMS
from explainer.reports.summary import counted
from explainer.system.files import read
from explainer.system.project import CONFIGURATION, CONTENT, nearest_project

if TYPE_CHECKING:
    from explainer.build.check import Checked
    from explainer.system.progress import Show

_MAY_SET_LANGUAGE = (b"language", b"INHERIT")
_BEGIN = (
    "name a project with --project, begin one with `explainer init NAME`, or make this folder one"
    " with `explainer init --into`"
)


def project_folder(given: Path | None) -> Path:
    """Give the folder that was named, or the nearest one upward that has content."""
    if given is not None:
        return _with_content(given)
    found = nearest_project(Path.cwd())
    if found is None:
        raise stop(f"there is no folder {CONTENT}/ here or above: {_BEGIN}", code=2)
    return found


def configured_project(given: Path | None) -> Path:
    """Give a project that can be built, not only checked."""
    root = project_folder(given)
    if not (root / CONFIGURATION).is_file():
        raise stop(
            f"there is no {CONFIGURATION} in {root}, which says how the site is built:"
            " write one there with `explainer init --into`",
            code=2,
        )
    return root


def _with_content(folder: Path) -> Path:
    if not (folder / CONTENT).is_dir():
        raise stop(f"{folder} has no folder {CONTENT}/: {_BEGIN}", code=2)
    return folder.resolve()


def checked_project(
    root: Path,
    form: str,
    *,
    strict: bool,
    silent_if_clean: bool,
    changed: Path | None = None,
    since: str = "",
) -> "Checked":
    """Check and report; ends the command where there is what must be mended.

    Older warnings, which the state that it is compared with has as well, are no new fault.
    """
    with progress("Checking") as show:
        checked = _checked_since(root, since, show) if since else _checked(root, show)
    checked = _with_configuration(checked, root)
    if changed is not None:
        checked = _with_changes(checked, changed)
    report(checked.diagnostics, form, strict=strict, silent_if_clean=silent_if_clean)
    return checked


def report(found: Sequence[Diagnostic], form: str, *, strict: bool, silent_if_clean: bool) -> None:
    """Print what was found; ends the command where there is what must be mended."""
    if found or form in FOR_PROGRAMS or not silent_if_clean:
        print_report(found, form)
    if any(
        one.is_error or (strict and not one.is_old and one.severity is Severity.WARNING)
        for one in found
    ):
        raise typer.Exit(1)


def tell_warnings(warnings: Sequence[str], *, strict: bool) -> None:
    """Say what the host warned of; ends the command where that is to count as a fault."""
    for warning in warnings:
        tell(f"warning: {warning}")
    if strict and warnings:
        raise stop(f"{counted(len(warnings), 'warning')}: the site is as it was", code=1)


def _checked(root: Path, show: "Show") -> "Checked":
    from explainer.build.check import check_incrementally

    return check_incrementally(root, show)


def _checked_since(root: Path, since: str, show: "Show") -> "Checked":
    """Check against a revision; ends the command where git does not know it."""
    from explainer.build.check_since import check_since
    from explainer.system.repository import GitError, branched_from

    try:
        return check_since(root, branched_from(root, since), show)
    except GitError as error:
        raise stop(not_known(since, error), code=2) from None


def not_known(revision: str, error: Exception) -> str:
    """Say why there is nothing to compare with."""
    return (
        f"there is no state `{revision}` of this project to compare with ({error}): name a branch"
        " or a commit, as `main` or `origin/main`; a shallow copy may need `git fetch` first"
    )


def _with_configuration(checked: "Checked", root: Path) -> "Checked":
    """Report what keeps the site from being built though its content may be right.

    MkDocs is loaded where the configuration may have something of the kind, and for no other.
    """
    try:
        configuration = read(root / CONFIGURATION)
    except OSError:
        return checked
    if not any(word in configuration for word in _MAY_SET_LANGUAGE):
        return checked
    from explainer.diagnostics.diagnostic import in_order
    from explainer.mkdocs_plugin.site_language import language_findings

    found = in_order([*checked.diagnostics, *language_findings(root)])
    return replace(checked, diagnostics=tuple(found))


def _with_changes(checked: "Checked", changed: Path) -> "Checked":
    """Note which changed files count as program."""
    from explainer.content.boundary import program_changes
    from explainer.diagnostics.diagnostic import in_order

    try:
        paths = read(changed.resolve())
    except OSError as error:
        raise stop(f"{changed} can't be read: {error.strerror}", code=2) from None
    notes = program_changes(paths, checked.site.settings.texts)
    return replace(checked, diagnostics=tuple(in_order([*checked.diagnostics, *notes])))
