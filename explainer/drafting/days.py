"""Words that point at a day from the day of the article → the day itself: “on Monday evening”.

They are true on that day only, and what we say is read on any other. Words in quotation marks stay:
they are somebody's. So does what can be read in two ways, or is part of a name: “Monday’s raid”.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from explainer.dates.edtf import When
from explainer.dates.resolution import told_in
from explainer.drafting.sayings import Saying, Unit

_SUNDAY = 6
_PART = r"(?:night|morning|evening|afternoon)"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_POINTS = re.compile(
    rf"(?i)^(?:today|yesterday|tomorrow|tonight|(?:this|last) {_PART}"
    rf"|(?:last |this |next )?{_WEEKDAY})$"
)
_PERIOD = re.compile(
    r"(?i)^(?:(?P<part>earlier|later|early|late) )?(?:last|this|next) (?P<unit>week|month|year)$"
)
_POINTING = re.compile(
    rf"(?i)\b(?:today|yesterday|tonight|tomorrow|the weekend"
    rf"|(?<!previous )(?<!following ){_WEEKDAY}"  # those are counted from what was told before
    rf"|(?:last|this|next) (?:week(?:end)?|month|year|{_PART}))\b"
)
_ON = re.compile(r"(?i)\b(?:on|this|last) $")
_WITHOUT_ON = re.compile(
    r"(?i)\b(?:by|since|until|till|from|before|after|for|of|through|to|between|than|in|on"
    rf"|{_WEEKDAY} (?:and|or)) $"
)
_ADVERB = re.compile(r"(?i)\b(?:late|early|earlier|later) $")
_OF_A_NOUN = re.compile(r"(?i)(?:\b(?:an?|the|his|her|their|its|our|each|every|that)|['’]s) $")
_PART_BEHIND = re.compile(rf"(?i) (?P<part>{_PART})\b")
_ENDS = re.compile(r"[,.;:)”\"]|$")
_GOES_ON = re.compile(
    r"\s(?:that|through|with|after|in|at|to|for|as|when|where|while|before|by|from|and|but|or|over|during"
    r"|if|because|amid|against|near|outside|about|on|it|he|she|they|who|which|until|following)\b"
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def points_at_day(words: str) -> bool:
    return _POINTING.search(words) is not None


def with_days_told(unit: Unit, published: date | None) -> Unit:
    """Put before each way to tell a unit the same with its days told.

    A quotation that speaks for itself is left alone where the words about it still point at one.
    """
    if published is None:
        return unit
    ways = []
    for way in unit.ways:
        dated = tuple(_dated(saying, published) for saying in way)
        alone = tuple(replace(one, says="") if _may_stand_alone(one) else one for one in dated)
        ways += [alone, dated, way]
    return replace(unit, ways=tuple(dict.fromkeys(ways)))


def _dated(saying: Saying, published: date) -> Saying:
    is_told = saying.says and not saying.part
    return replace(saying, says=with_days(saying.says, published)) if is_told else saying


def _may_stand_alone(saying: Saying) -> bool:
    return bool(saying.quotes) and points_at_day(_QUOTED.sub("", saying.says))


def with_days(words: str, published: date) -> str:
    """Write each day that words point at as a date; what can’t be told for sure stays."""
    quoted = [match.span() for match in _QUOTED.finditer(words)]
    for told in reversed(told_in(words, published)):
        when, pointed = told.reading.when, words[told.start : told.end]
        is_quoted = any(start < told.end and told.start < end for start, end in quoted)
        period = _PERIOD.match(pointed)
        if when is None or is_quoted:
            continue
        if period:
            words = _with_period(words, told.start, period, when)
        elif _POINTS.match(pointed) and len(told.reading.possible) == 1:
            words = _with_day(words, told.start, told.end, when)
    return words


def _with_period(words: str, start: int, period: re.Match[str], when: When) -> str:
    """Write a week, month or year: “earlier this year” as “earlier in 2017”."""
    end = start + len(period[0])
    part, first = (period["part"] or "").lower(), when.earliest
    if first is None or (period["unit"].lower() == "week" and part == "later"):
        return words
    told = _period_in_words(first, period["unit"].lower())
    behind = words[end : end + 2]
    if behind in ("’s", "'s"):
        return words if told.startswith("the ") or part else words[:start] + told + words[end:]
    if not _stands_alone(words, start, end, is_on=True) or _OF_A_NOUN.search(words, 0, start):
        return words
    if _WITHOUT_ON.search(words, 0, start) and not part:
        return words[:start] + told + words[end:]
    said = f"in {told}" if not part or told.startswith("the ") else f"{part} in {told}"
    said = said[0].upper() + said[1:] if words[start].isupper() else said
    return words[:start] + said + words[end:]


def _period_in_words(first: date, unit: str) -> str:
    if unit == "week":
        monday = first + timedelta(days=1) if first.weekday() == _SUNDAY else first
        return f"the week of {_day_in_words(monday)}"
    return f"{first:%B} {first.year}" if unit == "month" else str(first.year)


def _with_day(words: str, start: int, end: int, when: When) -> str:
    """Write one date, with the preposition that it takes in the place of the one that is there."""
    behind = _PART_BEHIND.match(words, end)
    named = re.search(rf"(?i){_PART}$|tonight$", words[start:end])
    part = behind["part"] if behind else named[0].replace("tonight", "evening") if named else ""
    end = behind.end() if behind else end
    on = _ON.search(words, 0, start)
    if not _stands_alone(words, start, end, is_on=bool(on)):
        return words
    bare = f"{f'the {part} of ' if part else ''}{_in_words(when)}"
    if on:
        start = on.start()
    elif _WITHOUT_ON.search(words, 0, start):
        return words[:start] + bare + words[end:]
    written = f"{'on' if when.day else 'in'} {bare}"
    if words[start].isupper() and (on or start == 0):
        written = written[0].upper() + written[1:]
    return words[:start] + written + words[end:]


def _stands_alone(words: str, start: int, end: int, *, is_on: bool) -> bool:
    """Tell whether nothing but a time is said: no “Monday’s raid”, no “a Monday morning raid”."""
    if _OF_A_NOUN.search(words, 0, start) and not is_on:
        return False
    if _ENDS.match(words, end) or _GOES_ON.match(words, end):
        return True
    is_weekday = re.match(rf"(?i){_WEEKDAY}$", words[start:end].rsplit(maxsplit=1)[-1]) is not None
    return words[end : end + 1] == " " and (is_on or not is_weekday)


def _day_in_words(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _in_words(when: When) -> str:
    if when.day:
        return _day_in_words(when.day)
    first = when.earliest
    assert first is not None, "it points at a month or a year"
    return f"{first:%B} {first.year}" if when.precision == "month" else str(first.year)
