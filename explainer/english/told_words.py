"""The words around what is told: who is cited by whom, conditions, and what another may tell."""

from explainer.english.attribution import SPOKEN_BY_NOBODY
from explainer.english.capitals import UPPER
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.verbs import FINITE

GENERIC_SUBJECT = lazy_regex(r"^(?:[Ww]e|[Ii]|[Oo]ne|[Ww]ho)$")
CITED = lazy_regex(r"(?P<who>.+?),?\s+(?:cited|quoted|interviewed)\s+(?:by|in)\s+(?P<via>.+)$")
CITING = lazy_regex(r"(?P<via>.+?),?\s+(?:citing|quoting)\s+(?P<who>.+)$")
# “Judge Tarn, was there for the vote: “…,” he said”
LEADING_SUBJECT = lazy_regex(
    rf"(?P<who>(?:[{UPPER}][\w.’'-]*\s+){{0,4}}[{UPPER}][\w’'-]*),?\s+(?={FINITE}\b)"
)
NAMED_HEARER = lazy_regex(rf"(?:the\s+)?[{UPPER}]")
SAID_BY_NOBODY = lazy_regex(
    rf"{SPOKEN_BY_NOBODY.pattern}(?:(?:\s+(?:before|in|at|to|on)\s+[^,;:]{{2,60}}?)?\s+that\b)?"
)
CONDITION_CLAUSE = lazy_regex(
    r"(?i)\b(?:if|unless|provided that|assuming that|in case|in the event)\b[^,.;:!?”\"]{3,}"
)
# “… “We lost,” and the flag is at half-mast”: what follows may be told by the outlet as well
GOES_ON_BEHIND_QUOTATION = lazy_regex(
    rf"(?:[,.;!?][”\"]|[”\"][,;]?)(?P<rest>\s+(?:and|but|while|as)\s+(?![“\"‘])"
    rf"(?!that\b|(?:\w+ly\s+|also\s+)?(?:{FINITE})\b)(?=[^”\"]*\b(?:{FINITE})\b))"
)
# “by the man, reported by The Guardian as convicted”: by whom it is told to be so stays open.
PERHAPS_ANOTHERS = lazy_regex(
    r",\s+(?:as\s+)?(?:reported|described|confirmed|cited|quoted|named|identified)\s+by\b"
)
# Behind “…,” she said
ADDED_BEHIND = lazy_regex(
    r"\W*(?:saying|stating|adding|claiming|arguing|explaining|noting|insisting|commenting"
    r"|remarking|pointing\s+out)(?:\s+that\b,?)?\s+(?=\w)"
)
DID_BEHIND = lazy_regex(rf"\W*(?:and|but)\s+(?=(?:\w+ly\s+|also\s+|then\s+)*(?:{FINITE})\b)")
CIRCUMSTANCE_BEHIND = lazy_regex(
    r"\W*(?:as|when|while|after|before|during|in|on|at|from|outside|to|of|about|following)\s"
)
# Before words in marks that are the title of a work: “author of “The Empty Pill””
BEFORE_TITLE = lazy_regex(
    r"(?i)(?:\b(?:of|in|books?|films?|movie|albums?|songs?|single|novels?|plays?|series|shows?|titled"
    r"|entitled|exhibition|documentary|opera|magazine|column|podcast|game)|,)\s*,?\s*$"
)
TITLE = lazy_regex(
    rf"[{UPPER}\d][\w’'-]*(?:\s+(?:[{UPPER}\d][\w’'-]*"
    r"|(?:of|the|an?|and|in|on|to|for|at|with|from|by|is)(?=\s)))*"
)
# “It is unclear if he lives”, “few if any”: something is left open, and nothing depends on it
NO_CONDITION = lazy_regex(
    r"(?i)\b(?:unclear|unknown|unsure|uncertain|clear|decide|determine|tell|matter|as|even|few"
    r"|little)\s+(?:\w+\s+)?if\b"
)
