"""A new site takes the place of the old one in one step, or not at all.

The site is made in a folder beside its place and exchanged with the old one when it is whole.
Whatever goes wrong before leaves the last good site byte for byte. Where the system or its file
system can't exchange folders, two renames do it, and for an instant between them there is no site.
What a killed run left behind, the next one mends.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from explainer.system.lock import HeldError, held
from explainer.system.swap import swap_folders


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
    """Let no other build write the same site."""
    lock = _beside(site, "lock")
    try:
        with held(lock):
            yield
    except HeldError:
        raise NotPublishedError(
            f"another build is writing this site (it holds {lock}): wait until it is done"
        ) from None


def _mend(site: Path) -> None:
    """Bring back a site that a killed run had moved away, and remove what it had half built."""
    old = _beside(site, "old")
    if old.exists() and not site.exists():
        old.rename(site)
    for left in (old, *site.parent.glob(f".{site.name}-building-*")):
        shutil.rmtree(left, ignore_errors=True)


def _swap(site: Path, fresh: Path) -> None:
    """Put the new site in its place; `fresh` may hold the old one then."""
    if swap_folders(fresh, site):
        return
    old = _beside(site, "old")
    if site.exists():
        site.rename(old)
    try:
        fresh.rename(site)
    except OSError:
        if old.exists():
            old.rename(site)
        raise
    shutil.rmtree(old, ignore_errors=True)
