"""Finds the expressions of time in a phrase, from left to right, none within another."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from explainer.dates import calendar_dates, relative_dates
from explainer.dates.reading import Reading, Setting
from explainer.english import calendar_words, relative_words
from explainer.english.date_words import AFTER, BEFORE, BOUND, COUNT, HOURS, MONTHS, SEASONS, UNITS

_Match = re.Match[str]
_Reader = Callable[[_Match, Setting], Reading]
_Row = tuple[re.Pattern[str], _Reader | None, Iterable[str]]


# Where two begin at the same place, the upper row wins. No row can match without one of the words
# behind it, which is quick to see.
_ROWS: tuple[_Row, ...] = (
    (calendar_dates.FIGURES, calendar_dates.figures, ("",)),
    (calendar_words.MONTH_DAY, calendar_dates.month_and_day, MONTHS),
    (calendar_words.DAY_MONTH, calendar_dates.month_and_day, MONTHS),
    (calendar_words.MONTH_YEAR, calendar_dates.month_alone, MONTHS),
    (calendar_words.MONTH, calendar_dates.month_alone, MONTHS),
    (calendar_words.SEASON, calendar_dates.season, SEASONS),
    (calendar_words.SEASON_BESIDE, calendar_dates.season_beside, SEASONS),
    (calendar_words.DECADE, calendar_dates.decade, ("1", "2")),
    (calendar_words.YEARS, calendar_dates.years, ("1", "2")),
    (calendar_words.YEAR, calendar_dates.year_alone, ("1", "2")),
    (relative_words.NEAR_DAY, relative_dates.near_day, HOURS),
    (COUNT, None, UNITS),
    (relative_words.WEEKDAY, relative_dates.weekday, UNITS),
    (relative_words.PERIOD, relative_dates.period, UNITS),
    (relative_words.BACK, relative_dates.back, UNITS),
    (relative_words.BESIDE, relative_dates.beside, UNITS),
    (BOUND, None, (*BEFORE, *AFTER)),
)


@dataclass(frozen=True, slots=True)
class Expression:
    """One expression; without `read` it says how to take the one that follows."""

    match: _Match
    read: _Reader | None

    @property
    def is_count(self) -> bool:
        return self.match.re is COUNT

    @property
    def is_bound(self) -> bool:
        return self.match.re is BOUND

    @property
    def is_span_of_years(self) -> bool:
        return self.match.re is calendar_words.YEARS

    @property
    def is_weekday(self) -> bool:
        return self.match.re is relative_words.WEEKDAY

    @property
    def names_year(self) -> bool:
        return self.read is not None and calendar_dates.names_year(self.match)


def expressions(words: str) -> Iterator[Expression]:
    """Find every expression of time; blanks are plain and single here."""
    folded = words.casefold()
    rows = [row for row in _ROWS if any(map(folded.__contains__, row[2]))]
    ahead = [_first(row, words, 0) for row in rows]
    while found := min(filter(None, ahead), key=_start, default=None):
        yield found
        place = found.match.end()
        ahead = [
            _first(row, words, place) if each and _start(each) < place else each
            for row, each in zip(rows, ahead, strict=True)
        ]


def _first(row: _Row, words: str, place: int) -> Expression | None:
    pattern, read, _ = row
    match = pattern.search(words, place)
    return Expression(match, read) if match else None


def _start(expression: Expression) -> int:
    return expression.match.start()
