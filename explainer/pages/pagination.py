"""Lists that outgrow a page: cut by what a reader looks for, and by number where nothing is left.

A list of up to `MOST` entries is one page. A longer one is cut by the first grouper that
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
class GroupName:
    """What entries have in common; of the groups of one part, vague ones come last.

    `key` ends the address: it is unique in the list, and two hyphens before a number in it are for
    the further pages of a part. `short` is the name where that of the part above is read too.
    """

    key: str
    label: str
    short: str = ""
    is_draft: bool = False
    is_vague: bool = False


Grouper = Callable[[_Entry], GroupName]


@dataclass(frozen=True, slots=True)
class ListPart(Generic[_Entry]):
    """Entries of one group; where there are parts, these have the entries' pages."""

    group: GroupName
    entries: tuple[_Entry, ...]
    parts: "tuple[ListPart[_Entry], ...]" = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its pages: `2024`, `2024--2`, and so on; the first of all has none."""
        pages = max(1, -(-len(self.parts or self.entries) // MOST))
        more = (f"{self.group.key or 'index'}--{number}" for number in range(2, pages + 1))
        return (self.group.key, *more)


@dataclass(frozen=True, slots=True)
class ListPage(Generic[_Entry]):
    """One page of a part, with the keys of the pages above it."""

    part: ListPart[_Entry]
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
class PageLink:
    """A link to a part or page, as it stands in a list of such."""

    key: str
    label: str
    short: str
    path: PurePosixPath
    count: int
    is_draft: bool
    links: "tuple[PageLink, ...]" = ()


@dataclass(frozen=True, slots=True)
class ListPosition:
    """What a page says of the list that it is a part of: where it stands, and what is beside it.

    `links` lead to the parts, where there are some; the page then has no entries.
    """

    is_whole: bool
    is_draft: bool
    above: tuple[PageLink, ...]
    links: tuple[PageLink, ...]
    pages: tuple[PurePosixPath, ...]
    number: int
    run: slice
    count: int
    total: int
    before: PageLink | None
    after: PageLink | None


@dataclass(frozen=True)
class PaginatedList(Generic[_Entry]):
    """A list with all its pages, by their keys; the first is the list itself."""

    whole: ListPart[_Entry]

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._list_pages)

    def has_parts(self, key: str) -> bool:
        """Tell whether a page names parts, and so shows no entry."""
        return bool(self._list_pages[key].part.parts)

    def entries(self, key: str) -> tuple[_Entry, ...]:
        """Give what stands on a page, or what its parts hold together."""
        return self._list_pages[key].entries

    def placed(self) -> Iterator[tuple[str, _Entry]]:
        """Give each entry with the page that it stands on."""
        return ((key, entry) for key in self._leaf_keys for entry in self.entries(key))

    def page(self, key: str, whole: Page) -> Page:
        """Make one page of the list from what would be the page of all."""
        list_page, place = self._list_pages[key], self._place(key, whole)
        above = None
        for above_key in (*list_page.above, key):
            above = _page_of(self._list_pages[above_key], whole, above)
        assert above
        headings = () if place.links else whole.headings
        return replace(above, headings=headings, view={**whole.view, "part": place})

    @cached_property
    def _list_pages(self) -> Mapping[str, ListPage[_Entry]]:
        return {list_page.key: list_page for list_page in _list_pages(self.whole, ())}

    @cached_property
    def _leaf_keys(self) -> Sequence[str]:
        """The pages with entries, as a reader turns them."""
        return [key for key, list_page in self._list_pages.items() if not list_page.part.parts]

    @cached_property
    def _leaf_number(self) -> Mapping[str, int]:
        return {key: leaf for leaf, key in enumerate(self._leaf_keys)}

    def _place(self, key: str, whole: Page) -> ListPosition:
        list_page, leaf = self._list_pages[key], self._leaf_number.get(key)
        is_first, is_last = leaf in (None, 0), leaf in (None, len(self._leaf_keys) - 1)
        return ListPosition(
            is_whole=len(self._list_pages) == 1,
            is_draft=list_page.part.group.is_draft,
            above=tuple(_link(self._list_pages[above_key], whole) for above_key in list_page.above),
            links=tuple(_links(list_page.part.parts[list_page.run], whole)),
            pages=tuple(urls.part_path(whole.path, page_key) for page_key in list_page.part.keys),
            number=list_page.number,
            run=slice(list_page.run.start, min(list_page.run.stop, len(list_page.part.entries))),
            count=len(list_page.part.entries),
            total=len(self.whole.entries),
            before=None if is_first else self._leaf_link((leaf or 0) - 1, whole),
            after=None if is_last else self._leaf_link((leaf or 0) + 1, whole),
        )

    def _leaf_link(self, leaf: int, whole: Page) -> PageLink:
        return _link(self._list_pages[self._leaf_keys[leaf]], whole)


def paginate(
    entries: Iterable[_Entry],
    *groupers: Grouper[_Entry],
    order: "Callable[[_Entry], SupportsRichComparison] | None" = None,
) -> PaginatedList[_Entry]:
    """Cut a list, if it is too long; `order` is that of its parts and of the entries in them."""
    found = tuple(entries)
    is_long = len(found) > MOST
    if is_long and order:
        found = tuple(sorted(found, key=order))
    return PaginatedList(_part(GroupName("", ""), found, groupers if is_long else ()))


def _part(
    group: GroupName, entries: tuple[_Entry, ...], groupers: Sequence[Grouper[_Entry]]
) -> ListPart[_Entry]:
    if len(entries) <= MOST:
        return ListPart(group, entries)
    apart = [found for grouper in groupers if len(found := _grouped(entries, grouper)) > 1]
    best = next((found for found in apart if len(found) <= MOST), apart[0] if apart else {})
    parts = (_part(inner, tuple(members), groupers) for inner, members in best.items())
    return ListPart(group, entries, tuple(parts))


def _grouped(entries: Iterable[_Entry], grouper: Grouper[_Entry]) -> dict[GroupName, list[_Entry]]:
    groups: dict[GroupName, list[_Entry]] = {}
    for entry in entries:
        groups.setdefault(grouper(entry), []).append(entry)
    return dict(sorted(groups.items(), key=lambda item: item[0].is_vague))


def _list_pages(part: ListPart[_Entry], above: tuple[str, ...]) -> Iterator[ListPage[_Entry]]:
    """Give the pages of a part, then those of its parts."""
    below = (*above, part.group.key)
    for number, _ in enumerate(part.keys, 1):
        yield ListPage(part, number, above if number == 1 else below)
    for inner in part.parts:
        yield from _list_pages(inner, below)


def _page_of(list_page: ListPage[_Entry], whole: Page, above: Page | None) -> Page:
    """Name a page of the list; what is said of the whole for the search is said once."""
    if not list_page.key:
        return whole
    name = f": {list_page.name}" if list_page.part.group.key else f", {list_page.name}"
    return replace(
        whole,
        path=urls.part_path(whole.path, list_page.key),
        title=f"{whole.title}{name}",
        description=f"{whole.description.removesuffix('.')}{name}.",
        search=(),
        is_draft=whole.is_draft or list_page.part.group.is_draft,
        thing=None,
        part_of=above,
    )


def _links(parts: Sequence[ListPart[_Entry]], whole: Page) -> Iterator[PageLink]:
    """Link to parts, and below each its own, where these are no more than fit on a page."""
    is_deep = sum(len(part.parts) for part in parts) <= MOST
    for part in parts:
        below = (_link(ListPage(inner, 1, ()), whole) for inner in (part.parts if is_deep else ()))
        yield replace(_link(ListPage(part, 1, ()), whole), links=tuple(below))


def _link(list_page: ListPage[_Entry], whole: Page) -> PageLink:
    group, count = list_page.part.group, len(list_page.part.entries)
    label = list_page.name if group.key else ", ".join(filter(None, (whole.title, list_page.name)))
    path = urls.part_path(whole.path, list_page.key)
    return PageLink(list_page.key, label, group.short or group.label, path, count, group.is_draft)
