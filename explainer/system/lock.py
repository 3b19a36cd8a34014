"""A file that one process holds at a time; the system frees it by itself when that process ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from explainer.system.files import opened
from explainer.system.writing import unlink

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class HeldError(Exception):
    """Another process holds the file."""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold a file, which is made for that and taken away afterwards."""
    file = _taken(path)
    try:
        yield
    finally:
        _leave(file, path)


def _taken(path: Path) -> int:
    while True:
        file = opened(path, os.O_RDWR | os.O_CREAT)
        try:
            _hold(file)
        except (BlockingIOError, PermissionError):
            os.close(file)
            raise HeldError from None
        if _is_still_at(file, path):
            return file
        os.close(file)  # its owner was just done and took the file away: try the new one


def _is_still_at(file: int, path: Path) -> bool:
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(file), path.lstat())
    return False


if sys.platform == "win32":

    def _hold(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _leave(file: int, path: Path) -> None:
        os.close(file)  # Windows takes no file away that is open, so nobody loses one who waits
        with suppress(OSError):
            unlink(path)

else:

    def _hold(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _leave(file: int, path: Path) -> None:
        with suppress(FileNotFoundError):
            unlink(path)
        os.close(file)
