"""The one place where files are opened and listed; `writing` makes, moves and takes them away.

Only plain files are opened: no device, no pipe, no folder. What is ours (site, cache, lock) is
never reached by a link; what a project gives may be a link inside of it, and none that leads out.
Every walk ends, since it follows no link and its depth and number are bounded. A name is any that
the system gives: bytes that are no UTF-8 are kept in it.
"""

import errno
import os
import stat
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

MAX_BYTES = 10_000_000  # of a file that a project gives
MAX_RECORD = 1 << 30  # bytes of a file that a command left for the next
MAX_DEPTH = 30  # folders in folders
MAX_ENTRIES = 500_000  # files and folders of one walk

_PLAIN = "put a plain file here that you may read, or take it away"
_FLAGS = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"))

_VIMS_TRIAL = "4913"  # which Vim makes to see whether it may, and takes away at once

StrPath = str | os.PathLike[str]
FolderEntry = os.DirEntry[str]


class RefusedError(OSError):
    """What we don't open or follow: `strerror` says why, `remedy` what to do."""

    def __init__(self, path: StrPath, why: str, remedy: str = _PLAIN) -> None:
        super().__init__(errno.EPERM, why, os.fspath(path))
        self.remedy = remedy

    def __reduce__(self) -> tuple[type["RefusedError"], tuple[object, str | None, str]]:
        """Be the same in another process: an `OSError` would be made from other arguments."""
        return type(self), (self.filename, self.strerror, self.remedy)

    def __str__(self) -> str:
        return f"{self.filename}: {self.strerror}: {self.remedy}"


class TooLargeError(RefusedError):
    """A file of more bytes than are read."""


# Reading


def read(path: StrPath, most: int = MAX_BYTES) -> bytes:
    """Read a plain file that is no link itself."""
    with os.fdopen(opened(path, os.O_RDONLY), "rb") as file:
        size = os.fstat(file.fileno()).st_size
        content = file.read(size + 1) if size <= most else b""
        if len(content) > size:  # it grows, or the system makes it up while it is read
            content += file.read(most - size)
    if size > most or len(content) > most:
        remedy = "split it into several files, or take it away"
        raise TooLargeError(path, f"this file has more than {most:,} bytes", remedy)
    return content


def read_inside(path: StrPath, folder: StrPath, most: int = MAX_BYTES) -> bytes:
    """Read a plain file that stands in a folder, or that is a link to one that does."""
    real = inside(path, folder)
    try:
        if os.path.islink(path) and not os.path.exists(real):
            raise RefusedError(path, "this link leads to nothing")
        return read(real, most)
    except OSError as error:
        error.filename = os.fspath(path)
        raise


def inside(path: StrPath, folder: StrPath) -> str:
    """Give where a path leads in the end; that must be in a folder."""
    real, top = os.path.realpath(path), os.path.realpath(folder)
    if not Path(real).is_relative_to(top):
        raise RefusedError(path, "this link leads out of its folder")
    return real


def opened(path: StrPath, flags: int) -> int:
    """Open a plain file that is no link; whoever asks closes it."""
    try:
        file = os.open(path, flags | _FLAGS, 0o666)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENXIO, errno.EISDIR):
            raise _not_plain(path) from None
        raise
    if stat.S_ISREG(os.fstat(file).st_mode):
        return file
    os.close(file)
    raise _not_plain(path)


def _not_plain(path: StrPath) -> RefusedError:
    what = "this is a link" if os.path.islink(path) else "this is no plain file"
    return RefusedError(path, what)


def read_record(path: Path) -> bytes:
    """Read what a command left."""
    refuse_link(path.parent)
    return read(path, MAX_RECORD)


def refuse_link(path: Path) -> None:
    if os.path.islink(path):
        raise RefusedError(path, "this is a link", "put a folder of its own here")


# Listing


def is_editors(name: str) -> bool:
    """Tell whether an editor leaves a file of this name while it writes: it comes and goes."""
    return name.startswith((".#", "#")) or name.endswith(("~", ".swp")) or name == _VIMS_TRIAL


def names(folder: StrPath) -> list[str]:
    """Give the names in a folder in order, or as many as one walk may have."""
    with os.scandir(folder) as entries:
        return sorted(entry.name for entry in islice(entries, MAX_ENTRIES))


def _descend(_: FolderEntry) -> bool:
    return True


def _raise(error: OSError) -> None:
    raise error


def walk(
    folder: StrPath,
    *,
    into: Callable[[FolderEntry], bool] = _descend,
    refused: Callable[[OSError], None] = _raise,
) -> Iterator[FolderEntry]:
    """Give all below a folder, in order of names; what is in a folder stands behind its neighbours.

    `into` tells which folders are looked into. No link is followed. `refused` is told what can't be
    listed, and of folders that are too deep or too full.
    """
    left, folders = MAX_ENTRIES, [(os.fspath(folder), 1)]
    while folders:
        here, depth = folders.pop()
        try:
            with os.scandir(here) as found:
                entries = sorted(islice(found, left + 1), key=lambda entry: entry.name)
        except OSError as error:
            refused(error)
            continue
        left -= len(entries)
        if left < 0:
            refused(_too_many(folder))
            return
        yield from entries
        below = [one.path for one in entries if one.is_dir(follow_symlinks=False) and into(one)]
        if below and depth == MAX_DEPTH:
            refused(_too_deep(below[0]))
            continue
        folders += ((path, depth + 1) for path in reversed(below))


def _too_many(folder: StrPath) -> RefusedError:
    why = f"more than {MAX_ENTRIES:,} files and folders stand in this one"
    return RefusedError(folder, why, "take away what doesn't belong here")


def _too_deep(folder: str) -> RefusedError:
    why = f"folders are nested deeper than {MAX_DEPTH} levels here"
    return RefusedError(folder, why, "move what is in it further up, or take it away")
