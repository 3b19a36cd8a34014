"""What a build leaves for the next one: of each page what it read, and which file it became.

It is kept as JSON: whoever can put a file into a project must not run anything by it. What can't be
read, or was made by another program or in another environment, is as good as nothing.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from pydantic import TypeAdapter

from explainer.options import Options
from explainer.presentation.output import Page
from explainer.presentation.page_shell import Around
from explainer.system.atomic import write_whole
from explainer.tracking.dependencies import Dependency

_VERSION = "2"  # of the form of the file


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
class Rest:
    """What else is on the site and how it was told to be: all stays while the `outline` does.

    `documents` are the pages that are not ours, with what the search finds on them; `taken` are
    addresses at which the project has a file of its own in place of ours.
    """

    options: Options
    around: Around
    outline: str
    documents: tuple[Page, ...]
    taken: tuple[PurePosixPath, ...]
    files: Mapping[str, State]


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What was made, by the names of units; `digests` name the state of each part."""

    digests: tuple[tuple[Dependency, str], ...]
    pages: Mapping[str, Made]
    files: Mapping[str, MadeFile]
    rest: Rest | None = None


NOTHING = LastBuild((), {}, {})


def state(path: str) -> State | None:
    """Tell which file stands at a path, if there is one."""
    try:
        return state_of(os.stat(path))  # noqa: PTH116  asked of every page of a large site
    except OSError:
        return None


def state_of(found: os.stat_result) -> State:
    return State(found.st_ino, found.st_mtime_ns, found.st_size)


class Surroundings(NamedTuple):
    """What the host read of the project's files, and a name of all around the content."""

    read: tuple[str, ...]
    name: str


def load(path: Path, name: Callable[[Sequence[str]], str]) -> tuple[Surroundings, LastBuild] | None:
    """Read what the last build left, where it ran in the same environment.

    `name` names that of today, given what the host reads.
    """
    try:
        version, first, content = path.read_bytes().split(b"\n", 2)
        if version != _VERSION.encode():
            return None
        here = _SURROUNDINGS.validate_json(first)
        is_here = name(here.read) == here.name
        return (here, _FORM.validate_json(content)) if is_here else None
    except (OSError, ValueError):
        return None


def save(path: Path, surroundings: Surroundings, build: LastBuild) -> None:
    """Write it for the next build: whole, or not at all."""
    head = f"{_VERSION}\n".encode() + _SURROUNDINGS.dump_json(surroundings) + b"\n"
    write_whole(path, head + _FORM.dump_json(build))


_FORM = TypeAdapter(LastBuild)
_SURROUNDINGS = TypeAdapter(Surroundings)
