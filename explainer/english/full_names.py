"""The words by which a text names persons and bodies in full, and what stands beside a name."""

import re

from explainer.english.capitals import UPPER
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.name_kinds import HUMAN, ROLE

CAPITALISED = rf"(?:[{UPPER}](?:(?!['’]s\b)[\w’'-])*)"
PLACE_BEFORE = r"\b(?:in|from|at|near|of|to)\s+"
# Between the words of a name: no empty line, behind which another paragraph begins
_GAP = r"(?:[^\S\n]|\n(?!\s*\n))+"
FULL_NAME = lazy_regex(
    rf"(?<![\w’'-])((?:[A-Z]\.|{CAPITALISED})(?:{_GAP}(?:[A-Z]\.|{CAPITALISED})){{1,2}})(?![\w-])"
)
BEHIND_FOR = lazy_regex(r"(?i)\b(?:for|of|at)\s+(?P<body>(?:the\s+)?[^,]{2,60}?)(?=,|$)")
BEFORE_SPOKESPERSON = lazy_regex(
    r"(?i)(?P<body>[^,]{2,60}?)\s+(?:spokes(?:man|woman|person|people)|press (?:secretary|officer))"
)
IN_PLACE = lazy_regex(r"(?:\b(?:in|at|from|near|to|of|on|the|for|by)\s+|[”\"’'#@])$", re.IGNORECASE)
OFFICELESS = lazy_regex(rf"^(?:{ROLE.pattern.removeprefix('(?i)')}\s+)+", re.IGNORECASE)
ROLE_BEFORE = lazy_regex(
    rf"{ROLE.pattern},?\s+$|\b{HUMAN}\s+$|\b(?:Mr|Mrs|Ms|Dr|Rev|Sir|Gov|Sen|Rep|Prof)\.?\s+$"
)
# “a Scientology attorney, Kendrick Moxon”: the role without its article
NOUN_OF_ROLE = lazy_regex(
    rf"(?:^|[\s,(])(?:(?:the|an?|his|her|their|its)\s+)?(?P<role>(?:{CAPITALISED}\s+){{0,2}}"
    rf"(?:(?!(?:the|an?|and|or|of|with|by|to|for|as|his|her|their|its|that|than|said|told|like"
    rf"|including)\b)"
    rf"[a-z-]+\s+){{0,2}}?{ROLE.pattern.removeprefix('(?i)')}),?$"
)
BODY_RUN = lazy_regex(
    rf"(?<![\w’'-]){CAPITALISED}(?:{_GAP}(?:of\s+(?:the\s+)?)?{CAPITALISED}){{1,4}}(?![\w-])"
)
ADDED_TO_NAME = lazy_regex(r",\s+(?:an?|the|who|aged|\d{1,3},)\s")  # “Jon Perk, a driver,”
WHO_CLAUSE = lazy_regex(r",\s+(?:who|whose|which)\b.*$")  # others are named in it
SOME_ARTICLE = lazy_regex(r"(?:the|an?|other|some|many)\s")
# “Baker Lotte Finn”, where a sentence begins: a trade with a capital
TRADE_FIRST = lazy_regex(rf"(?=[{UPPER}][a-z]+\s)(?i:{HUMAN})\s")
