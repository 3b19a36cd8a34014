"""A date as a writer types it, honest about how much of it is known.

The notation is level 1 of the Extended Date/Time Format (Library of Congress, 2019; ISO 8601-2):
`2020-10-30`, `2021-01`, `2021`; `~` (about), `?` (uncertain) and `%` (both) behind a date;
intervals with `/`, an open end as `..`; seasons `2021-21` to `2021-24`; `X` for unknown digits.

Left out on purpose: years before 1000 and after 2999 (here nearly always a slip), an empty end
of an interval (write `..`), and all of level 2.

It is read here and not by python-edtf, the second opinion in the tests: version 5.0.2 takes 0.6 s
to import and 10 ms a date, accepts 29 February 2021, gives winter one month and loses `%`.

Seasons are northern ones, by whole months; winter begins in December of its year.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from explainer.dates.refusal import FIRST_YEAR, LAST_YEAR, refusal

Precision = Literal["day", "month", "season", "year", "decade", "century"]

OPEN = ".."
UNKNOWN = "unknown"
_FINEST_FIRST: tuple[Precision, ...] = get_args(Precision)
# What every date is like, for programs that check no calendar.
_LIKE_A_DATE = r"[12][0-9](?:[0-9]{2}|[0-9]X|XX)(?:-(?:[0-9]{2}|XX)(?:-(?:[0-9]{2}|XX))?)?[?~%]?"
DATE_PATTERN = rf"(?:{_LIKE_A_DATE}|\.\.)/(?:{_LIKE_A_DATE}|\.\.)|{_LIKE_A_DATE}"
_SINGLE = re.compile(r"(\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)", re.ASCII)
_FIRST_MONTH = {21: 3, 22: 6, 23: 9, 24: 12}
_DECEMBER = 12
_YEARS: tuple[Precision, ...] = ("year", "decade", "century")  # by the number of unknown digits


@dataclass(frozen=True, slots=True)
class When:
    """A date, or an interval between two; `earliest` and `latest` are the days it can lie between.

    `None` is an open end. `precision` is that of what is known (`2021-XX` is a year), and of
    an interval that of its coarser end. `start` and `end` are set in intervals only.
    """

    text: str
    earliest: date | None
    latest: date | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    start: "When | None" = None
    end: "When | None" = None

    @property
    def is_interval(self) -> bool:
        return self.start is not None or self.end is not None

    @property
    def is_unknown(self) -> bool:
        """Whether nothing is known of it, not even a year."""
        return self.text == UNKNOWN

    @property
    def day(self) -> date | None:
        """The one day that it is, where it is one."""
        return self.earliest if self.earliest == self.latest else None

    @property
    def sort_key(self) -> tuple[date, date, str]:
        """Order by the earliest possible day, then the narrower first.

        With an open start only the latest day is known, so it stands there and not before all else.
        """
        first = self.earliest or self.latest or date.max
        return first, self.latest or date.max, self.text

    def contains(self, other: "When") -> bool:
        """Tell whether every day that the other can be is one that this can be."""
        starts = self.earliest is None or (
            other.earliest is not None and self.earliest <= other.earliest
        )
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return starts and ends

    def overlaps(self, other: "When") -> bool:
        """Tell whether some day can be both."""
        return _not_after(self.earliest, other.latest) and _not_after(other.earliest, self.latest)


def parse_when(text: str) -> When:
    """Read a typed date; a `ValueError` says in a writer's words why it is none."""
    text = text.strip()
    when = _interval(text) if "/" in text else _single(text)
    if when is None:
        raise ValueError(refusal(text))
    return when


def parse_when_or_unknown(text: str) -> When:
    """Read a typed date that may be the word `unknown`, as of a book that nobody has at hand."""
    if text.strip() == UNKNOWN:
        return When(UNKNOWN, earliest=None, latest=None, precision="century")
    return parse_when(text)


def on(day: date) -> When:
    """Give a known day as the value that its typed date has."""
    return parse_when(day.isoformat())


def between(start: When | None, end: When | None) -> When:
    """Give the interval between two dates, or one that is open where there is none."""
    return parse_when(f"{start.text if start else OPEN}/{end.text if end else OPEN}")


def _interval(text: str) -> When | None:
    ends = text.split("/")
    if len(ends) != 2 or ends == [OPEN, OPEN]:
        return None
    start, end = (None if part == OPEN else _single(part) for part in ends)
    known = [part for part in (start, end) if part]
    if len(known) + ends.count(OPEN) < len(ends):
        return None
    if _ends_before_it_starts(start, end):
        raise ValueError("the interval ends before it starts: write the earlier date first")
    return When(
        text,
        earliest=start.earliest if start else None,
        latest=end.latest if end else None,
        precision=max((part.precision for part in known), key=_FINEST_FIRST.index),
        approximate=any(part.approximate for part in known),
        uncertain=any(part.uncertain for part in known),
        start=start,
        end=end,
    )


def _single(text: str) -> When | None:
    match = _SINGLE.fullmatch(text)
    if match is None:
        return None
    year, month, day, qualifier = match.groups("")
    bounds = _bounds(year, month, day)
    if bounds is None:
        return None
    return When(
        text,
        *bounds,
        approximate=qualifier in ("~", "%"),
        uncertain=qualifier in ("?", "%"),
    )


def _bounds(year: str, month: str, day: str) -> tuple[date, date, Precision] | None:
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if first < FIRST_YEAR or last > LAST_YEAR or (month and first != last):
        return None
    if month in ("", "XX"):
        known = _YEARS[year.count("X")]
        return (date(first, 1, 1), date(last, 12, 31), known) if day in ("", "XX") else None
    if int(month) in _FIRST_MONTH:
        return None if day else _season(first, _FIRST_MONTH[int(month)])
    return _in_month(first, int(month), day)


def _season(year: int, month: int) -> tuple[date, date, Precision]:
    last_year, last_month = (year, month + 2) if month < _DECEMBER else (year + 1, 2)
    return date(year, month, 1), _last_of_month(last_year, last_month), "season"


def _in_month(year: int, month: int, day: str) -> tuple[date, date, Precision] | None:
    if not 1 <= month <= _DECEMBER:
        return None
    last = _last_of_month(year, month)
    if day in ("", "XX"):
        return last.replace(day=1), last, "month"
    if not 1 <= int(day) <= last.day:
        return None
    return last.replace(day=int(day)), last.replace(day=int(day)), "day"


def _last_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _ends_before_it_starts(start: When | None, end: When | None) -> bool:
    return start is not None and end is not None and not _not_after(start.earliest, end.latest)


def _not_after(start: date | None, end: date | None) -> bool:
    return start is None or end is None or start <= end
