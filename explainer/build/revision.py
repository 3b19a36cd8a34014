"""A project as a git revision has it: read from a copy that is thrown away."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from explainer.build.check import read_site
from explainer.content.load import CONTENT, PUBLISHED, REVIEWED, SETTINGS, load_yaml
from explainer.content.parse import parse_files
from explainer.site import Site
from explainer.system.repository import Revision, files_at
from explainer.system.writing import temporary_folder, write


@contextmanager
def copy_at(root: Path, revision: Revision) -> Iterator[Path]:
    """Give a folder with what a check reads of a project, as a revision has it.

    Raises `GitError`.
    """
    with temporary_folder() as folder:
        _write(root, revision, folder, SETTINGS)
        texts = parse_files(load_yaml(folder)[0], ())[0].settings.texts
        _write(root, revision, folder, CONTENT, PUBLISHED, REVIEWED, PurePosixPath(texts))
        yield folder


def _write(root: Path, revision: Revision, folder: Path, *paths: PurePosixPath) -> None:
    for path, content in files_at(root, revision, paths):
        write(folder / path, content)


def site_at(root: Path, revision: Revision) -> Site:
    """Give the linked site of a revision. Raises `GitError`."""
    with copy_at(root, revision) as folder:
        return read_site(folder)
