"""How much a sentence of ours tells of a thing, against how much its source tells of the same.

“Many” may stand in a source for something else. So what is compared is what stands before one
noun: *several vans* are not *dozens of vans*, whatever else there are many of.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.english.amounts import (
    ALL,
    AMOUNTS,
    APIECE,
    EACH_SO_MUCH,
    FEW,
    LIGHT,
    MANY,
    MEASURED,
    MOST,
    NONE,
    NUMBER,
    POINTING,
    ROUND_NUMBER,
    SHARE,
    SHORT_UNITS,
    TOGETHER,
)
from explainer.english.negation import NEGATION
from explainer.english.numbers import VALUES
from explainer.english.stop_words import STOP_WORDS
from explainer.text.word_senses import sensed_words
from explainer.text.word_stems import stem

_NAMED = 2  # content words behind an amount of which one may be the thing
_FAR = 40  # code points behind an amount in which the thing stands
_STOP = re.compile(r"[.,;:!?()“”]| (?:and|or|but|who|that|which) ")


@dataclass(frozen=True, slots=True)
class _Amount:
    """How much there is of what: its step on the scale, and what the thing may be called."""

    step: int
    typed: str
    things: tuple[str, ...]
    is_number: bool


def changed_amounts(ours: str, told: str) -> Iterator[tuple[str, str]]:
    """Give our words and the source's, where ours tell of more."""
    yield from _more_of_it(ours, told)
    yield from _other_units(ours, told)
    yield from _round_numbers(ours, told)
    each = EACH_SO_MUCH.search(ours)
    together = TOGETHER.search(told) if each and not APIECE.search(told) else None
    if together and each:
        yield each[0], together[0]


def _more_of_it(ours: str, told: str) -> Iterator[tuple[str, str]]:
    mine = tuple(_amounts(ours))
    theirs = tuple(_amounts(told)) if mine else ()
    for one in mine:
        same = [each for each in theirs if one.things[:1] == each.things[:1]] or [
            each for each in theirs if not set(one.things).isdisjoint(each.things)
        ]
        if same and all(_is_more(one, each, ours, told) for each in same):
            yield one.typed, same[0].typed
            return


def _is_more(mine: _Amount, theirs: _Amount, ours: str, told: str) -> bool:
    if mine.is_number:
        return False  # held to the numbers of the source
    if theirs.step == FEW and mine.step >= MOST and NEGATION.search(ours):
        return False  # “few are safe” is “most are not”
    if theirs.step == NONE:
        return mine.step not in (NONE, ALL)  # “no boat left” is “all boats stayed”
    if theirs.is_number:
        return MANY <= mine.step < ALL and mine.step > theirs.step and not SHARE.search(told)
    return mine.step >= MANY and mine.step > theirs.step


def _amounts(text: str) -> Iterator[_Amount]:
    taken: set[int] = set()
    for step, pattern in AMOUNTS:
        for found in pattern.finditer(text):
            things = () if taken & {*range(*found.span())} else _things(text, found.end())
            taken.update(range(*found.span()))
            if things:
                is_number = NUMBER.fullmatch(found[0]) is not None
                yield _Amount(step, found[0], things, is_number)


def _things(text: str, start: int) -> tuple[str, ...]:
    stop = _STOP.search(text, start, start + _FAR)
    end = stop.start() if stop else start + _FAR
    things = list[str]()
    for word in sensed_words(text):
        if not start <= word.start < end:
            continue
        typed = text[word.start : word.end].lower()
        if not things and typed in POINTING:
            return (typed,)
        if typed in LIGHT:
            continue
        if word.stem in STOP_WORDS or len(things) == _NAMED:
            break
        things.append(word.stem)
    return tuple(things)


def _other_units(ours: str, told: str) -> Iterator[tuple[str, str]]:
    """Find “14 weeks” where the source has “14 days”, and nothing in weeks."""
    theirs = [(_count(each), each[0]) for each in MEASURED.finditer(told)]
    units = {_unit(told[word.start : word.end]) for word in sensed_words(told)} if theirs else set()
    for found in MEASURED.finditer(ours) if theirs else ():
        same = [typed for count, typed in theirs if count == _count(found)]
        if same and _unit(found["unit"]) not in units:
            yield found[0], same[0]
            return


def _unit(typed: str) -> str:
    one = typed.lower().replace("meter", "metre").replace("liter", "litre")
    return stem(SHORT_UNITS.get(one, one))


def _count(found: re.Match[str]) -> str:
    typed = found["count"].lower().replace(",", "")
    return str(VALUES.get(typed, typed))


def _round_numbers(ours: str, told: str) -> Iterator[tuple[str, str]]:
    theirs = {each["round"].lower(): each for each in ROUND_NUMBER.finditer(told)}
    for found in ROUND_NUMBER.finditer(ours):
        same = theirs.get(found["round"].lower())
        if same and found["times"] and not same["times"]:
            yield found[0], same[0]
