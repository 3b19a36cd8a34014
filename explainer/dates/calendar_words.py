"""Words that name a place in the calendar: "Oct. 30 of last year", "16 September 2021", "in 2018".

Months are known by their English names and the abbreviations of news agencies. "May" and "March"
alone are words of the language too, and a month only behind a preposition.
"""

import re
from datetime import date

from explainer.dates.edtf import When
from explainer.dates.reading import Reading, Setting, open_between, told
from explainer.dates.year import Dated, of_modifier, without_year

_Match = re.Match[str]

_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FULL = (
    r"January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
)
_SHORT = r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_MONTH = rf"(?P<month>(?:{_FULL})\b|(?:{_SHORT})\b\.?)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|,\d{3}\b(?!\d)|[:%]|\.\d)"
_TO = r"(?:\s?(?P<to>-|–|—|to|through|until|and|or|&)\s?"
_YEAR_TAIL = (
    r"(?:(?:,\s?|\s)(?:of\s|in\s)?"
    r"(?:(?P<year>[12]\d{3})(?!\d|,\d)"
    r"|(?P<relative>last|this|next|that|the same|the previous|the following)\syear\b))"
)
_MODIFIER = r"(?:\b(?P<modifier>last|this past|this|past|next|coming)\s)?"
_BEFORE_BARE = "".join(
    rf"|(?<=\b{word} )"
    for word in (
        *("in", "of", "since", "by", "during", "until", "early", "late", "mid", "from", "last"),
        *("this", "next", "past", "before", "after", "and", "to", "through", "between", "or"),
    )
)
_BARE_MONTH = (
    r"(?P<month>(?:January|February|April|June|July|August|September|October|November|December)\b"
    rf"|(?:{_SHORT})\.|(?=Ma)(?:(?!){_BEFORE_BARE}|(?<=\bmid-))(?:March|May)\b)"
)
_YEAR = (
    rf"(?=1|2)(?:^|(?!){_BEFORE_BARE}|(?<=\bthe )|(?<=\byear )|(?<=\bmid-))"
    r"(?P<year>(?:1[5-9]|20)\d\d)"
)

MONTH_DAY = re.compile(
    rf"{_MODIFIER}\b{_MONTH}\s(?:the\s)?{_DAY}{_TO}(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?!\d|,\d|\s(?:{_FULL}|{_SHORT})\b))?{_YEAR_TAIL}?"
)
DAY_MONTH = re.compile(
    rf"(?<![\d.,:$£€-])(?:the\s)?{_DAY}{_TO}(?:the\s)?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)?"
    rf"\s(?:of\s)?{_MODIFIER}{_MONTH}{_YEAR_TAIL}?"
)
MONTH_YEAR = re.compile(rf"\b{_MONTH}{_YEAR_TAIL}")
MONTH = re.compile(rf"{_MODIFIER}\b{_BARE_MONTH}")
YEAR = re.compile(rf"{_YEAR}(?![\d%]|,\d|s\b|[-–]\d)")
DECADE = re.compile(r"\b(?P<decade>(?:1[5-9]|20)\d)0s\b")
SEASON = re.compile(
    r"\b(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s(?:of\s)?(?P<year>[12]\d{3})\b"
)
FIGURES = re.compile(
    r"(?<![\d/.-])(?:(?P<iso>\d{4}-\d\d-\d\d)"
    r"|(?P<one>\d{1,2})[-/.](?P<two>\d{1,2})[-/.](?P<three>\d{4}))(?![\d/-])"
)


def month_and_day(match: _Match, setting: Setting) -> Reading:
    month = _number(match["month"])
    days = [int(day) for day in (match["day"], match["day2"]) if day]
    if len(days) > 1 and match["to"] in ("and", "or", "&"):
        readings = [_in_year(match, _of_month(month, day), setting) for day in days]
        dates = [reading.when for reading in readings if reading.when]
        return open_between(*dates, reason="the words name several days") if dates else readings[0]
    return _in_year(match, _of_month(month, *days), setting)


def month_alone(match: _Match, setting: Setting) -> Reading:
    month = _number(match["month"])
    return _in_year(match, lambda year: f"{year:04}-{month:02}", setting)


def year_alone(match: _Match, _: Setting) -> Reading:
    return told(match["year"])


def decade(match: _Match, _: Setting) -> Reading:
    return told(f"{match['decade']}X")


def season(match: _Match, _: Setting) -> Reading:
    number = {"sp": 21, "su": 22, "au": 23, "fa": 23, "wi": 24}[match["season"][:2].lower()]
    return told(f"{match['year']}-{number}")


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
    step = {"last": -1, "this": 0, "next": 1}.get(which)
    if step is not None:
        return told(dated(setting.dateline.year + step))
    before = _only_year(setting.previous)
    if before is None:
        return Reading(reason=f"`{which} year` points back to a year that is not told")
    return told(dated(before + {"the previous": -1, "the following": 1}.get(which, 0)))


def _only_year(when: When | None) -> int | None:
    first: date | None = when.earliest if when else None
    last = when.latest if when else None
    return first.year if first and last and first.year == last.year else None


def _of_month(month: int, first: int, last: int | None = None) -> Dated:
    def dated(year: int) -> str:
        start = f"{year:04}-{month:02}-{first:02}"
        return start if last is None else f"{start}/{year:04}-{month:02}-{last:02}"

    return dated


def _number(name: str) -> int:
    return _NAMES.index(name[:3].title()) + 1
