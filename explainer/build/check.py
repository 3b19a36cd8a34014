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
from explainer.cache import check_record, story_record
from explainer.cache.check_record import CheckRecord
from explainer.cache.story_record import KeptStories
from explainer.content.load import PUBLISHED, REVIEWED, load_list, load_texts, load_yaml
from explainer.content.parse import parse_files
from explainer.diagnostics.diagnostic import Diagnostic, in_order
from explainer.link.linker import Linked, link
from explainer.link.published import parse_published
from explainer.link.reviewed import parse_reviewed
from explainer.link.spellings import with_spellings
from explainer.site import Site
from explainer.system.progress import Show, unseen
from explainer.system.project import cache_folder

_FINDINGS, _STORIES = "findings.json", "stories"


@dataclass(frozen=True, slots=True)
class CheckLeft:
    """What a check leaves for the next: the stories as they were linked, and what was found."""

    stories: KeptStories
    findings: CheckRecord


@dataclass(frozen=True, slots=True)
class Checked:
    """A linked site and all that was found wrong with it, in order of place.

    `left` is for the next check, where there is a use for that.
    """

    site: Site
    diagnostics: tuple[Diagnostic, ...]
    left: CheckLeft | None = None

    @property
    def has_errors(self) -> bool:
        return any(found.is_error for found in self.diagnostics)


def check_incrementally(
    root: Path, show: Show = unseen, previous: CheckLeft | None = None
) -> Checked:
    """Check a project where the last check ended: of unchanged stories what that one found.

    Without `previous` that is read from the cache folder; without such a folder all is checked.
    """
    previous = previous or last_check(root)
    checked = read_and_check(root, previous, show=show)
    if checked.left is not None:
        folder = cache_folder(root)
        with suppress(OSError):
            check_record.save(folder / _FINDINGS, checked.left.findings)
            if not checked.left.stories.has_all_of(previous.stories):
                story_record.save(folder / _STORIES, checked.left.stories)
    return checked


def last_check(root: Path) -> CheckLeft:
    """Give what the last check of a project left for the next."""
    folder = cache_folder(root)
    return CheckLeft(story_record.load(folder / _STORIES), check_record.load(folder / _FINDINGS))


def read_and_check(
    root: Path,
    previous: CheckLeft | None = None,
    unsaved: Mapping[PurePath, str] = MappingProxyType({}),
    show: Show = unseen,
) -> Checked:
    """Load, parse, link and check a project. Never raises for what a writer can mend.

    An `unsaved` text stands for what the content file of its path holds.
    """
    with _nothing_collected():
        return _read_and_check(root, previous, unsaved, show)


def _read_and_check(
    root: Path, previous: CheckLeft | None, unsaved: Mapping[PurePath, str], show: Show
) -> Checked:
    kept = previous.stories if previous else KeptStories({})
    read = _read(root, unsaved, kept)
    last = previous.findings if previous else None
    broken, findings = check_all(read.linked.site, last, show)
    left = None
    if findings is not None:
        left = CheckLeft(kept.renewed(read.linked, read.malformed), findings)
    return Checked(read.linked.site, tuple(in_order([*read.found, *broken])), left)


def read_site(root: Path) -> Site:
    """Load, parse and link a project, as far as it can be linked; no rule is asked."""
    with _nothing_collected():
        return _read(root, {}, KeptStories({})).linked.site


@dataclass(frozen=True, slots=True)
class _LinkedFiles:
    """What was linked, all that is wrong with it, and of that what is wrong in claim files."""

    linked: Linked
    found: tuple[Diagnostic, ...]
    malformed: tuple[Diagnostic, ...]


def _read(root: Path, unsaved: Mapping[PurePath, str], kept: KeptStories) -> _LinkedFiles:
    files, unreadable = load_yaml(root, unsaved)
    entries, malformed = parse_files(files, (fault.span.file for fault in unreadable), kept.parsed)
    texts, unread = load_texts(root, PurePosixPath(entries.settings.texts))
    register, unreadable_register = load_list(root, PUBLISHED)
    published, malformed_register = parse_published(register)
    reading, unreadable_reviews = load_list(root, REVIEWED)
    reviews, malformed_reviews = parse_reviewed(reading)
    linked = link(entries, texts, published, reviews, kept.linked)
    malformed = with_spellings(malformed, entries)
    found = [*unreadable, *malformed, *unread, *linked.found]
    found += [*unreadable_register, *malformed_register, *unreadable_reviews, *malformed_reviews]
    is_whole = not any(fault.is_error for fault in found)
    site = replace(linked.site, is_whole=is_whole, named=kept.names())
    return _LinkedFiles(replace(linked, site=site), tuple(found), tuple(malformed))


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
