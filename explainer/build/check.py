"""From a project's folder to a linked site and all that is wrong with it: the first half.

    load ─▶ parse ─▶ link ─▶ check

It stands apart from `page_set`, so that a command that writes no page loads nothing for one.
"""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePath, PurePosixPath
from types import MappingProxyType

from explainer.build.run_checks import check_all
from explainer.cache.check_record import CheckRecord, load, save
from explainer.content.load import PUBLISHED, REVIEWED, load_list, load_texts, load_yaml
from explainer.content.parse import parse_files
from explainer.diagnostics.diagnostic import Diagnostic, in_order
from explainer.link.linker import link
from explainer.link.published import parse_published
from explainer.link.reviewed import parse_reviewed
from explainer.link.spellings import with_spellings
from explainer.site import Site
from explainer.system.progress import Show, unseen
from explainer.system.project import cache_folder

_RECORD = "findings.json"


@dataclass(frozen=True, slots=True)
class Checked:
    """A linked site and all that was found wrong with it, in order of place.

    `record` is for the next check, where there is a use for that.
    """

    site: Site
    diagnostics: tuple[Diagnostic, ...]
    record: CheckRecord | None = None

    @property
    def has_errors(self) -> bool:
        return any(found.is_error for found in self.diagnostics)


def check_incrementally(root: Path, show: Show = unseen) -> Checked:
    """Check a project where the last check ended: of unchanged stories what that one found.

    Without a cache folder all is checked each time.
    """
    checked = read_and_check(root, last_check(root), show=show)
    if checked.record is not None:
        with suppress(OSError):
            save(cache_folder(root) / _RECORD, checked.record)
    return checked


def last_check(root: Path) -> CheckRecord:
    """Give what the last check of a project left for the next."""
    return load(cache_folder(root) / _RECORD)


def read_and_check(
    root: Path,
    previous: CheckRecord | None = None,
    unsaved: Mapping[PurePath, str] = MappingProxyType({}),
    show: Show = unseen,
) -> Checked:
    """Load, parse, link and check a project. Never raises for what a writer can mend.

    An `unsaved` text stands for what the content file of its path holds.
    """
    with _nothing_collected():
        return _read_and_check(root, previous, unsaved, show)


def _read_and_check(
    root: Path, previous: CheckRecord | None, unsaved: Mapping[PurePath, str], show: Show
) -> Checked:
    site, found = _read(root, unsaved)
    broken, record = check_all(site, previous, show)
    return Checked(site, tuple(in_order([*found, *broken])), record)


def read_site(root: Path) -> Site:
    """Load, parse and link a project, as far as it can be linked; no rule is asked."""
    with _nothing_collected():
        return _read(root, {})[0]


def _read(root: Path, unsaved: Mapping[PurePath, str]) -> tuple[Site, list[Diagnostic]]:
    files, unreadable = load_yaml(root, unsaved)
    entries, malformed = parse_files(files, (fault.span.file for fault in unreadable))
    texts, unread = load_texts(root, PurePosixPath(entries.settings.texts))
    register, unreadable_register = load_list(root, PUBLISHED)
    published, malformed_register = parse_published(register)
    reading, unreadable_reviews = load_list(root, REVIEWED)
    reviews, malformed_reviews = parse_reviewed(reading)
    site, unlinked = link(entries, texts, published, reviews)
    malformed = with_spellings(malformed, entries)
    found = [*unreadable, *malformed, *unread, *unlinked, *unreadable_register, *malformed_register]
    found += [*unreadable_reviews, *malformed_reviews]
    return replace(site, is_whole=not any(fault.is_error for fault in found)), found


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
