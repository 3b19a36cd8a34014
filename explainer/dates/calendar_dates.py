"""The date that words naming a place in the calendar tell: "Oct. 30 of last year", "in 2018"."""

import re
from datetime import date

from explainer.dates.edtf import When
from explainer.dates.reading import Reading, Setting, open_between, told
from explainer.dates.year import Dated, of_modifier, without_year
from explainer.english.date_words import SEASONS, STEPS, YEAR_STEPS, month_number

_Match = re.Match[str]

FIGURES = re.compile(
    r"(?<![\d/.-])(?:(?P<iso>\d{4}-\d\d-\d\d)"
    r"|(?P<one>\d{1,2})[-/.](?P<two>\d{1,2})[-/.](?P<three>\d{4}))(?![\d/-])"
)


def month_and_day(match: _Match, setting: Setting) -> Reading:
    month = month_number(match["month"])
    days = [int(day) for day in (match["day"], match["day2"]) if day]
    if len(days) > 1 and match["to"] in ("and", "or", "&"):
        readings = [_in_year(match, _of_month(month, day), setting) for day in days]
        dates = [reading.when for reading in readings if reading.when]
        return open_between(*dates, reason="the words name several days") if dates else readings[0]
    return _in_year(match, _of_month(month, *days), setting)


def month_alone(match: _Match, setting: Setting) -> Reading:
    month = month_number(match["month"])
    return _in_year(match, lambda year: f"{year:04}-{month:02}", setting)


def year_alone(match: _Match, _: Setting) -> Reading:
    return told(match["year"])


def decade(match: _Match, _: Setting) -> Reading:
    return told(f"{match['decade']}X")


def season(match: _Match, _: Setting) -> Reading:
    return told(f"{match['year']}-{SEASONS[match['season'].lower()]}")


def figures(match: _Match, _: Setting) -> Reading:
    """Read 2020-10-30, and 3/4/2020, which is 3 April in one country and March 4 in another."""
    if match["iso"]:
        return told(match["iso"])
    one, two = int(match["one"]), int(match["two"])
    orders = sorted({(one, two), (two, one)})
    dates = [told(f"{match['three']}-{month:02}-{day:02}") for day, month in orders]
    possible = [reading.when for reading in dates if reading.when]
    if not possible:
        return dates[0]
    return open_between(*possible, reason="day and month can be either way round")


def names_year(match: _Match) -> bool:
    """Tell whether the words fix the year themselves, so that a date beside them can lean on it."""
    groups = match.groupdict()
    has_year = groups.get("year") or groups.get("relative")
    return bool(groups.get("iso") or (groups.get("month") and has_year))


def _in_year(match: _Match, dated: Dated, setting: Setting) -> Reading:
    groups = match.groupdict()
    if groups.get("year"):
        return told(dated(int(match["year"])))
    if groups.get("relative"):
        return _relative_year(match["relative"], dated, setting)
    if groups.get("modifier"):
        return of_modifier(match["modifier"], dated, setting.dateline)
    return without_year(dated, setting)


def _relative_year(which: str, dated: Dated, setting: Setting) -> Reading:
    step = STEPS.get(which)
    if step is not None:
        return told(dated(setting.dateline.year + step))
    before = _only_year(setting.previous)
    if before is None:
        return Reading(reason=f"`{which} year` points back to a year that is not told")
    return told(dated(before + YEAR_STEPS[which]))


def _only_year(when: When | None) -> int | None:
    first: date | None = when.earliest if when else None
    last = when.latest if when else None
    return first.year if first and last and first.year == last.year else None


def _of_month(month: int, first: int, last: int | None = None) -> Dated:
    def dated(year: int) -> str:
        start = f"{year:04}-{month:02}-{first:02}"
        return start if last is None else f"{start}/{year:04}-{month:02}-{last:02}"

    return dated
