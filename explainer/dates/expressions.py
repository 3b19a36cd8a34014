"""Finds the expressions of time in a phrase, from left to right, none within another."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from explainer.dates import calendar_words, relative_words
from explainer.dates.counts import COUNT
from explainer.dates.reading import Reading, Setting

_Match = re.Match[str]
_Reader = Callable[[_Match, Setting], Reading]
_Row = tuple[re.Pattern[str], _Reader | None, frozenset[str]]

BOUND = re.compile(r"(?i)\b(?P<side>before|until|till|prior to|by|since|after|following)\b")

_UNITS = frozenset(("day", "week", "month", "year"))
_HOURS = frozenset(("day", "tomorrow", "night", "morning", "noon", "evening"))
_MONTHS = frozenset(
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
)
_SEASONS = frozenset(("spring", "summer", "autumn", "fall", "winter"))
_YEARS = frozenset(("1", "2"))
_BOUNDS = frozenset(("before", "until", "till", "prior to", "by", "since", "after", "following"))
_ANY = frozenset(("",))
# Where two begin at the same place, the upper row wins. No row can match without one of the words
# behind it, which is quick to see.
_ROWS: tuple[_Row, ...] = (
    (calendar_words.FIGURES, calendar_words.figures, _ANY),
    (calendar_words.MONTH_DAY, calendar_words.month_and_day, _MONTHS),
    (calendar_words.DAY_MONTH, calendar_words.month_and_day, _MONTHS),
    (calendar_words.MONTH_YEAR, calendar_words.month_alone, _MONTHS),
    (calendar_words.MONTH, calendar_words.month_alone, _MONTHS),
    (calendar_words.SEASON, calendar_words.season, _SEASONS),
    (calendar_words.DECADE, calendar_words.decade, _YEARS),
    (calendar_words.YEAR, calendar_words.year_alone, _YEARS),
    (relative_words.NEAR_DAY, relative_words.near_day, _HOURS),
    (COUNT, None, _UNITS),
    (relative_words.WEEKDAY, relative_words.weekday, _UNITS),
    (relative_words.PERIOD, relative_words.period, _UNITS),
    (relative_words.BACK, relative_words.back, _UNITS),
    (relative_words.BESIDE, relative_words.beside, _UNITS),
    (BOUND, None, _BOUNDS),
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
    def is_weekday(self) -> bool:
        return self.match.re is relative_words.WEEKDAY

    @property
    def names_year(self) -> bool:
        return self.read is not None and calendar_words.names_year(self.match)


def expressions(words: str) -> Iterator[Expression]:
    """Find every expression of time; blanks are plain and single here."""
    folded = words.casefold()
    rows = [row for row in _ROWS if any(needed in folded for needed in row[2])]
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
