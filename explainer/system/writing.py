"""The one place where files and folders are made, moved and taken away.

No link is followed: what stands in the place of a file or a folder of ours is replaced, refused or
taken away itself, and what it leads to stays as it is.
"""

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from explainer.system.files import (
    FolderEntry,
    RefusedError,
    StrPath,
    inside,
    opened,
    refuse_link,
)


def write(path: Path, content: bytes) -> None:
    """Write a new file, with its folder, into a folder of ours; a file of that name goes first."""
    make_folder(path.parent)
    with suppress(FileNotFoundError):
        os.unlink(path)
    with os.fdopen(opened(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb") as file:
        file.write(content)


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: beside its place, and then into it.

    A link in its place is replaced and not followed. What is refused is told of the folder.
    """
    fresh = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        write(fresh, content)
        os.replace(fresh, path)
    except RefusedError:
        raise
    except OSError as error:
        error.filename, error.filename2 = str(path.parent), None
        raise
    finally:
        with suppress(OSError):
            os.unlink(fresh)


def write_inside(path: Path, content: bytes, folder: Path) -> None:
    """Write a file atomically, and its folder with it; no link on the way leads out of `folder`."""
    inside(path.parent, folder)
    write_atomically(path, content)


def write_all_inside(files: Mapping[PurePosixPath, bytes], folder: Path) -> None:
    """Write all of some new files into a folder, or none of them, and leave no folder of theirs."""
    missing = {
        place for path in files for place in (folder / path).parents if not os.path.lexists(place)
    }
    written: list[Path] = []
    try:
        for path, content in files.items():
            write_inside(folder / path, content, folder)
            written.append(folder / path)
    except OSError:
        with suppress(OSError):
            for file in written:
                os.unlink(file)
        for place in sorted(missing, key=lambda one: len(one.parts), reverse=True):
            with suppress(OSError):
                os.rmdir(place)
        raise


def write_record(path: Path, content: bytes) -> None:
    """Write what a command leaves for the next, into a folder that is ours and no link."""
    make_folder(path.parent)
    refuse_link(path.parent)
    write_atomically(path, content)


def remove_record(path: Path) -> None:
    """Take away what a command left, if it is there."""
    refuse_link(path.parent)
    with suppress(FileNotFoundError):
        os.unlink(path)


def make_folder(path: StrPath) -> None:
    """Make a folder and those above it, where they aren't there."""
    os.makedirs(path, exist_ok=True)


def unlink(path: StrPath) -> None:
    """Take away a file, or a link itself."""
    os.unlink(path)


def link(there: StrPath, here: StrPath) -> bool:
    """Let a file stand here too; tell whether the system can do that."""
    try:
        os.link(there, here, follow_symlinks=False)
    except (OSError, NotImplementedError):
        return False
    return True


def move(path: StrPath, to: StrPath) -> None:
    os.rename(path, to)


def now(folder: StrPath) -> int:
    """Tell the time by the clock of a folder's file system, in nanoseconds."""
    with tempfile.TemporaryFile(dir=folder) as file:
        return os.fstat(file.fileno()).st_ctime_ns


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Give an empty folder, which is taken away afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="explainer-"))
    try:
        yield folder
    finally:
        remove(folder)


# Taking away


def prune(folder: StrPath, is_wanted: Callable[[FolderEntry], bool]) -> None:
    """Take away all unwanted files below a folder, and the folders that are empty then."""
    folders = [os.fspath(folder)]
    for one in folders:  # which grows
        with os.scandir(one) as entries:
            found = [*entries]
        for entry in found:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            elif not is_wanted(entry):
                os.unlink(entry.path)
    for one in reversed(folders[1:]):
        with suppress(OSError):  # it holds something
            os.rmdir(one)


def remove(path: StrPath) -> None:
    """Take away a file, a link or a folder with all in it, as far as the system lets us.

    Folders are moved up before they are emptied, so that none is too deep.
    """
    with suppress(OSError):
        if os.path.islink(path) or not os.path.isdir(path):
            os.unlink(path)
            return
        prefix, number = os.path.join(path, f".{os.urandom(8).hex()}-"), 0
        below = [*_emptied(path)]
        while below:
            folder = below.pop()
            for one in _emptied(folder):
                number += 1
                os.rename(one, f"{prefix}{number}")
                below.append(f"{prefix}{number}")
            os.rmdir(folder)
        os.rmdir(path)


def _emptied(folder: StrPath) -> Iterator[str]:
    """Take away all files in a folder; give the folders there."""
    with os.scandir(folder) as entries:
        found = [*entries]
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield entry.path
        else:
            os.unlink(entry.path)
