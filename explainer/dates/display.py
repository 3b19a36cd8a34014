"""Dates as readers see them: in words that claim no more than is known.

Babel (CLDR) names the months and orders the parts. The words around them ("about", "until") are in
`_PHRASES`; a date that needs one is printed in English where its language has none there.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_skeleton

from explainer.dates.edtf import When

ENGLISH = "en_GB"  # day before month: "30 October 2020"


@dataclass(frozen=True, slots=True)
class _Phrases:
    about: str
    uncertain: str
    until: str
    since: str
    span: str
    years: str
    some_day: str
    some_month: str
    unknown: str
    not_given: str
    not_given_in_brief: str
    seasons: tuple[str, str, str, str]


_PHRASES = {
    "en": _Phrases(
        about="about {}",
        uncertain="{} (uncertain)",
        until="until {}",
        since="from {}",
        span="{} to {}",
        years="the years {} to {}",
        some_day="some day in {}",
        some_month="some month in {}",
        unknown="day not known",
        not_given="date not given in the sources",
        not_given_in_brief="date not given",
        seasons=("spring {}", "summer {}", "autumn {}", "winter {}"),
    ),
}
_SKELETONS = {"month": "yMMMM", "year": "y"}


@lru_cache(maxsize=4096)
def in_words(when: When | None, locale: str = ENGLISH) -> str:
    """Print a date in words; of an interval, each end with its own precision.

    Of an event whose day no source gives, that is said: it has none to print.
    """
    known = _PHRASES.get(Locale.parse(locale).language)
    if when is None:
        return (known or _PHRASES["en"]).not_given
    if known is None and _is_plain(when):
        return _plain(when, locale)
    return _phrase(when, known or _PHRASES["en"], locale if known else ENGLISH)


@lru_cache(maxsize=4096)
def in_brief(when: When | None, locale: str = ENGLISH) -> str:
    """Print a date in words with its months cut short, as tables have them: “30 Oct 2020”."""
    if when is None:
        return _PHRASES.get(Locale.parse(locale).language, _PHRASES["en"]).not_given_in_brief
    words = in_words(when, locale)
    known = Locale.parse(locale)
    names = known.months["format"]
    for number, name in names["wide"].items():
        words = re.sub(rf"\b{re.escape(name)}\b", names["abbreviated"][number], words)
    return words


def datetime_attribute(when: When | None) -> str | None:
    """Give the value for `<time datetime>`, or none where the element would not be honest.

    HTML Standard, 4.5.14: the element is for a date that can be told precisely, written as a valid
    date, month or year string. So there is none for about, uncertain, seasons, intervals and `X`.
    """
    return when.text if when and _is_plain(when) else None


def _is_plain(when: When) -> bool:
    return not (when.approximate or when.uncertain or when.is_interval) and (
        when.precision in ("day", "month", "year") and "X" not in when.text
    )


def _phrase(when: When, phrases: _Phrases, locale: str) -> str:
    if when.is_unknown:
        return phrases.unknown
    if when.start and when.end:
        ends = (_phrase(end, phrases, locale) for end in (when.start, when.end))
        return phrases.span.format(*ends)
    if when.start:
        return phrases.since.format(_phrase(when.start, phrases, locale))
    if when.end:
        return phrases.until.format(_phrase(when.end, phrases, locale))
    words = _single(when, phrases, locale)
    words = phrases.about.format(words) if when.approximate else words
    return phrases.uncertain.format(words) if when.uncertain else words


def _single(when: When, phrases: _Phrases, locale: str) -> str:
    year, *parts = when.text.rstrip("?~%").split("-")
    if when.precision == "season":
        return phrases.seasons[int(parts[0]) - 21].format(year)
    if "X" in year:
        return phrases.years.format(year.replace("X", "0"), year.replace("X", "9"))
    if "XX" in parts:
        some = phrases.some_month if parts == ["XX"] else phrases.some_day
        return some.format(_plain(when, locale))
    return _plain(when, locale)


def _plain(when: When, locale: str) -> str:
    if when.precision == "day":
        return format_date(when.earliest, format="long", locale=locale)
    return format_skeleton(_SKELETONS[when.precision], when.earliest, locale=locale)
