"""What the first lines of a kept text tell of it: its title, and the day of its publication.

It is a proposal for the writer to look at. Where the lines leave it open, nothing is proposed.
"""

import re
from datetime import date
from itertools import islice

from explainer.dates.resolution import told_in

_FIRST_LINES = 12  # what stands further down is told by the article, and not of it
_LONGEST_TITLE, _LONGEST_DATE_LINE = 25, 7  # words; a date has three or four of them
_SAYS_SO = re.compile(r"(?i)(?:first |last )?(?:published|posted|updated|issued|dated)\b")
_SENTENCE = re.compile(r"[.!?][”’\"']?\s+\S|\.$")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_ISO_DAY = re.compile(r"\b((?:1[5-9]|20)\d\d-\d\d-\d\d)(?:T|\b)")
_ANY_DAY = date(2000, 1, 1)  # only dates that have their year are taken, so none is counted from it


def title_of(text: str) -> str:
    """Give the first line, where it is a headline and no sentence of the text."""
    first = next(iter(_lines(text)), "")
    is_title = len(first.split()) <= _LONGEST_TITLE and not _SENTENCE.search(first)
    return first if is_title and not _day_in(first) else ""


def day_of(text: str) -> str:
    """Give the day in the first line that is hardly more than a date with its year."""
    days = (
        _day_in(line)
        for line in islice(_lines(text), _FIRST_LINES)
        if len(line.split()) <= _LONGEST_DATE_LINE or _SAYS_SO.match(line)
    )
    return next(filter(None, days), "")


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def _day_in(line: str) -> str:
    if typed := _ISO_DAY.search(line):
        return typed[1]
    dates = {
        told.reading.when.day
        for told in told_in(line, _ANY_DAY)
        if told.reading.when and _YEAR.search(line[told.start : told.end])
    } - {None}
    return str(dates.pop()) if len(dates) == 1 else ""
