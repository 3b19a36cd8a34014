"""Whether the words that statements rest on still stand in a newer text of their source.

They are looked for as in the kept text: word for word, never by likeness. Where less than half of
the kept sentences stand in the newer text, it may be another page, or one that is cut off by a wall
or a script: then only words that stand there nearly as they were are changed for sure.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from explainer.content.schema.source import GoneEntry
from explainer.site import Claim, Event, Evidence, GoneWords, Site, Source
from explainer.text.anchor import PartRanges, anchors
from explainer.text.changes import word_changes
from explainer.text.fold import FoldedText, fold
from explainer.text.nearest import nearest
from explainer.text.sentences import sentences

_SENTENCES = 200  # of a kept text, the first ones
_FEWEST_WORDS = 6  # of a sentence that tells a text
_CHANGED = 3  # of so many words one may differ in what is taken for the same sentence


@dataclass(frozen=True, slots=True)
class MissingWords:
    """Words that a newer text has not, what rests on them, and the nearest words there, if any.

    `falls` are those of the owners that rest on nothing else.
    """

    words: str
    owners: tuple[Claim | Event, ...]
    falls: tuple[Claim | Event, ...]
    now: str


@dataclass(frozen=True, slots=True)
class Drift:
    """What a comparison found: how many different words were looked for, and how many are there.

    Of words in words that are gone the shortest are `missing`: a quotation, not its passage too.
    `unseen` are words of which nothing follows, since too little of the text was shown.
    """

    compared: int
    there: int
    missing: tuple[MissingWords, ...]
    unseen: tuple[str, ...]

    @property
    def is_comparable(self) -> bool:
        """Whether anything follows of it: all was there, or something is surely gone."""
        return bool(self.missing) or not self.unseen


def drift(site: Site, source: Source, texts: Iterable[str]) -> Drift:
    """Compare a source with a newer text of it, in one or several readings of the same page."""
    folded = [fold(text) for text in texts]
    wanted = _wanted(site, source)
    gone = [words for words in wanted if not any(anchors(words, one) for one in folded)]
    least = _least(gone, source)
    nearby = {words: _nearest(words, folded) for words in least}
    is_whole = not gone or _shows_most(source, folded)
    sure = [words for words in least if is_whole or _is_nearly(words, nearby[words])]
    return Drift(
        compared=len(wanted),
        there=len(wanted) - len(gone),
        missing=tuple(missing_words(site, source, one, sure, nearby[one]) for one in sure),
        unseen=tuple(words for words in least if words not in sure),
    )


def missing_words(
    site: Site, source: Source, words: str, gone: Iterable[str], now: str
) -> MissingWords:
    """Say what rests on words of a source, and what of that falls where all of `gone` is gone."""
    place, places = _ranges(words, source), [_ranges(one, source) for one in gone]
    owners = {
        owner.ref: owner
        for owner, evidence in site.evidence_in(source.ref)
        if _has(evidence, place)
    }
    falls = [owner for owner in owners.values() if _falls(owner, source, places)]
    return MissingWords(words, tuple(owners.values()), tuple(falls), now)


def _least(gone: Iterable[str], source: Source) -> tuple[str, ...]:
    """Leave out words that hold others that are gone: they are gone with those."""
    places = {words: _ranges(words, source) for words in gone}
    return tuple(
        words
        for words, place in places.items()
        if not any(_holds(place, other) for other in places.values() if other != place)
    )


def gone_words(source: Source, evidence: Evidence) -> GoneWords | None:
    """Give the words that a piece of evidence holds and that its source was found to have no more.

    Of several those that went first: from that day on the whole did not stand there.
    """
    if source.ref != evidence.source or not source.gone:
        return None
    found = [one for one in source.gone if any(_has(evidence, hit.parts) for hit in one.words.hits)]
    return min(found, key=lambda one: one.since.sort_key, default=None)


def noted(source: Source, missing: Iterable[MissingWords], day: str) -> tuple[GoneEntry, ...]:
    """Give what a source's file is to say of them; what was gone before keeps its first day."""
    checked = source.entry.checked
    before = {one.words: one.since or checked.when for one in checked.gone} if checked else {}
    return tuple(
        GoneEntry(words=words, since=before.get(words, day), now=one.now or None)
        for one in missing
        for words in (on_one_line(one.words),)
    )


def on_one_line(words: str) -> str:
    return " ".join(words.split())


def _wanted(site: Site, source: Source) -> dict[str, None]:
    """Give the words that anything rests on and that stand in the kept text, each once."""
    return {
        words.words: None
        for _, evidence in site.evidence_in(source.ref)
        for words in evidence.words
        if words.hits
    }


def _falls(owner: Claim | Event, source: Source, gone: Iterable[PartRanges]) -> bool:
    """Tell whether each piece of its evidence has words that are gone, and no claim holds it."""
    has_claims = isinstance(owner, Event) and bool(owner.claims)
    return not has_claims and all(
        evidence.source == source.ref and any(_has(evidence, place) for place in gone)
        for evidence in owner.evidence
    )


def _has(evidence: Evidence, place: PartRanges) -> bool:
    """Tell whether a piece of evidence holds words of its source."""
    return any(_holds(hit.parts, place) for words in evidence.words for hit in words.hits)


def _nearest(words: str, folded: Iterable[FoldedText]) -> str:
    for one in folded:
        place = nearest(words, one)
        if place:
            return " ".join(one.text[slice(*place)].split())
    return ""


def _is_nearly(words: str, now: str) -> bool:
    changes = word_changes(words, now, 0, len(now)) if now else ()
    changed = sum(max(len(one.typed.split()), len(one.printed.split())) for one in changes)
    count = len(words.split())
    return bool(now) and count >= _FEWEST_WORDS and changed * _CHANGED <= count


def _shows_most(source: Source, folded: Iterable[FoldedText]) -> bool:
    """Tell whether half of the kept sentences stand there: else it may be cut off by a wall."""
    folded, kept = [*folded], [*islice(_telling(source), _SENTENCES)]
    there = sum(any(anchors(one, text) for text in folded) for one in kept)
    return bool(there) and 2 * there >= len(kept)


def _telling(source: Source) -> Iterator[str]:
    text = source.text.text if source.text else ""
    for start, end in sentences(text):
        if len(text[start:end].split()) >= _FEWEST_WORDS:
            yield text[start:end]


def _ranges(words: str, source: Source) -> PartRanges:
    found = anchors(words, fold(source.text.text)) if source.text else ()
    return found[0].parts if found else ()


def _holds(outer: PartRanges, inner: PartRanges) -> bool:
    """Tell whether each part of some words lies in a part of others."""
    return bool(inner) and all(
        any(around[0] <= part[0] and part[1] <= around[1] for around in outer) for part in inner
    )
