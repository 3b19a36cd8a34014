"""Words that count days: "four days before the Nov. 3 election", "two days later", "a week ago".

Days are counted exactly. Weeks, months and years are rounder when people say them, and so is
what they tell: a week is right to three days, a month is a month, and a year a year.
"""

import re
from dataclasses import dataclass
from datetime import date

from explainer.dates.edtf import When
from explainer.dates.reading import Reading, told, told_day, told_days
from explainer.english.date_words import BACKWARD, FROM_WHAT_FOLLOWS
from explainer.english.numbers import UP_TO_TWENTY

_Match = re.Match[str]


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


def counts_from_dateline(match: _Match) -> bool:
    """Tell whether the words are of the kind of "a week ago"."""
    return match["which"].lower() == "ago"


def counts_from_what_follows(match: _Match) -> bool:
    """Tell whether the words are of the kind of "four days before the election"."""
    return match["which"].lower() in FROM_WHAT_FOLLOWS


def day_count(match: _Match, anchor: When | None) -> DayCount | None:
    """Give the count of days; none for other units and for numbers not told."""
    if (match["unit"] or match["single"] or "").lower() != "day":
        return None
    return DayCount(match[0], _number(match), anchor, backward=_goes_back(match))


def counted_from(match: _Match, anchor: When) -> Reading:
    """Read the date that lies so far from another."""
    if match["vague"]:
        return Reading(reason=f"`{match[0]}` does not tell how many")
    if anchor.day is None:
        return Reading(reason=f"`{match[0]}` counts from a date that is no single day")
    unit = (match["unit"] or match["single"]).lower()
    return _moved(anchor.day, -_number(match) if _goes_back(match) else _number(match), unit)


def _moved(day: date, steps: int, unit: str) -> Reading:
    if unit == "day":
        return told_day(day.toordinal() + steps)
    if unit == "week":
        around = day.toordinal() + 7 * steps
        return told_days(around - 3, around + 3)
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
