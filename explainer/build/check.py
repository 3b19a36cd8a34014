"""From a project's folder to a linked site and all that is wrong with it: the first half.

    load ─▶ parse ─▶ link ─▶ check

It stands apart from `pipeline`, so that a command that writes no page loads nothing for one.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from explainer.build.run_checks import check_all
from explainer.cache.check_record import LastCheck, load, save
from explainer.content.load import load_published, load_texts, load_yaml
from explainer.content.parse import parse_files
from explainer.diagnostics.diagnostic import Diagnostic, in_order
from explainer.link.linker import link
from explainer.link.published import parse_published
from explainer.site import Site
from explainer.system.environment import CACHE

_RECORD = "findings.json"


@dataclass(frozen=True, slots=True)
class Checked:
    """A linked site and all that was found wrong with it, in order of place.

    `left` is for the next check, where there is a use for that.
    """

    site: Site
    diagnostics: tuple[Diagnostic, ...]
    left: LastCheck | None = None

    @property
    def has_errors(self) -> bool:
        return any(found.is_error for found in self.diagnostics)


def recheck(root: Path) -> Checked:
    """Check a project where the last check ended: of unchanged stories what that one found.

    A project that can't be written to is checked from the beginning each time.
    """
    record = root / CACHE / _RECORD
    checked = read_and_check(root, load(record))
    if checked.left is not None:
        with suppress(OSError):
            save(record, checked.left)
    return checked


def read_and_check(root: Path, last: LastCheck | None = None) -> Checked:
    """Load, parse, link and check a project. Never raises for what a writer can mend."""
    with _nothing_collected():
        return _read_and_check(root, last)


def _read_and_check(root: Path, last: LastCheck | None) -> Checked:
    files, unreadable = load_yaml(root)
    entries, malformed = parse_files(files, (fault.span.file for fault in unreadable))
    texts, unread = load_texts(root, PurePosixPath(entries.settings.texts))
    register, unreadable_register = load_published(root)
    published, malformed_register = parse_published(register)
    site, unlinked = link(entries, texts, published)
    found = [*unreadable, *malformed, *unread, *unlinked, *unreadable_register, *malformed_register]
    site = replace(site, is_whole=not any(fault.is_error for fault in found))
    broken, left = check_all(site, last)
    return Checked(site, tuple(in_order([*found, *broken])), left)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Let the garbage collector rest: what is made here stays, and it would walk it in vain."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
