"""What all the expressions of time in a phrase tell together: an interval, one date, or several."""

from dataclasses import dataclass, replace

from explainer.dates.counts import Counted
from explainer.dates.display import in_words
from explainer.dates.edtf import When, between
from explainer.dates.reading import Reading, open_between
from explainer.english.date_words import BETWEEN, UP_TO


@dataclass(frozen=True, slots=True)
class ReadExpression:
    """What one expression tells, with the expressions it took along."""

    start: int
    end: int
    reading: Reading
    counted: Counted | None = None


def together(phrase: str, read: list[ReadExpression]) -> Reading:
    """Put what the expressions of a phrase tell together, in their order."""
    return _all_told(_joined(phrase, read))


def just_before(phrase: str, place: int) -> str:
    """Give the words that a date may have in front of it."""
    return phrase[max(0, place - 20) : place]  # room for "approximately the "


def _joined(phrase: str, read: list[ReadExpression]) -> list[ReadExpression]:
    """Put "Oct. 30 to Nov. 3" together to an interval."""
    joined: list[ReadExpression] = []
    for each in read:
        before = joined.pop() if joined else None
        if before and _is_interval(phrase, before, each):
            assert before.reading.when
            assert each.reading.when
            interval = Reading(between(before.reading.when, each.reading.when))
            joined.append(ReadExpression(before.start, each.end, interval))
        else:
            joined += [before, each] if before else [each]
    return joined


def _is_interval(phrase: str, start: ReadExpression, end: ReadExpression) -> bool:
    gap = phrase[start.end : end.start]
    if not (
        UP_TO.fullmatch(gap)
        or (gap == " and " and BETWEEN.search(just_before(phrase, start.start)))
    ):
        return False
    return _in_order(start.reading.when, end.reading.when)


def _in_order(start: When | None, end: When | None) -> bool:
    if start is None or end is None or start.is_interval or end.is_interval:
        return False
    return bool(start.earliest and end.latest and start.earliest <= end.latest)


def _all_told(read: list[ReadExpression]) -> Reading:
    """Give the one date that all expressions of the phrase tell, or say that there are several."""
    telling = [each.reading for each in read if each.reading.possible]
    if not telling:
        return next((each.reading for each in read), Reading(reason="the words name no date"))
    if len(telling) == 1:
        return telling[0]
    for reading in telling:
        if reading.when and _fits(reading.when, telling):
            return reading
    dates = [when for each in telling for when in ((each.when,) if each.when else each.candidates)]
    left_open = open_between(*dates, reason=f"the words name several dates: {_listed(dates)}")
    return replace(left_open, counted=_counted(read))


def _counted(read: list[ReadExpression]) -> When | None:
    """Give the day of “on 3 May; two days later”, whose count leans on the other date told."""
    told_before = [each.reading.when for each in read[:-1] if each.reading.when]
    last = read[-1]
    if last.counted is None or told_before != [last.counted.anchor]:
        return None
    return last.reading.counted or last.reading.when


def _fits(when: When, readings: list[Reading]) -> bool:
    return all(
        reading.when.contains(when) if reading.when else when in reading.possible
        for reading in readings
    )


def _listed(dates: list[When]) -> str:
    return " and ".join(dict.fromkeys(map(in_words, dates)))
