"""Lists that outgrow a page: cut by what a reader looks for, and by number where nothing is left.

A list of up to `MOST` entries is one page. A longer one is cut by the first of the ways given that
tells its entries apart, and so is each part that is still too long. What was cut keeps its page,
which then names the parts: an address that was once made stays when the archive grows.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Generic, TypeVar

from explainer.presentation import urls
from explainer.presentation.output import Page

if TYPE_CHECKING:
    from _typeshed import SupportsRichComparison

MOST = 200  # entries on a page, or names of parts

_Entry = TypeVar("_Entry")


@dataclass(frozen=True, slots=True)
class Group:
    """What entries have in common; of the groups of one part, vague ones come last.

    `key` ends the address: it is unique in the list, and two hyphens before a number in it are for
    the further pages of a part. `short` is the name where that of the part above is read too.
    """

    key: str
    label: str
    short: str = ""
    is_draft: bool = False
    is_vague: bool = False


Way = Callable[[_Entry], Group]


@dataclass(frozen=True, slots=True)
class Part(Generic[_Entry]):
    """Entries of one group; where there are parts, these have the entries' pages."""

    group: Group
    entries: tuple[_Entry, ...]
    parts: "tuple[Part[_Entry], ...]" = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its pages: `2024`, `2024--2`, and so on; the first of all has none."""
        pages = max(1, -(-len(self.parts or self.entries) // MOST))
        more = (f"{self.group.key or 'index'}--{number}" for number in range(2, pages + 1))
        return (self.group.key, *more)


@dataclass(frozen=True, slots=True)
class Sheet(Generic[_Entry]):
    """One page of a part, with the keys of the pages above it."""

    part: Part[_Entry]
    number: int
    above: tuple[str, ...]

    @property
    def key(self) -> str:
        return self.part.keys[self.number - 1]

    @property
    def name(self) -> str:
        """The part and the number, of the first page of the list nothing."""
        number = f"page {self.number}" if self.number > 1 else ""
        return ", ".join(filter(None, (self.part.group.label, number)))

    @property
    def entries(self) -> tuple[_Entry, ...]:
        return self.part.entries if self.part.parts else self.part.entries[self.run]

    @property
    def run(self) -> slice:
        return slice((self.number - 1) * MOST, self.number * MOST)


@dataclass(frozen=True, slots=True)
class Line:
    """The name of a part or page in a list of such."""

    key: str
    label: str
    short: str
    path: PurePosixPath
    count: int
    is_draft: bool
    lines: "tuple[Line, ...]" = ()


@dataclass(frozen=True, slots=True)
class Place:
    """What a page says of the list that it is a part of: where it stands, and what is beside it.

    `lines` name the parts, where there are some; the page then has no entries.
    """

    is_whole: bool
    is_draft: bool
    above: tuple[Line, ...]
    lines: tuple[Line, ...]
    pages: tuple[PurePosixPath, ...]
    number: int
    run: slice
    count: int
    total: int
    before: Line | None
    after: Line | None


@dataclass(frozen=True)
class Cut(Generic[_Entry]):
    """A list with all its pages, by their keys; the first is the list itself."""

    whole: Part[_Entry]

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._sheets)

    def entries(self, key: str) -> tuple[_Entry, ...]:
        """Give what stands on a page, or what its parts hold together."""
        return self._sheets[key].entries

    def placed(self) -> Iterator[tuple[str, _Entry]]:
        """Give each entry with the page that it stands on."""
        return ((key, entry) for key in self._turns for entry in self.entries(key))

    def page(self, key: str, whole: Page) -> Page:
        """Make one page of the list from what would be the page of all."""
        sheet, place = self._sheets[key], self._place(key, whole)
        above = None
        for one in (*sheet.above, key):
            above = _page_of(self._sheets[one], whole, above)
        assert above
        headings = () if place.lines else whole.headings
        return replace(above, headings=headings, view={**whole.view, "part": place})

    @cached_property
    def _sheets(self) -> Mapping[str, Sheet[_Entry]]:
        return {sheet.key: sheet for sheet in _sheets(self.whole, ())}

    @cached_property
    def _turns(self) -> Sequence[str]:
        """The pages with entries, as a reader turns them."""
        return [key for key, sheet in self._sheets.items() if not sheet.part.parts]

    @cached_property
    def _turn_of(self) -> Mapping[str, int]:
        return {key: turn for turn, key in enumerate(self._turns)}

    def _place(self, key: str, whole: Page) -> Place:
        sheet, turn = self._sheets[key], self._turn_of.get(key)
        is_first, is_last = turn in (None, 0), turn in (None, len(self._turns) - 1)
        return Place(
            is_whole=len(self._sheets) == 1,
            is_draft=sheet.part.group.is_draft,
            above=tuple(_line(self._sheets[one], whole) for one in sheet.above),
            lines=tuple(_lines(sheet.part.parts[sheet.run], whole)),
            pages=tuple(urls.part_path(whole.path, one) for one in sheet.part.keys),
            number=sheet.number,
            run=slice(sheet.run.start, min(sheet.run.stop, len(sheet.part.entries))),
            count=len(sheet.part.entries),
            total=len(self.whole.entries),
            before=None if is_first else _line(self._sheets[self._turns[(turn or 0) - 1]], whole),
            after=None if is_last else _line(self._sheets[self._turns[(turn or 0) + 1]], whole),
        )


def cut(
    entries: Iterable[_Entry],
    *ways: Way[_Entry],
    order: "Callable[[_Entry], SupportsRichComparison] | None" = None,
) -> Cut[_Entry]:
    """Cut a list, if it is too long; `order` is that of its parts and of the entries in them."""
    found = tuple(entries)
    is_long = len(found) > MOST
    if is_long and order:
        found = tuple(sorted(found, key=order))
    return Cut(_part(Group("", ""), found, ways if is_long else ()))


def _part(group: Group, entries: tuple[_Entry, ...], ways: Sequence[Way[_Entry]]) -> Part[_Entry]:
    if len(entries) <= MOST:
        return Part(group, entries)
    apart = [found for way in ways if len(found := _grouped(entries, way)) > 1]
    best = next((found for found in apart if len(found) <= MOST), apart[0] if apart else {})
    return Part(group, entries, tuple(_part(one, tuple(of), ways) for one, of in best.items()))


def _grouped(entries: Iterable[_Entry], way: Way[_Entry]) -> dict[Group, list[_Entry]]:
    groups: dict[Group, list[_Entry]] = {}
    for entry in entries:
        groups.setdefault(way(entry), []).append(entry)
    return dict(sorted(groups.items(), key=lambda one: one[0].is_vague))


def _sheets(part: Part[_Entry], above: tuple[str, ...]) -> Iterator[Sheet[_Entry]]:
    """Give the pages of a part, then those of its parts."""
    below = (*above, part.group.key)
    for number, _ in enumerate(part.keys, 1):
        yield Sheet(part, number, above if number == 1 else below)
    for one in part.parts:
        yield from _sheets(one, below)


def _page_of(sheet: Sheet[_Entry], whole: Page, above: Page | None) -> Page:
    """Name a page of the list; what is said of the whole for the search is said once."""
    if not sheet.key:
        return whole
    name = f": {sheet.name}" if sheet.part.group.key else f", {sheet.name}"
    return replace(
        whole,
        path=urls.part_path(whole.path, sheet.key),
        title=f"{whole.title}{name}",
        description=f"{whole.description.removesuffix('.')}{name}.",
        search=(),
        is_draft=whole.is_draft or sheet.part.group.is_draft,
        thing=None,
        part_of=above,
    )


def _lines(parts: Sequence[Part[_Entry]], whole: Page) -> Iterator[Line]:
    """Name parts, and below each its own, where these are no more than fit on a page."""
    is_deep = sum(len(part.parts) for part in parts) <= MOST
    for part in parts:
        below = (_line(Sheet(one, 1, ()), whole) for one in (part.parts if is_deep else ()))
        yield replace(_line(Sheet(part, 1, ()), whole), lines=tuple(below))


def _line(sheet: Sheet[_Entry], whole: Page) -> Line:
    group, count = sheet.part.group, len(sheet.part.entries)
    label = sheet.name if group.key else ", ".join(filter(None, (whole.title, sheet.name)))
    path = urls.part_path(whole.path, sheet.key)
    return Line(sheet.key, label, group.short or group.label, path, count, group.is_draft)
