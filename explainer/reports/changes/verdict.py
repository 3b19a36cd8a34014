"""The result in a few sentences, what is wrong first."""

from collections.abc import Iterator, Sequence

from explainer.comparison.page_change import PageChange
from explainer.comparison.public import untold
from explainer.comparison.read_again import Leaning
from explainer.comparison.site_changes import SiteChanges
from explainer.reports.changes.corrections import replaced
from explainer.reports.changes.order import GONE, NEW, REWORDED, heading
from explainer.reports.summary import counted

_IN_A_WORD = {
    **dict(
        zip(
            REWORDED.values(),
            ("stronger", "turned round", "with another fact", "weaker", "in other words"),
            strict=True,
        )
    ),
    NEW: "new",
    GONE: "gone",
}


def verdict(
    changes: SiteChanges, leaning: Sequence[Leaning], pages: Sequence[PageChange]
) -> Iterator[str]:
    yield from _wrong(changes)
    yield from _told(changes, pages)
    if leaning:
        verb, it = ("is", "it") if len(leaning) == 1 else ("are", "them")
        to_read = f"{counted(len(leaning), 'text')} {verb} to be read again"
        yield f"{to_read}: what is under {it} changed."
    if pages:
        verb = "differs" if len(pages) == 1 else "differ"
        yield f"{counted(len(pages), 'page')} {verb} in words."


def _wrong(changes: SiteChanges) -> Iterator[str]:
    """Say what was published and is not there any more, or another, without a word to readers."""
    deleted = [one for one in changes.deleted if replaced(changes, one) is None]
    altered = len(changes.deleted) - len(deleted)
    vanished = [one for one in changes.ids if one.is_vanished]
    silent = [one for one in changes.changes if any(untold(one))]
    if deleted:
        yield f"{counted(len(deleted), 'published correction')} deleted."
    if altered:
        yield f"{counted(altered, 'published correction')} altered."
    if vanished:
        entries = counted(len(vanished), "published entry", "published entries")
        yield f"{entries} gone, and nothing says where."
    if silent:
        yield f"{counted(len(silent), 'change')} of what was published, with no correction."


def _told(changes: SiteChanges, pages: Sequence[PageChange]) -> Iterator[str]:
    told = [
        f"{len(found):,} {words}"
        for name, words in _IN_A_WORD.items()
        if (found := [one for one in changes.changes if heading(one) == name])
    ]
    if told:
        yield f"What readers are told: {', '.join(told)}."
    elif changes.changes and not pages:
        yield "No word differs on any page; what is behind the sentences does."
    elif not pages:
        yield "Readers are told nothing otherwise: no word differs on any page."
    elif not (changes.made or changes.deleted):
        yield "No statement and no sentence is told otherwise."
