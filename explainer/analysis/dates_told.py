"""The dates that our sentences print, and those that what they rest on tells."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.analysis.dating import dateline, day_of_entry
from explainer.analysis.published_sentence import PublishedSentence
from explainer.content.schema.claim import RecordEntry
from explainer.dates.edtf import When, parse_when
from explainer.dates.resolution import told_in
from explainer.site import Claim, Event, Evidence, Ref, Site
from explainer.tracking.dependencies import tracked_cache

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class DateTold:
    """One date in a sentence of ours."""

    words: str
    start: int
    end: int
    when: When


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


def available(
    site: Site, sentence: PublishedSentence, *, passages_only: bool = False
) -> list[When]:
    """Give every date that the sentence may print: of passages, of typed dates, of sources."""
    dates = [when for evidence in sentence.evidence for when in _of_passages(site, evidence)]
    if passages_only:
        return dates
    for evidence in sentence.evidence:
        dates += _published(site, evidence)
        dates += _ends_of_spans(site, evidence)
    if sentence.field == "ask":
        dates += _looked_at(site, sentence)
    owners: list[Claim | Event] = [*sentence.claims, *((sentence.owner,) if sentence.owner else ())]
    for owner in owners:
        typed = list(_typed(site, owner))
        dates += [*typed, *_ends(typed)]
    return dates + _recorded(sentence)


def _of_passages(site: Site, evidence: Evidence) -> Iterator[When]:
    day = dateline(site, evidence)
    for words in evidence.words if day else ():
        for each in told_in(words.words, day) if day else ():
            yield from each.reading.possible


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
