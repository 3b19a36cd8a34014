"""A source's own words for a date, and typed dates beside them."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.dates.agreement import Agreement, agrees
from explainer.dates.edtf import When, on, parse_when
from explainer.dates.expressions import expressions
from explainer.dates.reading import Reading
from explainer.dates.resolution import day_counts, resolve, told_in

CASES = Path(__file__).parent / "cases"
PUBLISHED = date(2021, 9, 16)
WORDS = [
    *(
        "Oct. 30",
        "of last year",
        "this year",
        "Jan. 8",
        "2021",
        "in 2018",
        "four",
        "days",
        "before",
    ),
    *("after", "the", "same day", "that day", "yesterday", "Tuesday", "next", "last", "week", "to"),
    *(
        "month",
        ",",
        "and",
        "—",
        "between",
        "May",
        "29",
        "February",
        "about",
        "12/11/2020",
        "1",
        "3-5",
    ),
    *("earlier", "later", "ago", "a year", "999 years ago", "October", ", 1000", "2999", "will"),
]
PHRASES = st.one_of(
    st.text(max_size=40), st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
)
DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
TYPED = st.sampled_from(["2020-10-30", "2021-01", "2021~", "../2021-01-20", "1000-01-01", "202X"])


def cases(name: str) -> Any:
    return yaml.safe_load((CASES / name).read_text(encoding="utf-8"))


def dates(*typed: str) -> tuple[When, ...]:
    return tuple(map(parse_when, typed))


@pytest.mark.parametrize("case", cases("words.yaml"), ids=lambda case: case["words"])
def test_words_tell(case: dict[str, Any]) -> None:
    previous = case.get("previous", "2021-09-15")

    reading = resolve(
        case["words"],
        case.get("published", PUBLISHED),
        parse_when(str(previous)) if previous else None,
    )

    assert reading == Reading(
        parse_when(case["when"]) if case["when"] else None,
        case.get("reason", ""),
        dates(*case.get("maybe", [])),
        parse_when(case["counted"]) if "counted" in case else None,
    )


@pytest.mark.parametrize("case", cases("weekdays.yaml"), ids=lambda case: case["words"])
def test_bare_weekday_is_the_one_of_its_verb(case: dict[str, Any]) -> None:
    told = told_in(case["words"], date(2024, 6, 12))

    days = [[when.day for when in each.reading.possible] for each in told if each.reading.possible]
    weekdays = [[day for day in each if day and day.month == 6] for each in days]
    expected = [case["days"], *([case["other"]] if "other" in case else [])]
    assert [each for each in weekdays if each] == [
        [date(2024, 6, day) for day in each] for each in expected
    ]


@pytest.mark.parametrize("case", cases("agreement.yaml"), ids=str)
def test_typed_date_beside_the_words(case: dict[str, str]) -> None:
    reading = resolve(case["words"], PUBLISHED)

    assert agrees(reading, parse_when(case["typed"])) == Agreement(
        case["kind"],  # type: ignore[arg-type]  # from a data file
        case.get("reason", ""),
    )


def test_days_that_the_words_count_can_be_counted_again() -> None:
    (count,) = day_counts("just four days before the Nov. 3 presidential election", PUBLISHED)

    assert (count.words, count.said) == ("four days before", 4)
    assert count.anchor == parse_when("2020-11-03")
    assert count.counted(parse_when("2020-10-30")) == 4
    assert count.counted(parse_when("2020-10-29")) == 5
    assert count.counted(parse_when("2020-11-05")) == -2
    assert count.counted(parse_when("2020-10")) is None


def test_a_count_leans_on_the_date_told_before() -> None:
    (count,) = day_counts("two days later", PUBLISHED, parse_when("2021-01-06"))

    assert count.counted(parse_when("2021-01-09")) == 3


@given(PHRASES, st.dates(), st.one_of(st.none(), TYPED))
def test_any_words_tell_something_or_say_why_not(
    words: str, published: date, previous: str | None
) -> None:
    reading = resolve(words, published, parse_when(previous) if previous else None)

    assert reading.when or reading.reason
    assert not (reading.when and reading.candidates) or reading.when in reading.candidates
    assert len(reading.candidates) != 1 or reading.when is None


@given(PHRASES, DAYS, TYPED)
def test_any_words_can_be_compared_and_counted(words: str, published: date, typed: str) -> None:
    assert agrees(resolve(words, published), parse_when(typed)).kind
    assert all(count.said >= 0 for count in day_counts(words, published, parse_when(typed)))


@given(PHRASES, DAYS)
def test_a_reading_agrees_with_itself(words: str, published: date) -> None:
    when = resolve(words, published).when

    assert when is None or agrees(Reading(when), when) == Agreement("agrees")


@given(DAYS, DAYS)
def test_a_full_date_is_read_whatever_the_dateline(day: date, published: date) -> None:
    assert resolve(f"{day:%B} {day.day}, {day.year}", published) == Reading(on(day))
    assert resolve(f"on {day.day} {day:%b} {day.year} they met", published) == Reading(on(day))


@given(st.lists(st.sampled_from([*WORDS, "TOMORROW", "tonight", "1990s", "spring 2020", "noon"])))
def test_what_else_a_text_holds_hides_no_expression_of_time(words: list[str]) -> None:
    text = " ".join(words)
    other = "January, in spring 2020, a week ago, before the evening of the next day"

    found = [one.match.span() for one in expressions(f"{text} | {other}")]

    assert [one.match.span() for one in expressions(text)] == [
        place for place in found if place[0] < len(text)
    ]
