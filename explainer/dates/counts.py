"""Words that count days: "four days before the Nov. 3 election", "two days later", "a week ago".

Days are counted exactly. Weeks, months and years are rounder when people say them, and so is
what they tell: a week is right to three days, a month is a month, and a year a year. Of weeks that
are counted from a day, the reading has the day that they come to as well. From a month, months and
years can be counted, and from a year years: two years after May 1958 is some time in 1960.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from explainer.dates.edtf import When
from explainer.dates.reading import Reading, told, told_day, told_days
from explainer.english.date_words import BACKWARD, FROM_WHAT_FOLLOWS
from explainer.english.numbers import UP_TO_TWENTY

_Match = re.Match[str]
_WIDER = re.compile(r"(?P<year>(?!0000)\d{4})(?:-(?P<month>\d\d))?")
_WEEKS = {"week": 1, "fortnight": 2}


@dataclass(frozen=True, slots=True)
class DayCount:
    """A number of days that words give, and the date they count from where that is known."""

    words: str
    said: int
    anchor: When | None
    backward: bool

    def counted(self, other: When) -> int | None:
        """Count the days to the other date as the words do, where both are single days.

        A number below nought means that the other date lies on the wrong side.
        """
        if self.anchor is None or self.anchor.day is None or other.day is None:
            return None
        days = (other.day - self.anchor.day).days
        return -days if self.backward else days


@dataclass(frozen=True, slots=True)
class Counted:
    """A count of time in a text, and the date that it counts from where the text tells that."""

    match: _Match
    anchor: When | None
    is_sure: bool = True  # no other year can be meant
    others: tuple[When, ...] = ()  # days that it may count from as well: “after Monday’s vote”

    def days(self) -> DayCount | None:
        """Give the count of days; none for other units and for numbers not told."""
        unit = (self.match["unit"] or self.match["single"] or "").lower()
        if unit != "day":
            return None
        return DayCount(
            self.match[0], _number(self.match), self.anchor, backward=_goes_back(self.match)
        )


def counts_from_dateline(match: _Match) -> bool:
    """Tell whether the words are of the kind of "a week ago"."""
    return match["which"].lower() == "ago"


def counts_from_what_follows(match: _Match) -> bool:
    """Tell whether the words are of the kind of "four days before the election"."""
    return match["which"].lower() in FROM_WHAT_FOLLOWS


def counted_from(match: _Match, anchor: When) -> Reading:
    """Read the date that lies so far from another."""
    if match["vague"]:
        return Reading(reason=f"`{match[0]}` does not tell how many")
    unit = (match["unit"] or match["single"]).lower()
    steps = -_number(match) if _goes_back(match) else _number(match)
    if anchor.day is None:
        wider = _WIDER.fullmatch(anchor.text)
        if wider is None or not (unit == "year" or (unit == "month" and wider["month"])):
            return Reading(reason=f"`{match[0]}` counts from a date that is no single day")
        return _moved(date(int(wider["year"]), int(wider["month"] or 1), 1), steps, unit)
    if unit in _WEEKS:
        return _weeks(anchor.day, steps * _WEEKS[unit], is_ago=counts_from_dateline(match))
    return _moved(anchor.day, steps, unit)


def _weeks(day: date, steps: int, *, is_ago: bool) -> Reading:
    """Read a number of weeks; “ago” is said of a day that nobody counted."""
    around = day.toordinal() + 7 * steps
    reading = told_days(around - 3, around + 3)
    return reading if is_ago else replace(reading, counted=told_day(around).when)


def _moved(day: date, steps: int, unit: str) -> Reading:
    if unit == "day":
        return told_day(day.toordinal() + steps)
    if unit == "month":
        months = day.year * 12 + day.month - 1 + steps
        return told(f"{months // 12:04}-{months % 12 + 1:02}")
    return told(f"{day.year + steps:04}")


def _number(match: _Match) -> int:
    said = (match["number"] or "a").lower()
    if said.isdecimal():
        return int(said)
    return 1 if said in ("a", "an") else UP_TO_TWENTY.index(said) + 1


def _goes_back(match: _Match) -> bool:
    return match["which"].lower() in BACKWARD
