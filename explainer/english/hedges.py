"""The words by which a sentence says that it is not the writer's own knowledge.

The ladder is the editorial standard's: what rests on unnamed people needs a word that says so, what
an outlet says by itself needs its name. Lists are of English; each row is a whole word or phrase.
"""

import re

# “The Times reported that …” names the teller; only what *is reported*, or *reportedly* so, hedges.
_REPORTED = (
    r"(?:is|are|was|were|be|been|the|an?|any|his|her|its|their|these|those|two|several|of|\A)"
    r"\s*\breported(?!\s+(?:by|in|on|to)\b)"
)
_STEMS = ("alleged", "reported", "purported", "supposedly")  # one of them in each of the next
_ADVERBS = (r"alleged(?:ly)?", r"reportedly", _REPORTED, r"purported(?:ly)?", r"supposedly")
_UNNAMED = (
    r"anonymous(?:ly)?", r"unnamed", r"unidentified", r"not named", r"without naming",
    r"undisclosed sources?", r"sources said", r"sources say",
    r"(?:people|persons?|officials?|sources?) familiar with",
    r"(?:condition|promise) of anonymity",
    r"(?:asked|wished|wanted|preferred) not to be (?:named|identified|quoted)",
    r"(?:declined|refused) to be (?:named|identified)",
)  # fmt: skip
_SAID_TO = (
    r"(?:is|are|was|were)(?:\s+[\w.’'-]+){0,4}\s+(?:said|alleged|reported|believed) to",
    r"(?:an? )?allegations?", r"alleges?", r"according to (?:the|those|these|his|its) accounts?",
)  # fmt: skip
_LOOSE = (r"according to", r"accused? of", r"apparent(?:ly)?", r"suspected", r"rumou?red")
_TRUTH = r"true|accurate|correct|confirmed|proven|proved|verified|factual|right"
_ACCOUNT = (
    r"(?:the|this|that|these|those|what|such|his|her|their|its)\s+(?:\w+\s+){0,3}?"
    r"(?:information|news|reports?|reporting|accounts?|claims?|allegations?|story|stories"
    r"|revelations?|book|article|charges?|statements?|is|was)"
)
_POINTING = r"(?:it|that|this|they|in|indeed)(?:[’']s|\s+(?:is|was|are|were|fact))?"
_DOUBTED = (
    rf"(?:if|assuming|provided)\s+(?:that\s+)?(?:{_POINTING}\s+)?(?:{_TRUTH})",
    rf"(?:if|assuming|provided)\s+(?:that\s+)?{_ACCOUNT}(?:\s+\w+){{0,4}}?\s+(?:{_TRUTH})",
)
_CONDITIONS = (r"if", r"unless", r"provided that", r"assuming that", r"in case", r"in the event")
_ATTRIBUTIONS = (
    r"said", r"says", r"wrote", r"writes", r"reported", r"reports", r"told", r"tells", r"stated",
    r"states", r"according to", r"asked", r"argued", r"argues", r"testified", r"described",
    r"describes", r"put it", r"in the words of", r"quoted", r"cited", r"posted", r"accused",
    r"alleged", r"alleges", r"asserted", r"asserts", r"replied", r"spoke", r"condemned",
    r"criticised", r"criticized", r"suggested", r"warned", r"rejected", r"denied",
    r"found that", r"concluded", r"ruled that",
    r"(?:records?|documents?|minutes) (?:shows?|showed|records?|recorded)",
)  # fmt: skip
_NEGATIONS = (
    r"not", r"no", r"never", r"none", r"nobody", r"nothing", r"neither", r"nor", r"cannot",
    r"without", r"hardly", r"barely", r"scarcely", r"denied", r"denies", r"refused", r"failed",
    r"\w+n[’']t",
)  # fmt: skip


def _words(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)


HEDGE = _words(*_ADVERBS, *_UNNAMED, *_SAID_TO, *_LOOSE)
UNCERTAIN = _words(*_ADVERBS, *_UNNAMED, *_SAID_TO)
ADVERB = _words(*_ADVERBS)
UNNAMED = _words(*_UNNAMED)
CONDITION = _words(*_CONDITIONS)
DOUBT = _words(*_DOUBTED)
ATTRIBUTION = _words(*_ATTRIBUTIONS)
NEGATION = _words(*_NEGATIONS)


def may_hedge(text: str) -> bool:
    """Tell whether an adverb of hedging can stand in a text; a quick look that misses none."""
    folded = text.casefold()
    return any(stem in folded for stem in _STEMS)


def has_hedge(text: str) -> bool:
    """Tell whether a sentence carries a hedge in so many words."""
    return HEDGE.search(text) is not None


def is_uncertain(text: str) -> bool:
    """Tell whether a sentence says that what it tells is alleged, or told by unnamed people."""
    return UNCERTAIN.search(text) is not None


def has_condition(text: str) -> bool:
    return CONDITION.search(text) is not None


def has_attribution(text: str) -> bool:
    """Tell whether a sentence says that somebody says it."""
    return ATTRIBUTION.search(text) is not None or has_hedge(text)
