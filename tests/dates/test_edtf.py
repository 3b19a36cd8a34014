"""Typed dates: what they mean, how they sort, and what is said of those that are none."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.dates.edtf import between, on, parse_when

CASES = Path(__file__).parent / "cases"
DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
TYPED = st.text("0123456789-/.~?%XY ", max_size=24)


def cases(name: str) -> Any:
    return yaml.safe_load((CASES / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", cases("typed.yaml"), ids=lambda case: case["typed"])
def test_typed_date(case: dict[str, Any]) -> None:
    when = parse_when(case["typed"])

    assert [when.earliest, when.latest] == case["days"]
    assert when.precision == case["precision"]
    assert when.approximate == case.get("approximate", False)
    assert when.uncertain == case.get("uncertain", False)


@pytest.mark.parametrize(("typed", "message"), cases("refused.yaml").items())
def test_refused_date(typed: str, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)) as refused:
        parse_when(typed)

    assert str(refused.value) == message


def test_dates_sort_by_the_earliest_possible_day_then_the_narrower_first() -> None:
    typed = [
        "2021",
        "2020-10-30/..",
        "2021-01-01",
        "../2021-01-01",
        "2021-01",
        "2020-10-30",
        "202X",
    ]

    assert [
        when.text for when in sorted(map(parse_when, typed), key=lambda when: when.sort_key)
    ] == [
        "202X",
        "2020-10-30",
        "2020-10-30/..",
        "../2021-01-01",
        "2021-01-01",
        "2021-01",
        "2021",
    ]


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        ("2020-10", "2020-10-30", True),
        ("2020-10-30", "2020-10", False),
        ("../2021-01-20", "2021-01-20", True),
        ("../2021-01-20", "2021-01-21", False),
        ("../2021-01-20", "../2020", True),
        ("2020/..", "2020-10-30/..", True),
        ("2020/..", "../2021", False),
        ("202X", "2021-24", True),
    ],
)
def test_one_date_contains_another(outer: str, inner: str, expected: bool) -> None:  # noqa: FBT001  # a table's column
    assert parse_when(outer).contains(parse_when(inner)) is expected


@given(DAYS)
def test_a_day_is_itself(day: date) -> None:
    assert on(day).day == day


@given(DAYS, DAYS)
def test_an_interval_contains_both_of_its_ends(one: date, other: date) -> None:
    start, end = on(min(one, other)), on(max(one, other))
    interval = between(start, end)

    assert interval.contains(start)
    assert interval.contains(end)
    assert between(start, None).contains(interval)
    assert between(None, end).contains(interval)


@given(st.one_of(TYPED, st.text(max_size=20)))
def test_whatever_is_typed_is_a_date_or_refused_in_words(typed: str) -> None:
    try:
        when = parse_when(typed)
    except ValueError:
        return

    assert when.earliest is None or when.latest is None or when.earliest <= when.latest
