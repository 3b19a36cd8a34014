"""Whom the words of a source name or may mean, where ours accuse somebody.

A source means somebody whom it does not name: by a pronoun, by an office (“the mayor”), in the
sentences that the words stand in and in the one before. Who is meant by none of these is not meant.
"""

import re
from collections.abc import Iterable, Iterator

from explainer.analysis.attribution import kin
from explainer.analysis.context import sentence_at
from explainer.analysis.names import NameIndex, names, names_in
from explainer.english.accusing_words import CHARGED_DEED, HARMS, IN_PASSIVE, VERB_BEHIND_NAME
from explainer.english.name_kinds import KIND_OF_BODY, ONE_UNNAMED
from explainer.english.pronouns import FIRST_PERSON
from explainer.english.speech_verbs import BESIDE_QUOTATION
from explainer.english.stop_words import GENERIC, STOP_WORDS
from explainer.site import Actor, Claim, Evidence, Ref, Site
from explainer.text.word_stems import content_stems, stem

_PRONOUN = re.compile(
    r"(?i)\b(?:he|she|they|him|her|hers|his|them|their|theirs|himself|herself|themselves|you|your"
    r"|it|its|who|whose|both)\b"
)
# “The builder”, “the pair”, “the company”
_DESCRIBED = re.compile(
    rf"(?i)\b(?:the|both|these|those|an?|one) (?:[\w-]+ ){{0,2}}?(?:pair|duo|trio|two|three|men"
    rf"|women|people|suspects?|accused|defendants?|family|couple|{KIND_OF_BODY})\b"
    r"|\b(?:two|three|four|five|six|several|some|many|former|fellow) (?:[\w-]+ ){0,3}?"
    r"[a-z]+(?:[eo]rs|ists|ians|ants|ees|men|women)\b"
)
# To speak, to know or to leave is what the story is about, whoever is accused of what.
_NO_DEEDS = frozenset(
    map(stem, ("tell", "know", "leave", "go", "come", "speak", "meet", "call", "see"))
) | frozenset(map(stem, BESIDE_QUOTATION.split("|")))
_HARMS = frozenset(map(stem, HARMS))


def words_around(site: Site, evidence: Iterable[Evidence]) -> Iterator[str]:
    """Give the words that something rests on, and the sentences of the source that hold them."""
    for one in evidence:
        text = site.sources[one.source.id].text
        for given in one.words:
            yield given.words
            for hit in given.hits[:1] if text else ():
                yield (
                    text.text[slice(*sentence_at(text.text, (hit.start, hit.end)))] if text else ""
                )


def is_named(site: Site, evidence: Evidence, ref: Ref) -> bool:
    """Tell whether the words of a source, or the sentences around them, name somebody."""
    around = " ".join(words_around(site, (evidence,)))
    named = names_in(site, evidence.source).named(around) | names(site).named(around)
    return bool(named & kin(site, ref))


def may_mean(site: Site, evidence: Evidence, ref: Ref) -> bool:
    """Tell whether the words of a source name somebody, or may mean him, her or it."""
    if ref in (*evidence.chain.by, *evidence.speakers) or is_named(site, evidence, ref):
        return True
    around = " ".join(words_around(site, (evidence,)))
    if any(one.search(around) for one in (_PRONOUN, FIRST_PERSON, ONE_UNNAMED, _DESCRIBED)):
        return True
    actor = site.actors.get(ref.id)
    return actor is None or bool(_descriptions(actor) & content_stems(around))


def active_verbs(text: str, known: NameIndex) -> Iterator[tuple[frozenset[Ref], str]]:
    """Give the names that a sentence makes do something, each with the verb as it is typed."""
    for mention in known.mentions(text):
        if IN_PASSIVE.search(text[: mention.start]):
            continue
        if verb := VERB_BEHIND_NAME.match(text, mention.end):
            yield mention.refs, verb["verb"]


def is_harm(verb: str) -> bool:
    """Tell whether a verb says by itself that whoever did it did wrong."""
    return stem(verb.lower()) in _HARMS


def deeds_accused_of(site: Site, claim: Claim) -> frozenset[str]:
    """Give the stems of what a claim says that whom it accuses did, or is charged with."""
    accused = frozenset(claim.accuses)
    charged, done = set[str](), set[str]()
    for one in claim.evidence:
        known = names_in(site, one.source)
        says = [one.says.unlabelled()] if one.says else []
        for text in (*says, *(given.words for given in one.words)):
            charged |= {stem(words["deed"].lower()) for words in CHARGED_DEED.finditer(text)}
            acting = (verb for refs, verb in active_verbs(text, known) if refs & accused)
            done |= {stem(verb.lower()) for verb in acting}
    return frozenset(charged | (done - STOP_WORDS - GENERIC - _NO_DEEDS))


def _descriptions(actor: Actor) -> frozenset[str]:
    """Give the words for what somebody is, in the file of that actor."""
    entry = actor.entry
    roles = (entry.role or "", *(role.role for role in entry.roles))
    return content_stems(
        " ".join((*actor.names, entry.short or "", entry.described_as or "", *roles))
    )
