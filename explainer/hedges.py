"""The words by which a sentence says that it is not the writer's own knowledge.

The ladder is the editorial standard's: what rests on unnamed people needs a hedge, what an outlet
says by itself needs its name. Lists are of English; each pattern is a whole word or phrase.
"""

import re

_HEDGES = (
    r"alleg(?:ed|edly|es|ation|ations)",
    r"reported(?:ly)?(?! to (?:work|duty))",
    r"reportedly",
    r"according to",
    r"accused? of",
    r"anonymous(?:ly)?",
    r"unnamed",
    r"purported(?:ly)?",
    r"is said to",
    r"are said to",
    r"was said to",
    r"were said to",
    r"apparent(?:ly)?",
    r"suspected",
)
_CONDITIONS = (r"if", r"unless", r"provided that", r"assuming", r"in case")
_ATTRIBUTIONS = (
    r"said", r"says", r"wrote", r"writes", r"reported", r"reports", r"told", r"tells", r"stated",
    r"states", r"according to", r"asked", r"called", r"calls", r"argued", r"testified",
    r"described", r"describes", r"put it", r"in the words of", r"quoted", r"cited", r"posted",
    r"accused", r"alleged", r"alleges", r"dated", r"dates", r"names", r"named", r"gave", r"gives",
)  # fmt: skip


def _words(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)


HEDGE = _words(_HEDGES)
CONDITION = _words(_CONDITIONS)
ATTRIBUTION = _words(_ATTRIBUTIONS)


def has_hedge(text: str) -> bool:
    """Tell whether a sentence carries a hedge in so many words."""
    return HEDGE.search(text) is not None


def has_condition(text: str) -> bool:
    return CONDITION.search(text) is not None


def has_attribution(text: str) -> bool:
    """Tell whether a sentence says that somebody says it."""
    return ATTRIBUTION.search(text) is not None or has_hedge(text)
