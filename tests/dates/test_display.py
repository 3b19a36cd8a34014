"""Dates in words and as the `datetime` of HTML."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.dates.display import datetime_attribute, in_words
from explainer.dates.edtf import parse_when

TYPED = yaml.safe_load((Path(__file__).parent / "cases" / "typed.yaml").read_text(encoding="utf-8"))
DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
SINGLE = st.builds(
    "{}{}".format,
    st.one_of(
        DAYS.map(str),
        DAYS.map(lambda day: f"{day:%Y-%m}"),
        DAYS.map(lambda day: f"{day:%Y-%m}-XX"),
        st.sampled_from(["2021", "202X", "20XX", "2021-XX", "2021-XX-XX", "2021-21", "2021-24"]),
    ),
    st.sampled_from(["", "~", "?", "%"]),
)


@pytest.mark.parametrize("case", TYPED, ids=lambda case: case["typed"])
def test_typed_date_is_printed(case: dict[str, Any]) -> None:
    when = parse_when(case["typed"])

    assert in_words(when) == case["words"]
    assert datetime_attribute(when) == case.get("datetime")


@pytest.mark.parametrize(
    ("typed", "locale", "words"),
    [
        ("2020-10-30", "en_US", "October 30, 2020"),
        ("../2021-01-20", "en_US", "until January 20, 2021"),
        ("2020-10-30", "de", "30. Oktober 2020"),
        ("2021-01~", "de", "about January 2021"),  # whole in English rather than half
    ],
)
def test_other_places(typed: str, locale: str, words: str) -> None:
    assert in_words(parse_when(typed), locale) == words


@given(SINGLE)
def test_every_date_can_be_printed(typed: str) -> None:
    assert in_words(parse_when(typed))
    assert in_words(parse_when(f"../{typed}")).startswith("until ")
    assert in_words(parse_when(f"{typed}/..")).startswith("from ")
