"""Words that name a place in the calendar: "Oct. 30 of last year", "16 September 2021", "in 2018".

Months are known by their English names and the abbreviations of news agencies. "May" and "March"
alone are words of the language too, and a month only behind a preposition.
"""

import re

_FULL = (
    r"January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
)
DAY_OR_MONTH = re.compile(rf"(?:{_FULL}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?")
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
    rf"|(?<=\b{word} )|(?<=\b{word.capitalize()} )"
    for word in (
        *("in", "of", "since", "by", "during", "until", "early", "late", "mid", "from", "last"),
        *("this", "next", "past", "before", "after", "and", "to", "through", "between", "or"),
    )
)
_BARE_MONTH = (
    r"(?P<month>(?:January|February|April|June|July|August|September|October|November|December)\b"
    rf"|(?:{_SHORT})\.|(?=Ma)(?:(?!){_BEFORE_BARE}|(?<=\bmid-))(?:March|May)\b)"
)
# “A 2002 incident”, “his 1999 report”; “a 1500 metre race” and “his 1800 sheep” are counted.
_BEFORE_NOUN = "|".join(
    rf"(?<=\b{word} )|(?<=\b{word.capitalize()} )"
    for word in ("a", "an", "his", "her", "its", "their", "our", "my", "another", "first", "second")
)
_UNITS = (
    r"(?:k?m|cc|kg|kilo\w*|met(?:re|er)|mile|foot|feet|yard|inch|ton|tonne|pound|dollar|euro|crown"
    r"|watt|[kmg]w|volt|litre|liter|acre|hectare|seat|man|men|women|people|children|sheep|cattle"
    r"|word|page|year|day|hour|minute|strong|plus|odd|or|and|per|percent|degree)"
)
_SEVERAL = (
    r"(?:elections|polls|games|protests|talks|riots|attacks|accounts|results|figures|floods|fires"
    r"|championships|finals|strikes|killings|bombings)"
)
_NOUN_BEHIND = (
    rf"(?=\d{{4}} (?!(?i:{_UNITS})s?\b)"
    rf"(?:[A-Z]|{_SEVERAL}\b|[a-z]+(?:-[a-z]+)*(?:(?<!s)|(?<=[is]s))(?![\w-])))"
)
_YEAR = (
    rf"(?=1|2)(?:^|(?!){_BEFORE_BARE}|(?<=\bthe )|(?<=\byear )|(?<=\bmid-)"
    rf"|(?<=\()(?=\d{{4}}\))|(?:{_BEFORE_NOUN}|(?<=[’']s )){_NOUN_BEHIND})"
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
YEAR = re.compile(rf"{_YEAR}(?![\d%]|,\d|s\b|[-–]\d|[ -]years?\b)")  # “of 2000 years” tells none
# “(1976–1983)”, “in 1976/77”, “the years 1976-83”. Elsewhere figures may count anything, and what
# stands behind a hyphen may be a month, from 01 to 12.
_FIGURES_OF_YEAR = r"(?:1[5-9]|20)\d\d"
_COUNTED = r"(?:people|men|women|children|[a-z]{3,}s)"
YEARS = re.compile(
    rf"(?=1|2)(?:^|(?!){_BEFORE_BARE}|(?<=\bthe )|(?<=\byears )|(?<=[([]))"
    rf"(?P<first_year>{_FIGURES_OF_YEAR})"
    rf"(?:\s?[-–—/]\s?(?P<last_year>{_FIGURES_OF_YEAR})"
    r"|(?:[–/]|-(?!0\d|1[0-2]))(?P<short_year>\d\d)"
    rf"|(?<=[([]\d{{4}}) (?:to|through|until) (?P<to_year>{_FIGURES_OF_YEAR}))"
    rf"(?![\d%]|,\d|s\b|[-–/]\d|\s{_COUNTED}\b)"
)
DECADE = re.compile(r"\b(?P<decade>(?:1[5-9]|20)\d)0s\b")
_SEASON = r"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
SEASON = re.compile(rf"\b{_SEASON}\s(?:of\s)?(?P<year>[12]\d{{3}})\b")
SEASON_BESIDE = re.compile(
    rf"\b(?P<which>[Ll]ast|[Tt]his|[Nn]ext)\s{_SEASON}\b(?!\s(?:of\s)?[12]\d{{3}})"
)
