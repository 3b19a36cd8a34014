"""Whether a source gives words to those whom the chain names for them.

The label of a transcript decides. Otherwise the sentence is looked at first; words in quotation
marks may have their speaker in any sentence that a part of the speech stands in, or in a line
behind it. A pronoun is followed back to whoever spoke last.
"""

import re
from enum import IntEnum

from explainer.analysis.attribution import (
    acting,
    credited,
    holds_a_view,
    kin,
    says_as_body,
    says_by_pronoun,
    speaking,
    speaking_beside,
    speaks_unknown,
    tellers,
)
from explainer.analysis.context import (
    paragraph_at,
    sentence_at,
    speeches_at,
)
from explainer.analysis.inner_texts import InnerText, has_inner_texts, inner_text_at
from explainer.analysis.interviews import answer_in, is_question, tells_of_asking
from explainer.analysis.names import NameIndex, names_in
from explainer.analysis.quotation_marks import speech_at
from explainer.analysis.sign_offs import signed, signed_behind
from explainer.analysis.speakers_together import speak_together
from explainer.analysis.transcripts import labelled
from explainer.analysis.words_around import last_speakers, telling, told_by_narrator, words_before
from explainer.english.attribution import AUTHORS_SAY, OWN_OFFICE, SOMEBODY_SAYS, SPEAKS_FOR_BODY
from explainer.english.hedges import has_hedge
from explainer.english.pronouns import FIRST_PERSON, ONE_PERSON, PERSON
from explainer.presentation.phrases import is_speaker_kept
from explainer.site import Evidence, Ref, Site, Source
from explainer.text.anchor import Anchor, TextRange
from explainer.text.sentences import sentences
from explainer.tracking.dependencies import tracked_cache

_FURTHEST = 6000  # code points of a report in which nobody else need speak
_MARKS = "\"“”„«»'‘’"


class AttributionSupport(IntEnum):
    """How the source names the speaker, the clearest first."""

    NAMED = 1
    BY_PRONOUN = 2
    ELSEWHERE = 3  # nobody speaks here, and the speaker was the last to do so before
    NOT = 4
    NOT_KEPT = 5  # the excerpt is too short to say who speaks
    NOT_READ = 6  # the source is in a language that the checks don't read
    ASKED = 7  # the words only ask, and are told as a statement


@tracked_cache(2)
def attribution_support(site: Site) -> tuple[tuple[Ref, Evidence, AttributionSupport], ...]:
    """Give each piece of evidence with its owner and how its source names the speaker."""
    return tuple(
        (owner.ref, evidence, _support(site, evidence)) for owner, evidence in site.all_evidence()
    )


def _support(site: Site, evidence: Evidence) -> AttributionSupport:
    """Tell how the source gives the words to the chain; the outlet needs no naming of itself."""
    source = site.sources[evidence.source.id]
    places = [_unmarked(source, hit) for words in evidence.words for hit in words.hits]
    if source.text is None or not places or evidence.candidates:
        return AttributionSupport.NAMED
    if not source.is_read:
        return AttributionSupport.NOT_READ
    text, names_ = source.text.text, names_in(site, source.ref)
    is_told = evidence.says is not None and not tells_of_asking(evidence.says.unlabelled())
    if is_told and all(is_question(text, place, names_) for place in places):
        return AttributionSupport.ASKED
    return _given(site, evidence, [answer_in(text, place, names_) for place in places])


def _given(site: Site, evidence: Evidence, places: list[TextRange]) -> AttributionSupport:
    """Tell how a text gives the words at places to the chain."""
    source = site.sources[evidence.source.id]
    text, names_ = source.text.text if source.text else "", names_in(site, source.ref)
    outlets, wanted = kin(site, source.ref, *source.authors), _wanted(site, evidence)
    if wanted & outlets:
        theirs = kin(site, *(evidence.speakers or evidence.chain.by))
        is_own = bool(theirs & outlets and evidence.quotes)
        is_taken = is_own and _by_others(text, places, outlets | theirs, names_)
        return AttributionSupport.NOT if is_taken else AttributionSupport.NAMED
    if not is_speaker_kept(site, evidence):
        return AttributionSupport.NOT_KEPT
    if _is_witness(site, source, wanted) and not any(
        labelled(text, place, names_) for place in places
    ):
        return AttributionSupport.NAMED
    return _of_another(site, evidence, places, wanted)


