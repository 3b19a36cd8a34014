"""Words by which a sentence says whose account it is."""

import re

from explainer.english.hedges import has_hedge
from explainer.english.phrases import any_of
from explainer.english.pronouns import SPEAKERS
from explainer.english.speech_verbs import ACCOUNTING, SPEAKS

ATTRIBUTION = any_of(*ACCOUNTING)
# Behind a name: “Kirby (R-Texas), a spokesman, has also said”.
SPEAKER_SAYS = re.compile(
    rf"(?:['’]s)?(?:\s*\([^)]{{1,20}}\))?(?:(?:,[^,;:.]{{1,80}}){{1,2}},)?,?\s+{SPEAKS}"
)
PRONOUN_SAYS = re.compile(rf"(?i)\b(?:{SPEAKERS})\s+{SPEAKS}")
AUTHORS_SAY = re.compile(r"(?i)\b(?:the|its) authors (?:write|wrote|say|said|report(?:ed)?)\b")
BETWEEN_SPEAKERS = re.compile(r"\s+and\s+(?:[a-z]+\s+){0,2}")
# Before a name: “according to the authors of”.
CREDIT = re.compile(
    r"\b(?i:according to|cited in|cited by|reported by|in the words of|as)\s+"
    r"(?:(?:the|its|their|authors|author|of|[A-Z]\w*\.?|then)\s+){0,6}$"
)
# At the beginning of a statement, where they say whose word it is; “told” is a deed as well.
CREDITING = re.compile(
    r"(?i)(?:according to|as (?:reported|cited|quoted|told) (?:by|in)|in the words of)\b"
)
REPORTING_VERB = re.compile(
    r"(?:,[^,;:.]{1,80},)?\s+(?:(?:has|had|also|then|later|in turn|\w+ly)\s+){0,3}"
    r"(?:said|says|wrote|writes|stated|states|reported|reports|testified|testifies|claimed|claims"
    r"|asserted|asserts|alleged|alleges|argued|argues)(?!\w)"
)
# “The Times wrote, without naming an accuser, that ”: what stands before the verb is `who`.
SAID_THAT = re.compile(
    r"(?P<who>[^“”;:]{2,90}?),?\s+(?:(?:has|had|also|then|later|in turn)\s+){0,2}"
    r"(?:said|says|wrote|writes|stated|states|reported|reports|testified|testifies)"
    r"(?P<how>,? (?:without|in its|in an?) [^,“]{3,60}(?:, without [^,“]{3,60})?,?)? that "
)
# A further credit behind the first: “…, as reported by The Post, cited in *Peril*, …”.
FURTHER_CREDIT = re.compile(
    r"(?:(?:and )?(?:as )?(?:reported|reprinted|cited|quoted|told|published|given) (?:by|in|on)"
    r"|as\b|in|on|who draws? on|drawing on|citing|unnamed in)\b"
)
# Words of credits that say nothing beyond whose word it is; “the” and other small words among them.
CREDIT_WORDS = frozenset((
    "according", "to", "as", "reported", "reprinted", "cited", "quoted", "told", "published",
    "given", "by", "in", "on", "of", "the", "a", "an", "and", "its", "from", "who", "draw", "draws",
    "drawing", "citing", "authors", "author", "source", "sources", "people", "unnamed", "anonymous",
    "said", "says", "wrote", "writes", "stated", "states", "reports", "testified", "testifies",
    "that", "has", "had", "also", "then", "later", "without", "naming", "giving", "accuser",
    "report", "word", "words", "it", "them", "book", "article", "page", "site", "headline",
))  # fmt: skip
_AS = re.compile(r"\bas\s+$")
_PUTS_IT = re.compile(r"\s+put it")
_PUTS_IT_LATER = re.compile(r".{0,60}?\bput it\b")


def has_attribution(text: str) -> bool:
    """Tell whether a sentence says that somebody says it."""
    return ATTRIBUTION.search(text) is not None or has_hedge(text)


def is_credit(before: str, after: str) -> bool:
    """Tell whether the words around a name credit it: “as” does so only with “put it” behind it."""
    credit = CREDIT.search(before)
    if credit is None:
        return False
    return not credit[0].lower().startswith("as") or bool(_PUTS_IT_LATER.match(after))


def puts_it(before: str, after: str) -> bool:
    """Tell whether a name stands in “as … put it”."""
    return bool(_AS.search(before) and _PUTS_IT.match(after))
