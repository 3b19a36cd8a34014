"""What a file of the project holds on the main branch, asked of git where git is there.

Nothing is fetched: it is what this machine knows of it. The branch is known by its usual names.
"""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

_MAIN = ("origin/HEAD", "origin/main", "origin/master", "main", "master")
_NO_REPOSITORY = "not a git repository"
_PATIENCE = 30  # seconds: a repository may be large, and on a slow disk


class GitError(Exception):
    """Git is there and does not answer; the text is its own."""


def on_main(root: Path, path: PurePosixPath) -> Iterator[tuple[str, bytes]]:
    """Give each main branch that this machine knows, with what a file holds there.

    Without git, or outside of a repository, there is none. A branch without the file is left out.
    Raises `GitError` where git refuses to say, as in a folder of another user.
    """
    try:
        inside = _run(root, "rev-parse", "--is-inside-work-tree")
    except FileNotFoundError:
        return  # there is no git
    if inside.returncode:
        said = inside.stderr.decode(errors="replace").strip()
        if _NO_REPOSITORY in said:
            return
        raise GitError(said)
    for branch in _MAIN:
        # `cat-file` runs no filter and no program that a repository could name
        held = _run(root, "cat-file", "blob", f"{branch}:./{path}")
        if not held.returncode:
            yield branch, held.stdout


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["git", "-C", str(root), *arguments],
        env={**os.environ, "LC_ALL": "C"},  # its messages are read
        capture_output=True,
        check=False,
        timeout=_PATIENCE,
    )
