"""The words by which a text names persons and bodies in full, and what stands beside a name."""

import re

from explainer.english.capitals import UPPER
from explainer.english.name_kinds import HUMAN, ROLE

CAPITALISED = rf"(?:[{UPPER}](?:(?!['’]s\b)[\w’'-])*)"
PLACE_BEFORE = r"\b(?:in|from|at|near|of|to)\s+"
# Between the words of a name: no empty line, behind which another paragraph begins
_GAP = r"(?:[^\S\n]|\n(?!\s*\n))+"
FULL_NAME = re.compile(
    rf"(?<![\w’'-])((?:[A-Z]\.|{CAPITALISED})(?:{_GAP}(?:[A-Z]\.|{CAPITALISED})){{1,2}})(?![\w-])"
)
BEHIND_FOR = re.compile(r"(?i)\b(?:for|of|at)\s+(?P<body>(?:the\s+)?[^,]{2,60}?)(?=,|$)")
BEFORE_SPOKESPERSON = re.compile(
    r"(?i)(?P<body>[^,]{2,60}?)\s+(?:spokes(?:man|woman|person|people)|press (?:secretary|officer))"
)
IN_PLACE = re.compile(r"(?:\b(?:in|at|from|near|to|of|on|the|for|by)\s+|[”\"’'#@])$", re.IGNORECASE)
OFFICELESS = re.compile(rf"^(?:{ROLE.pattern.removeprefix('(?i)')}\s+)+", re.IGNORECASE)
ROLE_BEFORE = re.compile(
    rf"{ROLE.pattern},?\s+$|\b{HUMAN}\s+$|\b(?:Mr|Mrs|Ms|Dr|Rev|Sir|Gov|Sen|Rep|Prof)\.?\s+$"
)
# “a Scientology attorney, Kendrick Moxon”: the role without its article
NOUN_OF_ROLE = re.compile(
    rf"(?:^|[\s,(])(?:(?:the|an?|his|her|their|its)\s+)?(?P<role>(?:{CAPITALISED}\s+){{0,2}}"
    rf"(?:(?!(?:the|an?|and|or|of|with|by|to|for|as|his|her|their|its|that|than|said|told|like"
    rf"|including)\b)"
    rf"[a-z-]+\s+){{0,2}}?{ROLE.pattern.removeprefix('(?i)')}),?$"
)
BODY_RUN = re.compile(
    rf"(?<![\w’'-]){CAPITALISED}(?:{_GAP}(?:of\s+(?:the\s+)?)?{CAPITALISED}){{1,4}}(?![\w-])"
)
ADDED_TO_NAME = re.compile(r",\s+(?:an?|the|who|aged|\d{1,3},)\s")  # “Jon Perk, a driver,”
WHO_CLAUSE = re.compile(r",\s+(?:who|whose|which)\b.*$")  # others are named in it
SOME_ARTICLE = re.compile(r"(?:the|an?|other|some|many)\s")
# “Baker Lotte Finn”, where a sentence begins: a trade with a capital
TRADE_FIRST = re.compile(rf"(?=[{UPPER}][a-z]+\s)(?i:{HUMAN})\s")
