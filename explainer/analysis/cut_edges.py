"""What stands right beside words that are cut out of a sentence, and would change their sense."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.hedges import CONDITION, DOUBT, NEGATION, UNCERTAIN

_LAST_WORDS = re.compile(r"(?:[\w’']+[^\w,;:—–]+){0,3}$")
_FIRST_WORDS = re.compile(r"\W*(?:[\w’']+[^\w;:—–]+){0,3}")
_LEADING = re.compile(r"(?i)\b(if|unless|provided|assuming)\b[^,;:.]*,\W*$")
_MARKS = re.compile(r"[“”\"‘’'(]")

_ASIDE = re.compile(r"^(?:[^,]+, (?:who|which|whose|where)\b|(?:who|which|that)\b)")
_VERB = re.compile(
    r"(?<![-\w])(?:is|are|was|were|has|have|had|did|do|does|will|would|can|could|[a-z]{3,}ed|made"
    r"|said|told|took|saw|felt|gave|came|went|knew|held|met|led|left|began|wrote|ran)(?![-\w])"
)


@dataclass(frozen=True, slots=True)
class Edge:
    """A negation, a condition or a hedge beside a cut; `kind` finds others of its kind."""

    start: int
    end: int
    kind: re.Pattern[str]


def is_aside(words: str) -> bool:
    """Tell whether words are a name with what is added to it, and assert nothing by themselves."""
    return _ASIDE.match(words) is not None or _VERB.search(words) is None


def edges(words: str, before: str, after: str) -> Iterator[Edge]:
    """Give what stands beside a cut; places before it count below nought from it, the rest up."""
    yield from _before(before)
    close = _FIRST_WORDS.match(after)
    for kind in (CONDITION,) if is_aside(words) else (CONDITION, UNCERTAIN):
        for found in kind.finditer(after, 0, close.end() if close else 0):
            yield Edge(found.start(), found.end(), kind)
    for found in DOUBT.finditer(after):
        yield Edge(found.start(), found.end(), CONDITION)


def _before(before: str) -> Iterator[Edge]:
    near = _LAST_WORDS.search(before)
    for kind in (NEGATION, CONDITION, UNCERTAIN):
        for found in kind.finditer(before, near.start() if near else 0):
            yield Edge(found.start() - len(before), found.end() - len(before), kind)
    leading = _LEADING.search(before)
    if leading:
        yield Edge(leading.start(1) - len(before), leading.end(1) - len(before), CONDITION)
    opening = CONDITION.match(_MARKS.sub(" ", before).lstrip())
    if opening:
        start = before.casefold().index(opening[0].casefold()) - len(before)
        yield Edge(start, start + len(opening[0]), CONDITION)
