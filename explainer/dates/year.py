"""The year of a date that is told without one, by the custom of news: the nearest in the past.

A date that is still to come in the dateline's own year, or within a month, could be that one as
well; both are then candidates. Beside a date with a year, the nearest to it is taken.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from explainer.dates.edtf import When
from explainer.dates.reading import Reading, Setting, open_between, told
from explainer.english.date_words import NEAREST, STEPS

_SOON = 31  # days
_ROUND = 8  # 29 February can be eight years away, as from 1896 to 1904
_BACKWARD = range(0, -_ROUND - 1, -1)  # the nearest first: most dates are in the first or second
_FORWARD = range(_ROUND + 1)

DateInYear = Callable[[int], str]  # from a year to the typed date


def without_year(date_in: DateInYear, setting: Setting) -> Reading:
    """Read a date whose words leave out the year."""
    if setting.near and setting.near.earliest and setting.near.latest:
        return _beside(date_in, setting.near, leads_up=setting.leads_up)
    past, future = _around(date_in, setting.dateline)
    if past is None or future is None:
        return told(date_in(setting.dateline.year))
    chosen, which = (future, "coming") if setting.ahead else (past, "past")
    return Reading(
        chosen,
        reason=f"no year is given: read as the nearest {which} one",
        candidates=(past, future) if setting.ahead or _may_be(future, setting.dateline) else (),
    )


def of_modifier(modifier: str, date_in: DateInYear, dateline: date) -> Reading:
    """Read "last October", "this January", "next March"."""
    past, future = _around(date_in, dateline)
    step = STEPS[modifier]
    if past is None or future is None or not step:
        return told(date_in(dateline.year))
    nearest = future if step > 0 else past
    by_year = told(date_in(dateline.year + step)).when
    if modifier in NEAREST or by_year is None:
        return Reading(nearest)
    return open_between(
        nearest,
        by_year,
        reason=f"`{modifier}` can be the nearest one or the one of {modifier} year",
    )


def _beside(date_in: DateInYear, near: When, *, leads_up: bool) -> Reading:
    assert near.earliest
    possible = [*_possible(date_in, near.earliest.year, range(-_ROUND, _ROUND + 1))]
    if not possible:
        return told(date_in(near.earliest.year))
    if leads_up:
        possible = [when for when in possible if _first(when) <= near.earliest] or possible[:1]
    nearest = min(possible, key=lambda when: abs((_first(when) - _first(near)).days))
    return Reading(nearest, reason="no year is given: read as the nearest to the date beside it")


def _around(date_in: DateInYear, day: date) -> tuple[When | None, When | None]:
    past = (when for when in _possible(date_in, day.year, _BACKWARD) if _first(when) <= day)
    future = (when for when in _possible(date_in, day.year, _FORWARD) if _first(when) > day)
    return next(past, None), next(future, None)


def _possible(date_in: DateInYear, year: int, steps: Iterable[int]) -> Iterator[When]:
    readings = (told(date_in(year + step)) for step in steps)
    return (reading.when for reading in readings if reading.when)


def _may_be(future: When, dateline: date) -> bool:
    first = _first(future)
    return first.year == dateline.year or (first - dateline).days <= _SOON


def _first(when: When) -> date:
    return when.earliest or date.min
