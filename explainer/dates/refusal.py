"""Why a typed date is none, in the words of someone who writes, with the form that would do.

Each message is a fact about the text, with the remedy where one is known; none names a notation.
"""

import re
from calendar import month_name, monthrange
from collections.abc import Callable

from explainer.english.date_words import (
    TYPED_ABOUT,
    TYPED_ERA,
    TYPED_INTERVAL,
    TYPED_MONTH,
    TYPED_RELATIVE,
)

FIRST_YEAR = 1000
LAST_YEAR = 2999

_MONTHS = range(1, 13)
_SEASONS = range(21, 25)
_OPEN = "an interval that is open at both ends tells nothing: write a date at one of them"
_YEARS = f"a year has four digits here, from {FIRST_YEAR} to {LAST_YEAR}: write it like 2020"
_Match = re.Match[str]


def refusal(text: str) -> str:
    """Say what is wrong with a date that could not be read."""
    ends = text.split("/")
    return (
        _fault(text)
        or (len(ends) == 2 and (_fault(ends[0]) or _fault(ends[1])))
        or f"`{text}` is not a date: write it like 2020-10-30, 2020-10 or 2020"
    )


def _fault(text: str) -> str:
    """Give the first fault of the table that the text has, or nothing."""
    found = ((say, pattern.search(text)) for pattern, say in _FAULTS)
    return next((message for say, match in found if match and (message := say(match))), "")


def _day_first(match: _Match) -> str:
    first, second, year = int(match[1]), int(match[2]), int(match[3])
    days = [
        f"{year:04}-{month:02}-{day:02}"
        for day, month in dict.fromkeys([(first, second), (second, first)])
        if _is_day(year, month, day)
    ]
    return f"a date begins with the year: write {' or '.join(days) or '2020-10-30'}"


def _impossible(match: _Match) -> str:
    year, month, day = int(match[1]), int(match[2] or 1), int(match[3] or 1)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return _YEARS
    if month in _SEASONS:
        return f"the season `{match[1]}-{match[2]}` has no days" if match[3] else ""
    if month == 0:
        return f"there is no month 00: leave out what is not known, as in {year}"
    if month not in _MONTHS:
        return f"there is no month {match[2]}: write year, month, day, as in 2020-10-30"
    return _impossible_day(year, month, day)


def _impossible_day(year: int, month: int, day: int) -> str:
    if _is_day(year, month, day):
        return ""
    if day == 0:
        return f"there is no day 00: leave out what is not known, as in {year}-{month:02}"
    if (month, day) == (2, 29):
        return f"there is no 29 February in {year}: look up the day in the source"
    return f"there is no {day} {month_name[month]}: look up the day in the source"


def _is_day(year: int, month: int, day: int) -> bool:
    if not FIRST_YEAR <= year <= LAST_YEAR or month not in _MONTHS:
        return False
    return 1 <= day <= monthrange(year, month)[1]


def _one_digit(match: _Match) -> str:
    day = f"-{match[3]:0>2}" if match[3] else ""
    return f"a month and a day have two digits: write {match[1]}-{match[2]:0>2}{day}"


def _says(message: str) -> Callable[[_Match], str]:
    return lambda match: message.format(*match.groups(""))


# Tried from the top; a row whose function has nothing to say lets the next one try.
_FAULTS: tuple[tuple[re.Pattern[str], Callable[[_Match], str]], ...] = tuple(
    (re.compile(pattern, re.ASCII), say)
    for pattern, say in (
        (r"^$", _says("there is no date here")),
        (r"^\.\.(?:/\.\.)?$", _says(_OPEN)),
        (r"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$", _day_first),
        (r"^(\d{1,2})[/.](\d{4})$", _says("a date begins with the year: write {1}-{0:0>2}")),
        (
            r"^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$",
            _says("hyphens stand in a date: write {0}-{1:0>2}-{2:0>2}"),
        ),
        (r"^(\d{4})/(\d|0\d|1[0-2])$", _says("hyphens stand in a date: write {0}-{1:0>2}")),
        (r"^(\d{4})(\d\d)(\d\d)$", _says("hyphens stand in a date: write {0}-{1}-{2}")),
        (
            r"^(\d{4})[‐‑‒–—−](\d\d)[‐‑‒–—−](\d\d)$",
            _says("a date has plain hyphens: write {0}-{1}-{2}"),
        ),
        (
            r"^(\d{4}-\d\d-\d\d)[T ]+\d",
            _says("a date has no time of day here: write {0}"),
        ),
        (r"^(?:-\d|[Y+]|\d{5,}(?:-|$)|\d{1,3}(?:-|$))", _says(_YEARS)),
        (TYPED_ERA, _says(_YEARS)),
        (r"^(\d{4})-(?:(\d\d)(?:-(\d\d))?)[?~%]?$", _impossible),
        (r"^(\d{4})-(\d)(?:-(\d\d?))?$", _one_digit),
        (r"^(\d{4})-(\d\d)-(\d)$", _one_digit),
        (r"^(\d{4})[?~%]?$", lambda match: "" if _is_day(int(match[1]), 1, 1) else _YEARS),
        (r"^\d[\dX]*[xu]|-[xu]", _says("an unknown digit is a capital X, as in 202X or 2020-XX")),
        (
            r"X",
            _says("unknown digits stand at the end only, as in 202X, 20XX, 2020-XX or 2020-10-XX"),
        ),
        (r"[?~%].", _says("one sign for the whole date stands behind it, as in 2020-10~")),
        (r"^(.*[^./])\.\.+$", _says("an open interval has a slash: write {0}/..")),
        (r"^\.\.+([^./].*)$", _says("an open interval has a slash: write ../{0}")),
        (
            TYPED_INTERVAL,
            _says("an interval has a slash: write {0}/{1}"),
        ),
        (
            r"^/|/$",
            _says("an open end has two dots, as in 2020-10-30/.. or ../2021-01-20"),
        ),
        (TYPED_MONTH, _says("a date is written in figures, year first, as in 2020-10-30")),
        (
            TYPED_RELATIVE,
            _says(
                "this is no fixed date: write it like 2020-10-30, and put the words into `words`"
            ),
        ),
        (
            TYPED_ABOUT,
            _says("a date that is about right has a tilde: write {0}~"),
        ),
    )
)
