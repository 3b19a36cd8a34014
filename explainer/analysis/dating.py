"""The dates that events and statements type, held against the source's own words for them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from explainer.analysis.counted_days import CountedDay, days_counted, told_before
from explainer.analysis.published_sentences import statements_of
from explainer.content.entry_place import EntryPlace
from explainer.dates.agreement import Agreement, agrees
from explainer.dates.display import in_words
from explainer.dates.edtf import When
from explainer.dates.reading import Reading
from explainer.dates.resolution import resolve, told_in
from explainer.english.relative_words import WEEKDAY
from explainer.site import Claim, Event, Evidence, Site, Source
from explainer.text.anchor import anchors
from explainer.text.fold import fold
from explainer.text.sentences import sentences
from explainer.tracking.dependencies import tracked_cache

_LOOKED_BEYOND = 80  # code points, for what the words count from: “two days after” her resignation


@dataclass(frozen=True, slots=True, eq=False)
class Dated:
    """A typed date with the source's words for it; of an event, words that are to tell none.

    `stands` tells whether the words are in the source; `agreement` compares where they are.
    """

    owner: Claim | Event
    place: EntryPlace
    when: When | None
    words: str
    stands: bool
    reading: Reading
    agreement: Agreement


@tracked_cache(2)
def dated(site: Site) -> tuple[Dated, ...]:
    """Give every typed date that has words and a source with a dateline."""
    return tuple(_all_dated(site))


def dateline(site: Site, evidence: Evidence) -> date | None:
    """Give the day that relative dates count from where something stands in its source."""
    source = site.sources[evidence.source.id]
    own = day_of_entry(source, evidence) if source.entry.datelines else None
    return own or source.published.day


def datelines(site: Site, evidence: Iterable[Evidence]) -> tuple[date, ...]:
    """Give each of the days that relative dates count from, that of the first place first."""
    days = (dateline(site, one) for one in evidence)
    return tuple(dict.fromkeys(day for day in days if day))


def day_of_entry(source: Source, evidence: Evidence) -> date | None:
    """Give the day of the entry of a live blog in which something stands, if it has its own."""
    place = min((hit.start for words in evidence.words for hit in words.hits), default=None)
    if source.text is None or place is None:
        return None
    before = [
        (hit.start, dateline.day)
        for dateline in source.entry.datelines
        for hit in anchors(dateline.words, fold(source.text.text))
        if hit.start <= place
    ]
    return date.fromisoformat(max(before)[1]) if before else None


def _all_dated(site: Site) -> Iterator[Dated]:
    owners: tuple[Claim | Event, ...] = (*site.statements(), *site.events.values())
    for owner in owners:
        words, when = owner.entry.words, owner.when
        evidence = next(iter(_evidence(site, owner)), None)
        is_dated = when is not None or isinstance(owner, Event)
        found = _read(site, evidence, words, when) if evidence and words and is_dated else None
        if words and found:
            yield Dated(owner, owner.place, when, words, *found)


def _evidence(site: Site, owner: Claim | Event) -> Iterator[Evidence]:
    yield from owner.evidence
    if isinstance(owner, Event):
        for claim in statements_of(site, owner.claims):
            yield from claim.evidence


def _read(
    site: Site, evidence: Evidence, words: str, when: When | None
) -> tuple[bool, Reading, Agreement] | None:
    source, day = site.sources[evidence.source.id], dateline(site, evidence)
    if source.text is None or day is None:
        return None
    text = source.text.text
    place = _place(text, words, evidence)
    if place is None:
        return False, Reading(), Agreement("unknown")
    if not source.is_read:
        return True, Reading(), Agreement("agrees")  # nobody knows what else they tell
    reading = resolve(words, day)
    if len(reading.possible) > 1:  # “on Monday”: its verb may stand around the words
        reading = _in_sentence(text, place, words, day) or reading
    if not reading.possible:  # “the same day” leans on the date told before it
        reading = resolve(words, day, told_before(text, place, day))
    if not reading.possible:
        counted = _counted(text, place, words, day)
        if counted and counted.when:
            return True, counted.reading, _as_counted(counted.reading, when, counted.when)
    return True, reading, agrees(reading, when)


def _in_sentence(text: str, place: int, words: str, day: date) -> Reading | None:
    """Give what a weekday in the words is, read in the sentence of the source."""
    if not WEEKDAY.fullmatch(words.rsplit(maxsplit=1)[-1]):
        return None
    start, end = next(one for one in sentences(text) if one[0] <= place < one[1])
    before = len(" ".join(text[start:place].split()))
    told = [
        one.reading
        for one in told_in(text[start:end], day)
        if before <= one.start < before + len(words)
    ]
    return told[0] if len(told) == 1 else None


def _counted(text: str, place: int, words: str, day: date) -> CountedDay | None:
    """Give what “two days after her resignation” comes to, the rest being read behind the words."""
    following = text[place + len(words) : place + len(words) + _LOOKED_BEYOND]
    counted = days_counted(f"{words}{following}", day, text[:place])
    return next((each for each in counted if each.start < len(words)), None)


def _as_counted(reading: Reading, when: When | None, told: When) -> Agreement:
    """Compare with a count from a day that is told of the thing in another sentence.

    That may be another such thing, so it contradicts nothing.
    """
    agreement = agrees(reading, when)
    if agreement.kind != "contradicts":
        return agreement
    reason = f"counted from the day told before, they come to {in_words(told)}"
    return Agreement("ambiguous", reason)


def _place(text: str, words: str, evidence: Evidence) -> int | None:
    """Give where the words stand: nearest to what the date belongs to."""
    folded = fold(text)
    places = [hit.start for hit in anchors(words, folded) or anchors(f"{words}’s", folded)]
    around = [hit.start for given in evidence.words for hit in given.hits] or [0]
    return min(places, key=lambda place: abs(place - around[0]), default=None)
