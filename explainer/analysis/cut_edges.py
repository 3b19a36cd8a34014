"""What stands right beside words that are cut out of a sentence, and would change their sense."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.hedges import CONDITION, DOUBT, NEGATION, UNCERTAIN

_LAST_WORDS = re.compile(r"(?:[\w’']+[^\w,;:—–]+){0,3}$")
_FIRST_WORDS = re.compile(r"\W*(?:[\w’']+[^\w;:—–]+){0,3}")
_MARKS = re.compile(r"[“”\"‘’'(]")


@dataclass(frozen=True, slots=True)
class Edge:
    """A negation, a condition or a hedge beside a cut; `kind` finds others of its kind."""

    start: int
    end: int
    kind: re.Pattern[str]


def edges(before: str, after: str) -> Iterator[Edge]:
    """Give what stands beside a cut; places before it count below nought from it, the rest up."""
    yield from _before(before)
    close = _FIRST_WORDS.match(after)
    for kind in (CONDITION, UNCERTAIN):
        for found in kind.finditer(after, 0, close.end() if close else 0):
            yield Edge(found.start(), found.end(), kind)
    for found in DOUBT.finditer(after):
        yield Edge(found.start(), found.end(), CONDITION)


def _before(before: str) -> Iterator[Edge]:
    near = _LAST_WORDS.search(before)
    for kind in (NEGATION, CONDITION, UNCERTAIN):
        for found in kind.finditer(before, near.start() if near else 0):
            yield Edge(found.start() - len(before), found.end() - len(before), kind)
    opening = CONDITION.match(_MARKS.sub(" ", before).lstrip())
    if opening:
        start = before.casefold().index(opening[0].casefold()) - len(before)
        yield Edge(start, start + len(opening[0]), CONDITION)
