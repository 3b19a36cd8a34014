"""What a cut takes away that would change the sense of the words: beside them, or between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from explainer.english.accusations import ACCUSED, ACCUSED_BEFORE
from explainer.english.certainty import DOUBTFUL, DOUBTFUL_BEFORE, DOUBTFUL_NEXT
from explainer.english.conditions import CONDITION, DOUBT, LEADING_CONDITION
from explainer.english.disbelief import DISBELIEF
from explainer.english.hedges import UNCERTAIN, may_be_uncertain
from explainer.english.negation import NEGATION, NEGATION_NEXT
from explainer.english.pronouns import ASIDE
from explainer.english.undone import (
    THING_FIRST,
    UNDOES_NEXT,
    UNDONE,
    UNDONE_BEFORE,
    UNDONE_NEXT,
)
from explainer.english.verbs import FINITE_VERB

_LETTER = re.compile(r"\w")
_PAUSES = ",;:—–"
_LAST_WORDS = re.compile(r"(?:[\w’']+[^\w,;:—–]+){0,3}$")
_FIRST_WORDS = re.compile(r"\W*(?:[\w’']+[^\w;:—–]+){0,3}")
# “…, and if he had gone, it would …”: a clause of its own begins, and the condition is that one’s.
_NEW_CLAUSE = re.compile(r"\s*(?:[,—–]?\s*(?:and|but|or|so|yet|for)|[;:])\s+(?=(?:if|unless)\b)")
_TAKEN_BACK = re.compile(
    r"\W*[,;:—–(]\W*(?:(?:and|but|though|which|this|that|it|is|was|seems|sounds)\s+)*"
)
_SENTENCE_END = re.compile(r"[.!?][”’\"')]*\s")
_MARKS = re.compile(r"[“”\"‘’'(]")


@dataclass(frozen=True, slots=True)
class Edge:
    """A negation, a condition, a hedge or a doubt beside a cut; `kind` finds others of its kind."""

    start: int
    end: int
    kind: re.Pattern[str]


def is_aside(words: str) -> bool:
    """Tell whether words are a name with what is added to it, and assert nothing by themselves."""
    return ASIDE.match(words) is not None or FINITE_VERB.search(words) is None


@lru_cache(maxsize=4096)  # a server asks for the same again at each save
def edges(words: str, before: str, after: str) -> tuple[Edge, ...]:
    """Give what stands beside a cut; places before it count below nought from it, the rest up."""
    return tuple(_edges(words, before, after))


def swallowed(gap: str) -> tuple[int, int] | None:
    """Give what a marked cut takes out of the middle of a sentence, and that turns its sense."""
    if _SENTENCE_END.search(gap):
        return None
    kinds = (NEGATION, CONDITION, UNCERTAIN, DISBELIEF, DOUBTFUL)
    return next((match.span() for kind in kinds if (match := kind.search(gap))), None)


def _edges(words: str, before: str, after: str) -> Iterator[Edge]:
    if _LETTER.search(before):
        yield from _before(before)
        yield from _undone_before(words, before)
    yield from _behind(words, after)


def _behind(words: str, after: str) -> Iterator[Edge]:
    if (undone := UNDONE_NEXT.match(after)) and THING_FIRST.match(words):
        yield Edge(*undone.span(1), UNDONE)
    yield from _close_behind(after, may_hedge=may_be_uncertain(after) and not is_aside(words))
    for kind, at_cut in ((NEGATION, NEGATION_NEXT), (DOUBTFUL, DOUBTFUL_NEXT)):
        if match := at_cut.match(after):
            yield Edge(*match.span(1), kind)
    aside = _TAKEN_BACK.match(after)
    if aside and (match := DISBELIEF.match(after, aside.end())):
        yield Edge(*match.span(), DISBELIEF)
    for found in DOUBT.finditer(after):
        yield Edge(found.start(), found.end(), CONDITION)


def _close_behind(after: str, *, may_hedge: bool) -> Iterator[Edge]:
    close = _FIRST_WORDS.match(after)
    for kind in (CONDITION, UNCERTAIN) if may_hedge else (CONDITION,):
        for found in kind.finditer(after, 0, close.end() if close else 0):
            if kind is not CONDITION or not _belongs_behind(after, found.start()):
                yield Edge(found.start(), found.end(), kind)


def _belongs_behind(after: str, place: int) -> bool:
    """Tell whether a condition opens a clause that goes on with what depends on it."""
    opened = _NEW_CLAUSE.match(after)
    is_first = opened is not None and opened.end() == place
    return is_first and len(FINITE_VERB.findall(after, place)) > 1


def _before(before: str) -> Iterator[Edge]:
    clause = max(map(before.rfind, _PAUSES)) + 1
    near = _LAST_WORDS.search(before, clause)
    for kind in (NEGATION, CONDITION, UNCERTAIN):
        for found in kind.finditer(before, near.start() if near else 0):
            yield Edge(found.start() - len(before), found.end() - len(before), kind)
    if doubtful := DOUBTFUL_BEFORE.search(before):
        start, end = doubtful.span(doubtful.lastindex or 0)
        yield Edge(start - len(before), end - len(before), DOUBTFUL)
    if accused := ACCUSED_BEFORE.search(before):
        start, end = accused.span(1)
        yield Edge(start - len(before), end - len(before), ACCUSED)
    leading = LEADING_CONDITION.search(before)
    if leading:
        yield Edge(leading.start(1) - len(before), leading.end(1) - len(before), CONDITION)
    opening = CONDITION.match(_MARKS.sub(" ", before).lstrip())
    if opening:
        start = before.casefold().index(opening[0].casefold()) - len(before)
        yield Edge(start, start + len(opening[0]), CONDITION)


def _undone_before(words: str, before: str) -> Iterator[Edge]:
    """Give what makes that something stands no longer: words that begin behind it say it stands."""
    found = UNDONE_BEFORE.search(before)
    if found is None and THING_FIRST.match(words):
        found = UNDOES_NEXT.search(before)
    if found:
        yield Edge(found.start(1) - len(before), found.end(1) - len(before), UNDONE)
