"""Classes of words of which a sentence has one, in whatever words, if what it retells has one.

They serve where a statement retells its passage in other words, so that the words which a cue
governs can't be found in it. The classes are those of annotated corpora: of negation and
speculation (Vincze and others 2008, “BioScope”), of factuality (Saurí and Pustejovsky 2009,
“FactBank”), and of causal and conditional connectives (Prasad and others 2008, the Penn Discourse
Treebank).
"""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import starmap

from explainer.english import cue_words as words
from explainer.english.conditions import ASKED
from explainer.english.modality import TOLD_AS_PAST
from explainer.english.negation import DENIED_OR_OPEN, DENIED_SUBJECT
from explainer.english.operator_words import STATUSES
from explainer.english.phrases import any_of
from explainer.english.word_classes import WordClass, WordKind


@dataclass(frozen=True, eq=False)
class Cue(WordClass):
    """A class of words of which a sentence has one, if what it retells has one.

    `kin` are all words that tell the same. `is_lost` says that a statement may not be without one
    where its passage has one; else it may not have one where its passage has none, or, if
    `is_counted`, have more of them. `but_with` is what a statement must have besides: what the lost
    word was said of, or what it put in its place. Behind `not_behind` a sign means something else.
    """

    kin: tuple[str, ...]
    is_lost: bool
    is_counted: bool = False
    but_with: re.Pattern[str] | None = None
    not_behind: re.Pattern[str] | None = None

    @cached_property
    def any_kin(self) -> re.Pattern[str]:
        return any_of(*self.kin)


def _lost(kind: WordKind, signs: tuple[str, ...], kin: tuple[str, ...]) -> Cue:
    return Cue(kind, signs, kin, is_lost=True)


def _gained(kind: WordKind, signs: tuple[str, ...], kin: tuple[str, ...]) -> Cue:
    return Cue(kind, signs, kin, is_lost=False)


def _counted(kind: WordKind, signs: tuple[str, ...], kin: tuple[str, ...]) -> Cue:
    return Cue(kind, signs, kin, is_lost=False, is_counted=True)


def _speech(verbs: tuple[str, ...], kin: tuple[str, ...]) -> Cue:
    return _gained(WordKind.SPEECH, verbs, (*verbs, *kin))


def _status(status: tuple[str, ...], kin: tuple[str, ...]) -> Cue:
    return _lost(WordKind.STATUS, status, (*status, *kin))


CUES = (
    Cue(
        WordKind.CONDITION,
        words.CONDITIONS,
        words.CONDITIONS_KIN,
        is_lost=True,
        not_behind=ASKED,
    ),
    # “Neither side could score” tells what was not done.
    Cue(
        WordKind.CHANCE,
        words.CHANCES,
        words.CHANCES_KIN,
        is_lost=True,
        not_behind=DENIED_SUBJECT,
    ),
    _lost(WordKind.BELIEF, words.BELIEFS, words.BELIEFS_KIN),
    _lost(WordKind.BELIEF, words.REPORTS, words.REPORTS_KIN),
    _lost(WordKind.NEGATION, words.NEGATIONS, words.NEGATIONS_KIN),
    Cue(
        WordKind.PLAN,
        words.PLANS,
        words.PLANS_KIN,
        is_lost=True,
        but_with=TOLD_AS_PAST,
    ),
    _lost(WordKind.ATTEMPT, words.ATTEMPTS, words.ATTEMPTS_KIN),
    _lost(WordKind.ATTEMPT, words.NEARLY, words.NEARLY_KIN),
    _lost(WordKind.PLAN, words.REQUESTS, words.REQUESTS_KIN),
    _lost(WordKind.QUESTION, words.QUESTIONS, words.QUESTIONS_KIN),
    _lost(WordKind.FEW, words.FEW, words.FEW_KIN),
    _lost(WordKind.FEW, words.PARTS, words.PARTS_KIN),
    Cue(
        WordKind.APPROXIMATION,
        words.NEAR_IN_TIME,
        words.NEAR_IN_TIME_KIN,
        is_lost=True,
        but_with=any_of(r"at", r"the (?:moment|instant|minute)"),
    ),
    Cue(
        WordKind.APPROXIMATION,
        words.APPROXIMATIONS,
        words.APPROXIMATIONS_KIN,
        is_lost=True,
        but_with=any_of(r"\d[\d.,:]*", *words.NUMBERS, *words.SPANS),
    ),
    _lost(WordKind.DEGREE, words.DEGREES, words.DEGREES_KIN),
    Cue(
        WordKind.DEGREE,
        words.GRAVE,
        words.GRAVE_KIN,
        is_lost=True,
        but_with=any_of(r"all", r"any", r"every", r"no", r"none", r"nothing", r"not"),
    ),
    Cue(
        WordKind.CHOICE,
        words.CHOICES,
        words.CHOICES_KIN,
        is_lost=True,
        but_with=any_of(*words.JOINED),
        not_behind=DENIED_OR_OPEN,
    ),
    _counted(WordKind.NEGATION, words.NEGATIONS, words.NEGATIONS_TOLD),
    _counted(WordKind.CAUSE, words.CAUSES, words.CAUSES_KIN),
    _counted(WordKind.FOCUS, words.EXCLUSIVE, words.EXCLUSIVE_KIN),
    _counted(WordKind.FOCUS, words.FOCUS, words.FOCUS_KIN),
    _gained(WordKind.ALL, words.ALL, words.ALL_KIN),
    _counted(WordKind.CERTAINTY, words.CERTAINTIES, words.CERTAINTIES_KIN),
    _gained(WordKind.CERTAINTY, words.SURELY, words.SURELY_KIN),
    _gained(WordKind.CERTAINTY, words.COMING, words.COMING_KIN),
    _gained(WordKind.MANY, words.MANY, words.MANY_KIN),
    _gained(WordKind.MANY, words.SHARES, words.SHARES_KIN),
    _gained(WordKind.MANY, words.NEARLY_ALL, words.NEARLY_ALL_KIN),
    _gained(WordKind.EXACTNESS, words.EXACTNESS, words.EXACTNESS_KIN),
    _gained(WordKind.EXACTNESS, words.SINGLE, words.SINGLE_KIN),
    _gained(WordKind.SUPERLATIVE, words.RANKS, words.RANKS_KIN),
    _gained(WordKind.SUPERLATIVE, words.SUPERLATIVES, words.SUPERLATIVES_KIN),
    _gained(WordKind.DEED, words.DEEDS, words.DEEDS_KIN),
    _gained(WordKind.DEED, words.SUCCESSES, words.SUCCESSES_KIN),
    *starmap(_speech, words.SPEECH),
    *starmap(_status, STATUSES),
)
