"""What a cut takes away that would change the sense of the words: beside them, or between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.english.hedges import CONDITION, DOUBT, NEGATION, UNCERTAIN

_LETTER = re.compile(r"\w")
_PAUSES = ",;:—–"
_LAST_WORDS = re.compile(r"(?:[\w’']+[^\w,;:—–]+){0,3}$")
_FIRST_WORDS = re.compile(r"\W*(?:[\w’']+[^\w;:—–]+){0,3}")
_LEADING = re.compile(r"(?i)\b(if|unless|provided|assuming)\b[^,;:.]*,\W*$")
_OPINION = (
    r"(?:(?:I|we|he|she|they)(?:['’](?:m|re)|\s+(?:am|are|is|was|were))?|it)\s+(?:\w+ly\s+)?"
    r"(?:thinks?|thought|believe[sd]?|suppose|fancy|imagine|guess|hope[sd]?|fear|suspect|assume"
    r"|dare\s+say|afraid|seems?|appears?)"
)
_MAYBE = r"perhaps|maybe|possibly|probably|seemingly|presumably|likely"
_MODAL = r"may|might|could|(?:seem|appear)(?:s|ed)?\s+to"
_DOUBTFUL = re.compile(rf"(?i)(?<!\w)(?<!\w-)(?:{_OPINION}|{_MAYBE}|{_MODAL})(?!\w)")
# Only what stands at the very cut: further off, the same word hedges something else.
_DOUBTFUL_BEFORE = re.compile(
    rf"(?i)(?<!\w)(?<!\w-)(?:({_OPINION})\W*\s(?:that\s+)?|({_MAYBE})\W*\s"
    rf"|({_MODAL})(?:\s+(?:well|also|yet))?,?\s)$"
)
_DOUBTFUL_AFTER = re.compile(rf"(?i)[\s,—–-]+({_OPINION}|{_MAYBE})(?!\w)")
_NOT_AFTER = re.compile(rf"(?i),?\s+(?:but\s+)?({NEGATION.pattern})")
_SENTENCE_END = re.compile(r"[.!?][”’\"')]*\s")
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
    if _LETTER.search(before):
        yield from _before(before)
    close = _FIRST_WORDS.match(after)
    for kind in (CONDITION,) if is_aside(words) else (CONDITION, UNCERTAIN):
        for found in kind.finditer(after, 0, close.end() if close else 0):
            yield Edge(found.start(), found.end(), kind)
    for kind, at_cut in ((NEGATION, _NOT_AFTER), (_DOUBTFUL, _DOUBTFUL_AFTER)):
        if match := at_cut.match(after):
            yield Edge(*match.span(1), kind)
    for found in DOUBT.finditer(after):
        yield Edge(found.start(), found.end(), CONDITION)


def swallowed(gap: str) -> tuple[int, int] | None:
    """Give what a marked cut takes out of the middle of a sentence, and that turns its sense."""
    if _SENTENCE_END.search(gap):
        return None
    kinds = (NEGATION, CONDITION, UNCERTAIN, _DOUBTFUL)
    return next((match.span() for kind in kinds if (match := kind.search(gap))), None)


def _before(before: str) -> Iterator[Edge]:
    clause = max(map(before.rfind, _PAUSES)) + 1
    near = _LAST_WORDS.search(before, clause)
    for kind in (NEGATION, CONDITION, UNCERTAIN):
        for found in kind.finditer(before, near.start() if near else 0):
            yield Edge(found.start() - len(before), found.end() - len(before), kind)
    if doubtful := _DOUBTFUL_BEFORE.search(before):
        start, end = doubtful.span(doubtful.lastindex or 0)
        yield Edge(start - len(before), end - len(before), _DOUBTFUL)
    leading = _LEADING.search(before)
    if leading:
        yield Edge(leading.start(1) - len(before), leading.end(1) - len(before), CONDITION)
    opening = CONDITION.match(_MARKS.sub(" ", before).lstrip())
    if opening:
        start = before.casefold().index(opening[0].casefold()) - len(before)
        yield Edge(start, start + len(opening[0]), CONDITION)
