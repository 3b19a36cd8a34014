"""Whether several people speak whom a text has named and calls “the pair” or “the two senators”.

They are so many who stand together, as “Runa Esk and Ivo Tarn”, whoever else is named with them;
else the last who were named, if they are just so many.
"""

from itertools import chain

from explainer.analysis.context import sentence_at
from explainer.analysis.names import NameIndex
from explainer.english.speakers_together import (
    BETWEEN_COORDINATED,
    COORDINATED,
    SPEAK_TOGETHER,
    TOGETHER_BEHIND,
    WHOLE_NAME,
    how_many,
)
from explainer.site import Ref
from explainer.text.anchor import TextRange
from explainer.text.sentences import sentences

_FURTHEST = 3000  # code points before the sentence in which they may be named
_FEWEST = 2


def speak_together(
    text: str, place: TextRange, asserters: frozenset[Ref], names: NameIndex
) -> bool:
    """Tell whether a description of just so many people as assert the words makes them speak."""
    if len(asserters) < _FEWEST or not (
        asserters <= names.persons or asserters.isdisjoint(names.persons)
    ):
        return False
    start, end = sentence_at(text, place)
    told = text[start:end]
    described = chain(SPEAK_TOGETHER.finditer(told), TOGETHER_BEHIND.finditer(told))
    counts = [how_many(each) for each in described]
    if not counts or any(count not in (None, len(asserters)) for count in counts):
        return False
    before = text[max(0, start - _FURTHEST) : start]
    return _meant(before, asserters, names) == asserters


def _meant(before: str, asserters: frozenset[Ref], names: NameIndex) -> frozenset[Ref]:
    """Give who are meant by a description of so many; nobody where that is open."""
    count, persons = len(asserters), frozenset[Ref]()
    are_people = asserters <= names.persons
    for start, end in reversed(sentences(before)):
        told = before[start:end]
        for joined in reversed(list(COORDINATED.finditer(told))):
            members = [part for part in BETWEEN_COORDINATED.split(joined[0]) if part]
            found = [
                _alike(names.named(member), names, are_people=are_people) for member in members
            ]
            if len(members) == count and all(len(each) == 1 for each in found):
                return frozenset(ref for each in found for ref in each)
            if len(members) == count and _are_strangers(members, names):
                return frozenset()
        persons |= _alike(names.named(told), names, are_people=are_people)
        if len(persons) >= count:
            break
    return persons if len(persons) == count else frozenset()


def _alike(refs: frozenset[Ref], names: NameIndex, *, are_people: bool) -> frozenset[Ref]:
    return refs & names.persons if are_people else refs - names.persons


def _are_strangers(members: list[str], names: NameIndex) -> bool:
    """Tell whether somebody is among them who has a whole name that we don’t know."""
    return any(WHOLE_NAME.search(each) and not names.named(each) for each in members)
