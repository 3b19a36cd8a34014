"""What a build leaves for the next one: of each page what it read, and which file it became.

It is kept as JSON. What can't be read, or was made by another program or in another environment, is
as good as nothing.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from pydantic import TypeAdapter

from explainer.options import Options
from explainer.presentation.output import Page
from explainer.presentation.page_shell import Above, SiteChrome, nothing_above
from explainer.system.environment import environment_fingerprint
from explainer.system.files import read_record
from explainer.system.writing import write_record
from explainer.tracking.dependencies import Dependency

_VERSION = "6"  # of the form of the file


@dataclass(frozen=True, slots=True)
class FileStamp:
    """Which file stands at a path: another one, or a changed one, has another stamp."""

    inode: int
    changed: int  # in nanoseconds
    size: int


@dataclass(frozen=True, slots=True)
class RecordedPage:
    """A page that was written to a file: `page` has no view, `read` is what it was made from.

    They are numbers in the list of all dependencies. `shell` names what stands around it. `data` is
    the file beside it, where it has one.
    """

    page: Page
    read: tuple[int, ...]
    shell: str
    file: FileStamp
    data: FileStamp | None

    def stamps(self, path: PurePosixPath) -> dict[str, FileStamp]:
        """Give the files that it became, by their addresses; `path` is its own."""
        found = {str(path): self.file}
        if self.data and self.page.data_path:
            found[str(self.page.data_path)] = self.data
        return found


class RecordedPart(NamedTuple):
    """A stretch of a file that is made without the others: its bytes, and what was read for it."""

    name: str
    size: int
    read: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RecordedFile:
    """A file for programs; all as in `RecordedPage`."""

    read: tuple[int, ...]
    file: FileStamp
    parts: tuple[RecordedPart, ...] = ()


@dataclass(frozen=True, slots=True)
class HostOutput:
    """What the host makes of a site, and how it was told to: it stays while the `outline` does.

    Without a `chrome` the host wrote our pages too. `documents` are the pages that are not ours,
    with what the search finds on them; `taken` are addresses at which the project has a file of its
    own in place of ours.
    """

    options: Options
    chrome: SiteChrome | None
    outline: str
    documents: tuple[Page, ...]
    taken: frozenset[PurePosixPath]
    files: Mapping[str, FileStamp]


@dataclass(frozen=True, slots=True)
class BuildRecord:
    """What was made, by the names of units; `fingerprints` name the state of each dependency."""

    fingerprints: tuple[tuple[Dependency, str], ...]
    pages: Mapping[str, RecordedPage]
    files: Mapping[str, RecordedFile]
    host: HostOutput | None = None


NOTHING = BuildRecord((), {}, {})


class Environment(NamedTuple):
    """What the host reads of the project's files, and a name of all around the content."""

    read: tuple[str, ...]
    name: str

    def is_same(self, project: Path) -> bool:
        """Tell whether all that it names is as it was."""
        return environment_fingerprint(str(project), self.read) == self.name


class PreviousBuild(NamedTuple):
    """What is left of the last build: its record, made in this environment, and its site.

    `aside` is where the site before that one may be. `above` is what stands above the pages, in a
    preview.
    """

    environment: Environment
    record: BuildRecord
    site: Path
    aside: Path | None = None
    above: Above = nothing_above


def stamp(path: str) -> FileStamp | None:
    """Tell which file stands at a path, if there is one."""
    try:
        return stamp_of(os.lstat(path))
    except OSError:
        return None


def stamp_of(found: os.stat_result) -> FileStamp:
    return FileStamp(found.st_ino, found.st_mtime_ns, found.st_size)


def load(path: Path, project: Path, site: Path, aside: Path | None = None) -> PreviousBuild | None:
    """Read what the last build left, where it ran in the same environment."""
    try:
        version, first, content = read_record(path).split(b"\n", 2)
        if version != _VERSION.encode():
            return None
        environment = _ENVIRONMENT.validate_json(first)
        if not environment.is_same(project):
            return None
        return PreviousBuild(environment, _FORM.validate_json(content), site, aside)
    except (OSError, ValueError):
        return None


def save(path: Path, environment: Environment, record: BuildRecord) -> None:
    """Write it for the next build: whole, or not at all."""
    head = f"{_VERSION}\n".encode() + _ENVIRONMENT.dump_json(environment) + b"\n"
    write_record(path, head + _FORM.dump_json(record, exclude_defaults=True))


_FORM = TypeAdapter(BuildRecord)
_ENVIRONMENT = TypeAdapter(Environment)
