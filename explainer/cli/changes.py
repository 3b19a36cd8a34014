"""`explainer changes`: what readers are told otherwise than at a revision of the project."""

from pathlib import Path

from explainer.build.changed_pages import changed_pages
from explainer.build.check import read_site
from explainer.build.revision import site_at
from explainer.cli.project import not_known
from explainer.cli.refusal import refusal
from explainer.cli.terminal import stop
from explainer.comparison.read_again import read_again
from explainer.comparison.site_changes import compare
from explainer.options import Options
from explainer.reports.changes import page
from explainer.reports.changes.outline import Outline
from explainer.reports.changes.sections import outline
from explainer.system.repository import GitError, branched_from
from explainer.system.writing import write_atomically


def outline_since(root: Path, asked: str) -> Outline:
    """Compare; ends the command where git does not know the revision."""
    try:
        revision = branched_from(root, asked)
        before = site_at(root, revision)
    except GitError as error:
        raise stop(not_known(asked, error), code=2) from None
    after = read_site(root)
    changes = compare(before, after)
    pages = changed_pages(changes, Options())
    return outline(changes, read_again(changes), pages, str(revision))


def write_page(path: Path, found: Outline) -> None:
    """Write a page for a browser; ends the command where it can't be written."""
    try:
        write_atomically(path, f"{page.report(found)}\n".encode())
    except OSError as error:
        raise stop(f"{path} can't be written: {refusal(error, None)}", code=2) from None
