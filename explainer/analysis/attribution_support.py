"""Whether a source gives words to those whom the chain names for them.

The sentence is looked at first; words in quotation marks may have their speaker in the sentence
before or behind. A pronoun is followed back to whoever spoke last.
"""

import re
from collections.abc import Iterator
from enum import Enum

from explainer.analysis.attribution import kin, says_by_pronoun, speaking
from explainer.analysis.context import (
    paragraph_at,
    paragraph_before,
    quotations_in,
    sentence_at,
    speeches_at,
)
from explainer.analysis.names import NameIndex, names
from explainer.english.attribution import AUTHORS_SAY
from explainer.english.hedges import has_hedge
from explainer.english.pronouns import PERSON
from explainer.presentation.phrases import is_speaker_kept
from explainer.site import Evidence, Ref, Site, Source
from explainer.text.sentences import sentences
from explainer.tracking.dependencies import tracked_cache

_LABEL_ENDS = re.compile(r"[.:]\s")


class AttributionSupport(Enum):
    """How the source names the speaker."""

    NAMED = 1
    BY_PRONOUN = 2
    NOT = 3
    NOT_KEPT = 4  # the excerpt is too short to say who speaks


@tracked_cache(2)
def attribution_support(site: Site) -> tuple[tuple[Ref, Evidence, AttributionSupport], ...]:
    """Give each piece of evidence with its owner and how its source names the speaker."""
    return tuple(
        (owner.ref, evidence, _support(site, evidence)) for owner, evidence in site.all_evidence()
    )


def _support(site: Site, evidence: Evidence) -> AttributionSupport:
    """Tell how the source gives the words to the chain; the outlet needs no naming of itself."""
    source = site.sources[evidence.source.id]
    outlets = kin(site, source.ref, *source.authors)
    wanted = _wanted(site, evidence)
    hits = [hit for words in evidence.words for hit in words.hits]
    if source.text is None or not hits or wanted & outlets:
        return AttributionSupport.NAMED
    if not is_speaker_kept(site, evidence):
        return AttributionSupport.NOT_KEPT
    text, names_ = source.text.text, names(site)
    if _is_witness(site, source, wanted) and not any(
        _labelled(text, (hit.start, hit.end), names_) for hit in hits
    ):
        return AttributionSupport.NAMED
    found = {_at(text, (hit.start, hit.end), wanted, names_) for hit in hits}
    if _by_authors(
        site, evidence, [text[slice(*sentence_at(text, (h.start, h.end)))] for h in hits]
    ):
        return AttributionSupport.NAMED
    if AttributionSupport.NAMED in found or (
        _is_unnamed(site, evidence) and _hedged(text, evidence)
    ):
        return AttributionSupport.NAMED
    return (
        AttributionSupport.BY_PRONOUN
        if AttributionSupport.BY_PRONOUN in found
        else AttributionSupport.NOT
    )


def _is_witness(site: Site, source: Source, wanted: frozenset[Ref]) -> bool:
    """Tell whether a transcript is of their evidence: its title names them, its pages needn't."""
    people = (site.actors[ref.id] for ref in wanted if ref.kind == "actor")
    return source.entry.type in ("testimony", "transcript") and any(
        person.entry.name in source.entry.title for person in people
    )


def _by_authors(site: Site, evidence: Evidence, told: list[str]) -> bool:
    """Tell whether “the authors write” stands there, and the chain has a book that they wrote."""
    chain = (site.sources.get(ref.id) for ref in (*evidence.chain.by, *evidence.chain.via))
    has_book = any(source and source.entry.type == "book" for source in chain)
    return has_book and any(AUTHORS_SAY.search(sentence) for sentence in told)


def _wanted(site: Site, evidence: Evidence) -> frozenset[Ref]:
    """Give all whose name would do: the asserter, the speaker, and the hands before the outlet."""
    chain = evidence.chain
    speaker = evidence.speakers
    own = kin(site, *chain.by, *chain.via, *speaker)
    outlets = kin(site, chain.source)
    return own if kin(site, *chain.by) & outlets else own - outlets


