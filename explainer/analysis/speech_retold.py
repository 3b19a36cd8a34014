"""Verbs of saying that say more than those of the source, and how it was said."""

import re
from collections.abc import Iterator

from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.english.cues import CUES
from explainer.english.speech_strength import (
    AS_TOLD,
    ASKED_TO,
    ASKS_MILDLY,
    MADE_TO,
    MANNER,
    NO_SUBJECT,
    PLAIN_MANNER,
    PLAINLY_TOLD,
    SHOWN,
    SHOWN_KIN,
    STRONG_VERBS,
    TELLS_THAT,
)
from explainer.english.word_classes import WordKind
from explainer.text.word_classes_in import word_classes_in
from explainer.text.word_senses import content_senses
from explainer.text.word_stems import content_stems, stem

_ASKS_MILDLY = frozenset(map(stem, ASKS_MILDLY))
_SPEECH = tuple(cue for cue in CUES if cue.kind is WordKind.SPEECH)
_PLAINLY_TOLD = frozenset(map(stem, PLAINLY_TOLD))
# Verbs of that list that tell as often that something is so, and “as she sees it”.
_NOT_SAID = frozenset(map(stem, (
    "hold", "find", "know", "learn", "see", "show", "mean", "require", "determine", "discover",
    "provide", "intend", "ensure", "read", "order", "happen", "turn", "come", "make", "take", "be",
    "have", "do", "set", "appear", "seem", "follow", "establish", "prove", "so", "reach", "add",
)))  # fmt: skip
_SAYING = (_PLAINLY_TOLD - _NOT_SAID) | frozenset(map(stem, (
    "protest", "insist", "criticise", "criticize", "attack", "condemn", "dismiss", "reject",
    "defend",
    "oppose", "challenge", "accuse", "blame", "refuse", "call", "appeal",
)))  # fmt: skip
_AS_PLAINLY = frozenset(
    map(stem, ("put", "call", "like", "go", "describe", "word", "name", "term"))
)


def strengthened_speech(ours: str, told: str) -> Iterator[DetailChange]:
    """Find a verb or a manner of saying that says more than the source's."""
    present = word_classes_in(ours, (STRONG_VERBS,))
    for found in STRONG_VERBS.sign.finditer(ours) if STRONG_VERBS in present else ():
        if any(
            verb.sign.match(ours, found.start()) and verb.any_kin.search(told) for verb in _SPEECH
        ):
            continue
        if content_senses(found[0]).isdisjoint(content_senses(told)):
            yield DetailChange(DetailKind.STRONG_VERB, found[0])
    for found in TELLS_THAT.finditer(ours) if " that " in ours else ():
        typed = found["verb"] or found["verbs"]
        verb = stem(typed)
        if (
            verb in _PLAINLY_TOLD
            or NO_SUBJECT.fullmatch(found["before"])
            or not content_senses(typed).isdisjoint(content_senses(told))
        ):
            continue
        yield DetailChange(
            DetailKind.STRONG_VERB, f"{typed}{found['behind'] or found['particle'] or ''}"
        )
    yield from _shown(ours, told)
    yield from _manners(ours, told)


def _shown(ours: str, told: str) -> Iterator[DetailChange]:
    """Find what ours has as shown, and the source only as said: “the agency has documented”."""
    shown = SHOWN.search(ours)
    if shown and not SHOWN_KIN.search(told):
        yield DetailChange(DetailKind.STRONG_VERB, shown["aside"] or shown[0])


def _manners(ours: str, told: str) -> Iterator[DetailChange]:
    """Find how something was said, or that it was more than asked for, and the source has none."""
    theirs = content_stems(told)
    for found in MANNER.finditer(ours) if "ly " in ours or "ly." in ours else ():
        manner = found["manner"]
        verbs = {stem(one.lower()) for one in (found["said"], found["then"]) if one}
        if (
            verbs & _SAYING
            and manner.lower() not in PLAIN_MANNER
            and not re.search(r"\w{3}ly\b", told)
            and stem(manner[:-2].lower()) not in theirs
        ):
            yield DetailChange(DetailKind.STRONG_VERB, manner)
            return
    for found in AS_TOLD.finditer(ours) if ", as " in ours else ():
        if stem(found["verb"]) not in theirs | _PLAINLY_TOLD | _AS_PLAINLY:
            yield DetailChange(DetailKind.STRONG_VERB, f"{found['verb']}{found['particle'] or ''}")
            return
    asked = ASKED_TO.search(told) if " to " in ours else None
    for found in MADE_TO.finditer(ours) if asked else ():
        verb = stem(found["verb"])
        if verb not in theirs | _ASKS_MILDLY and stem(found["deed"]) in theirs:
            yield DetailChange(DetailKind.STRONG_VERB, found["verb"])
            return
