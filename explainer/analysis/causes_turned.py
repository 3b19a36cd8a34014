"""Causes that became effects."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.english.causes import (
    AFTER,
    ATTRIBUTED,
    BLAMED,
    CAUSAL,
    CAUSED_BY,
    CAUSES,
    FRONT_FURTHER_ON,
    GIVING_AS_REASON,
    IN_FRONT,
    MADE,
    POINTING_AT_END,
    POINTING_BACK,
    WHICH_DID,
)
from explainer.english.phrases import has_any
from explainer.text.word_classes_in import word_classes_in
from explainer.text.word_senses import content_senses

_NAME = re.compile(r"(?<=[\w,’”] )[A-Z][\w’'-]*")
_RELATIVE = re.compile(r"\s*(?:where|which|who|whose|when)\b[^,;.]*,")
_NAMED = (  # patterns that name cause and effect, and what stands in all that they find
    (("blam",), BLAMED),
    (("attribut", "ascrib", "credit", "trac", "put"), ATTRIBUTED),
)
_MOST_CAUSES = 12  # of one text: who tells more gives none that could be told from the others
_ALONE = 3  # words of a cause that tell which it is, where the effect is told in other words
_CAUSE_END = re.compile(r"; |,? (?:but|while|although|though|whereas) |, and ")
_POINTED = 2  # words of a cause, where the source only points back to its own


def turned_causes(ours: str, told: Iterable[str]) -> Iterator[DetailChange]:
    """Find a cause that became the effect, where no passage tells it so.

    Each passage is read from its own beginning, too: “Because …” may open it.
    """
    is_causal = word_classes_in(ours, (CAUSAL,))
    ours_told = tuple(islice(_causes_and_effects(ours), _MOST_CAUSES)) if is_causal else ()
    if not ours_told:
        return
    theirs = [
        each
        for text in told
        for each in islice((*_causes_and_effects(text), *_in_time(text)), _MOST_CAUSES)
    ]
    named = content_senses(" ".join(_NAME.findall(ours)))
    for mine in ours_told:
        turned = [_is_turned(mine, each, named) for each in theirs]
        if any(turned) and not any(_is_straight(mine, each, named) for each in theirs):
            yield DetailChange(DetailKind.DIRECTION, ours)
            return


_Cause = tuple[frozenset[str], frozenset[str]]


def _is_turned(mine: _Cause, theirs: _Cause, named: frozenset[str]) -> bool:
    """Tell whether each is in the other’s place, or the most of one, and the rest in neither."""
    (cause, effect), (their_cause, their_effect) = mine, theirs
    if not their_cause:
        return _is_effect_told_as_cause(mine, their_effect)
    back, forth = len(cause & their_effect), len(effect & their_cause)
    if _is_straight(mine, theirs, named):
        return False
    is_one_there = (cause & their_effect, cause), (effect & their_cause, effect)
    return bool(back and forth) or (
        cause.isdisjoint(their_cause)
        and effect.isdisjoint(their_effect)
        and any(len(there) >= _ALONE and 2 * len(there) > len(of) for there, of in is_one_there)
    )


def _is_effect_told_as_cause(mine: _Cause, their_effect: frozenset[str]) -> bool:
    """Tell whether ours has as the cause what the source has as the effect of something before."""
    cause, effect = mine
    there = cause & their_effect
    return (
        len(there) >= _POINTED
        and 2 * len(there) > len(cause)
        and len(effect & their_effect) < len(effect) / 2
    )


def _is_straight(mine: _Cause, theirs: _Cause, named: frozenset[str]) -> bool:
    """Tell whether each stands on its own side; names, which stand on either, count half."""
    (cause, effect), (their_cause, their_effect) = mine, theirs
    kept = cause & their_cause, effect & their_effect
    crossed = cause & their_effect, effect & their_cause
    if (crossed[0] and not kept[0]) or (crossed[1] and not kept[1]):
        return False
    straight, across = (
        sum(2 * len(words) - len(words & named) for words in sides) for sides in (kept, crossed)
    )
    return straight > 0 and straight >= across


def _causes_and_effects(text: str) -> Iterator[_Cause]:
    """Give each cause and its effect that a text tells, by their content words.

    A cause that the text only points back to has no words.
    """
    at_end = POINTING_AT_END.search(text)
    if at_end:
        yield frozenset(), content_senses(text[: at_end.start()])
        text = text[: at_end.start()]
    back = POINTING_BACK.match(text)
    if back:
        yield frozenset(), content_senses(text[back.end() :])
        return
    for stems, pattern in _NAMED:
        for found in pattern.finditer(text) if has_any(text, stems) else ():
            yield content_senses(found["cause"]), content_senses(found["effect"])
    front = IN_FRONT.match(text)
    if front:
        aside = _RELATIVE.match(text, front.end())  # “As she is from India, where …, she …”
        effect = text[aside.end() if aside else front.end() :]
        yield content_senses(front["cause"]), content_senses(effect)
    begin = front.end() if front else 0
    yield from _caused_by(text, begin)
    yield from _causing(text, begin)


def _caused_by(text: str, begin: int) -> Iterator[_Cause]:
    """Give the causes behind their effects, and those in front of a clause further on."""
    further = {found.start("why"): found for found in FRONT_FURTHER_ON.finditer(text, begin)}
    for found in further.values():
        yield content_senses(found["cause"]), content_senses(found["effect"])
    for found in CAUSED_BY.finditer(text, begin):
        if found.start() not in further:
            end = _CAUSE_END.search(text, found.end())
            cause = text[found.end() : end.start() if end else len(text)]
            effect = text[_clause_start(text, found.start()) : found.start()]
            yield content_senses(cause), content_senses(effect)


def _causing(text: str, begin: int) -> Iterator[_Cause]:
    for found in (*CAUSES.finditer(text, begin), *MADE.finditer(text, begin)):
        # “injuring Yager” is what came of it
        ended = _CAUSE_END.search(text, found.end())
        effect = text[found.start() : ended.start() if ended else len(text)]
        yield (
            content_senses(text[_clause_start(text, found.start()) : found.start()]),
            content_senses(effect),
        )


def _clause_start(text: str, place: int) -> int:
    """Give where the clause before a place begins: what stands before it causes nothing."""
    start = max((found.end() for found in _CAUSE_END.finditer(text, 0, place)), default=0)
    return start if content_senses(text[start:place]) else 0  # “; on that account”


def _in_time(text: str) -> Iterator[_Cause]:
    for found in AFTER.finditer(text):
        yield content_senses(text[found.end() :]), content_senses(text[: found.start()])
    for found in WHICH_DID.finditer(text):
        yield content_senses(text[: found.start()]), content_senses(text[found.start() :])
    for found in GIVING_AS_REASON.finditer(text):
        yield content_senses(text[found.end() :]), content_senses(text[: found.start()])
