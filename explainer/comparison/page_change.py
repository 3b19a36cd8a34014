"""Which words of which pages differ: plain values, made where pages are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page whose words differ: the lines that are gone from it, and those that came.

    A page that is only there before, or only after, has no lines; `is_new` tells which.
    """

    path: PurePosixPath
    title: str
    gone: tuple[str, ...] = ()
    came: tuple[str, ...] = ()
    is_new: bool | None = None


def by_words(pages: Iterable[PageChange]) -> Iterator[tuple[PageChange, ...]]:
    """Give the pages with the same lines changed together; what most pages share comes first."""
    ordered = sorted(pages, key=_lines)
    groups = [tuple(group) for _, group in groupby(ordered, key=_lines)]
    yield from sorted(groups, key=lambda group: (-len(group), str(group[0].path)))


def _lines(page: PageChange) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    return str(page.is_new), page.gone, page.came
