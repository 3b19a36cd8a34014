"""From a project's folder to a linked site and all that is wrong with it: the first half.

    load ─▶ parse ─▶ link ─▶ check

It stands apart from `pipeline`, so that a command that writes no page loads nothing for one.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from explainer.checks import check_all
from explainer.diagnostic import Diagnostic, in_order
from explainer.link.linker import link
from explainer.load import load_published, load_texts, load_yaml
from explainer.parse import parse_files
from explainer.published import parse_published
from explainer.site import Site


@dataclass(frozen=True, slots=True)
class Checked:
    """A linked site and all that was found wrong with it, in order of place."""

    site: Site
    diagnostics: tuple[Diagnostic, ...]

    @property
    def has_errors(self) -> bool:
        return any(found.is_error for found in self.diagnostics)


def read_and_check(root: Path) -> Checked:
    """Load, parse, link and check a project. Never raises for what a writer can mend."""
    with _nothing_collected():
        return _read_and_check(root)


def _read_and_check(root: Path) -> Checked:
    files, unreadable = load_yaml(root)
    entries, malformed = parse_files(files, (fault.span.file for fault in unreadable))
    texts, unread = load_texts(root, PurePosixPath(entries.settings.texts))
    register, unreadable_register = load_published(root)
    published, malformed_register = parse_published(register)
    site, unlinked = link(entries, texts, published)
    found = [*unreadable, *malformed, *unread, *unlinked, *unreadable_register, *malformed_register]
    site = replace(site, is_whole=not any(fault.is_error for fault in found))
    return Checked(site, tuple(in_order([*found, *check_all(site)])))


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
