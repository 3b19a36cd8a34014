"""A new site takes the place of the old one in one step, or not at all.

The site is made in a folder beside its place and exchanged with the old one when it is whole.
Whatever goes wrong before leaves the last good site byte for byte. Where the system or its file
system can't exchange folders, two renames do it, and for an instant between them there is no site.
What a killed run left behind, the next one mends.

The old site may be set aside for the next build, which brings it up to date (`site_build`): most of
its files are the new ones too, and to link and take away each costs more than to look at it.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from explainer.system.files import names, refuse_link
from explainer.system.lock import HeldError, held
from explainer.system.swap import swap_folders
from explainer.system.writing import make_folder, move, remove


class NotPublishedError(Exception):
    """The site was not replaced; the message says why, and what to do, to whoever ran the build."""


@contextmanager
def replacing(site: Path, aside: Path | None = None) -> Iterator[Path]:
    """Give an empty folder; what is in it takes the site's place if nothing is raised.

    The old site is set `aside` then, on the same file system, or taken away.
    """
    site = place_of(site)
    _refuse_other_folders(site)
    make_folder(site.parent)
    with _locked(site):
        _mend(site)
        fresh = _beside(site, f"building-{os.getpid()}")
        try:
            remove(fresh)  # by a process of the same number that was killed
            make_folder(fresh)
            yield fresh
            _swap(site, fresh)
            if aside is not None:
                set_aside(fresh, aside)
        finally:
            remove(fresh)


def set_aside(old: Path, aside: Path) -> None:
    """Keep an old site for the next build, where it can be moved; else it is taken away."""
    with suppress(OSError):
        make_folder(aside.parent)
        refuse_link(aside.parent)
        remove(aside)
        move(old, aside)
    remove(old)


def place_of(site: Path) -> Path:
    """Give where a site stands; the last step may be a link, which is not followed."""
    place = Path(os.path.abspath(site))  # noqa: PTH100  `resolve` would follow it
    return place.parent.resolve() / place.name


def _refuse_other_folders(site: Path) -> None:
    """Never take away a folder that holds anything but a site."""
    if site.is_symlink():
        raise NotPublishedError(
            f"{site} is a link: name the folder itself with --site-dir, or take the link away"
        )
    if site.is_dir():
        there = names(site)
        if not there or ("index.html" in there and ".git" not in there):
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
    if old.is_dir() and not old.is_symlink() and not site.exists():
        move(old, site)
    begun = f".{site.name}-building-"
    for left in (old.name, *(name for name in names(site.parent) if name.startswith(begun))):
        remove(site.parent / left)


def _swap(site: Path, fresh: Path) -> None:
    """Put the new site in its place; `fresh` may hold the old one then."""
    if swap_folders(fresh, site):
        return
    old = _beside(site, "old")
    if site.exists():
        move(site, old)
    try:
        move(fresh, site)
    except OSError:
        if old.exists():
            move(old, site)
        raise
    remove(old)