def _unmarked(source: Source, hit: Anchor) -> TextRange:
    """Give the place of words without the quotation marks that a writer took over with them."""
    text = source.text.text if source.text else ""
    words = text[hit.start : hit.end]
    if not words[:1] or words[0] not in _MARKS:
        return hit.start, hit.end
    inner = words.strip(_MARKS).rstrip(_MARKS + ",.")
    start = hit.start + words.find(inner)
    return start, start + len(inner)


def _is_witness(site: Site, source: Source, wanted: frozenset[Ref]) -> bool:
    """Tell whether a transcript is of their evidence: its title names them, its pages needn't."""
    people = (site.actors[ref.id] for ref in wanted if ref.kind == "actor")
    return source.entry.type in ("testimony", "transcript") and any(
        person.entry.name in source.entry.title for person in people
    )


def _of_another(
    site: Site, evidence: Evidence, places: list[TextRange], wanted: frozenset[Ref]
) -> AttributionSupport:
    """Tell how a text gives words to somebody who is none of its authors."""
    source = site.sources[evidence.source.id]
    names_ = names_in(site, source.ref)
    text = source.text.text if source.text else ""
    told = [text[slice(*sentence_at(text, place))] for place in places]
    if _by_authors(site, evidence, told) or (_is_unnamed(site, evidence) and _hedged(text, places)):
        return AttributionSupport.NAMED
    if any(speak_together(text, place, frozenset(evidence.chain.by), names_) for place in places):
        return AttributionSupport.NAMED
    found = min(
        _at(text, place, wanted, names_, inner_text_at(source, place, names_)) for place in places
    )
    if found is not AttributionSupport.NOT:
        return found
    if _is_office_of(site, source.outlet, wanted):
        is_own = any(FIRST_PERSON.search(one[:1].lower() + one[1:]) for one in told)
        return AttributionSupport.NAMED if is_own else AttributionSupport.ELSEWHERE
    if all(_is_open(source, place, wanted, names_) for place in places):
        return AttributionSupport.ELSEWHERE
    return found


def _is_open(source: Source, place: TextRange, wanted: frozenset[Ref], names_: NameIndex) -> bool:
    """Tell whether nobody speaks around words, and who spoke last before them is wanted.

    A spokesman is his body’s, which is named before him. Where a letter, a statement or a speech is
    printed whole, what stands outside of it is the source’s own. A report on a document quotes it
    without saying so each time.
    """
    text = source.text.text if source.text else ""
    if labelled(text, place, names_) or has_inner_texts(source, names_):
        return False
    told = [told_by_narrator(text, *each) for each in telling(text, place)]
    bodies = wanted - names_.persons
    if bodies and any(map(SPEAKS_FOR_BODY.search, told)):
        return bool(names_.named(words_before(text, place, names_)) & bodies)
    if any(
        tellers(one, names_) or SOMEBODY_SAYS.search(one) or speaks_unknown(one, names_)
        for one in told
    ):
        return False
    is_quoted = speech_at(text, *place) is not None
    if is_quoted and names_.named(text) & bodies:
        return True
    before = last_speakers(text[max(0, place[0] - _FURTHEST) : place[0]], names_)
    if not before and not is_quoted:
        before = _first_speakers(text[place[1] : place[1] + _FURTHEST], names_)
    return bool(before & wanted)


