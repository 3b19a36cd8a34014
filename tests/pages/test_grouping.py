"""By what lists are cut: a date stands in no group that says more than is known of it."""

import pytest

from explainer.dates.edtf import When, parse_when
from explainer.pages.collation import words_of
from explainer.pages.grouping import by_letter, by_time
from explainer.pages.pagination import GroupName

TIMES = {
    "2020-10-30": ("2020", "2020s", "2020-10", "2020-10-30"),
    "2020-10-30~": ("2020", "2020s", "2020-10", "2020-10-30"),
    "2021-01": ("2021", "2020s", "2021-01", "2021-01-xx"),
    "2021-01-XX": ("2021", "2020s", "2021-01", "2021-01-xx"),
    "2021-21": ("2021", "2020s", "2021-21", "2021-21"),
    "2021": ("2021", "2020s", "2021-xx", "2021-xx"),
    "202X": ("202x", "2020s", "202x", "202x"),
    "20XX": ("20xx", "20xx", "20xx", "20xx"),
    "2020-12-30/2021-01-08": ("2020", "2020s", "2020-12", "2020-12-30"),
    "../2021-01-20": ("2021", "2020s", "2021-01", "2021-01-20"),
    "2021-01-20/..": ("2021", "2020s", "2021-01", "2021-01-20"),
}


def itself(when: When) -> When:
    return when


@pytest.mark.parametrize("date", TIMES)
def test_a_date_stands_under_what_is_known_of_it(date: str) -> None:
    assert tuple(way(parse_when(date)).key for way in by_time(itself)) == TIMES[date]


def test_times_are_told_in_words_and_vague_ones_are_marked() -> None:
    ways = by_time(itself)

    assert [way(parse_when("2021")) for way in ways] == [
        GroupName("2021", "2021"),
        GroupName("2020s", "the 2020s"),
        GroupName("2021-xx", "some month in 2021", is_vague=True),
        GroupName("2021-xx", "some month in 2021", is_vague=True),
    ]
    assert ways[2](parse_when("2021-05-03")).label == "May 2021"
    assert ways[3](parse_when("2021-05")).label == "some day in May 2021"


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("The Élan", GroupName("e", "E")),
        ("A quiet day", GroupName("q", "Q")),
        ("The", GroupName("t", "T")),
        ("李作成", GroupName("other", "Numbers and signs")),
        ("9 months", GroupName("other", "Numbers and signs")),
        ("…", GroupName("other", "Numbers and signs")),
    ],
)
def test_a_name_stands_under_its_first_word_that_is_no_article(name: str, group: GroupName) -> None:
    assert by_letter(words_of)(name) == group
