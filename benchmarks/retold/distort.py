"""Honest statements → distorted ones: by machine with our own words, and those written by hand."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from benchmarks.retold.deeds import done
from benchmarks.retold.fresh_swaps import FRESH
from benchmarks.retold.swaps import SWAPS, Swap
from benchmarks.retold.texts import Statement, Text
from benchmarks.retold.third_swaps import THIRD

PLAN, ATTEMPT = "plan made deed", "attempt made deed"
KINDS = (*SWAPS, PLAN, ATTEMPT)
# All distortions of the fourth set are by hand.
_SWAPS: dict[str, dict[str, tuple[Swap, ...]]] = {
    "first": SWAPS,
    "second": FRESH,
    "third": THIRD,
    "fourth": {},
}
# Any sentence takes these, so that each is put into one statement in so many; those of the later
# sets are made for the sentences that they suit.
_EVERY = {"first": {"cause added": 8, "focus added": 7, "negation added": 6}}
# A kind needs what it takes away. What isn't named here can be done to any sentence.
_NEEDS = {
    "negation dropped": ("neg",),
    "condition dropped": ("cond",),
    "belief made fact": ("bel", "mod"),
    "chance dropped": ("mod", "cond"),
    "approximation dropped": ("app", "or", "qual"),
    "qualifier dropped": ("qual", "mod", "neg", "say", "cause"),
    "or made and": ("or",),
    "member added": ("list",),
    "saying made stronger": ("say", "bel", "qual"),
    "left open, half told": ("open",),
    PLAN: ("plan",),
}


@dataclass(frozen=True, slots=True)
class Case:
    """A statement of a text as it is checked: honest where it has no kind."""

    text: str
    statement: Statement
    says: str
    kind: str | None = None
    is_by_hand: bool = False


def cases(texts: Iterable[Text]) -> Iterator[Case]:
    """Give of each text the honest statements and, of each kind, at most one variant of each.

    The sets count their turns apart, so that none changes the cases of another.
    """
    turns: defaultdict[str, Counter[object]] = defaultdict(Counter)
    for text in texts:
        for statement in text.statements:
            yield Case(text.id, statement, statement.says)
            yield from _distorted(text, statement, turns[text.set])


def _distorted(text: Text, statement: Statement, turns: Counter[object]) -> Iterator[Case]:
    by_hand = dict(statement.distorted)
    for kind in KINDS:
        says = by_hand[kind] if kind in by_hand else _by_machine(kind, statement, text.set, turns)
        if says is not None and says != statement.says:
            yield Case(text.id, statement, says, kind, kind in by_hand)


def _by_machine(kind: str, statement: Statement, set_: str, turns: Counter[object]) -> str | None:
    needed = _NEEDS.get(kind, ())
    if needed and not set(needed) & set(statement.holds):
        return None
    swaps = _SWAPS[set_]
    if not swaps:
        return None
    if kind == PLAN and kind not in swaps:
        turns[kind] += 1
        return done(statement.says, turns[kind])
    for swap in swaps.get(kind, ()):
        if re.search(swap.pattern, statement.says):
            turns[kind] += 1
            if turns[kind] % _EVERY.get(set_, {}).get(kind, 1):
                return None
            return _swapped(swap, statement.says, turns)
    return None


def _swapped(swap: Swap, says: str, turns: Counter[object]) -> str:
    """Put the next template in place of the first match, and mend the case of letters."""
    template = swap.templates[turns[swap] % len(swap.templates)]
    turns[swap] += 1
    found = re.search(swap.pattern, says)
    assert found is not None
    put = found.expand(template)
    if found.start() and put[:1].isupper() and not found[0][:1].isupper():
        put = put[0].lower() + put[1:]
    words = re.sub(r"  +", " ", says[: found.start()] + put + says[found.end() :]).strip(" ,")
    return words[0].upper() + words[1:]
