"""Words of time that are true on one day only, and weekdays that stand beside a date."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise, zip_longest

from explainer.dates.counts import counts_from_dateline
from explainer.dates.display import in_words
from explainer.dates.expressions import Expression, expressions
from explainer.dates.reading import Reading
from explainer.dates.relative_dates import weekday_of
from explainer.dates.resolution import Told, resolve, told_in
from explainer.english import relative_words
from explainer.english.date_words import (
    BEFORE_DAY,
    BEFORE_LONE_WEEKDAY,
    BEFORE_SPAN_OF_TIME,
    BEHIND_DATE,
    BEHIND_WEEKDAY,
    FROM_DATELINE,
    NAMED_WEEKDAY,
    TO_WEEKDAY,
    WEEKDAY_OF_THING,
    WEEKDAY_TO,
)
from explainer.english.weekday_tenses import WeekdayTense, weekday_tense

_YEAR = re.compile(r"\d{4}")
_ANY_DAY = date(2000, 1, 1)  # for dates with their year, which lean on no day


@dataclass(frozen=True, slots=True)
class PointingWords:
    """Words that lean on the day of their source, and what they tell there."""

    words: str
    reading: Reading
    dateline: date
    tense: WeekdayTense | None = None  # of a bare weekday

    @property
    def counted(self) -> str:
        """The days that they come to and what these were counted from, for a message."""
        days = " or ".join(map(in_words, self.reading.possible))
        if not days or self.tense is None:
            return days
        if len(self.tense.sides) > 1:
            return f"{days}, the {' or the '.join(self.tense.sides)} one"
        by = f", for `{self.tense.words}`" if self.tense.words else ""
        return f"{days}, the {self.tense.sides[0]} one{by}"


@dataclass(frozen=True, slots=True)
class WeekdaySlip:
    """A weekday beside a date that is none: the words of both, and the day that it is."""

    words: str
    day: date


def pointing_words(words: str, dateline: date) -> Iterator[PointingWords]:
    """Give the words that tell a day, week, month or year by the day of the source alone."""
    phrase = " ".join(words.split())
    told = {each.start: each.reading for each in told_in(phrase, dateline)}
    found = list(expressions(phrase))
    for expression, after in zip_longest(found, found[1:]):
        match = expression.match
        if _points(phrase, expression, after):
            reading = told.get(match.start()) or resolve(match[0], dateline)
            is_bare = expression.is_weekday and match["which"] is None
            tense = weekday_tense(phrase, *match.span()) if is_bare else None
            yield PointingWords(match[0], reading, dateline, tense)


def _points(phrase: str, expression: Expression, after: Expression | None) -> bool:
    match = expression.match
    if expression.is_weekday:
        return _is_lone_weekday(phrase, expression, after)
    if expression.is_count:
        return counts_from_dateline(match) and not match["vague"]
    if match.re is relative_words.PERIOD:
        return not BEFORE_SPAN_OF_TIME.search(phrase, 0, match.start())
    if match.re is relative_words.NEAR_DAY:
        return True
    groups = match.groupdict()
    return bool(groups.get("modifier")) or groups.get("relative") in FROM_DATELINE


def _is_lone_weekday(phrase: str, weekday: Expression, after: Expression | None) -> bool:
    """Tell whether a weekday stands for one day, with no date beside it: no “Good Friday”."""
    match = weekday.match
    if after is not None:
        gap = phrase[match.end() : after.match.start()]
        if BEHIND_WEEKDAY.fullmatch(gap) or (after.is_weekday and TO_WEEKDAY.fullmatch(gap)):
            return False
    before = phrase[: match.start()]
    if WEEKDAY_TO.search(before) or BEHIND_DATE.search(before):
        return False
    which = match["which"]
    if NAMED_WEEKDAY.match(phrase, match.end()) or (which and which.lower() == "previous"):
        return False
    if which is not None or BEFORE_DAY.search(before):
        return True
    is_of_thing = WEEKDAY_OF_THING.match(phrase, match.end()) is not None
    return not is_of_thing and BEFORE_LONE_WEEKDAY.search(before) is not None


def weekday_slips(words: str, datelines: tuple[date, ...]) -> Iterator[WeekdaySlip]:
    """Give each weekday with a date that no year of a dateline makes one of it."""
    phrase = " ".join(words.split())
    by_dateline = [_slips(phrase, day) for day in datelines or (_ANY_DAY,)]
    for place, slip in by_dateline[0].items():
        has_year = _YEAR.search(slip.words) is not None
        if (datelines or has_year) and all(place in slips for slips in by_dateline):
            yield slip


def _slips(phrase: str, dateline: date) -> dict[int, WeekdaySlip]:
    slips = {}
    for first, second in pairwise(told_in(phrase, dateline)):
        both = _weekday_and_date(phrase, first, second)
        days = [when.day for when in both[1].possible if when.day] if both else []
        if both and days and all(day.weekday() != both[0] for day in days):
            slips[first.start] = WeekdaySlip(phrase[first.start : second.end], days[0])
    return slips


def _weekday_and_date(phrase: str, first: Told, second: Told) -> tuple[int, Reading] | None:
    """Give the number of a weekday and the reading of the date that belongs to it."""
    gap = phrase[first.end : second.start]
    weekday = relative_words.WEEKDAY.fullmatch(phrase, first.start, first.end)
    if weekday and BEHIND_WEEKDAY.fullmatch(gap):
        return weekday_of(weekday), second.reading
    weekday = relative_words.WEEKDAY.fullmatch(phrase, second.start, second.end)
    if weekday and BEHIND_DATE.fullmatch(gap):
        return weekday_of(weekday), first.reading
    return None
