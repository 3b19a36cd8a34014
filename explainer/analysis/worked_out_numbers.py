"""Numbers that no passage types and that it gives all the same.

A passage that lists the beams, the rails and the road tells of three things, and one with “one
count of theft and two counts of fraud” of three counts; two dates tell how far apart they are. Only
whole lists count, and only what is counted in the unit of the dates.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from explainer.dates.display import in_words
from explainer.dates.edtf import When, on
from explainer.dates.resolution import told_in
from explainer.english.numbers import VALUES
from explainer.english.verbs import FINITE_VERB

_CLAUSE_END = re.compile(r"[.:!?—–]+(?:\s|$)|[()“”\"]")
_LAST = re.compile(r",?\s+(?:and|or|as well as)\s+")
_TWO_NAMES = re.compile(r"\b[A-Z][\w.’'-]+ and (?:[a-z]+ ){0,2}[A-Z]")
_FEW_WORDS = 8  # of one thing on a list; more is a clause
_MOST_LISTED = 10
_HALF_A_WEEK, _HALF_A_YEAR = 3, 6  # days, months: rounder words are right to the half
_MEASURE = (
    r"(?:minute|hour|day|week|month|year|decade|time|mile|kilomet|met[er]{2}|feet|foot|ton|acre"
    r"|pound|dollar|euro|crown|cent|per ?cent|point|degree|hundred|thousand|million|billion|dozen"
    r"|or\b|to\b)"
)
_DAYS = re.compile(r"\d{1,7}")  # more lie between no two dates
_FROM_DAY_TO_DAY = re.compile(r"(?i)\b(?:after|before|later|earlier|since|between|ago)\b")
_UNIT = r"(?P<unit>day|week|month|year)s?\b"


def is_listed(typed: str, value: str, ours: str, passages: Iterable[str]) -> bool:
    """Tell whether a passage lists as many things as our sentence counts."""
    if not typed.isalpha() or re.search(rf"\b{typed}[ -](?:\w+[ -])?{_MEASURE}", ours):
        return False
    return any(str(number) == value for words in passages for number in _lengths(words))


def sums(typed: str, ours: str, passages: Iterable[str]) -> frozenset[str]:
    """Give how many of what our sentence counts each passage has that counts it several times."""
    counted = re.search(rf"(?i)\b{re.escape(typed)} (?P<thing>[a-z]{{3,}}?)s?\b", ours)
    if counted is None:
        return frozenset()
    number = "|".join(sorted(VALUES, key=len, reverse=True))
    each = re.compile(rf"(?i)\b(?P<number>\d{{1,3}}|{number}) {counted['thing']}s?\b")
    return frozenset(filter(None, (_sum(each, words) for words in passages)))


def _sum(each: re.Pattern[str], words: str) -> str:
    """Add what is counted in several places of a text."""
    numbers = [found["number"].lower() for found in each.finditer(words)]
    total = sum(int(one) if one.isdecimal() else VALUES[one] for one in numbers)
    return str(total) if len(numbers) > 1 else ""


def is_between_dates(
    typed: str, value: str, ours: str, passages: Iterable[tuple[str, date]]
) -> bool:
    """Tell whether two dates of the passages are as far apart as our sentence counts.

    Where a passage counts by itself, its count holds.
    """
    counted = re.search(rf"(?i)\b{re.escape(typed)}[ -]{_UNIT}", ours)
    passages = tuple(passages)
    if counted is None or not _DAYS.fullmatch(value) or _counts(passages, counted["unit"]):
        return False
    unit, number = counted["unit"].lower(), int(value)
    may_mean = (number,) if _FROM_DAY_TO_DAY.search(ours) or unit != "day" else (number - 1, number)
    return any(
        _are_apart(one, other, each, unit)
        for one, other in combinations(_dates(passages), 2)
        for each in may_mean  # what lasts from the 4th to the 9th lasts six days
    )


def days_apart(typed: str, ours: str, passages: Iterable[tuple[str, date]]) -> str:
    """Say how many days lie between the dates of the passages, where they have just two."""
    counted = re.search(rf"(?i)\b{re.escape(typed)}[ -]days?\b", ours)
    days = sorted({when.day for when in _dates(passages, sure=True) if when.day}) if counted else ()
    if len(days) != 2:
        return ""
    first, last = days
    number = (last - first).days
    told = "1 day lies" if number == 1 else f"{number} days lie"
    return f"{told} between {in_words(on(first))} and {in_words(on(last))}"


def _dates(passages: Iterable[tuple[str, date]], *, sure: bool = False) -> frozenset[When]:
    """Give the dates that passages tell, of a span both ends; `sure` where no other is meant."""
    return frozenset(
        when
        for words, dateline in passages
        for told in told_in(" ".join(words.split()), dateline)
        if told.reading.when and not (sure and told.reading.candidates)
        for when in (told.reading.when, told.reading.when.start, told.reading.when.end)
        if when
    )


def _counts(passages: Iterable[tuple[str, date]], unit: str) -> bool:
    number = "|".join((r"\d+", *VALUES))
    count = re.compile(rf"(?i)\b(?:{number})[ -]{unit}s?\b")
    return any(count.search(words) for words, _ in passages)


def _lengths(words: str) -> Iterator[int]:
    """Give how many things each list of a passage has."""
    for clause in _CLAUSE_END.split(words):
        listed = clause.count(";") + 1
        if 2 < listed <= _MOST_LISTED:
            yield listed
        last = None
        for last in _LAST.finditer(clause):
            yield _length(clause[: last.start()])
        if last and _TWO_NAMES.search(clause):
            yield 2


def _length(before_last: str) -> int:
    """Count what stands on a list before its last thing, and that."""
    things = [thing.strip() for thing in before_last.split(",")]
    count = 1
    for thing in reversed(things):
        count += 1
        if FINITE_VERB.search(thing) or len(thing.split()) > _FEW_WORDS:
            break  # the clause begins here, with the first of them at its end
    return count if 2 < count <= _MOST_LISTED else 0


def _are_apart(one: When, other: When, number: int, unit: str) -> bool:
    if unit in ("day", "week"):
        if one.day is None or other.day is None:
            return False
        days = abs((one.day - other.day).days)
        return days == number if unit == "day" else abs(days - 7 * number) <= _HALF_A_WEEK
    first, second = one.earliest, other.earliest
    if first is None or second is None:
        return False
    months = abs((first.year - second.year) * 12 + first.month - second.month)
    if unit == "month":
        return months == number
    in_months = one.precision != "year" and other.precision != "year"
    if in_months:
        return abs(months - 12 * number) <= _HALF_A_YEAR
    return abs(first.year - second.year) == number
