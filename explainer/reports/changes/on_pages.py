"""What differs on pages beside what is told as a change: side effects, each once.

What stands in another section, what a page before it has, and counts in our own sentences, which
change with every entry, are left out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from explainer.comparison.page_change import PageChange
from explainer.comparison.site_changes import SiteChanges
from explainer.reports.changes.outline import Item
from explainer.reports.summary import counted

_MOST_LINES = 6  # of a page, after which they are counted
_LONGEST = 240  # characters of such a line
_MOST_NAMED = 40  # pages, after which they are counted
_TELLING = 12  # characters from which on words are taken for told where they stand in a line
_NUMBERS = re.compile(r"[\d,.]+|\bis\b|\bare\b|(?<=statement)s\b|(?<=event)s\b")


def page_items(changes: SiteChanges, pages: Sequence[PageChange]) -> Iterator[Item]:
    """Name the pages, and tell of each what is not told above, or on a page before it.

    Counts in our own sentences change with every entry, and are left out.
    """
    if pages:
        names = [f"{page.title}{_fate_of(page)}" for page in pages]
        more = f" and {len(names) - _MOST_NAMED:,} more" if len(names) > _MOST_NAMED else ""
        yield Item(f"{counted(len(names), 'page')}", note=f"{'; '.join(names[:_MOST_NAMED])}{more}")
    told = _told_above(changes)
    for page in pages:
        gone, came = _uncounted(page.gone, page.came)
        gone, came = ([one for one in side if not _has_any(one, told)] for side in (gone, came))
        told |= {*gone, *came}
        if gone or came:
            why = (*(f"− {one}" for one in _lines(gone)), *(f"+ {one}" for one in _lines(came)))
            yield Item(page.title, why=why)


def _fate_of(page: PageChange) -> str:
    return "" if page.is_new is None else " (new)" if page.is_new else " (gone)"


def _told_above(changes: SiteChanges) -> set[str]:
    """Give the words that stand in the sections before."""
    found = set()
    for one in changes.changes:
        found |= {one.before, one.after}
        found |= {text for side in one.sides for text in (*side.before, *side.after)}
        found |= set(one.words)
    return {one for one in found if len(one) >= _TELLING}


def _has_any(line: str, told: set[str]) -> bool:
    return any(one in line or (len(line) >= _TELLING and line in one) for one in told)


def _uncounted(gone: Iterable[str], came: Iterable[str]) -> tuple[list[str], list[str]]:
    """Leave out lines that differ in a number alone."""
    by_words = {_NUMBERS.sub("", one) for one in gone} & {_NUMBERS.sub("", one) for one in came}
    return (
        [one for one in gone if _NUMBERS.sub("", one) not in by_words],
        [one for one in came if _NUMBERS.sub("", one) not in by_words],
    )


def _lines(lines: Sequence[str]) -> Iterator[str]:
    for line in lines[:_MOST_LINES]:
        yield line if len(line) <= _LONGEST else f"{line[:_LONGEST]} […]"
    if len(lines) > _MOST_LINES:
        yield f"and {counted(len(lines) - _MOST_LINES, 'other line')}"