def _first_speakers(text: str, names_: NameIndex) -> frozenset[Ref]:
    """Give who speaks first; a report may begin with what “the mayor” says, and name her then."""
    spoken = (tellers(text[slice(*each)], names_) for each in sentences(text))
    return next(filter(None, spoken), frozenset())


def _is_office_of(site: Site, outlet: Ref, wanted: frozenset[Ref]) -> bool:
    """Tell whether an outlet is somebody’s own: “Office of Senator Tarn”, “Tarn for Governor”."""
    called = site.actors[outlet.id].entry.name
    people = (site.actors[ref.id].entry for ref in wanted if ref.kind == "actor")
    surnames = (one.name.split()[-1] for one in people if one.kind == "person")
    return bool(OWN_OFFICE.search(called)) and any(
        re.search(rf"\b{re.escape(surname)}\b", called) for surname in surnames
    )


def _by_others(
    text: str, places: list[TextRange], known: frozenset[Ref], names_: NameIndex
) -> bool:
    """Tell whether the text gives quoted words to somebody named who is none of those known.

    A minister who is quoted in a release of the ministry speaks for herself.
    """
    return any(
        frozenset(
            ref
            for sentence in telling(text, place)
            for ref in speaking(text[slice(*sentence)], names_)
        )
        & names_.persons - known
        for place in places
        if speech_at(text, *place) is not None
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
    text: str,
    place: TextRange,
    wanted: frozenset[Ref],
    names_: NameIndex,
    inner: InnerText | None,
) -> AttributionSupport:
    label = labelled(text, place, names_)
    if label:
        return _one_of(label, wanted, names_)
    told = [text[slice(*each)] for each in telling(text, place)]
    is_quoted = speech_at(text, *place) is not None
    speakers = frozenset(ref for each in told for ref in speaking(each, names_))
    if is_quoted and not speakers & wanted:
        speakers = frozenset(ref for each in told for ref in speaking_beside(each, names_))
    is_written = inner is not None and is_quoted <= inner.is_quoted and inner.owners & wanted
    writers = inner.owners if inner and inner.is_signed else frozenset()
    is_named = is_written or speakers & wanted or signed(text, place, names_) & wanted - writers
    is_signed = not speakers and bool(signed_behind(text, place, names_) & wanted)
    if is_named or is_signed or any(_credits(each, wanted, names_) for each in told):
        return AttributionSupport.NAMED
    narration = told_by_narrator(text, *sentence_at(text, place))
    is_anothers = (
        speakers
        or _credits_another(narration, wanted, names_)
        or SOMEBODY_SAYS.search(narration)
        or (inner and inner.owners)
    )
    if not is_anothers and _may_tell(narration, wanted, names_, is_quoted=is_quoted):
        return AttributionSupport.NAMED
    sentence = text[slice(*sentence_at(text, place))]
    if says_by_pronoun(sentence) or (is_quoted and not is_anothers):
        return _followed_back(text, place, wanted, names_)
    if says_as_body(sentence):
        return _body(text, place, wanted, names_)
    return _by_person(text, place, wanted, names_)


def _may_tell(
    narration: str, wanted: frozenset[Ref], names_: NameIndex, *, is_quoted: bool
) -> bool:
    """Tell whether one who is wanted is named so that the words can be theirs.

    Beside quoted words any naming does. Where nothing is quoted, a person must do something in the
    sentence, or own something: that somebody is cleared, sued or met makes nothing their account.
    """
    named = names_.named(narration) & wanted
    if is_quoted or named - names_.persons:
        return bool(named)
    return bool(acting(narration, names_) & wanted)


def _one_of(found: frozenset[Ref], wanted: frozenset[Ref], names_: NameIndex) -> AttributionSupport:
    """Tell whether a label names one who is wanted; a surname that several bear names nobody."""
    if not found & wanted:
        return AttributionSupport.NOT
    strangers = (found & names_.persons) - wanted
    return AttributionSupport.BY_PRONOUN if strangers else AttributionSupport.NAMED


