"""What else a statement may change of what it retells: numbers, lists, causes, verbs of saying."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from explainer.english.numbers import VALUES
from explainer.english.operators import NUMBERED
from explainer.english.speech_strength import (
    CAUSED_BY,
    CAUSES,
    HALF_DECIDED,
    STRONG_VERBS,
    UNDECIDED,
)
from explainer.english.stop_words import STOP_WORDS
from explainer.english.verbs import FINITE_VERB
from explainer.text.word_stems import stem, stemmed_words

_NUMBER = re.compile(r"(?<![\w.,])(?:\d[\d,.]*\d|\d|[a-z]+)(?![\w])", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z]+")
_FIGURES = re.compile(r"(?<![\w.,])(?:\d[\d,.]*\d|\d)(?!\w)")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_BEFORE_NUMBER = 22  # code points before a number in which “more than” stands
_LIST = re.compile(
    r"(?:[\w’'.-]+(?: [\w’'.-]+){0,3}, )*[\w’'.-]+(?: [\w’'.-]+){0,3},? (?:and|or) "
    r"[\w’'.-]+(?: [\w’'.-]+){0,3}"
)
_NAMED_IN_LIST = re.compile(r" [A-Z\d].*(?:, | and | or )|(?:, | and | or )[A-Z\d]", re.DOTALL)
_PARTS = re.compile(r",? (?:and|or) |, ")
_PAIR = re.compile(r"\b([\w’-]+),? (or|and) (?:the |a |an |his |her )?([\w’-]+)\b")


class DetailKind(Enum):
    """A kind of change."""

    APPROXIMATION = auto()
    CHOICE = auto()
    MEMBER = auto()
    DIRECTION = auto()
    STRONG_VERB = auto()
    UNDECIDED = auto()


@dataclass(frozen=True, slots=True)
class DetailChange:
    """What a statement changed: the words of ours, and those of the source where there are any."""

    kind: DetailKind
    ours: str
    theirs: str = ""


def detail_changes(ours: str, told: Iterable[str]) -> Iterator[DetailChange]:
    """Give the changes of details against all that a statement rests on."""
    passages = tuple(told)
    joined = "\n".join(passages)
    yield from _approximations(ours, joined)
    yield from _choices(ours, joined)
    yield from _directions(ours, passages)
    yield from _verbs(ours, joined)


def _numbers(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    has_words = not VALUES.keys().isdisjoint(_LETTERS.findall(text.lower()))
    for found in (_NUMBER if has_words else _FIGURES).finditer(text):
        word = found[0].lower()
        if word[0].isdigit():
            if not _YEAR.fullmatch(word):
                yield word.replace(",", "").rstrip("."), found
        elif word in VALUES and word not in ("one", "once", "single", "both", "zero"):
            yield str(VALUES[word]), found


def _approximation(text: str, found: re.Match[str]) -> str:
    before = text[max(0, found.start() - _BEFORE_NUMBER) : found.start()]
    near = [each for each in NUMBERED.finditer(before) if before[each.end() :].strip(" $£€") == ""]
    behind = NUMBERED.match(text, found.end() + 1)
    return (
        near[-1][0] if near else (behind[0] if behind and behind[0] in ("or so", "or more") else "")
    )


def _approximations(ours: str, told: str) -> Iterator[DetailChange]:
    """Find a number that is told about, and typed bare."""
    bare = [(value, found) for value, found in _numbers(ours) if not _approximation(ours, found)]
    if not bare:
        return
    theirs: dict[str, list[str]] = {}
    for value, found in _numbers(told):
        theirs.setdefault(value, []).append(_approximation(told, found))
    for value, found in bare:
        said = theirs.get(value)
        if said and all(said):
            yield DetailChange(DetailKind.APPROXIMATION, found[0], f"{said[0]} {found[0]}")


def _choices(ours: str, told: str) -> Iterator[DetailChange]:
    """Find “a and b” where the source has “a or b”."""
    mine = {_pair(found): found[0] for found in _PAIR.finditer(ours) if found[2] == "and"}
    if not mine:
        return
    last = {_pair(found): found[2] for found in _PAIR.finditer(told)}
    for pair, words in mine.items():
        if last.get(pair) == "or" and STOP_WORDS.isdisjoint(pair):
            yield DetailChange(DetailKind.CHOICE, words, "or")


def _pair(found: re.Match[str]) -> tuple[str, str]:
    return stem(found[1].lower()), stem(found[3].lower())


def gained_members(ours: str, told: str) -> Iterator[DetailChange]:
    """Find a member of a list that the source has nowhere, beside others that it has."""
    for found in _LIST.finditer(ours) if _NAMED_IN_LIST.search(ours) else ():
        parts = [part for part in _PARTS.split(found[0]) if part]
        if found.start() == 0:
            parts = parts[1:]  # a sentence’s subject and verb stand before it, too
        members = [part for part in parts if _is_member(part)]
        if not members or len(parts) < 2:
            continue
        theirs = {word.stem for word in stemmed_words(told)}
        strange = [part for part in members if not _is_told(part, theirs)]
        if strange and any(_is_told(part, theirs) for part in parts):
            yield DetailChange(DetailKind.MEMBER, strange[0])


def _is_member(part: str) -> bool:
    """Tell a member of a list from a clause that a comma parts: it is named, and does nothing."""
    words = [word for word in part.rstrip(".").split() if word.lower() not in STOP_WORDS]
    is_named = part[:1].isupper() and all(word[:1].isupper() for word in words)
    return (is_named or part[:1].isdigit()) and FINITE_VERB.search(part) is None


def _is_told(part: str, theirs: set[str]) -> bool:
    content = [word.stem for word in stemmed_words(part) if word.stem not in STOP_WORDS]
    return not content or any(stem in theirs for stem in content)


def _directions(ours: str, told: Iterable[str]) -> Iterator[DetailChange]:
    """Find a cause that became the effect, where no passage tells it so."""
    mine = _cause_and_effect(ours)
    if mine is None:
        return
    turned = [_is_turned(mine, theirs) for text in told if (theirs := _cause_and_effect(text))]
    if turned and all(turned):
        yield DetailChange(DetailKind.DIRECTION, ours)


_Cause = tuple[set[str], set[str]]


def _is_turned(mine: _Cause, theirs: _Cause) -> bool:
    (cause, effect), (their_cause, their_effect) = mine, theirs
    straight = len(cause & their_cause) + len(effect & their_effect)
    crossed = len(cause & their_effect) + len(effect & their_cause)
    return crossed > straight and bool(cause & their_effect and effect & their_cause)


def _cause_and_effect(text: str) -> _Cause | None:
    for pattern, is_turned in ((CAUSED_BY, True), (CAUSES, False)):
        found = pattern.search(text)
        if found:
            left, right = _content(text[: found.start()]), _content(text[found.end() :])
            return (right, left) if is_turned else (left, right)
    return None


def _content(text: str) -> set[str]:
    return {word.stem for word in stemmed_words(text)} - STOP_WORDS


def _verbs(ours: str, told: str) -> Iterator[DetailChange]:
    """Find a verb of saying that says more than the source's, and half of “affirm or deny”."""
    for found in STRONG_VERBS.finditer(ours):
        stems = {word.stem for word in stemmed_words(found[0])}
        if stems.isdisjoint(word.stem for word in stemmed_words(told)):
            yield DetailChange(DetailKind.STRONG_VERB, found[0])
    open_ = UNDECIDED.search(told) if HALF_DECIDED.search(ours) else None
    if open_ and not UNDECIDED.search(ours):
        first, last = (stem(open_[name].lower()) for name in ("first", "last"))
        mine = {word.stem for word in stemmed_words(ours)}
        if (first in mine) != (last in mine):
            yield DetailChange(
                DetailKind.UNDECIDED, open_["last" if last in mine else "first"], open_[0]
            )
