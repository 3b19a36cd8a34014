"""Words around dates: the names of months and days, bounds, and what the words of time tell."""

import re

from explainer.english.numbers import UP_TO_TWENTY
from explainer.english.quantifiers import VAGUE_COUNT

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")  # Monday is number 0
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}  # as in EDTF
UNITS = ("day", "week", "fortnight", "month", "year")
HOURS = ("day", "tomorrow", "night", "morning", "noon", "evening")
STEPS = {
    "last": -1, "previous": -1, "past": -1, "this past": -1, "this": 0, "next": 1, "coming": 1,
    "preceding": -1, "following": 1,
}  # fmt: skip
NEAREST = ("past", "this past", "coming")  # not the one of last year, or of next year
YEAR_STEPS = {"the previous": -1, "the following": 1, "that": 0, "the same": 0}
DAY_STEPS = {
    "yesterday": -1, "today": 0, "tomorrow": 1, "before yesterday": -2, "after tomorrow": 2,
}  # fmt: skip
BEFORE = ("before", "until", "till", "prior to", "by")
AFTER = ("since", "after", "following")
FROM_WHAT_FOLLOWS = ("before", "prior to", "ahead of", "after", "following")
BACKWARD = ("before", "prior to", "ahead of", "earlier", "ago")

BOUND = re.compile(rf"(?i)\b(?P<side>{'|'.join((*BEFORE, *AFTER))})\b")
COUNT = re.compile(
    rf"(?i)\b(?:(?P<number>\d{{1,3}}|an?|{'|'.join(sorted(UP_TO_TWENTY, key=len, reverse=True))})"
    r"(?: full| whole)?[ -](?P<unit>day|week|fortnight|month|year)s?"
    rf"|the (?P<single>day|week|fortnight|month|year)|(?P<vague>(?:(?:{VAGUE_COUNT}) )?"
    r"(?:days|weeks|fortnights|months|years)))"
    r" (?P<which>before|prior to|ahead of|after|following|earlier|later|ago)\b"
    r"(?! (?:this|last|next)\b)"
)
AHEAD = re.compile(
    r"(?i)\b(?:will|upcoming|scheduled|planned|(?:is|are|was|were) (?:due|set)|to be held|deadline"
    r"|(?:continue|remain|last|stay|wait)\w* (?:\w+ ){0,4}until|until after"
    r"|(?:postpone|adjourn|delay|reschedule|defer|put off)\w*(?: \w+){0,5} (?:to|until|till))\b"
)
DIRECTLY = re.compile(r"(?i) (?:(?:the|a|that|on|about|around|early|late|mid)[ -])*")
ABOUT = re.compile(r"(?i)\b(?:about|around|circa|approximately|roughly) (?:the )?$")
LOOSELY = re.compile(  # in front of a count
    r"(?i)\b(?:about|around|circa|approximately|roughly|nearly|almost|some|over|under|within"
    r"|at least|(?:more|less|fewer|no later) than|up to|just) $"
)
BETWEEN = re.compile(r"(?i)\bbetween (?:the )?$")
RUNS_ON = re.compile(r"(?i),? ?(?:and|or|to|through|until|till|[-–—]) ?")
UP_TO = re.compile(r"(?i) ?(?:to|through|until|till|[-–—]) ?")
OF_WEEKDAY = re.compile(r",? ?(?:the )?")
DAYS = re.compile(r"(?i)\bdays?\b")

# A weekday and the date that it belongs to: “Friday evening, the 8th of March”.
_DAYTIME = r"(?: (?:morning|afternoon|evening|night))?"
BEHIND_WEEKDAY = re.compile(rf"{_DAYTIME},? ?(?:\(|the )?")
BEHIND_DATE = re.compile(r"(?:,? \((?:an? )?|, an? )$")
TO_WEEKDAY = re.compile(r" (?:to|through|until|till|and|or) ")
WEEKDAY_TO = re.compile(r"day (?:to|through|until|till) $")
# A weekday that is one certain day, behind a preposition or a verb; not “a Friday”.
BEFORE_LONE_WEEKDAY = re.compile(
    r"(?:^|[,;:(–—] ?|\b(?:On|By|Since|Until|Before|After|From) |\b(?!(?:an?|every|each|any|some"
    r"|most|one|other|alternate|the|that|same|following|previous|his|her|its|their|our|my|whose|no|of)\b)"
    r"[a-z]+ )$"
)
BEFORE_DAY = re.compile(r"(?i)\b(?:on|by|since|until|till|before|after|from|late|early) $")
# “Sunday opening” and “the Monday meeting” are any Sunday’s and Monday’s.
WEEKDAY_OF_THING = re.compile(
    r" (?!(?:morning|afternoon|evening|night|noon|and|or|but|that|when|as|by|to|for|after|before"
    r"|with|on|in|at|because|while|who|which|if|from|of|over|under|during|following|about|against|near"
    r"|he|she|it|they|we|i|the|an?|his|her|its|their|was|were|is|are|had|has|have|will|would|said"
    r"|says|told|than|not|also|so|since|until|without|amid|outside|inside|where|through|into)\b)[a-z]+"
)
NAMED_WEEKDAY = re.compile(r"(?! (?:morning|afternoon|evening|night))(?: [A-Z]|[-–]| of\b)")
BEFORE_SPAN_OF_TIME = re.compile(r"(?i)\bthe $")
# Around a day that is no more than the end of a time, or stands for the time around it.
AROUND_DAY = re.compile(
    r"(?i)\b(?:week|weekend|days|month|year|between|from)\b[^,;.]{0,24}$"
    r"|\b(?:since|until|till|by|before|after|to|through|around|about) (?:the )?$"
)
SPAN_BEHIND = re.compile(r" ?(?:to|through|until|till|and|or|[-–—]) ?(?:the )?\d")
FROM_DATELINE = ("last", "this", "next")

# What people type where a date in figures belongs.
TYPED_MONTH = (
    rf"(?i)(?:^|[^a-z])(?:{'|'.join(MONTHS)})"
    r"(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?(?:[^a-z]|$)"
)
TYPED_RELATIVE = (
    r"(?i)\b(?:today|yesterday|tomorrow|last|this|next|same|that|ago|before|after|earlier|later"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
TYPED_ABOUT = r"(?i)^(?:c|ca|circa|about|around)\b\.?\s*(\d[\d-]*)$"
TYPED_ERA = r"(?i)\b(?:bc|bce|ad|ce)\b"
TYPED_INTERVAL = r"^(\d[\d-]+)\s*(?:to|until|through|[-–—])\s*(\d[\d-]+)$"


def month_number(name: str) -> int:
    """Give 1 for "January", "Jan." and "JANUARY"."""
    return MONTHS.index(name[:3].lower()) + 1
