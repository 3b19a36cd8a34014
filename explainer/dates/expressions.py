"""Finds the expressions of time in a phrase, from left to right, none within another."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from explainer.dates import calendar_words, relative_words
from explainer.dates.counts import COUNT
from explainer.dates.reading import Reading, Setting

_Match = re.Match[str]
_Reader = Callable[[_Match, Setting], Reading]
_Row = tuple[re.Pattern[str], _Reader | None]

BOUND = re.compile(r"(?i)\b(?P<side>before|until|till|prior to|by|since|after|following)\b")

# Where two begin at the same place, the upper row wins.
_ROWS: tuple[_Row, ...] = (
    (calendar_words.FIGURES, calendar_words.figures),
    (calendar_words.MONTH_DAY, calendar_words.month_and_day),
    (calendar_words.DAY_MONTH, calendar_words.month_and_day),
    (calendar_words.MONTH_YEAR, calendar_words.month_alone),
    (calendar_words.MONTH, calendar_words.month_alone),
    (calendar_words.SEASON, calendar_words.season),
    (calendar_words.DECADE, calendar_words.decade),
    (calendar_words.YEAR, calendar_words.year_alone),
    (relative_words.NEAR_DAY, relative_words.near_day),
    (COUNT, None),
    (relative_words.WEEKDAY, relative_words.weekday),
    (relative_words.PERIOD, relative_words.period),
    (relative_words.BACK, relative_words.back),
    (relative_words.BESIDE, relative_words.beside),
    (BOUND, None),
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
    ahead = [_first(row, words, 0) for row in _ROWS]
    while found := min(filter(None, ahead), key=_start, default=None):
        yield found
        place = found.match.end()
        ahead = [
            _first(row, words, place) if each and _start(each) < place else each
            for row, each in zip(_ROWS, ahead, strict=True)
        ]


def _first(row: _Row, words: str, place: int) -> Expression | None:
    pattern, read = row
    match = pattern.search(words, place)
    return Expression(match, read) if match else None


def _start(expression: Expression) -> int:
    return expression.match.start()
