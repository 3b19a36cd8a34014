"""Commands where the system refuses something: rooms without space, without rights, read-only.

Root may do anything, so it gives up the right to pass over permissions. A full or read-only disk is
a real one, mounted for one process alone: `python -m tests.io_failures ROOM FOLDER` builds in it
twice and prints what became of that. Where nothing can be mounted, another room takes its place.
"""

import ctypes
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from tests import projects
from tests.crash_harness import Site, files

LIMIT = 10_000  # bytes; some files of a site are larger
CLAIMS = "content/bridge-closure/claims.yaml"
_COMMAND = "from explainer.cli import main; main()"
_DROP = 24  # PR_CAPBSET_DROP
_RIGHTS = (1, 2, 3)  # to write, to read and to own what belongs to others
_SPACES = (("unshare", "--map-root-user", "--mount"), ("unshare", "--mount"))
_FREE = (0, 30, 100, 200)  # kilobytes; what an edit changes needs more
_DISK = 3_000


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended, and whether the folder it was to write in was left as it was."""

    code: int
    said: str
    is_as_before: bool = True


def run(
    *arguments: str | Path,
    before: Callable[[], None] | None = None,
    to: IO[str] | int = subprocess.STDOUT,
) -> Ended:
    """Run a command; `before` it begins, its process may give up rights."""
    done = subprocess.run(
        [sys.executable, "-c", _COMMAND, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(projects.REAL), "PYTHONUNBUFFERED": ""},
        stdout=subprocess.PIPE if to == subprocess.STDOUT else to,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        preexec_fn=before,
    )
    return Ended(done.returncode, (done.stdout or "") + done.stderr)


def obey() -> None:
    """Be refused what permissions refuse."""
    if os.geteuid() == 0:
        for right in _RIGHTS:
            ctypes.CDLL(None).prctl(_DROP, right, 0, 0, 0)


def limit(size: int = LIMIT) -> None:
    """Let no file grow larger."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@contextmanager
def closed(folder: Path) -> Iterator[None]:
    """Let nobody write in a folder meanwhile."""
    mode = folder.stat().st_mode
    folder.chmod(0o555)
    try:
        yield
    finally:
        folder.chmod(mode)


@cache
def _space() -> tuple[str, ...] | None:
    """Give the command after which something can be mounted, if there is one."""
    with TemporaryDirectory() as folder:
        for space in _SPACES:
            mount = (*space, "mount", "-t", "tmpfs", "tmpfs", folder)
            if _succeeds(*mount):
                return space
    return None


def _succeeds(*command: str) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


def possible(room: str) -> str:
    """Give the room that there can be instead."""
    others = {"a full disk": "a limit", "a read-only disk": "no right"}
    return room if _space() is not None else others.get(room, room)


def built_in(room: str, folder: Path) -> list[Ended]:
    """Build a project in a room, twice: once before anything is refused, and then again."""
    space = () if room in ("a limit", "no right") else _space() or ()
    done = subprocess.run(
        [*space, sys.executable, "-m", "tests.io_failures", room, str(folder)],
        cwd=projects.REAL,
        check=True,
        stdout=subprocess.PIPE,
    )
    return [Ended(**ended) for ended in json.loads(done.stdout)]


def main(room: str, folder: Path) -> None:
    place = folder / "place"
    place.mkdir()
    if room == "a full disk":
        _mount("-t", "tmpfs", "-o", f"size={_DISK}k", "tmpfs", str(place))
    project = projects.write(folder / "desk", projects.buildable())
    build = ("build", "--project", project, "--site-dir", place / "site")
    assert run(*build).code == 0
    settings = project / "mkdocs.yml"  # a change for every page
    settings.write_text(settings.read_text().replace("site_name: ", "site_name: New "))
    sys.stdout.write(json.dumps([asdict(ended) for ended in _REFUSED[room](place, *build)]))


def _full(place: Path, *build: str | Path) -> Iterator[Ended]:
    for free in _FREE:
        (place / "filler").unlink(missing_ok=True)
        space = os.statvfs(place)
        left = space.f_bavail * space.f_frsize - free * 1000
        (place / "filler").write_bytes(b" " * left)
        yield _compared(place, lambda: run(*build))


def _read_only(place: Path, *build: str | Path) -> Iterator[Ended]:
    _mount("--bind", str(place), str(place))
    _mount("-o", "remount,ro,bind", str(place))
    yield _compared(place, lambda: run(*build))


def _limited(place: Path, *build: str | Path) -> Iterator[Ended]:
    yield _compared(place, lambda: run(*build, before=limit))


def _without_right(place: Path, *build: str | Path) -> Iterator[Ended]:
    with closed(place):
        yield _compared(place, lambda: run(*build, before=obey))


_REFUSED = {
    "a full disk": _full,
    "a read-only disk": _read_only,
    "a limit": _limited,
    "no right": _without_right,
}


def _compared(place: Path, act: Callable[[], Ended]) -> Ended:
    before = _state(place)
    ended = act()
    return Ended(ended.code, ended.said, _state(place) == before)


def _state(place: Path) -> tuple[Site, list[str]]:
    return files(place), sorted(path.name for path in place.iterdir())


def _mount(*options: str) -> None:
    subprocess.run(["mount", *options], check=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
