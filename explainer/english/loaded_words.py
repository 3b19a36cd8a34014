"""Words that judge what they tell."""

import re

LOADED = re.compile(
    r"(?<![\w-])(?:collu(?:de|ded|des|ding|sion)|treason(?:ous)?|traitors?|secret(?:ly)?|rogue"
    r"|regimes?|even|just|bombshells?|shocking(?:ly)?|explosive|stunning|chilling|outrageous"
    r"|notorious|so-called|infamous|scandal(?:ous)?|slammed|blasted|noted that|pointed out that"
    r"|betray(?:s|ed|al)?)(?![\w-])",
    re.IGNORECASE,
)
PLAIN_USE = re.compile(
    r"(?i)\b(?:not (?:just|secret)|just (?:over|under|after|before)|even number"
    r"|secret (?:service|ballot))\b"
)
