"""The source's own words for a date, read against the day the source was published.

`resolve` finds the expressions of time anywhere in the words. One date comes out where they tell
one; where they leave it open, the reading says so and holds every date they can mean. Nothing is
guessed without the custom that was followed standing in `Reading.reason`.

The words are English. A point in time inside a bound that it fits ("Jan. 8 this year, after the
Jan. 6 riot") is the point; "before", "since" and the like in front of a date make an open interval,
which holds that day too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from explainer.dates.calendar_dates import year_bounds
from explainer.dates.counts import (
    Counted,
    DayCount,
    counted_from,
    counts_from_dateline,
    counts_from_what_follows,
)
from explainer.dates.display import in_words
from explainer.dates.edtf import When, between, parse_when
from explainer.dates.expressions import Expression, expressions
from explainer.dates.read_together import ReadExpression, just_before, together
from explainer.dates.reading import Reading, Setting, open_between, told, told_day
from explainer.dates.relative_dates import weekday_of
from explainer.english.date_words import (
    ABOUT,
    AHEAD,
    BEFORE,
    DIRECTLY,
    LOOSELY,
    OF_WEEKDAY,
    RUNS_ON,
)

_WITHIN_REACH = re.compile(r"[^,;:—–.!?]{0,60}")
_WORD_FOLLOWS = re.compile(r" ?(?!(?:that|this|which)\b(?=[,.;:]|$| (?:the|an?|he|she|they)\b))\w")


@dataclass(frozen=True, slots=True)
class Told:
    """One expression of time in a text, and what it tells."""

    start: int
    end: int
    reading: Reading


def resolve(words: str, dateline: date, previous: When | None = None) -> Reading:
    """Read the words of a source published on `dateline`; `previous` is the date told before."""
    phrase = " ".join(words.split())
    return together(phrase, list(_read(phrase, dateline, previous)))


@lru_cache(maxsize=4096)
def told_in(words: str, dateline: date) -> tuple[Told, ...]:
    """Give each date that a text names, in its order, whatever stands around it."""
    return tuple(_told(words, dateline))


def _told(words: str, dateline: date) -> Iterator[Told]:
    phrase = " ".join(words.split())
    found = list(expressions(phrase))
    setting = Setting(dateline, ahead=bool(AHEAD.search(phrase)))
    setting = replace(setting, near=_near(found, setting))
    for each in found:
        if each.read is not None:
            reading = each.read(each.match, setting)
            yield from _each_told(each, reading)
            setting = replace(setting, previous=reading.when or setting.previous)


def _each_told(expression: Expression, reading: Reading) -> Iterator[Told]:
    """Give what an expression tells; of a span of years both, and none between."""
    match = expression.match
    if not expression.is_span_of_years:
        yield Told(match.start(), match.end(), reading)
        return
    first, last = year_bounds(match)
    middle = match.end("first_year")
    yield Told(match.start(), middle, told(f"{first:04}"))
    yield Told(middle + 1, match.end(), told(f"{last:04}"))


def day_counts(words: str, dateline: date, previous: When | None = None) -> tuple[DayCount, ...]:
    """Give every number of days that the words count, so that it can be counted again."""
    phrase = " ".join(words.split())
    return tuple(days for each in counts_in(phrase, dateline, previous) if (days := each.days()))


def counts_in(words: str, dateline: date, previous: When | None = None) -> tuple[Counted, ...]:
    """Give every count of days, weeks, months and years; its places are of the folded words."""
    phrase = " ".join(words.split())
    return tuple(read.counted for read in _read(phrase, dateline, previous) if read.counted)


def _read(phrase: str, dateline: date, previous: When | None) -> Iterator[ReadExpression]:
    setting = Setting(dateline, previous, ahead=bool(AHEAD.search(phrase)))
    found = list(expressions(phrase))
    setting = replace(setting, near=_near(found, setting))
    while found:
        read, taken = _first(phrase, found, setting)
        found = found[taken:]
        if read is None:
            continue
        yield read
        setting = replace(setting, previous=read.reading.when or setting.previous)


def _near(found: list[Expression], setting: Setting) -> When | None:
    """Give the first date of the phrase that has its year, for the others to lean on."""
    dated = (each.read(each.match, setting).when for each in found if each.read and each.names_year)
    return next((when for when in dated if when), None)


def _first(
    phrase: str, found: list[Expression], setting: Setting
) -> tuple[ReadExpression | None, int]:
    """Read the first expression, and say how many were taken."""
    first, following = found[0], found[1] if len(found) > 1 else None
    gap = phrase[first.match.end() : following.match.start()] if following else ""
    if first.is_count:
        return _counted(phrase, first, following if _WITHIN_REACH.fullmatch(gap) else None, setting)
    if following is None or following.read is None:
        return _alone(first, setting, leads_up=False), 1
    if first.is_bound:
        return _bounded(first, following, gap, setting)
    if first.is_weekday and OF_WEEKDAY.fullmatch(gap) and not following.is_weekday:
        return _on_weekday(first, following, setting), 2
    return _alone(first, setting, leads_up=bool(RUNS_ON.fullmatch(gap))), 1


def _alone(expression: Expression, setting: Setting, *, leads_up: bool) -> ReadExpression | None:
    if expression.read is None:
        return None
    reading = expression.read(expression.match, replace(setting, leads_up=leads_up))
    if ABOUT.search(just_before(expression.match.string, expression.match.start())):
        reading = _about(reading)
    return ReadExpression(expression.match.start(), expression.match.end(), reading)


def _about(reading: Reading) -> Reading:
    return replace(
        reading,
        when=reading.when and _approximate(reading.when),
        candidates=tuple(map(_approximate, reading.candidates)),
    )


def _approximate(when: When) -> When:
    return when if when.is_interval else parse_when(f"{when.text.rstrip('?~%')}~")


def _counted(
    phrase: str, count: Expression, following: Expression | None, setting: Setting
) -> tuple[ReadExpression, int]:
    anchor, taken = Reading(setting.previous), 1
    if counts_from_dateline(count.match):
        anchor = told_day(setting.dateline.toordinal())
    elif counts_from_what_follows(count.match):
        if following and following.read:
            anchor, taken = following.read(following.match, setting), 2
        elif _WORD_FOLLOWS.match(phrase, count.match.end()):
            anchor = Reading()
    end = following.match.end() if following and taken > 1 else count.match.end()
    reading = _from(count, anchor)
    if LOOSELY.search(just_before(phrase, count.match.start())):
        reading = replace(reading, counted=None)
    is_weekday = bool(following and taken > 1 and following.is_weekday)
    others = tuple(when for when in anchor.candidates if is_weekday and when != anchor.when)
    is_sure = is_weekday or not anchor.candidates
    counted = Counted(count.match, anchor.when, is_sure=is_sure, others=others)
    return ReadExpression(count.match.start(), end, reading, counted), taken


def _from(count: Expression, anchor: Reading) -> Reading:
    if anchor.when is None:
        return Reading(
            reason=anchor.reason or f"`{count.match[0]}` counts from a date that is not told"
        )
    reading = counted_from(count.match, anchor.when)
    others = [counted_from(count.match, when).when for when in anchor.candidates]
    return replace(
        reading,
        reason=reading.reason or anchor.reason,
        candidates=tuple(other for other in others if other),
    )


def _bounded(
    bound: Expression, following: Expression, gap: str, setting: Setting
) -> tuple[ReadExpression | None, int]:
    side = bound.match["side"].lower()
    directly = DIRECTLY.fullmatch(gap)
    read = _alone(following, setting, leads_up=False)
    if read is None or not _WITHIN_REACH.fullmatch(gap) or (side == "by" and not directly):
        return None, 1
    inner = read.reading
    if inner.when:
        limit = _open(side, inner.when)
        inner = (
            Reading(limit, inner.reason, tuple(_open(side, when) for when in inner.candidates))
            if directly
            else open_between(inner.when, limit, reason=f"`{side}` need not belong to the date")
        )
    return replace(read, start=bound.match.start(), reading=inner), 2


def _open(side: str, when: When) -> When:
    if when.is_interval:
        start, end = when.start, when.end
    else:
        start, end = when, when
    return between(None, end) if side in BEFORE else between(start, None)


def _on_weekday(
    weekday: Expression, following: Expression, setting: Setting
) -> ReadExpression | None:
    """Read "Tuesday, Sept. 14": the weekday chooses the year, or doesn't fit."""
    read = _alone(following, setting, leads_up=False)
    if read is None:
        return None
    number = weekday_of(weekday.match)
    days = [when for when in read.reading.possible if when.day]
    fitting = [when for when in days if when.day and when.day.weekday() == number]
    if len(fitting) == 1:
        return replace(read, start=weekday.match.start(), reading=Reading(fitting[0]))
    if not days:
        return read
    reason = f"{in_words(days[0])} is no {weekday.match['name']}day"
    return replace(read, reading=Reading(reason=reason, candidates=tuple(days)))
