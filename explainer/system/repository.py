"""What files of the project held in another state of it, asked of git where git is there.

Nothing is fetched: it is what this machine knows. The main branch is known by its usual names.
"""

import os
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from explainer.system.files import MAX_BYTES

_MAIN = ("origin/HEAD", "origin/main", "origin/master", "main", "master")
_NO_REPOSITORY = "not a git repository"
_FILE_MODES = (b"100644", b"100755")  # no links, and no other repositories
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


@dataclass(frozen=True, slots=True)
class Revision:
    """A state of the project that git knows: what it was asked for by, and which commit it is."""

    asked: str
    commit: str

    def __str__(self) -> str:
        return f"{self.asked} ({self.commit[:9]})"


def branched_from(root: Path, asked: str) -> Revision:
    """Give the commit in which what is here left a revision, else that revision itself.

    What came to a branch since isn't taken back by a proposal that doesn't know of it. Raises
    `GitError` where git doesn't know the revision, or isn't there.
    """
    try:
        found = _run(root, "rev-parse", "--verify", "--end-of-options", f"{asked}^{{commit}}")
    except FileNotFoundError:
        raise GitError("there is no git on this machine") from None
    if found.returncode:
        raise GitError(_said(found) or f"there is no revision {asked}")
    commit = found.stdout.decode().strip()
    base = _run(root, "merge-base", commit, "HEAD")  # a shallow copy may not know
    return Revision(asked, commit if base.returncode else base.stdout.decode().strip())


def files_at(
    root: Path, revision: Revision, paths: Iterable[PurePosixPath]
) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Give the files at, or below, some paths of the project as a revision has them.

    What is too large for a file of a project, or no plain file, is left out. Raises `GitError`.
    """
    wanted = [f"./{path}" for path in paths]
    listed = _run(root, "ls-tree", "-r", "-z", "-l", revision.commit, "--", *wanted)
    if listed.returncode:
        raise GitError(_said(listed))
    blobs = dict(_blobs(listed.stdout))
    names = "\n".join(blobs.values()).encode()
    held = _run(root, "cat-file", "--batch", given=names)
    if held.returncode:
        raise GitError(_said(held))
    place = 0
    for path in blobs:
        head, _, _ = held.stdout[place : place + 200].partition(b"\n")
        size = int(head.split()[2])
        start = place + len(head) + 1
        yield path, held.stdout[start : start + size]
        place = start + size + 1


def _blobs(listed: bytes) -> Iterator[tuple[PurePosixPath, str]]:
    r"""Read a listing: `<mode> blob <name> <size>\t<path>`, each ended by a zero byte."""
    for line in listed.split(b"\0"):
        about, _, path = line.partition(b"\t")
        mode, _, name, size = about.split() if path else (b"", b"", b"", b"0")
        if mode in _FILE_MODES and int(size) <= MAX_BYTES:
            yield PurePosixPath(os.fsdecode(path)), name.decode()


def _said(run: subprocess.CompletedProcess[bytes]) -> str:
    return run.stderr.decode(errors="replace").strip().removeprefix("fatal: ")


def _run(
    root: Path, *arguments: str, given: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["git", "-C", str(root), *arguments],
        input=given,
        env={**os.environ, "LC_ALL": "C"},  # its messages are read
        capture_output=True,
        check=False,
        timeout=_PATIENCE,
    )
