"""Who is meant by the words that name a speaker: a person with a role, a body, an outlet, people.

“Afghan Ambassador to the United States Hamdullah Mohib” is Hamdullah Mohib, and the rest is his
role. Where the words leave open who is named, nobody is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from explainer.english.capitals import UPPER
from explainer.english.name_kinds import (
    BODY,
    HUMAN,
    KIND_OF_BODY,
    KIND_OF_OUTLET,
    NOBODY,
    OUTLET,
    PEOPLE,
    PLACE,
    ROLE,
    WORKS,
)
from explainer.english.titles import NO_NAMES, RANKS

NamedKind = Literal["person", "organisation", "outlet", "unnamed"]

_PARTICLE = r"(?:al|el|de|da|di|du|van|von|der|den|bin|ibn|ben|la|le|dos|das|af|av|ter)"
_CAPITAL = rf"(?:@?[{UPPER}][\w’'&.-]*|al-[{UPPER}][\w’'-]*|el-[{UPPER}][\w’'-]*)"
_RUN = re.compile(
    rf"{_CAPITAL}(?:\s+(?:{_PARTICLE}\s+)*{_CAPITAL}|\s+(?:of|for|and|on|the)\s+(?:the\s+)?"
    rf"(?={_CAPITAL})|(?<=\s)(?:{_CAPITAL}))*"
)
_NAME_RUN = re.compile(rf"{_CAPITAL}(?:\s+(?:{_PARTICLE}\s+)*{_CAPITAL})*")
_POSSESSIVE = re.compile(r"^(?P<owner>.*?)['’]s\s+(?P<rest>.+)$")
_DETERMINER = re.compile(r"(?i)^(?:both\s+)?(?:the|an?|his|her|its|their|our|this)\s+")
_PERSON_PRONOUN = re.compile(r"(?i)^(?:he|she|they|it|we|i|who|one|the latter|the former)$")
# “Runa Esk of Radio Orrin”
_OF_BODY = re.compile(
    rf"(?P<name>(?:(?:[a-z][\w-]*\s+){{0,3}}{HUMAN}\s+(?={_CAPITAL}\s+{_CAPITAL}))?"
    rf"{_CAPITAL}(?:\s+{_CAPITAL}){{0,2}})\s+(?P<of>(?:of|from|at|with|for)\s+.+)$"
)
# “Last week Tarn said”, “In a blog post Esk wrote”, “On Monday the council said”
_LEADING_ADVERBIAL = re.compile(
    r"^(?:In|On|At|Last|This|Earlier|During|Yesterday|Today|Later)\b"
    r"(?:\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[a-z0-9]+))*?\s+(?=[A-Z]|the\s)"
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_TRADE = re.compile(r"(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er)\s+)?(?:[a-z][\w-]+\s*){1,4}")  # “baker”
# “the group”, “a neighbour of the bridge”, “local hackers”, “recent reports”
_SOMEBODY = re.compile(
    r"(?i:the|an?|his|her|its|their|one|two|three|some|several|many|other)\s"
    r"|(?:[A-Z]?[\w.’'-]+\s+){0,3}[A-Z]?[a-z]{3,}s(?:\s+(?:at|of|from|in|with|for)\s.+)?$"
)
_IN_BRACKETS = re.compile(r"\s*\([^()]{1,40}\)")
# “main news agency”, “National newspaper The Orrin Daily”
_LOWER_BEFORE = re.compile(
    rf"^(?:(?:[a-z][\w-]+\s+){{1,4}}|.*\b(?:{KIND_OF_BODY}|{KIND_OF_OUTLET})\s+)(?=[{UPPER}])"
)
# “jury selection specialist Howard Varn”
_HUMAN_NAME = re.compile(
    rf"(?:^|\s){HUMAN}\s+{_CAPITAL}(?:\s+(?:{_PARTICLE}\s+)?{_CAPITAL}){{1,3}}$"
)
_WORK = r"(?:statement|letter|post|blog|website|press release|tweet|e-?mail|note|message)"
_WORK_OF = re.compile(
    rf"(?i:(?:an?|the)\s+(?:\w+\s+)?{_WORK}\s+(?:from|by|of|issued by|released by))\s+(?P<who>.+)$"
)
_OWN_WORK = re.compile(rf"(?P<who>.+?)['’]s?\s+(?:own\s+|official\s+)?{_WORK}$")
# Who has a name is none of those without one
_TWO_NAMES = re.compile(rf"\s[{UPPER}][\w’'-]*\s+(?:[{UPPER}]\.\s+)?[{UPPER}][\w’'-]*$")
_MOST_OF_A_NAME = 3  # words
_LONGEST_DESCRIPTION = 8  # words


@dataclass(slots=True)
class NamedActor:
    """Somebody of the text: the name, what they are, and every spelling that the text has."""

    name: str
    kind: NamedKind
    role: str = ""
    aka: list[str] = field(default_factory=list)
    speaks_for: str = ""
    described_as: str = ""

    @property
    def surname(self) -> str:
        return self.name.rsplit(maxsplit=1)[-1]


def is_pronoun(words: str) -> bool:
    is_short_name = words.isupper() and len(words) > 1  # “WHO”
    return not is_short_name and _PERSON_PRONOUN.match(words.strip()) is not None


def bare_subject(words: str) -> str:
    """Take off when or where it was said, the party, and whose he is: “Last week Tarn (R-Ky.)”."""
    bare = _LEADING_ADVERBIAL.sub("", _IN_BRACKETS.sub("", words).strip())
    of_body = _OF_BODY.match(bare)
    if of_body is None or " " in of_body["name"] or _HUMAN_NAME.search(of_body["of"]):
        return bare  # “North of Scotland fiscal Runa Esk”
    is_nobodys = PEOPLE.search(of_body["name"]) or BODY.search(of_body["name"])
    return bare if is_nobodys else of_body["name"]


def named_in(words: str, text: str) -> NamedActor | None:
    """Give whom the words that name a speaker name."""
    return None if is_pronoun(words) else _one(_whose_work(words), text)


def _whose_work(words: str) -> str:
    """Give whose a work is, where the words say so: “a statement from the council”."""
    found = _WORK_OF.match(words) or _OWN_WORK.match(words)
    return found["who"] if found else words


def _one(words: str, text: str) -> NamedActor | None:
    head, aside = _parted(words)
    for part, rest in ((head, aside), (aside, head)):
        person = _person(part, rest, text)
        if person:
            return person
    return _body(head) or _people(words) or (_body(aside) if aside[:1].isupper() else None)


def _parted(words: str) -> tuple[str, str]:
    """Part what stands before a comma from what is added behind it."""
    head, _, aside = words.partition(",")
    of_body = _OF_BODY.match(head)
    if of_body:
        head, aside = of_body["name"], f"{of_body['of']} {aside}"
    return head.strip(), aside.strip(" ,")


def _person(words: str, added: str, text: str) -> NamedActor | None:
    """Find a person’s name at the end of the words; what stands before it is the role."""
    runs = list(_NAME_RUN.finditer(words))
    if not runs or runs[-1].end() != len(words.rstrip(" .")):
        return None
    run = runs[-1]
    parts = re.split(r"(?:['’]s|s['’])\s+", run[0].strip(" ."))[-1].split()
    while parts and (
        parts[0].strip(".") in NO_NAMES or (parts[0].isupper() and len(parts[0]) <= 3)
    ):
        parts = parts[1:]
    ranked = [number for number, part in enumerate(parts[:-1]) if part.strip(".") in RANKS]
    if ranked:  # “for Education Mr. Toccafondi”
        parts = parts[ranked[-1] + 1 :]
    if not parts or any("’s" in part or "'s" in part for part in parts[-2:]):
        return None
    is_titled = parts != run[0].strip(" .").split()
    name_parts = _name_of(parts, words[: run.start()])
    name = " ".join(name_parts)
    before = words[: len(words.rstrip(" .")) - len(name)].strip()
    if (
        OUTLET.search(name)
        or BODY.search(name)
        or not (is_titled or _is_persons(name, before, added, text))
    ):
        return None
    role = (
        before
        if ROLE.search(before) or _TRADE.fullmatch(before)
        else added
        if added and ROLE.search(added)
        else ""
    )
    return NamedActor(name, "person", _role(role))


def _name_of(parts: list[str], before: str) -> list[str]:
    """Take of a run of capitals what is the name: its last words."""
    offices = [number for number, part in enumerate(parts) if _is_office(part)]
    if offices and 1 < len(parts) - offices[-1] - 1 <= _MOST_OF_A_NAME:
        return parts[offices[-1] + 1 :]  # “Justice Minister Mehmet Ali Sahin”
    if len(parts) <= _MOST_OF_A_NAME and (not before.strip() or before.rstrip()[-1:].islower()):
        ranked = [part for part in parts if part not in NO_NAMES]
        has_role = ROLE.search(" ".join(parts[:-2])) or BODY.search(" ".join(parts[:-2]))
        return parts[-2:] if has_role else ranked or parts
    if len(parts) > 2 and parts[-2].lower() in ("al", "de", "van", "von", "bin"):
        return parts[-3:]
    return parts[-2:]


def _is_office(word: str) -> bool:
    return ROLE.fullmatch(word) is not None or PEOPLE.fullmatch(word) is not None


def _is_persons(name: str, before: str, added: str, text: str) -> bool:
    """Tell whether a name can only be a person’s: by a role, or since a surname is used alone."""
    parts = name.split()
    if len(parts) == 1:
        return False
    if ROLE.search(before) or ROLE.search(added) or _TRADE.fullmatch(before):
        return True
    if PLACE.search(name) or re.search(rf"\b(?:in|near)\s+{re.escape(name)}\b", text):
        return False
    if _HUMAN_NAME.search(f"{before} {name}") or _is_office(before.rpartition(" ")[2]):
        return True
    last = re.escape(parts[-1])
    alone = re.search(rf"(?<![A-Z][\w.]\s)(?<!{re.escape(parts[-2])} )\b{last}\b", text)
    return alone is not None or not before


def _role(words: str) -> str:
    role = _DETERMINER.sub("", words).strip(" ,")
    return role if len(role.split()) <= 14 else ""


def _body(words: str) -> NamedActor | None:
    """Find a body or an outlet: the last run of capitals, with “of” inside."""
    possessive = _POSSESSIVE.match(words)
    if possessive and " " not in possessive["rest"]:
        possessive = None  # “The People’s Daily”
    bare = _DETERMINER.sub("", possessive["rest"] if possessive else words)
    kind_behind = _KIND_BEHIND.match(bare)
    if kind_behind:
        name = kind_behind["name"]
        is_outlet = OUTLET.search(name) or _OUTLET_BEHIND.search(kind_behind["kind"])
        return NamedActor(name, "outlet" if is_outlet else "organisation")
    bare = bare.strip(" .")
    lower = _LOWER_BEFORE.match(bare)
    run = _RUN.fullmatch(bare, lower.end() if lower else 0)
    if run is None:
        return None
    name = _SHORT_NAME.sub("", run[0])
    is_called_one = re.search(rf"\b(?:{KIND_OF_OUTLET})\s+$", bare[: run.start()])
    is_body = BODY.search(name.split()[-1]) and not OUTLET.fullmatch(name)  # “CNN” looks like one
    if is_called_one or (OUTLET.search(name) and not is_body):
        return NamedActor(name.removeprefix("The "), "outlet")
    if BODY.search(name) or PLACE.search(name) or (name.isupper() and len(name) > 2):
        return NamedActor(name, "organisation")
    return None


def _people(words: str) -> NamedActor | None:
    """Find people, or a body, who are called by what they are."""
    head = words.split(",", maxsplit=1)[0].strip()
    if NOBODY.search(head) or not (_SOMEBODY.match(head) or PEOPLE.search(head)):
        return None
    if not head or len(head.split()) > _LONGEST_DESCRIPTION or _TWO_NAMES.search(head):
        return None
    name = head if head[:1].isupper() and head.split()[0].isupper() else _lowered(head)
    return NamedActor(name, "unnamed", described_as=head)


def _lowered(words: str) -> str:
    """Write a description as it stands inside a sentence; a name keeps its form."""
    first = words.split(maxsplit=1)[0]
    is_small = first.lower() in ("the", "a", "an", "some", "one", "two", "three", "several", "many")
    is_small = is_small or bool(WORKS.search(words))
    return words[0].lower() + words[1:] if is_small or first.lower() in _SMALL else words


# “Yonhap news agency”
_KIND_BEHIND = re.compile(
    rf"(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})*)\s+"
    rf"(?P<kind>(?:news\s+|state\s+)?(?:{KIND_OF_OUTLET}|{KIND_OF_BODY}))$"
)
_OUTLET_BEHIND = re.compile(rf"\bnews\b|{KIND_OF_OUTLET}")
_SHORT_NAME = re.compile(r"\s*\([A-Z]{2,}\)$")
_SMALL = frozenset(
    (
        *("officials", "police", "authorities", "witnesses", "residents", "experts", "analysts"),
        *("scientists", "researchers", "lawyers", "critics", "activists", "organisers", "his"),
        *("organizers", "her", "their", "its", "local", "other", "others", "investigators"),
        *("supporters", "neighbours", "neighbors", "protesters", "prosecutors"),
    )
)


def spellings(actor: NamedActor, text: str) -> Iterator[str]:
    """Give the other names of a person that the text has: with a rank, or the surname alone."""
    if actor.kind != "person":
        return
    for match in re.finditer(rf"\b((?:[A-Z][\w.]*\s+){{0,2}}){re.escape(actor.surname)}\b", text):
        words = match[0].split()
        if words[0].strip(".") in RANKS and match[0] != actor.name:
            yield " ".join(words)