def _followed_back(
    text: str, place: TextRange, wanted: frozenset[Ref], names_: NameIndex
) -> AttributionSupport:
    """Tell who “he” is: who spoke last, or the only person who was named."""
    start, end = sentence_at(text, place)
    before = words_before(
        text, (start, end), names_, of_person=bool(ONE_PERSON.search(text[start:end]))
    )
    spoke = last_speakers(before, names_)
    around = names_.named(before + text[start:end])
    first = paragraph_at(text, (start, start))[0]
    own = _persons(text[first:start], names_) or _persons(text[first : place[0]], names_)
    if own and own <= wanted:
        return AttributionSupport.NAMED  # nobody else is named in the paragraph that far
    if spoke & wanted or (around & wanted and not (around & names_.persons) - wanted):
        return AttributionSupport.NAMED
    return AttributionSupport.BY_PRONOUN if around & wanted else AttributionSupport.NOT


def _persons(words: str, names_: NameIndex) -> frozenset[Ref]:
    """Give the persons whom words name, but not those of whom something is: “Esk’s house”."""
    return frozenset(
        ref
        for mention in names_.mentions(words)
        if words[mention.end : mention.end + 2] not in ("'s", "’s")
        for ref in mention.refs & names_.persons
    )


def _body(
    text: str, place: TextRange, wanted: frozenset[Ref], names_: NameIndex
) -> AttributionSupport:
    """Tell which body “it” is: the only one that was named."""
    around = names_.named(words_before(text, sentence_at(text, place), names_)) - names_.persons
    if not around & wanted - names_.persons:
        return AttributionSupport.NOT
    return AttributionSupport.BY_PRONOUN if around - wanted else AttributionSupport.NAMED


def _by_person(
    text: str, place: TextRange, wanted: frozenset[Ref], names_: NameIndex
) -> AttributionSupport:
    """Tell whether “he” or “himself” may be who spoke in the sentence before.

    What a document is credited with goes on to the end of the paragraph, while nobody else speaks.
    """
    sentence = sentence_at(text, place)
    above = text[paragraph_at(text, sentence)[0] : sentence[0]]
    if last_speakers(above, names_) & wanted - names_.persons:
        return AttributionSupport.NAMED
    before = words_before(text, sentence, names_)
    spoke = last_speakers(before, names_)
    is_open = PERSON.search(told_by_narrator(text, *sentence)) is not None and bool(spoke & wanted)
    return AttributionSupport.BY_PRONOUN if is_open else AttributionSupport.NOT


def _credits(sentence: str, wanted: frozenset[Ref], names_: NameIndex) -> bool:
    """Tell whether a sentence gives what it tells to one who is wanted, without a verb of saying.

    A work or an unnamed group is given it by any hedge; a person must be credited, or hold a view.
    """
    others = wanted - names_.persons
    if others and has_hedge(sentence) and names_.named(sentence) & others:
        return True
    if any(mention.refs & wanted for mention in credited(sentence, names_)):
        return True
    return bool(holds_a_view(sentence, names_) & wanted)


def _credits_another(narration: str, wanted: frozenset[Ref], names_: NameIndex) -> bool:
    """Tell whether a sentence names others alone as those from whom it has what it tells."""
    named = frozenset(ref for mention in credited(narration, names_) for ref in mention.refs)
    return bool(named) and not named & wanted


def _is_unnamed(site: Site, evidence: Evidence) -> bool:
    asserters = (site.actors.get(ref.id) for ref in evidence.chain.by if ref.kind == "actor")
    return any(actor is not None and actor.entry.kind == "unnamed" for actor in asserters)


def _hedged(text: str, places: list[TextRange]) -> bool:
    """Tell whether the sentence says that it is alleged; for quoted words, the paragraph."""
    for place in places:
        is_quoted = bool(speeches_at(text, place))
        start, end = paragraph_at(text, place) if is_quoted else sentence_at(text, place)
        if has_hedge(text[start:end]):
            return True
    return False
