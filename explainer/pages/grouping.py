"""What a reader looks for in a long list: a story, a time, a letter.

Each way gives the group of an entry. Those of one list are told apart by their keys alone, which
stand in addresses for good.
"""

from collections.abc import Callable
from functools import lru_cache, partial
from typing import TypeVar

from explainer.dates.display import in_words
from explainer.dates.edtf import When, parse_when
from explainer.pages.collation import SortKey, letter_key, letter_label, letter_of, words_of
from explainer.pages.pagination import Grouper, GroupName
from explainer.site import Ref, Site

_DIGITS = 8  # more than a number in a title has

_Entry = TypeVar("_Entry")


def by_story(site: Site, story: Callable[[_Entry], Ref | None]) -> Grouper[_Entry]:
    def group_of(entry: _Entry) -> GroupName:
        ref = story(entry)
        if ref is None:
            return GroupName("no--explainer", "In no explainer")
        explainer = site.explainers[ref.id]
        return GroupName(ref.id, explainer.title, is_draft=explainer.is_draft)

    return group_of


def story_order(site: Site, explainer: Ref | None) -> tuple[bool, SortKey, str]:
    """Sort stories by title, with part 2 before part 10; what belongs to none comes last."""
    if explainer is None:
        return True, (), ""
    words = words_of(site.explainers[explainer.id].title)
    by_size = tuple(word.zfill(_DIGITS) if word.isdecimal() else word for word in words)
    return False, by_size, explainer.id


def by_letter(words: Callable[[_Entry], SortKey]) -> Grouper[_Entry]:
    def group_of(entry: _Entry) -> GroupName:
        letter = letter_of(words(entry))
        return GroupName(letter_key(letter), letter_label(letter))

    return group_of


def by_time(when: Callable[[_Entry], When]) -> tuple[Grouper[_Entry], ...]:
    """Cut by years, by decades where there are too many years, by months and by days.

    What goes on for longer stands where it begins, what is known less exactly in a group that says
    so: `2021-xx` is some month in 2021.
    """

    def group_of(group: Callable[[When], GroupName], entry: _Entry) -> GroupName:
        return group(_beginning(when(entry)))

    return tuple(partial(group_of, group) for group in (_year, _decade, _month, _day))


def _beginning(when: When) -> When:
    return when.start or when.end or when


def _year(when: When) -> GroupName:
    if when.precision in ("decade", "century"):
        return _said(when.text.rstrip("?~%"))
    return _said(when.sort_key[0].strftime("%Y"))


def _decade(when: When) -> GroupName:
    decade = f"{when.sort_key[0].strftime('%Y')[:3]}0s"
    return _year(when) if when.precision == "century" else GroupName(decade, f"the {decade}")


def _month(when: When) -> GroupName:
    match when.precision:
        case "day" | "month":
            return _said(when.sort_key[0].strftime("%Y-%m"))
        case "season":
            return _said(when.text.rstrip("?~%"))
        case "year":
            return _said(when.sort_key[0].strftime("%Y-XX"))
        case _:
            return _year(when)


def _day(when: When) -> GroupName:
    match when.precision:
        case "day":
            return _said(when.sort_key[0].isoformat())
        case "month":
            return _said(when.sort_key[0].strftime("%Y-%m-XX"))
        case _:
            return _month(when)


@lru_cache(maxsize=1024)
def _said(date: str) -> GroupName:
    return GroupName(date.lower(), in_words(parse_when(date)), is_vague="X" in date)
