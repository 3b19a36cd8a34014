"""A number of days in our sentence doesn't fit its dates.

## What to do
- Count again; the message gives the right number.
- Or mend one of the two dates.

## Why it matters
“Four days before the vote” is easily written and seldom counted. Readers who count find the slip
and stop trusting the rest. This can't be dismissed.

## Wrong
    says: Dorr was told on 30 October 2023, five days before the vote of 3 November 2023.

## Right
    says: Dorr was told on 30 October 2023, four days before the vote of 3 November 2023.
"""

from collections.abc import Iterator

from explainer.analysis.dating import dateline
from explainer.analysis.published_sentences import published_sentences
from explainer.dates.counts import DayCount
from explainer.dates.display import in_words
from explainer.dates.edtf import When
from explainer.dates.resolution import day_counts, told_in
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.date_words import DAYS
from explainer.site import Site

RULE = Rule("EX607", "count-of-days", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for sentence in published_sentences(site):
        day = dateline(site, sentence.evidence[0]) if sentence.evidence else None
        if day is None or DAYS.search(sentence.own) is None:
            continue
        told = [told.reading.when for told in told_in(sentence.own, day) if told.reading.when]
        for count in day_counts(sentence.own, day):
            counted = _counted(count, told)
            if counted is not None and count.anchor:
                yield RULE.at(
                    sentence.span(count.words),
                    f"to {in_words(count.anchor)} these are {counted} days, not {count.said}",
                    hint="count again, or mend one of the dates",
                    entry=sentence.entry.id,
                )


def _counted(count: DayCount, told: list[When]) -> int | None:
    """Give the right number, where none of the other dates of the sentence fits the one given."""
    numbers = [
        days for when in told if when != count.anchor and (days := count.counted(when)) is not None
    ]
    return None if count.said in numbers or not numbers else abs(numbers[0])
