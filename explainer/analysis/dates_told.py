"""The dates that our sentences print, and those that what they rest on tells."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.analysis.counted_days import CountedDay, days_counted
from explainer.analysis.dating import dateline, day_of_entry
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.content.schema.claim import RecordEntry
from explainer.dates.edtf import When, parse_when
from explainer.dates.pointing_words import PointingWords, pointing_words
from explainer.dates.reading import Reading
from explainer.dates.resolution import told_in
from explainer.english.date_words import COUNT
from explainer.site import Claim, Event, Evidence, Ref, Site
from explainer.text.sentences import sentences
from explainer.tracking.dependencies import tracked_cache

_NEAR = 4  # sentences up to the words in which a day may be told of them
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class DateTold:
    """One date in a sentence of ours."""

    words: str
    start: int
    end: int
    when: When

    def is_one(self, when: When) -> bool:
        """Compare dates; of one that is printed without its year, month and day alone."""
        if re.search(r"\d{4}", self.words) is None and when.day and self.when.day:
            return (when.day.month, when.day.day) == (self.when.day.month, self.when.day.day)
        return when.overlaps(self.when)


@tracked_cache(4096, of_entire=True)
def told(site: Site, sentence: PublishedSentence) -> tuple[DateTold, ...]:
    """Give the dates with a figure that a sentence prints in our own voice."""
    return tuple(_told(site, sentence)) if _DIGIT.search(sentence.own) else ()


def _told(site: Site, sentence: PublishedSentence) -> Iterator[DateTold]:
    day = dateline(site, sentence.evidence[0]) if sentence.evidence else None
    for each in told_in(sentence.own, day) if day else ():
        words = " ".join(sentence.own.split())[each.start : each.end]
        if each.reading.when and _DIGIT.search(words):
            yield DateTold(words, each.start, each.end, each.reading.when)


@dataclass(frozen=True, slots=True, eq=False)
class UnborneDate:
    """A date that a sentence of ours tells, and nothing that it rests on does.

    `is_elsewhere` where its passages tell no date, and another sentence of their source tells this.
    `instead` is the one day that the passages tell, or else the nearest sentence before their end.
    """

    sentence: PublishedSentence
    date: DateTold
    is_elsewhere: bool
    instead: tuple[When, ...]


@tracked_cache(2)
def unborne_dates(site: Site) -> tuple[UnborneDate, ...]:
    """Give the dates of our sentences that nothing they rest on tells."""
    return tuple(_unborne(site))


def _unborne(site: Site) -> Iterator[UnborneDate]:
    for sentence in published_sentences(site):
        if not may_be_refused(site, sentence):
            continue
        known = available(site, sentence)
        for date in told(site, sentence):
            if not any(date.is_one(when) for when in known) and not any(
                when.overlaps(date.when) for when in _with_years_of_source(site, sentence)
            ):
                is_elsewhere = _is_told_elsewhere(site, sentence, date)
                instead = _told_instead(site, sentence, date)
                yield UnborneDate(sentence, date, is_elsewhere, instead)


def _told_instead(site: Site, sentence: PublishedSentence, date: DateTold) -> tuple[When, ...]:
    """Give the days told in the place of one, where it is clear that they are told of the same."""
    if date.when.day is None:
        return ()
    told_there = [
        each for e in sentence.evidence for words in e.words for each in _read(site, e, words.words)
    ]
    if not told_there and len(sentence.evidence) == 1:
        told_there = _told_before(site, sentence.evidence[0])
    if any(date.is_one(when) for each in told_there for when in each.possible):
        return ()
    days = {one.when.text: one.when for one in told_there if one.when and one.when.day}
    return tuple(days.values()) if len(days) == 1 else ()


def _told_before(site: Site, evidence: Evidence) -> list[Reading]:
    """Give the dates of the nearest sentence with any, up to the one that the words end in."""
    text = site.sources[evidence.source.id].text
    end = max((hit.end for words in evidence.words for hit in words.hits), default=0)
    before = [place for place in sentences(text.text) if place[0] < end] if text else []
    for start, stop in reversed(before[-_NEAR:]):
        if text and (found := _read(site, evidence, text.text[start:stop])):
            return found
    return []


def _read(site: Site, evidence: Evidence, words: str) -> list[Reading]:
    day = dateline(site, evidence)
    return [each.reading for each in told_in(words, day)] if day else []


def may_be_refused(site: Site, sentence: PublishedSentence) -> bool:
    """Tell whether a sentence has dates that all it rests on can be searched for.

    Of what would settle a dispute no source has any, and of a passage in a language that the checks
    don't read nobody knows which dates it tells.
    """
    if sentence.field == "settles" or not told(site, sentence):
        return False
    return all(site.sources[one.source.id].is_read for one in sentence.evidence)


def _is_told_elsewhere(site: Site, sentence: PublishedSentence, date: DateTold) -> bool:
    if available(site, sentence, passages_only=True):
        return False
    for evidence in sentence.evidence:
        text, day = site.sources[evidence.source.id].text, dateline(site, evidence)
        for start, end in sentences(text.text) if text and day else ():
            dates = told_in(text.text[start:end], day) if text and day else ()
            if any(date.is_one(when) for each in dates for when in each.reading.possible):
                return True
    return False


def available(
    site: Site, sentence: PublishedSentence, *, passages_only: bool = False
) -> list[When]:
    """Give every date that the sentence may print: of passages, of typed dates, of sources."""
    dates = [when for evidence in sentence.evidence for when in _of_passages(site, evidence)]
    if passages_only:
        return dates
    for evidence in sentence.evidence:
        counted = list(counted_in(site, evidence))
        dates += [when for each in counted for when in each.reading.possible]
        dates += [each.when for each in counted if each.when]
        dates += _published(site, evidence)
        dates += _ends_of_spans(site, evidence)
    if sentence.field == "ask":
        dates += _looked_at(site, sentence)
    owners: list[Claim | Event] = [*sentence.claims, *((sentence.owner,) if sentence.owner else ())]
    for owner in owners:
        typed = list(_typed(site, owner))
        dates += [*typed, *_ends(typed)]
    return dates + _recorded(sentence)


def counted_in(site: Site, evidence: Evidence) -> Iterator[CountedDay]:
    """Give the dates that the passages count: “two days after her resignation”."""
    day, text = dateline(site, evidence), site.sources[evidence.source.id].text
    for words in evidence.words if day and text else ():
        start = words.hits[0].start if words.hits else 0
        if day and text and COUNT.search(" ".join(words.words.split())):
            yield from days_counted(words.words, day, text.text[:start])


def pointing_in(site: Site, evidence: Iterable[Evidence]) -> Iterator[PointingWords]:
    """Give the words of passages that tell a day by that of their source: “until Sunday”."""
    for one in evidence:
        day = dateline(site, one)
        for words in one.words if day else ():
            yield from pointing_words(words.words, day) if day else ()


def _with_years_of_source(site: Site, sentence: PublishedSentence) -> Iterator[When]:
    """Give the days that a passage tells without a year, in each year that its source names."""
    for evidence in sentence.evidence:
        day, text = dateline(site, evidence), site.sources[evidence.source.id].text
        years = sorted(frozenset(_YEAR.findall(text.text))) if text else ()
        for phrase in (" ".join(words.words.split()) for words in evidence.words if day and years):
            for each in told_in(phrase, day) if day else ():
                if not _YEAR.search(phrase, each.start, each.end):
                    days = [when.day for when in each.reading.possible if when.day]
                    yield from (
                        parse_when(f"{year}-{one.month:02}-{one.day:02}")
                        for one in days
                        for year in years
                    )


def _of_passages(site: Site, evidence: Evidence) -> Iterator[When]:
    day = dateline(site, evidence)
    for words in evidence.words if day else ():
        phrase = " ".join(words.words.split())
        dates = told_in(phrase, day) if day else ()
        for each in dates:
            yield from each.reading.possible
        for year in _YEAR.finditer(phrase):  # “that 2003 meeting”
            if not any(each.start <= year.start() < each.end for each in dates):
                yield parse_when(year[0])


def _ends_of_spans(site: Site, evidence: Evidence) -> Iterator[When]:
    """Give both ends of “5 to 8 January”, which a sentence may tell one by one."""
    day = dateline(site, evidence)
    for words in evidence.words if day else ():
        phrase = " ".join(words.words.split())
        for each in told_in(phrase, day) if day else ():
            if _DIGIT.search(phrase, each.start, each.end):
                yield from _ends(each.reading.possible)


def _ends(dates: Iterable[When]) -> Iterator[When]:
    for when in dates:
        yield from (end for end in (when.start, when.end) if end)


def _published(site: Site, evidence: Evidence) -> Iterator[When]:
    chain = evidence.chain
    for ref in (chain.source, *chain.via, *chain.by):
        source = site.sources.get(ref.id) if ref.kind == "source" else None
        if source and not source.published.is_unknown:
            yield source.published
    entry = day_of_entry(site.sources[chain.source.id], evidence)
    if entry:
        yield parse_when(entry.isoformat())


def _looked_at(site: Site, sentence: PublishedSentence) -> Iterator[When]:
    """Give the day on which an open question was last looked at."""
    as_of = site.explainers[sentence.entry.id].entry.as_of
    if as_of:
        yield parse_when(as_of)


def _recorded(sentence: PublishedSentence) -> list[When]:
    """Give the date of the record that this is the text of."""
    entries = (evidence.entry for evidence in sentence.evidence if sentence.field == "record")
    return [
        parse_when(entry.when) for entry in entries if isinstance(entry, RecordEntry) and entry.when
    ]


def _typed(site: Site, owner: Claim | Event) -> Iterator[When]:
    if owner.when:
        yield owner.when
    about: tuple[Ref, ...] = owner.about if isinstance(owner, Claim) else owner.claims
    for ref in about:
        event = site.events.get(ref.id) if ref.kind == "event" else None
        if event and event.when:
            yield event.when
