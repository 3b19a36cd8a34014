"""A new site takes the place of the old one in one step, or not at all.

The site is made in a folder beside its place and moved there when it is whole. Whatever goes wrong
before leaves the last good site byte for byte; what a killed run left behind, the next one mends.
"""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


class NotPublishedError(Exception):
    """The site was not replaced; the message says why, and what to do, to whoever ran the build."""


@contextmanager
def replacing(site: Path) -> Iterator[Path]:
    """Give an empty folder; what is in it takes the site's place if nothing is raised."""
    site = site.resolve()
    _refuse_other_folders(site)
    site.parent.mkdir(parents=True, exist_ok=True)
    with _locked(site):
        _mend(site)
        fresh = _beside(site, f"building-{os.getpid()}")
        try:
            fresh.mkdir()
            yield fresh
            _swap(site, fresh)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)


def _refuse_other_folders(site: Path) -> None:
    """Never take away a folder that holds anything but a site."""
    if site.is_dir():
        names = {entry.name for entry in site.iterdir()}
        if not names or ("index.html" in names and ".git" not in names):
            return
        raise NotPublishedError(
            f"{site} holds something else than a built site: name a new or an empty folder"
        )
    if site.exists():
        raise NotPublishedError(f"{site} is no folder: name another one, or take it away")


def _beside(site: Path, what: str) -> Path:
    return site.with_name(f".{site.name}-{what}")


@contextmanager
def _locked(site: Path) -> Iterator[None]:
    """Hold the one lock of a site; the system takes it away from a killed process by itself."""
    path = _beside(site, "lock")
    lock = _taken(path)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(lock)


def _taken(path: Path) -> int:
    while True:
        lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            raise NotPublishedError(
                f"another build is writing this site (it holds {path}): wait until it is done"
            ) from None
        if _is_still_at(lock, path):
            return lock
        os.close(lock)  # its owner was just done and took the file away: try the new one


def _is_still_at(lock: int, path: Path) -> bool:
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(lock), path.stat())
    return False


def _mend(site: Path) -> None:
    """Bring back a site that a killed run had moved away, and remove what it had half built."""
    old = _beside(site, "old")
    if old.exists() and not site.exists():
        old.rename(site)
    for left in (old, *site.parent.glob(f".{site.name}-building-*")):
        shutil.rmtree(left, ignore_errors=True)


def _swap(site: Path, fresh: Path) -> None:
    old = _beside(site, "old")
    if site.exists():
        site.rename(old)
    try:
        fresh.rename(site)
    except OSError:
        old.rename(site)
        raise
    shutil.rmtree(old, ignore_errors=True)