def _at(
    text: str, place: tuple[int, int], wanted: frozenset[Ref], names_: NameIndex
) -> AttributionSupport:
    start, end = sentence_at(text, place)
    sentence = text[start:end]
    speakers = speaking(sentence, names_)
    narration = _narration(text, start, end)
    if (speakers | _labelled(text, place, names_)) & wanted or (
        not speakers and names_.named(narration) & wanted
    ):
        return AttributionSupport.NAMED
    is_open = not speakers and bool(speeches_at(text, place))
    if not says_by_pronoun(sentence) and not is_open:
        if _credits(sentence, wanted, names_):
            return AttributionSupport.NAMED
        return _by_person(text, (start, end), wanted, names_)
    before = next(_speakers_before(text, (start, end), names_), frozenset())
    around = names_.named(_before(text, (start, end)) + sentence)
    if before & wanted or (around & wanted and not (around & names_.persons) - wanted):
        return AttributionSupport.NAMED
    return AttributionSupport.BY_PRONOUN if around & wanted else AttributionSupport.NOT


def _by_person(
    text: str, place: tuple[int, int], wanted: frozenset[Ref], names_: NameIndex
) -> AttributionSupport:
    """Tell whether “he” or “himself” may be who spoke in the sentence before."""
    spoke = next(_speakers_before(text, place, names_), frozenset())
    is_open = PERSON.search(_narration(text, *place)) is not None and bool(spoke & wanted)
    return AttributionSupport.BY_PRONOUN if is_open else AttributionSupport.NOT


def _labelled(text: str, place: tuple[int, int], names_: NameIndex) -> frozenset[Ref]:
    """Give whom a transcript makes speak: the name before a paragraph, as in “Mr. LORD. No.”."""
    start, end = paragraph_at(text, place)
    first = names_.first(text[start:end])
    if first is None or not _LABEL_ENDS.match(text, start + first.end):
        return frozenset()
    return first.refs


def _narration(text: str, start: int, end: int) -> str:
    """Give a sentence without its quoted words: whom a speaker mentions is not the speaker."""
    narration = text[start:end]
    for run in quotations_in(text, (start, end)):
        first, last = max(run.start, start) - start, min(run.end, end) - start
        narration = narration[:first] + " " * (last - first) + narration[last:]
    return narration


def _credits(sentence: str, wanted: frozenset[Ref], names_: NameIndex) -> bool:
    return has_hedge(sentence) and bool(names_.named(sentence) & wanted)


def _speakers_before(
    text: str, place: tuple[int, int], names_: NameIndex
) -> Iterator[frozenset[Ref]]:
    """Give who spoke in the sentences before, the nearest first, no further than a paragraph."""
    before = _before(text, place)
    for start, end in reversed(sentences(before)):
        speakers = speaking(before[start:end], names_)
        if speakers:
            yield speakers


def _before(text: str, place: tuple[int, int]) -> str:
    """Give the words before a sentence, back to the beginning of the paragraph before."""
    paragraph = paragraph_before(text, place) or paragraph_at(text, place)
    return text[paragraph[0] : place[0]]


def _is_unnamed(site: Site, evidence: Evidence) -> bool:
    asserters = (site.actors.get(ref.id) for ref in evidence.chain.by if ref.kind == "actor")
    return any(actor is not None and actor.entry.kind == "unnamed" for actor in asserters)


def _hedged(text: str, evidence: Evidence) -> bool:
    """Tell whether the sentence says that it is alleged; for quoted words, the paragraph."""
    for words in evidence.words:
        for hit in words.hits:
            place = hit.start, hit.end
            start, end = (
                paragraph_at(text, place) if speeches_at(text, place) else sentence_at(text, place)
            )
            if has_hedge(text[start:end]):
                return True
    return False
