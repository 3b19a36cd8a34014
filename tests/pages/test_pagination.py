"""A long list is cut so that every entry stands on one page, no page is long, and none is lost."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.pages import pagination
from explainer.pages.pagination import MOST, GroupName, ListPosition, PaginatedList, paginate
from explainer.presentation.output import Page

Entry = tuple[str, str, int]  # two ways to tell entries apart, and a number that none does

SHORT = 20  # as if a page held less: what holds for all lists is tried on more of them so
letters = st.text("abc", min_size=1, max_size=2)
groups = st.dictionaries(st.tuples(letters, letters), st.integers(1, 3 * SHORT), max_size=6)
many_groups = st.integers(SHORT, 3 * SHORT).map(
    lambda size: {(f"g{number}", ""): 1 for number in range(size)}
)
lists = st.one_of(groups, many_groups).map(
    lambda sizes: [(*names, number) for names, size in sizes.items() for number in range(size)]
)


@contextmanager
def short_pages() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pagination, "MOST", SHORT)
        yield


def by_first(entry: Entry) -> GroupName:
    return GroupName(entry[0], entry[0].upper())


def by_both(entry: Entry) -> GroupName:
    return GroupName(f"{entry[0]}-{entry[1]}", f"{entry[0]} {entry[1]}")


def listed(size: int, first: str = "a") -> list[Entry]:
    return [(first, "", number) for number in range(size)]


def page(found: PaginatedList[Entry], key: str) -> Page:
    return found.page(
        key,
        Page(
            path=PurePosixPath("list.html"),
            title="List",
            description="Everything.",
            template="",
            view={"entries": found.entries(key)},
        ),
    )


def place(found: PaginatedList[Entry], key: str) -> ListPosition:
    said = page(found, key).view["part"]
    assert isinstance(said, ListPosition)
    return said


@given(lists)
@short_pages()
def test_every_entry_stands_on_exactly_one_page_and_none_is_long(entries: list[Entry]) -> None:
    found = paginate(entries, by_first, by_both)
    pages = {key: place(found, key) for key in found.keys}
    shown = [one for key, of in pages.items() if not of.links for one in found.entries(key)]

    assert Counter(shown) == Counter(entries)
    assert [entry for _, entry in found.placed()] == shown
    assert all(len(of.links or found.entries(key)) <= SHORT for key, of in pages.items())


@given(lists)
@short_pages()
def test_every_page_is_named_on_the_one_above_and_counts_what_it_holds(
    entries: list[Entry],
) -> None:
    found = paginate(entries, by_first, by_both)
    pages = {key: place(found, key) for key in found.keys}
    paths = {key: page(found, key).path for key in found.keys}
    numbered = {path for of in pages.values() for path in of.pages}
    named = {line.path: line.count for of in pages.values() for line in of.links}

    assert len(set(paths.values())) == len(paths)
    assert set(paths.values()) == named.keys() | numbered
    assert all(of.count == named.get(of.pages[0], len(entries)) for of in pages.values())


@given(lists)
@short_pages()
def test_a_reader_who_turns_the_pages_sees_all_entries_in_order(entries: list[Entry]) -> None:
    found = paginate(entries, by_first, by_both)
    keys = {page(found, key).path: key for key in found.keys}
    pages = [key for key in found.keys if not place(found, key).links]

    turned = [pages[0]]
    while after := place(found, turned[-1]).after:
        turned.append(keys[after.path])
    back = [place(found, key).before for key in turned]

    assert turned == pages
    assert [keys[one.path] if one else None for one in back] == [None, *pages[:-1]]


@given(st.integers(0, MOST))
def test_a_list_that_fits_is_not_cut(size: int) -> None:
    entries = [(f"g{number % 3}", "", number) for number in range(size)]
    found = paginate(entries, by_first, order=lambda one: one)

    assert found.keys == ("",)
    assert found.entries("") == tuple(entries)
    assert page(found, "").path == PurePosixPath("list.html")
    assert page(found, "").title == "List"
    assert place(found, "").is_whole


def test_one_entry_too_many_cuts_it() -> None:
    found = paginate([*listed(MOST), ("b", "", 0)], by_first)

    assert found.keys == ("", "a", "b")
    assert [(one.label, one.count) for one in place(found, "").links] == [("A", 200), ("B", 1)]
    assert page(found, "b").title == "List: B"
    assert page(found, "b").description == "Everything: B."
    assert page(found, "b").path == PurePosixPath("list/b.html")


def test_what_no_way_tells_apart_is_cut_by_number() -> None:
    found = paginate(listed(2 * MOST + 1), by_first)

    assert found.keys == ("", "index--2", "index--3")
    assert page(found, "index--3").title == "List, page 3"
    assert found.entries("index--3") == (("a", "", 2 * MOST),)


def test_a_part_that_is_too_long_keeps_its_page_and_names_its_own_parts() -> None:
    entries = [("a", str(number % 2), number) for number in range(MOST + 1)]
    found = paginate([*sorted(entries, key=lambda one: one[1]), *listed(1, "b")], by_first, by_both)

    assert found.keys == ("", "a", "a-0", "a-1", "b")
    assert [one.label for one in place(found, "").links] == ["A", "B"]
    assert [one.label for one in place(found, "").links[0].links] == ["a 0", "a 1"]
    assert [one.label for one in place(found, "a-0").above] == ["List", "A"]
    above = page(found, "a-0").part_of
    assert above is not None
    assert above.part_of is not None
    assert [above.title, above.part_of.title] == ["List: A", "List"]


def test_names_of_too_many_parts_take_several_pages() -> None:
    found = paginate([(f"g{number}", "", number) for number in range(MOST + 50)], by_first)

    assert found.keys[:3] == ("", "index--2", "g0")
    assert [len(place(found, key).links) for key in found.keys[:2]] == [MOST, 50]
    assert [str(path) for path in place(found, "").pages] == ["list.html", "list/index--2.html"]


def test_an_order_is_that_of_long_lists_alone() -> None:
    entries = [*listed(MOST, "b"), *listed(1)]

    assert [*paginate(entries[1:], by_first, order=lambda one: one).entries("")] == entries[1:]
    assert paginate(entries, by_first, order=lambda one: one).keys == ("", "a", "b")


def test_what_is_vague_comes_last() -> None:
    def way(entry: Entry) -> GroupName:
        return GroupName(entry[0], entry[0], is_vague=entry[0] == "a")

    found = paginate([*listed(1), *listed(MOST, "b")], way)

    assert found.keys == ("", "b", "a")


def test_a_part_of_drafts_alone_is_a_draft_and_the_list_is_none() -> None:
    def way(entry: Entry) -> GroupName:
        return GroupName(entry[0], entry[0], is_draft=entry[0] == "b")

    found = paginate([*listed(MOST), *listed(1, "b")], way)

    assert [page(found, key).is_draft for key in found.keys] == [False, False, True]
