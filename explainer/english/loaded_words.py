"""Words that judge what they tell."""

import re

from explainer.english.lazy_patterns import lazy_regex

LOADED = lazy_regex(
    r"(?<![\w-])(?:collu(?:de|ded|des|ding|sion)|treason(?:ous)?|traitors?|secret(?:ly)?|rogue"
    r"|regimes?|even|just|bombshells?|shocking(?:ly)?|explosive|stunning|chilling|outrageous"
    r"|notorious|so-called|infamous|scandal(?:ous)?|slammed|blasted|noted that|pointed out that"
    r"|betray(?:s|ed|al)?)(?![\w-])",
    re.IGNORECASE,
)
# They only point at a word: where the source has them, they are the speaker's.
POINTING_USE = lazy_regex(r"(?i)(?:even|just)")
PLAIN_USE = lazy_regex(
    r"(?i)\b(?:not (?:just|secret)|nor secret|just (?:over|under|after|before|as|about|\d+)"
    r"|even (?:numbers?|if|though|when|where|as|after|before|more|less|so|then)"
    r"|secret (?:service|ballot))\b"
)
