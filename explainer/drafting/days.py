"""Words that point at a day from the day of the article → the day itself: “on Monday”.

They are true on that day only, and an event or an opening line is read on any other.
"""

import re
from datetime import date

from explainer.dates.resolution import told_in

_POINTS = re.compile(
    r"(?i)^(?:today|yesterday|tonight"
    r"|(?:last |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$"
)
_POINTING = re.compile(
    r"(?i)\b(?:today|yesterday|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|the weekend|(?:last|this|next) (?:week(?:end)?|month|year|night|morning|evening"
    r"|afternoon))\b"
)
_ON = re.compile(r"(?i)\b(?:on|this|last) $")
_STANDS_ALONE = re.compile(
    r"[,.;:]|$|\s(?!(?:night|morning|evening|afternoon)\b|(?:and|or|to|through|until)\s[A-Z])"
)


def points_at_day(words: str) -> bool:
    return _POINTING.search(words) is not None


def with_days(words: str, published: date) -> str:
    """Write each day that words point at as a date; what can’t be told for sure stays."""
    for told in reversed(told_in(words, published)):
        when = told.reading.when
        day = when.day if when else None
        is_pointed_at = _POINTS.match(words[told.start : told.end])
        if day is None or not is_pointed_at or not _STANDS_ALONE.match(words, told.end):
            continue
        on = _ON.search(words, 0, told.start)
        start = on.start() if on else told.start
        written = f"{'On' if start == 0 else 'on'} {day.day} {day:%B} {day.year}"
        words = words[:start] + written + words[told.end :]
    return words
