"""What no words may hold that are left without a claim: a hedge, a condition, an accusation."""

from collections.abc import Iterator

from explainer.english.accusations import accusation_in_headline
from explainer.english.conditions import CONDITION
from explainer.english.hedges import HEDGE


def delicate_words(words: str) -> Iterator[tuple[str, str]]:
    """Give what needs a claim in words of a source: its kind, and the words themselves."""
    told = {
        "a hedge": HEDGE.search(words),
        "a condition": CONDITION.search(words),
        "an accusation": accusation_in_headline(words),
    }
    for kind, found in told.items():
        if found:
            yield kind, found[0]
