"""The dates that a source counts from another that it tells: “two days after her resignation”.

“A fortnight later” counts from the date told last. What counts from a thing counts from the date
that a sentence before it tells of that thing, in a word of the same stem; where none or several do,
it tells nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from explainer.dates.counts import counted_from
from explainer.dates.edtf import When
from explainer.dates.reading import Reading
from explainer.dates.resolution import counts_in, told_in
from explainer.text.sentences import sentences
from explainer.text.word_stems import content_stems

_LOOKED_BACK = 2000  # code points; a date further back is not the one that “the same day” means
_THING = re.compile(r"(?: [\w’'-]+){1,4}")  # “her sudden resignation”


@dataclass(frozen=True, slots=True)
class CountedDay:
    """The words that count, their place in code points of the passage, and the date they tell."""

    words: str
    start: int
    reading: Reading

    @property
    def when(self) -> When | None:
        """The day that the count comes to, or the wider time that it tells."""
        return self.reading.counted or self.reading.when


def days_counted(passage: str, day: date, before: str) -> Iterator[CountedDay]:
    """Give what the counts of a passage come to; `before` is the text that leads up to it."""
    phrase = " ".join(passage.split())
    for count in counts_in(phrase, day, told_before(before, len(before), day)):
        above = f"{before[-_LOOKED_BACK:]} {phrase[: count.match.start()]}"
        anchor = count.anchor or _day_of_thing(phrase, count.match.end(), above, day)
        anchors = (anchor, *count.others) if anchor and count.is_sure else ()
        for each in anchors:
            reading = counted_from(count.match, each)
            yield CountedDay(count.match[0], count.match.start(), reading)


def told_before(text: str, place: int, day: date) -> When | None:
    """Give the last date told before a place: what “the same day” leads back to."""
    before = text[max(0, place - _LOOKED_BACK) : place]
    for start, end in reversed(sentences(before)):
        known = _dates(before[start:end], day)
        if known:
            return known[-1]
    return None


def _day_of_thing(phrase: str, place: int, above: str, day: date) -> When | None:
    """Give the one date of the sentences that tell of the thing that words name at a place."""
    thing = _THING.match(phrase, place)
    wanted = content_stems(thing[0]) if thing else frozenset()
    told = [above[start:end] for start, end in sentences(above)]
    dates = {
        when for one in told if wanted & content_stems(one) for when in _dates(one, day) if when.day
    }
    return next(iter(dates)) if len(dates) == 1 else None


def _dates(sentence: str, day: date) -> list[When]:
    return [told.reading.when for told in told_in(sentence, day) if told.reading.when]
