"""Who, by the words of a sentence, says what it tells.

A name is the speaker's if a verb of saying follows it, as in “Kirby, a spokesman, has said”; it is
credited if the sentence says “according to”, “cited in”, “as reported by” or “as … put it”.
"""

import re
from collections.abc import Iterator

from explainer.analysis.names import Mention, NameIndex
from explainer.english.attribution import (
    AND_WHO,
    BETWEEN_SPEAKERS,
    BODY_SAYS,
    CAPITALISED,
    DOES_BEFORE,
    OWNER_FOLLOWS,
    OWNS,
    PRONOUN_CLOSES,
    PRONOUN_SAYS,
    SEVERAL_SAY,
    SPEAKER_BESIDE,
    SPEAKER_HOLDS,
    SPEAKER_JUDGES,
    SPEAKER_SAYS,
    SUBJECT_ACTS,
    is_credit,
    puts_it,
)
from explainer.english.speech_verbs import ANNOUNCED_BY, BEHIND_ANNOUNCER, SPEAKER_INVERTED
from explainer.english.stop_words import STOP_WORDS
from explainer.english.verbs import FINITE_VERB
from explainer.site import Evidence, Ref, Site
from explainer.tracking.dependencies import tracked_cache

_LOOK_BACK = (
    160  # code points: room for a title and a credit, or for the credit of another before it
)


def speaking(text: str, names: NameIndex) -> frozenset[Ref]:
    """Give those whom the sentence makes speak."""
    return _with(text, names, SPEAKER_SAYS)


def speaking_beside(text: str, names: NameIndex) -> frozenset[Ref]:
    """Give those whom the sentence makes speak beside quoted words: “…?” Tarn went on."""
    return speaking(text, names) | _with(text, names, SPEAKER_BESIDE)


def tellers(text: str, names: NameIndex) -> frozenset[Ref]:
    """Give whom the sentence makes speak, or credits with what it tells."""
    credit = (ref for mention in credited(text, names) for ref in mention.refs)
    return speaking(text, names) | frozenset(credit)


def speaks_unknown(text: str, names: NameIndex) -> bool:
    """Tell whether somebody speaks by name who is none of ours."""
    return any(
        SPEAKER_SAYS.match(text, found.end()) or SPEAKER_INVERTED.search(text[: found.start()])
        for found in CAPITALISED.finditer(text)
        if not names.named(found[0]) and found[0].lower() not in STOP_WORDS
    )


def judging(text: str, names: NameIndex) -> frozenset[Ref]:
    """Give those who judge something by words in the sentence: “Tarn called it “noise””."""
    return _with(text, names, SPEAKER_JUDGES)


def holds_a_view(text: str, names: NameIndex) -> frozenset[Ref]:
    """Give those of whom the sentence tells what they feel or think of something."""
    return _with(text, names, SPEAKER_HOLDS)


def acting(text: str, names: NameIndex) -> frozenset[Ref]:
    """Give those who do something in the sentence, or to whom something in it belongs."""
    found = (
        mention.refs
        for mention in names.mentions(text)
        if SUBJECT_ACTS.match(text, mention.end) and not _is_acted_on(text, mention)
    )
    return frozenset(ref for refs in found for ref in refs)


def _is_acted_on(text: str, mention: Mention) -> bool:
    """Tell whether what somebody does is told by the way, behind what was done to them."""
    return bool(AND_WHO.match(text, mention.end) and DOES_BEFORE.search(_before(text, mention)))


def _with(text: str, names: NameIndex, verb: re.Pattern[str]) -> frozenset[Ref]:
    found: set[Ref] = set()
    following: tuple[Mention, bool] | None = None
    for mention in reversed(list(names.mentions(text))):
        said = verb.match(text, mention.end)
        speaks = bool(said) or (verb is SPEAKER_SAYS and _is_behind_verb(text, mention))
        if not said and verb is SPEAKER_SAYS and len(mention.refs) > 1:
            speaks = speaks or bool(SEVERAL_SAY.match(text, mention.end))
        if not speaks and following and following[1]:
            speaks = bool(BETWEEN_SPEAKERS.fullmatch(text, mention.end, following[0].start))
        if speaks:
            found |= mention.refs
        following = mention, speaks
        if said and said["added"]:
            found -= _belonging(text, said.span("added"), names) - mention.refs
    return frozenset(found)


def _belonging(text: str, place: tuple[int, int], names: NameIndex) -> frozenset[Ref]:
    """Give who is named in what is added to a name, but for another name of it.

    “Tarn, a friend of Mrs. Esk, said” and “Tarn, Esk’s lawyer, said” do not make Esk speak.
    """
    return frozenset(
        ref
        for mention in names.mentions(text)
        if place[0] <= mention.start and mention.end <= place[1]
        if OWNER_FOLLOWS.search(text[place[0] : mention.start]) or OWNS.match(text, mention.end)
        for ref in mention.refs
    )


def credited(text: str, names: NameIndex) -> Iterator[Mention]:
    """Give the names that the sentence credits with what it tells."""
    for mention in names.mentions(text):
        if is_credit(_before(text, mention), text[mention.end :]):
            yield mention


def says_by_pronoun(text: str) -> bool:
    """Tell whether he, she or they speak here."""
    return PRONOUN_SAYS.search(text) is not None or PRONOUN_CLOSES.match(text) is not None


def says_as_body(text: str) -> bool:
    """Tell whether “it” speaks here, as a body does."""
    return BODY_SAYS.search(text) is not None


def _is_behind_verb(text: str, mention: Mention) -> bool:
    before = _before(text, mention)
    return (
        bool(SPEAKER_INVERTED.search(before))
        or _announces(text, before, mention)
        or puts_it(before, text[mention.end :])
    )


def _announces(text: str, before: str, mention: Mention) -> bool:
    """Tell whether a name stands behind “…, announced”, with a whole statement before that."""
    found = ANNOUNCED_BY.search(before)
    if found is None or not BEHIND_ANNOUNCER.match(text, mention.end):
        return False
    statement = text[: mention.start - len(before) + found.start()]
    return FINITE_VERB.search(statement) is not None


def _before(text: str, mention: Mention) -> str:
    return text[max(0, mention.start - _LOOK_BACK) : mention.start]


@tracked_cache(8192, of_entire=True)
def _kin(site: Site, ref: Ref) -> frozenset[Ref]:
    if ref.kind == "source":
        source = site.sources.get(ref.id)
        return frozenset((ref, source.outlet, *source.authors)) if source else frozenset((ref,))
    actor = site.actors.get(ref.id)
    if actor is None:
        return frozenset((ref,))
    unnamed_in = _kin(site, actor.of) if actor.of and actor.of.kind == "source" else ()
    own = (other for other in (ref, actor.of, *actor.speaks_for) if other)
    return frozenset((*own, *unnamed_in))


@tracked_cache(8192, of_entire=True)
def kin(site: Site, *refs: Ref) -> frozenset[Ref]:
    """Give things with all that stands for them: a book's authors, a speaker's office."""
    return frozenset(other for ref in refs for other in _kin(site, ref))


def chain_links(site: Site, evidence: Evidence) -> frozenset[Ref]:
    """Give all through whose hands an account came, under every name that they may be called by."""
    chain = evidence.chain
    authors = site.sources[chain.source.id].authors
    return kin(site, *chain.by, *chain.via, chain.source, chain.outlet, *authors)
