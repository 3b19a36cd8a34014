"""Who is meant by the words that name a speaker: a person with a role, a body, an outlet, people.

“Afghan Ambassador to the United States Hamdullah Mohib” is Hamdullah Mohib, and the rest is his
role. Where the words leave open who is named, nobody is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import dropwhile
from typing import Literal

from explainer.english.name_kinds import (
    BODY,
    KIND_OF_OUTLET,
    NOBODY,
    OUTLET,
    PEOPLE,
    PLACE,
    ROLE,
    WORKS,
)
from explainer.english.speaker_names import (
    ADDED_TO_NOUN,
    DETERMINER,
    HUMAN_NAME,
    IN_BRACKETS,
    IN_DASHES,
    KIND_BEHIND,
    LEADING_ADVERBIAL,
    LED_BY,
    LOWER_BEFORE,
    NAME_RUN,
    OF_AT_END,
    OF_BODY,
    OUTLET_BEHIND,
    OWN_WORK,
    PERSON_PRONOUN,
    POSSESSIVE,
    ROLE_OF_PLACE,
    RUN_OF_CAPITALS,
    SHORT_NAME,
    SMALL_BEGINNINGS,
    SOMEBODY,
    TRADE,
    TWO_NAMES,
    WORK_OF,
)
from explainer.english.titles import NO_NAMES, RANKS

NamedKind = Literal["person", "organisation", "outlet", "unnamed"]

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
    return not is_short_name and PERSON_PRONOUN.match(words.strip()) is not None


def bare_subject(words: str) -> str:
    """Take off when or where it was said, the party, and whose he is: “Last week Tarn (R-Ky.)”."""
    bare = LED_BY.sub("", LEADING_ADVERBIAL.sub("", IN_BRACKETS.sub("", words).strip()))
    of_body = OF_BODY.match(bare)
    if of_body is None or " " in of_body["name"] or HUMAN_NAME.search(of_body["of"]):
        return bare  # “North of Scotland fiscal Runa Esk”
    is_nobodys = any(kind.search(of_body["name"]) for kind in (PEOPLE, BODY, ROLE))
    return bare if is_nobodys else of_body["name"]


def named_in(words: str, text: str) -> NamedActor | None:
    """Give whom the words that name a speaker name."""
    return None if is_pronoun(words) else _one(whose_work(words), text)


def whose_work(words: str) -> str:
    """Give whose a work is, where the words say so: “a statement from the council”."""
    found = WORK_OF.match(words) or OWN_WORK.match(words)
    return found["who"] if found else words


def _one(words: str, text: str) -> NamedActor | None:
    head, aside = _parted(words)
    for part, rest in ((head, aside), (aside.partition(",")[0].strip(), head)):
        person = _person(part, rest, text)
        if person:
            return person
    return _body(head) or _people(words) or (_body(aside) if aside[:1].isupper() else None)


def _parted(words: str) -> tuple[str, str]:
    """Part what stands before a comma from what is added behind it."""
    apart = IN_DASHES.match(words) or ROLE_OF_PLACE.match(words.partition(",")[0])
    if apart and not any(kind.search(apart["name"]) for kind in (BODY, OUTLET, PLACE)):
        return apart["name"], apart["role"].strip()
    head, _, aside = words.partition(",")
    of_body = OF_BODY.match(head)
    if of_body:
        head, aside = of_body["name"], f"{of_body['of']} {aside}"
    return head.strip(), aside.strip(" ,")


def _person(words: str, added: str, text: str) -> NamedActor | None:
    """Find a person’s name at the end of the words; what stands before it is the role."""
    runs = list(NAME_RUN.finditer(words))
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
    if OF_AT_END.search(words[: run.start()]):
        return None  # “The mayor of Alto Marl”
    if ROLE.fullmatch(parts[-1]):
        return None  # “Prime Minister”
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
        if ROLE.search(before) or TRADE.fullmatch(before)
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
        ranked = list(dropwhile(NO_NAMES.__contains__, parts))
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
    if ROLE.search(before) or ROLE.search(added) or TRADE.fullmatch(before):
        return True
    if PLACE.search(name) or re.search(rf"\b(?:in|near)\s+{re.escape(name)}\b", text):
        return False
    if HUMAN_NAME.search(f"{before} {name}") or _is_office(before.rpartition(" ")[2]):
        return True
    last = re.escape(parts[-1])
    alone = re.search(rf"(?<![A-Z][\w.]\s)(?<!{re.escape(parts[-2])} )\b{last}\b", text)
    return alone is not None or not before


def _role(words: str) -> str:
    role = DETERMINER.sub("", words).strip(" ,")
    return role if len(role.split()) <= 14 else ""


def _body(words: str) -> NamedActor | None:
    """Find a body or an outlet: the last run of capitals, with “of” inside."""
    possessive = POSSESSIVE.match(words)
    if possessive and " " not in possessive["rest"]:
        possessive = None  # “The People’s Daily”
    bare = DETERMINER.sub("", possessive["rest"] if possessive else words)
    kind_behind = KIND_BEHIND.match(bare)
    if kind_behind:
        name = kind_behind["name"]
        is_outlet = OUTLET.search(name) or OUTLET_BEHIND.search(kind_behind["kind"])
        return NamedActor(name, "outlet" if is_outlet else "organisation")
    bare = bare.strip(" .")
    lower = LOWER_BEFORE.match(bare)
    if lower and PEOPLE.search(lower[0]) and re.search(r"\b(?:at|of|from|in|for|with)\b", lower[0]):
        return None  # “scientists at the University of Orrin”
    run = RUN_OF_CAPITALS.fullmatch(bare, lower.end() if lower else 0)
    if run is None:
        return None
    name = SHORT_NAME.sub("", run[0])
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
    noun = ADDED_TO_NOUN.sub("", head)
    if not SOMEBODY.match(head) and (PEOPLE.search(noun) or WORKS.search(noun)):
        head = noun
    if NOBODY.search(head) or not (SOMEBODY.match(head) or PEOPLE.search(head)):
        return None
    if len(head.split()) > _LONGEST_DESCRIPTION:
        head = ADDED_TO_NOUN.sub("", head)
    if not head or len(head.split()) > _LONGEST_DESCRIPTION or TWO_NAMES.search(head):
        return None
    name = head if head[:1].isupper() and head.split()[0].isupper() else _lowered(head)
    return NamedActor(name, "unnamed", described_as=head)


def _lowered(words: str) -> str:
    """Write a description as it stands inside a sentence; a name keeps its form."""
    first = words.split(maxsplit=1)[0]
    is_small = first.lower() in ("the", "a", "an", "some", "one", "two", "three", "several", "many")
    is_small = is_small or bool(WORKS.search(words))
    return words[0].lower() + words[1:] if is_small or first.lower() in SMALL_BEGINNINGS else words


def spellings(actor: NamedActor, text: str) -> Iterator[str]:
    """Give the other names of a person that the text has: with a rank, or the surname alone."""
    if actor.kind != "person":
        return
    for match in re.finditer(rf"\b((?:[A-Z][\w.]*\s+){{0,2}}){re.escape(actor.surname)}\b", text):
        words = match[0].split()
        if words[0].strip(".") in RANKS and match[0] != actor.name:
            yield " ".join(words)
