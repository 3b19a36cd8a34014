"""The date that words naming a place in the calendar tell: "Oct. 30 of last year", "in 2018"."""

import re
from datetime import date

from explainer.dates.edtf import When, parse_when
from explainer.dates.reading import Reading, Setting, open_between, told
from explainer.dates.year import DateInYear, of_modifier, without_year
from explainer.english.date_words import SEASONS, STEPS, YEAR_STEPS, month_number

_Match = re.Match[str]
_WHICH_SEASON = "the season may be that of two years"

FIGURES = re.compile(
    r"(?<![\d/.-])(?:(?P<iso>\d{4}-\d\d-\d\d)"
    r"|(?P<first>\d{1,2})[-/.](?P<second>\d{1,2})[-/.](?P<figures_year>\d{4}))(?![\d/-])"
)


def month_and_day(match: _Match, setting: Setting) -> Reading:
    """Read "Oct. 30", and "Jan. 5 to 8" as an interval; "Jan. 5 and 8" is open between the days."""
    month = month_number(match["month"])
    days = [int(day) for day in (match["day"], match["day2"]) if day]
    if len(days) > 1 and match["to"] in ("and", "or", "&"):
        readings = [_in_year(match, _of_month(month, day), setting) for day in days]
        dates = [reading.when for reading in readings if reading.when]
        return open_between(*dates, reason="the words name several days") if dates else readings[0]
    return _in_year(match, _of_month(month, *days), setting)


def month_alone(match: _Match, setting: Setting) -> Reading:
    """Read "October", "last October", "October 2020" as a date of month precision."""
    month = month_number(match["month"])
    return _in_year(match, lambda year: f"{year:04}-{month:02}", setting)


def year_alone(match: _Match, _: Setting) -> Reading:
    """Read "in 2018"."""
    return told(match["year"])


def years(match: _Match, _: Setting) -> Reading:
    """Read "1976-1983" and "1976/77" as the interval between the two years."""
    first, last = year_bounds(match)
    return told(f"{first:04}/{last:04}")


def year_bounds(match: _Match) -> tuple[int, int]:
    """Give both years of a span; the century of a short one is that of the first, or the next."""
    first = int(match["first_year"])
    whole = match["last_year"] or match["to_year"]
    if whole:
        return first, int(whole)
    last = first - first % 100 + int(match["short_year"])
    return first, last if last > first else last + 100


def decade(match: _Match, _: Setting) -> Reading:
    """Read "the 1990s" as `199X`."""
    return told(f"{match['decade']}X")


def season(match: _Match, _: Setting) -> Reading:
    """Read "spring 2021" as `2021-21`."""
    return told(f"{match['year']}-{SEASONS[match['season'].lower()]}")


def season_beside(match: _Match, setting: Setting) -> Reading:
    """Read "last fall": the last one that is over, or the one before if it is hardly so.

    In November “last fall” may be that of the year before, and “this fall” is the one that it is.
    """
    code, today = SEASONS[match["season"].lower()], setting.dateline
    around = [parse_when(f"{year}-{code}") for year in range(today.year - 2, today.year + 2)]
    begun = [one for one in around if one.earliest and one.earliest <= today]
    which = match["which"].lower()
    if which == "last":
        over = [one for one in begun if one.latest and one.latest < today]
        return open_between(*dict.fromkeys((begun[-2], over[-1])), reason=_WHICH_SEASON)
    coming = around[len(begun)]
    if which == "next":
        return Reading(coming)
    is_now = begun[-1].latest is not None and begun[-1].latest >= today
    if is_now:
        return Reading(begun[-1])
    return open_between(begun[-1], coming, reason=_WHICH_SEASON)


def figures(match: _Match, _: Setting) -> Reading:
    """Read 2020-10-30, and 3/4/2020, which is 3 April in one country and March 4 in another."""
    if match["iso"]:
        return told(match["iso"])
    first, second = int(match["first"]), int(match["second"])
    orders = sorted({(first, second), (second, first)})
    dates = [told(f"{match['figures_year']}-{month:02}-{day:02}") for day, month in orders]
    possible = [reading.when for reading in dates if reading.when]
    if not possible:
        return dates[0]
    return open_between(*possible, reason="day and month can be either way round")


def names_year(match: _Match) -> bool:
    """Tell whether the words fix the year themselves, so that a date beside them can lean on it."""
    groups = match.groupdict()
    has_year = groups.get("year") or groups.get("relative")
    return bool(groups.get("iso") or (groups.get("month") and has_year))


def _in_year(match: _Match, date_in: DateInYear, setting: Setting) -> Reading:
    groups = match.groupdict()
    if groups.get("year"):
        return told(date_in(int(match["year"])))
    if groups.get("relative"):
        return _relative_year(match["relative"], date_in, setting)
    if groups.get("modifier"):
        return of_modifier(match["modifier"], date_in, setting.dateline)
    return without_year(date_in, setting)


def _relative_year(which: str, date_in: DateInYear, setting: Setting) -> Reading:
    step = STEPS.get(which)
    if step is not None:
        return told(date_in(setting.dateline.year + step))
    before = _only_year(setting.previous)
    if before is None:
        return Reading(reason=f"`{which} year` points back to a year that is not told")
    return told(date_in(before + YEAR_STEPS[which]))


def _only_year(when: When | None) -> int | None:
    first: date | None = when.earliest if when else None
    last = when.latest if when else None
    return first.year if first and last and first.year == last.year else None


def _of_month(month: int, first: int, last: int | None = None) -> DateInYear:
    def date_in(year: int) -> str:
        start = f"{year:04}-{month:02}-{first:02}"
        return start if last is None else f"{start}/{year:04}-{month:02}-{last:02}"

    return date_in
