"""The words around what is told: who is cited by whom, conditions, and what another may tell."""

import re

from explainer.english.attribution import SPOKEN_BY_NOBODY
from explainer.english.capitals import UPPER
from explainer.english.verbs import FINITE

GENERIC_SUBJECT = re.compile(r"(?i)^(?:we|i|one|who)$")
CITED = re.compile(r"(?P<who>.+?),?\s+(?:cited|quoted|interviewed)\s+(?:by|in)\s+(?P<via>.+)$")
CITING = re.compile(r"(?P<via>.+?),?\s+(?:citing|quoting)\s+(?P<who>.+)$")
# “Judge Tarn, was there for the vote: “…,” he said”
LEADING_SUBJECT = re.compile(
    rf"(?P<who>(?:[{UPPER}][\w.’'-]*\s+){{0,4}}[{UPPER}][\w’'-]*),?\s+(?={FINITE}\b)"
)
NAMED_HEARER = re.compile(rf"(?:the\s+)?[{UPPER}]")
SAID_BY_NOBODY = re.compile(rf"{SPOKEN_BY_NOBODY.pattern}(?:\s+that\b)?")
CONDITION_CLAUSE = re.compile(
    r"(?i)\b(?:if|unless|provided that|assuming that|in case|in the event)\b[^,.;:!?”\"]{3,}"
)
# “… “We lost,” and the flag is at half-mast”, “by the man, reported by The Guardian as convicted”:
# what follows may be told by the outlet, or by somebody else.
PERHAPS_ANOTHERS = re.compile(
    r"(?:[,.;!?][”\"]|[”\"][,;]?)\s+(?:and|but|while|as)\s+(?![“\"‘])"
    r"|,\s+(?:as\s+)?(?:reported|described|confirmed|cited|quoted|named|identified)\s+by\b"
)
