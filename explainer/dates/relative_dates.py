"""The date that words tell which lean on the dateline or a date told before: "last week".

A week is Monday to Sunday in one country and Sunday to Saturday in another; a week that words name
is therefore read as all the days that belong to it in either.
"""

import re
from datetime import date

from explainer.dates.edtf import When
from explainer.dates.reading import Reading, Setting, open_between, told, told_day, told_days
from explainer.english.date_words import DAY_STEPS, STEPS, WEEKDAYS
from explainer.english.weekday_tenses import weekday_tense

_Match = re.Match[str]
_WEEK = 7


def near_day(match: _Match, setting: Setting) -> Reading:
    """Read "yesterday", "last night", "this morning", counted from the dateline."""
    day = match["far"] or match["day"]
    step = DAY_STEPS[day.lower()] if day else STEPS.get(match["part"].lower(), 0)
    return told_day(setting.dateline.toordinal() + step)


def weekday(match: _Match, setting: Setting) -> Reading:
    """Read a weekday: alone it is the last one up to the dateline or the next, by its verb."""
    today = setting.dateline.toordinal()
    number = weekday_of(match)
    since = (setting.dateline.weekday() - number) % _WEEK
    which = (match["which"] or "").lower()
    if not which:
        return _bare_weekday(match, today - since, today)
    step = STEPS[which]
    nearest = told_day(today - (since or _WEEK) if step < 0 else today - since + _WEEK)
    of_week = told_day(today - setting.dateline.weekday() + number + _WEEK * step)
    if "past" in which or nearest.when is None or of_week.when is None:
        return nearest
    reason = f"`{match[0]}` can be the nearest one or the one of {which} week"
    return open_between(nearest.when, of_week.when, reason=reason)


def _bare_weekday(match: _Match, last: int, today: int) -> Reading:
    """Read a weekday by the tense beside it; where that leaves it open, both are given."""
    tense = weekday_tense(match.string, match.start(), match.end())
    sides = {"last": told_day(last), "next": told_day(last + _WEEK)}
    days = [sides[side].when for side in tense.sides]
    if last == today:  # “will meet on Monday”, told on Monday, can be a week later as well
        days = [sides[side].when for side in ("last", "next")[: 1 + (tense.sides[0] == "next")]]
    possible = tuple(day for day in days if day)
    if not possible:
        return sides[tense.sides[0]]
    reason = f"`{match[0]}` can be the last one or the next one"
    return Reading(possible[0], reason, possible) if len(possible) > 1 else Reading(possible[0])


def period(match: _Match, setting: Setting) -> Reading:
    """Read "last month"; "earlier this year" ends with the dateline and "later" begins there."""
    part = (match["part"] or "").lower()
    whole = _unit(match["unit"].lower(), setting.dateline, STEPS[match["which"].lower()])
    if whole.when is None or part not in ("earlier", "later") or match["which"].lower() != "this":
        return whole
    first, last = whole.when.earliest, whole.when.latest
    assert first
    assert last
    if part == "earlier":
        return told_days(first.toordinal(), setting.dateline.toordinal())
    return told_days(setting.dateline.toordinal(), last.toordinal())


def back(match: _Match, setting: Setting) -> Reading:
    """Read "that day", "the same week": the one of the date told before."""
    return _from_previous(match, setting.previous, 0)


def beside(match: _Match, setting: Setting) -> Reading:
    """Read "the next day", "the previous year", counted from the date told before."""
    return _from_previous(match, setting.previous, STEPS[match["which"].lower()])


def weekday_of(match: _Match) -> int:
    """Give the number of the weekday that the words name, Monday being 0."""
    return WEEKDAYS.index(match["name"][:3].lower())


def _from_previous(match: _Match, previous: When | None, step: int) -> Reading:
    if previous is None:
        return Reading(reason=f"`{match[0]}` points back to a date that is not told")
    unit = match["unit"].lower()
    if unit == "day":
        if previous.day is None:
            return Reading(reason=f"`{match[0]}` points back to a date that is no single day")
        return told_day(previous.day.toordinal() + step)
    if previous.earliest is None or previous.latest is None:
        return Reading(reason=f"`{match[0]}` points back to a date that is open")
    first, last = (_unit(unit, day, step) for day in (previous.earliest, previous.latest))
    if first != last:
        return Reading(reason=f"`{match[0]}` points back to more than one {unit}")
    return first


def _unit(unit: str, day: date, step: int) -> Reading:
    """Read the week, month or year that a day is in, or the one so many steps from it."""
    if unit == "year":
        return told(f"{day.year + step:04}")
    if unit == "month":
        months = day.year * 12 + day.month - 1 + step
        return told(f"{months // 12:04}-{months % 12 + 1:02}")
    monday = day.toordinal() - day.weekday()
    sunday = day.toordinal() - day.isoweekday() % _WEEK
    return told_days(min(monday, sunday) + _WEEK * step, max(monday, sunday) + 6 + _WEEK * step)
