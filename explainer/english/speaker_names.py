"""The words by which a text names a speaker: capitals and particles, roles, kinds, works."""

from explainer.english.capitals import UPPER
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.name_kinds import HUMAN, KIND_OF_BODY, KIND_OF_OUTLET, ROLE

PARTICLE = r"(?:al|el|de|da|di|du|van|von|der|den|bin|ibn|ben|la|le|dos|das|af|av|ter)"
CAPITAL = rf"(?:@?[{UPPER}][\w’'&.-]*|al-[{UPPER}][\w’'-]*|el-[{UPPER}][\w’'-]*)"
RUN_OF_CAPITALS = lazy_regex(
    rf"{CAPITAL}(?:\s+(?:{PARTICLE}\s+)*{CAPITAL}|\s+(?:of|for|and|on|the)\s+(?:the\s+)?"
    rf"(?={CAPITAL})|(?<=\s)(?:{CAPITAL}))*"
)
NAME_RUN = lazy_regex(rf"{CAPITAL}(?:\s+(?:{PARTICLE}\s+)*{CAPITAL})*")
POSSESSIVE = lazy_regex(r"^(?P<owner>.*?)['’]s\s+(?P<rest>.+)$")
DETERMINER = lazy_regex(r"(?i)^(?:both\s+)?(?:the|an?|his|her|its|their|our|this)\s+")
PERSON_PRONOUN = lazy_regex(r"(?i)^(?:he|she|they|it|we|i|who|one|the latter|the former)$")
# “Runa Esk of Radio Orrin”
OF_BODY = lazy_regex(
    rf"(?P<name>(?:(?:[a-z][\w-]*\s+){{0,3}}{HUMAN}\s+(?={CAPITAL}\s+{CAPITAL}))?"
    rf"{CAPITAL}(?:\s+{CAPITAL}){{0,4}})\s+(?P<of>(?:of|from|at|with|for)\s+.+)$"
)
# “Last week Tarn said”, “In a blog post Esk wrote”, “On Monday the council said”
LEADING_ADVERBIAL = lazy_regex(
    r"^(?:In|On|At|Last|This|Earlier|During|Yesterday|Today|Later)\b"
    r"(?:\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[a-z0-9]+))*?\s+(?=[A-Z]|the\s)"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
TRADE = lazy_regex(r"(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er)\s+)?(?:[a-z][\w-]+\s*){1,4}")  # “baker”
# “the group”, “a neighbour of the bridge”, “local hackers”, “recent reports”
SOMEBODY = lazy_regex(
    r"(?:[A-Z][\w-]*\s){0,3}[A-Z][\w-]*(?:['’]s|s['’])\s+[a-z]|(?i:the|an?|his|her|its|their|one|two|three|some|several|many|other)\s"
    r"|(?:[A-Z]?[\w.’'-]+\s+){0,3}[A-Z]?[a-z]{3,}s(?:\s+(?:at|of|from|in|with|for)\s.+)?$"
)
IN_BRACKETS = lazy_regex(r"\s*\([^()]{1,40}\)")
# “main news agency”, “National newspaper The Orrin Daily”
LOWER_BEFORE = lazy_regex(
    rf"^(?:(?:[a-z][\w-]+\s+){{1,4}}|.*\b(?:{KIND_OF_BODY}|{KIND_OF_OUTLET})\s+)(?=[{UPPER}])"
)
# “jury selection specialist Howard Varn”
HUMAN_NAME = lazy_regex(rf"(?:^|\s){HUMAN}\s+{CAPITAL}(?:\s+(?:{PARTICLE}\s+)?{CAPITAL}){{1,3}}$")
WORK = r"(?:statement|letter|post|blog|website|press release|tweet|e-?mail|note|message)"
WORK_OF = lazy_regex(
    rf"(?i:(?:an?|the)\s+(?:\w+\s+)?{WORK}\s+(?:from|by|of|issued by|released by))\s+"
    r"(?P<who>.+)$"
)
# “Governor of Orrin Runa Esk”
ROLE_OF_PLACE = lazy_regex(
    rf"(?P<role>(?:[\w-]+\s+){{0,3}}?(?i:{ROLE.pattern.removeprefix('(?i)')})\s+(?:of|for|at)\s+"
    rf"(?:the\s+)?(?:{CAPITAL}\s+)+(?:(?:and|of)\s+{CAPITAL}\s+)*?)(?P<name>{CAPITAL}\s+{CAPITAL})$"
)
# “One visitor to Orrin — Runa Esk —”
IN_DASHES = lazy_regex(
    rf"(?P<role>.+?),?\s+[—–-]\s+(?P<name>{CAPITAL}(?:\s+{CAPITAL}){{1,2}})(?:\s+[—–-])?$"
)
OF_AT_END = lazy_regex(r"\b(?:of|for|at|in|from)(?:\s+the)?\s*$")
# “a team led by Runa Esk”: whose it is says what stands before
LED_BY = lazy_regex(
    r"(?<=[a-z])\s+(?:led|headed|run|chaired|written|made|founded|set up)\s+by\s.*$"
)
# “a study published on Monday”: what stands behind the noun
ADDED_TO_NOUN = lazy_regex(
    r"\s+(?:[a-z]{2,}ing|[a-z]{3,}ed|of|by|in|from|on|for|at|with|about|into|who|which|that)\s.*$"
)
OWN_WORK = lazy_regex(rf"(?P<who>.+?)['’]s?\s+(?:own\s+|official\s+)?{WORK}$")
# Who has a name is none of those without one
TWO_NAMES = lazy_regex(rf"\s[{UPPER}][\w’'-]*\s+(?:[{UPPER}]\.\s+)?[{UPPER}][\w’'-]*$")
# “Yonhap news agency”
KIND_BEHIND = lazy_regex(
    rf"(?P<name>{CAPITAL}(?:\s+{CAPITAL})*)\s+"
    rf"(?P<kind>(?:news\s+|state\s+)?(?:{KIND_OF_OUTLET}|{KIND_OF_BODY}))$"
)
OUTLET_BEHIND = lazy_regex(rf"\bnews\b|{KIND_OF_OUTLET}")
SHORT_NAME = lazy_regex(r"\s*\([A-Z]{2,}\)$")
SMALL_BEGINNINGS = frozenset(
    (
        *("officials", "police", "authorities", "witnesses", "residents", "experts", "analysts"),
        *("scientists", "researchers", "lawyers", "critics", "activists", "organisers", "his"),
        *("organizers", "her", "their", "its", "local", "other", "others", "investigators"),
        *("supporters", "neighbours", "neighbors", "protesters", "prosecutors"),
    )
)
