"""Passages that their source has from somebody, told as the outlet's own.

“His father has said that he left in May” makes the father the teller. A sentence of ours that has
what he said and not that he said it, behind a label that names the outlet alone, says that the
outlet knows it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from explainer.analysis.attribution import kin
from explainer.analysis.names import NameIndex, names_in
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.english.attribution import (
    SOMEBODY_HOLDS,
    TELLS_BY_ITSELF,
    TOLD_BEHIND,
    TOLD_OF,
    TOLD_PLAINLY,
    TOLD_THAT,
)
from explainer.english.speech_strength import AS_TOLD, TELLS_THAT
from explainer.english.verbs import FINITE_VERB
from explainer.site import Evidence, Ref, Site
from explainer.text.sentences import sentences
from explainer.text.word_senses import content_senses

_RETOLD = 2  # one of so many content words of ours at least is in what somebody tells


@dataclass(frozen=True, slots=True)
class TellerLeftOut:
    """A sentence of ours, its evidence, and the words by which the source names the teller."""

    sentence: PublishedSentence
    evidence: Evidence
    told_by: str


def tellers_left_out(site: Site) -> Iterator[TellerLeftOut]:
    """Give the bare sentences of outlets that leave out who told them what they tell."""
    for sentence in published_sentences(site):
        if sentence.is_bare and not _tells_who_holds_it(sentence.own):
            for evidence in sentence.evidence:
                told_by = _left_out(site, sentence, evidence)
                if told_by:
                    yield TellerLeftOut(sentence, evidence, told_by)


def _tells_who_holds_it(own: str) -> bool:
    return any(one.search(own) for one in (SOMEBODY_HOLDS, TELLS_THAT, AS_TOLD))


def _left_out(site: Site, sentence: PublishedSentence, evidence: Evidence) -> str | None:
    source = site.sources[evidence.source.id]
    if evidence.quotes or not evidence.passage or not source.is_read:
        return None
    outlets = kin(site, source.ref, *source.authors)
    if not kin(site, *evidence.chain.by, *evidence.chain.via) <= outlets:
        return None
    mine = content_senses(sentence.own)
    told_by, most, elsewhere, of = None, 0, 0, mine
    for start, end in sentences(evidence.passage.words):
        words = evidence.passage.words[start:end]
        told = _told(words, outlets, names_in(site, source.ref))
        if told is None:
            elsewhere = max(elsewhere, len(content_senses(words) & mine))
            continue
        teller, matter = told
        shared = len(content_senses(matter) & mine)
        if shared > most:
            told_by, most = teller, shared
            of = mine - (content_senses(teller) - content_senses(matter))
    return told_by if most > elsewhere and _RETOLD * most >= len(of) else None


def _told(words: str, outlets: frozenset[Ref], names: NameIndex) -> tuple[str, str] | None:
    """Give by which words a sentence names a teller, none of the source's, and what is told."""
    for pattern in (TOLD_THAT, TOLD_PLAINLY, TOLD_OF):
        found = pattern.match(words)
        if found and _is_other(words[: found.start("verb")], outlets, names):
            return found[0].strip(), words[found.end("verb") :]
    behind = TOLD_BEHIND.search(words)
    if behind and not names.named(behind[0]) & outlets:
        return behind[0].strip(" ,."), words[: behind.start()]
    return None


def _is_other(who: str, outlets: frozenset[Ref], names: NameIndex) -> bool:
    """Tell whether a subject is somebody else; “followed claims that”, “the said” have none."""
    is_subject = not FINITE_VERB.search(who) and not who.rstrip().lower().endswith("the")
    is_subject = is_subject and not TELLS_BY_ITSELF.match(who)
    return is_subject and not names.named(who) & outlets
