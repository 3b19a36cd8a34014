"""What a source's words for a date tell, and what they leave open."""

from dataclasses import dataclass
from datetime import date

from explainer.dates.edtf import When, parse_when


@dataclass(frozen=True, slots=True)
class Reading:
    """The date that words tell.

    Without `when`, `reason` says why they tell none, and `candidates` are the dates they may mean.
    With `when`, `reason` names the convention that had to be followed, if one was, and `candidates`
    holds every date that another convention would give too, `when` among them.

    `counted` is the day that a count comes to, where the words tell it from a day and the rest of
    the reading is wider: the fourteenth of “a fortnight later”, or what “on 3 May; two days later”
    comes to, where the first day is told as well.
    """

    when: When | None = None
    reason: str = ""
    candidates: tuple[When, ...] = ()
    counted: When | None = None

    @property
    def possible(self) -> tuple[When, ...]:
        """Every date that the words may mean."""
        return self.candidates or ((self.when,) if self.when else ())


@dataclass(frozen=True, slots=True)
class Setting:
    """What words for a date are read against."""

    dateline: date
    previous: When | None = None
    near: When | None = None  # a date with a year in the same phrase
    leads_up: bool = False  # the words run on to `near`: "October and January 2021"
    ahead: bool = False  # the phrase speaks of what is to come


def told(text: str) -> Reading:
    """Read a date put together from words; an impossible one tells why it is."""
    try:
        return Reading(parse_when(text))
    except ValueError as refused:
        return Reading(reason=str(refused))


def told_day(ordinal: int) -> Reading:
    """Read a day by its number, as `date.toordinal` counts."""
    if not date.min.toordinal() <= ordinal <= date.max.toordinal():
        return Reading(reason="the words lead out of the calendar")
    return told(date.fromordinal(ordinal).isoformat())


def told_days(first: int, last: int) -> Reading:
    """Read the interval between two days by their numbers."""
    start, end = told_day(first), told_day(last)
    if start.when is None or end.when is None:
        return start if start.when is None else end
    return told(f"{start.when.text}/{end.when.text}")


def open_between(*candidates: When, reason: str) -> Reading:
    """Leave open which of several dates is meant, unless they are the same."""
    different = tuple({(when.earliest, when.latest): when for when in candidates}.values())
    if len(different) == 1:
        return Reading(different[0])
    return Reading(reason=reason, candidates=different)
