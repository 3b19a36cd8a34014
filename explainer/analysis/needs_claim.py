"""What no words may hold that are left without a claim: a hedge, a condition, an accusation."""

import re
from collections.abc import Callable, Iterator, Mapping

from explainer.english.accusations import accusation_in_headline
from explainer.english.conditions import CONDITION
from explainer.english.hedges import HEDGE

_Find = Callable[[str], re.Match[str] | None]
_NEVER_LEFT_OUT: Mapping[str, _Find] = {
    "a hedge": HEDGE.search,
    "a condition": CONDITION.search,
    "an accusation": accusation_in_headline,
}


def delicate_words(words: str) -> Iterator[tuple[str, str]]:
    """Give what needs a claim in words of a source: its kind, and the words themselves."""
    for kind, find in _NEVER_LEFT_OUT.items():
        if found := find(words):
            yield kind, found[0]
