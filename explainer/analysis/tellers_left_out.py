"""Passages that their source has from somebody, told as the outlet's own.

“His father has said that he left in May” makes the father the teller. A sentence of ours that has
what he said and not that he said it, behind a label that names the outlet alone, says that the
outlet knows it. So does the word of somebody who only passes on what another told her.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.analysis.attribution import credited, kin
from explainer.analysis.names import NameIndex, names_in
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.english.attribution import TOLD_PLAINLY
from explainer.english.hedges import unnamed_in
from explainer.english.speech_strength import AS_TOLD, TELLS_THAT
from explainer.english.speech_verbs import SAYS_PLAINLY
from explainer.english.tellers import (
    BELIEVES,
    CREDITED_BEHIND,
    CREDITED_IN_FRONT,
    HEARD_FROM,
    HEARD_IN_COURT,
    IT_IS_SAID,
    SOMEBODY_HOLDS,
    TELLS_BY_ITSELF,
    TELLS_HOW,
    TELLS_OF,
    VERSION_IS,
    WHOSE_VERSION,
)
from explainer.english.verbs import FINITE_VERB
from explainer.site import Evidence, Ref, Site
from explainer.text.sentences import sentences
from explainer.text.speech import speech
from explainer.text.word_senses import content_senses
from explainer.tracking.dependencies import tracked_cache

# Whoever says what “she” said may tell of herself.
_SELF = re.compile(r"(?i)\b(?:he|she|they|himself|herself|themselves)\b")
_OPENING = re.compile(r"\A\s*(?:that\b)?[\s,]*")  # of what is told
_ASIDE = re.compile(r",\s+(?:who|which|whom|whose)\b[^,]*$")
_NAMED_BESIDE = (IT_IS_SAID, CREDITED_IN_FRONT, HEARD_FROM, HEARD_IN_COURT, WHOSE_VERSION)
_RETOLD = 2  # one of so many content words of ours at least is in what somebody tells
_CLAUSE = 3  # content words of quoted matter; fewer are a name or a term in marks


@dataclass(frozen=True, slots=True)
class TellerLeftOut:
    """A sentence of ours, its evidence, and the words by which the source names the teller.

    `is_passed_on` tells whether somebody of the chain only passes on what that teller said.
    """

    sentence: PublishedSentence
    evidence: Evidence
    told_by: str
    is_passed_on: bool


@tracked_cache(2)
def tellers_left_out(site: Site) -> tuple[TellerLeftOut, ...]:
    """Give the bare sentences that leave out who told those what they tell whom the chain names.

    Unnamed people have a rule of their own.
    """
    bare = (one for one in published_sentences(site) if one.is_bare)
    retold = ((one, [*_retold(site, one)]) for one in bare)
    untold = ((one, found) for one, found in retold if found and not _tells_who_holds_it(one.own))
    left_out = (_left_out(site, one, each) for one, found in untold for each in found)
    return tuple(one for one in left_out if one)


def _retold(site: Site, sentence: PublishedSentence) -> Iterator[Evidence]:
    """Give the evidence that has a passage to retell, and no words that it shows as somebody's."""
    for one in sentence.evidence:
        is_of_somebody = one.quotes or one.entry.speaker or one.candidates
        if one.passage and not is_of_somebody and site.sources[one.source.id].is_read:
            yield one


def _tells_who_holds_it(own: str) -> bool:
    return any(one.search(own) for one in (SOMEBODY_HOLDS, TELLS_THAT, AS_TOLD))


def _left_out(site: Site, sentence: PublishedSentence, evidence: Evidence) -> TellerLeftOut | None:
    source = site.sources[evidence.source.id]
    assert evidence.passage is not None
    mine, names = content_senses(sentence.own), names_in(site, source.ref)
    outlets = kin(site, source.ref, *source.authors)
    chain = kin(site, *evidence.chain.by, *evidence.chain.via)
    is_passed_on = not chain <= outlets
    told_by, most, elsewhere, of = None, 0, 0, mine
    for start, end in sentences(evidence.passage.words):
        words = evidence.passage.words[start:end]
        told = _told(words, outlets, names)
        if told and is_passed_on and not _is_strange(told[0], outlets | chain, names):
            words = _OPENING.sub("", told[1])
            told = _told(words, outlets | chain, names)
            told = told if told and not _SELF.search(told[0]) else None
        if told is None:
            elsewhere = max(elsewhere, len(content_senses(words) & mine))
            continue
        teller, matter = told
        shared = len(content_senses(matter) & mine)
        if shared > most:
            told_by, most = teller, shared
            of = mine - (content_senses(teller) - content_senses(matter))
    is_retold = most > elsewhere and _RETOLD * most >= len(of)
    if not is_retold or told_by is None or unnamed_in(told_by):
        return None
    return TellerLeftOut(sentence, evidence, told_by, is_passed_on)


def _told(words: str, outlets: frozenset[Ref], names: NameIndex) -> tuple[str, str] | None:
    """Give by which words a sentence names a teller, none of the source's, and what is told."""
    for pattern in (TELLS_OF, TELLS_HOW, TOLD_PLAINLY, VERSION_IS):
        found = pattern.match(words)
        if (
            found
            and not BELIEVES.search(found["verb"])
            and _is_other(words[: found.start("verb")], outlets, names)
        ):
            return found[0].strip(), words[found.end("verb") :]
    said = next(filter(None, (one.match(words) for one in _NAMED_BESIDE)), None)
    if said and not names.named(said["by"]) & outlets:
        return said["by"].strip(), words[said.end() :]
    behind = CREDITED_BEHIND.search(words)
    if behind and not names.named(behind[0]) & outlets:
        return behind[0].strip(" ,."), words[: behind.start()]
    return _spoken(words, outlets, names)


def _is_strange(told_by: str, known: frozenset[Ref], names: NameIndex) -> bool:
    """Tell whether words credit somebody who has a file, and nobody whom the chain has."""
    named = frozenset(ref for mention in credited(told_by, names) for ref in mention.refs)
    return bool(named) and named.isdisjoint(known)


def _spoken(words: str, outlets: frozenset[Ref], names: NameIndex) -> tuple[str, str] | None:
    """Give the words beside a quotation that give it to somebody, and the quotation."""
    runs = [run for run in speech(words) if run.depth == 0]
    beside, quoted = words, ""
    for run in reversed(runs):
        quoted = f"{words[run.start : run.end]} {quoted}"
        beside = beside[: run.outer_start] + beside[run.outer_end :]
    is_clause = len(content_senses(quoted)) >= _CLAUSE
    if not (is_clause and SAYS_PLAINLY.search(beside)):
        return None
    if TELLS_BY_ITSELF.match(beside) or names.named(beside) & outlets:
        return None
    return beside.strip(" ,.:"), quoted


def _is_other(who: str, outlets: frozenset[Ref], names: NameIndex) -> bool:
    """Tell whether a subject is somebody else; “followed claims that”, “the said” have none.

    Nor has “Haas, who first reported the hole, …”, which goes on.
    """
    is_subject = not FINITE_VERB.search(who) and who.lower().split()[-1:] != ["the"]
    is_subject = is_subject and not TELLS_BY_ITSELF.match(who) and not _ASIDE.search(who)
    return is_subject and not names.named(who) & outlets
