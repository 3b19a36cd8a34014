"""Which of several changes that come of one cause is told: each is told once.

What was a plan is told as done; a condition that was lost is told, and not each word of it.
"""

import re
from collections.abc import Iterable, Iterator

from explainer.analysis.cue_changes import CueChange
from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.analysis.meaning import MeaningChange
from explainer.english.conditions import CLAUSE
from explainer.english.phrases import any_of
from explainer.english.word_classes import WordKind

KINDS = {
    DetailKind.AMOUNT: WordKind.FEW,
    DetailKind.APPROXIMATION: WordKind.APPROXIMATION,
    DetailKind.CHOICE: WordKind.CHOICE,
    DetailKind.DIRECTION: WordKind.CAUSE,
    DetailKind.STRONG_VERB: WordKind.SPEECH,
    DetailKind.UNDECIDED: WordKind.CHOICE,
    DetailKind.DONE: WordKind.PLAN,
    DetailKind.CONDITION: WordKind.CONDITION,
    DetailKind.STAGE: WordKind.DEED,
}
_TOLD_LAST = (DetailKind.ADDED, DetailKind.AMOUNT)
_WHOLE_WORDS = (DetailKind.STAGE, DetailKind.NOT_ADMITTED)
_CONTRARY = (DetailKind.DENIED, DetailKind.OPPOSITE)
_INSTEAD = {
    WordKind.FEW: {WordKind.ALL, WordKind.MANY, WordKind.FOCUS},
    WordKind.PLAN: {WordKind.DEED},
    WordKind.ATTEMPT: {WordKind.DEED},
    WordKind.CHANCE: {WordKind.CERTAINTY},
    WordKind.BELIEF: {WordKind.CERTAINTY},
}


def unseen(
    cues: Iterable[CueChange], found: Iterable[MeaningChange], details: Iterable[DetailChange]
) -> Iterator[CueChange]:
    """Give each change once, and none that another tells: what was a plan is told as done."""
    seen = {*(one.kind for one in found), *(KINDS.get(one.kind) for one in details)}
    if any(KINDS.get(one.kind) is WordKind.CHOICE for one in details):
        seen.add(WordKind.QUESTION)  # “either” is both
    other = (one.ours for one in details if one.kind is not DetailKind.AMOUNT)
    typed = {*(one.operator for one in found), *other}
    steps = tuple(_steps(details))
    once = tuple(dict.fromkeys(cues))
    gained = {one.kind for one in once if not one.is_lost} | seen
    for one in once:
        if one.kind in seen or one.words in typed or any(one.words in step for step in steps):
            continue
        if not (one.is_lost and gained & _INSTEAD.get(one.kind, frozenset())):
            yield one


def beside_lost_conditions(
    cues: Iterable[CueChange],
    found: Iterable[MeaningChange],
    details: Iterable[DetailChange],
    passages: Iterable[str],
) -> Iterator[CueChange]:
    """Leave out what is lost with the whole clause of a condition that is told of already."""
    all_cues = tuple(cues)
    kinds: set[WordKind | None] = {one.kind for one in found if one.is_lost}
    kinds |= {one.kind for one in all_cues if one.is_lost}
    kinds |= {KINDS.get(one.kind) for one in details}
    if WordKind.CONDITION not in kinds:
        yield from all_cues
        return
    rest = " ".join(CLAUSE.sub(" ", passage) for passage in passages)
    for one in all_cues:
        is_elsewhere = one.kind is WordKind.CONDITION or not one.is_lost
        if is_elsewhere or any_of(re.escape(one.words)).search(rest):
            yield one


def told_once(
    details: Iterable[DetailChange], found: Iterable[MeaningChange], cues: Iterable[CueChange]
) -> Iterator[DetailChange]:
    """Leave out a part that was added, or a deed, where a word of it is told of already."""
    all_details, changes = tuple(details), tuple(found)
    words_lost = {one.word for one in changes if one.is_lost}
    conditions = tuple(
        one.operator.lower() for one in changes if one.is_lost and one.kind is WordKind.CONDITION
    )
    told = {one.words for one in cues if not one.is_lost} | {one.operator for one in changes}
    told |= {one.ours for one in all_details if one.kind not in _TOLD_LAST}
    kinds = {*(one.kind for one in changes), *(one.kind for one in cues)}
    is_denial_told = WordKind.NEGATION in kinds
    for one in all_details:
        is_added, is_deed = one.kind in _TOLD_LAST, one.kind is DetailKind.DONE
        if one.kind is DetailKind.CONDITION and one.theirs.lower().startswith(conditions):
            continue
        if one.kind in _CONTRARY and is_denial_told:
            continue
        if one.kind in _WHOLE_WORDS and any(word.operator in one.theirs for word in changes):
            continue
        if is_deed and any(one.theirs in step for step in _steps(all_details)):
            continue
        again = is_added and any(words in one.ours for words in told)
        if not (again or (is_deed and one.ours in words_lost)):
            yield one


def _steps(details: Iterable[DetailChange]) -> Iterator[str]:
    """Give the words of which a change tells as a whole: what else they have is told with it."""
    return (one.theirs for one in details if one.kind in _WHOLE_WORDS)
