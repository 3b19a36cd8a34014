"""What a build leaves for the next one: of each page what it read, and which file it became.

It is kept as JSON: whoever can put a file into a project must not run anything by it. What can't be
read, or was made by another program or in another environment, is as good as nothing.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pydantic import TypeAdapter

from explainer.output import Page
from explainer.reads import Part

_VERSION = "1"  # of the form of the file


@dataclass(frozen=True, slots=True)
class State:
    """Which file stands at a path: another one, or a changed one, has another state."""

    inode: int
    changed: int  # in nanoseconds
    size: int


@dataclass(frozen=True, slots=True)
class Made:
    """A page that was written to a file: `page` has no view, `parts` are what it was made from.

    They are numbers in the list of all parts. `frame` names what stands around it.
    """

    page: Page
    parts: tuple[int, ...]
    frame: str
    file: State


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file for programs; all as in `Made`."""

    path: PurePosixPath
    parts: tuple[int, ...]
    file: State


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What was made, by the names of units; `digests` name the state of each part."""

    digests: tuple[tuple[Part, str], ...]
    pages: Mapping[str, Made]
    files: Mapping[str, MadeFile]


NOTHING = LastBuild((), {}, {})


def state(path: str) -> State | None:
    """Tell which file stands at a path, if there is one."""
    try:
        return state_of(os.stat(path))  # noqa: PTH116  asked of every page of a large site
    except OSError:
        return None


def state_of(found: os.stat_result) -> State:
    return State(found.st_ino, found.st_mtime_ns, found.st_size)


def load(path: Path, environment: str) -> LastBuild | None:
    """Read what the last build left, where it ran in the same environment."""
    try:
        version, was, content = path.read_bytes().split(b"\n", 2)
        is_ours = (version, was) == (_VERSION.encode(), environment.encode())
        return _FORM.validate_json(content) if is_ours else None
    except (OSError, ValueError):
        return None


def save(path: Path, environment: str, build: LastBuild) -> None:
    """Write it for the next build: whole, or not at all."""
    fresh = path.with_name(f"{path.name}-{os.getpid()}")
    try:
        fresh.write_bytes(f"{_VERSION}\n{environment}\n".encode() + _FORM.dump_json(build))
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


_FORM = TypeAdapter(LastBuild)
