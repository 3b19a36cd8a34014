"""python-edtf reads the same days as we do, but where it is known to err."""

from datetime import date

import pytest
from edtf import parse_edtf

from explainer.dates.edtf import parse_when

YEARS = ["1999", "2020", "2021", "19XX", "202X", "2021-XX", "2021-XX-XX", "2020-02-XX"]
MONTHS = [f"2020-{month:02}" for month in range(1, 13)]
DAYS = ["2020-02-29", "2021-02-28", "2020-10-30", "2999-12-31", "1000-01-01"]
SEASONS = ["2021-21", "2021-22", "2021-23"]  # it gives winter one month
INTERVALS = ["2020-10-30/2021-01-08", "2020/2021-01", "2020~/2021-01?", "2021-21/2021-22"]
QUALIFIED = [f"{date}{sign}" for date in ("2021", "2020-02", "2020-10-30") for sign in "?~%"]


@pytest.mark.parametrize("typed", [*YEARS, *MONTHS, *DAYS, *SEASONS, *INTERVALS, *QUALIFIED])
def test_same_days(typed: str) -> None:
    theirs = parse_edtf(typed)
    ours = parse_when(typed)

    assert [ours.earliest, ours.latest] == [
        date(*theirs.lower_strict()[:3]),
        date(*theirs.upper_strict()[:3]),
    ]
