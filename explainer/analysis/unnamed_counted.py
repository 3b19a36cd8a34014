"""How many unnamed people the files count, held against how many the source tells of.

The source tells it in front of the words that describe them, as in “three council employees who
asked not to be named”; without such words, in front of their name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.analysis.evidence_of import evidence_by
from explainer.english.numbers import UP_TO_TWENTY
from explainer.site import Actor, Site

NUMBER = rf"(?P<number>\d{{1,3}}|{'|'.join(sorted(UP_TO_TWENTY, key=len, reverse=True))})"
_COUNTS = re.compile(rf"(?i)^{NUMBER}\s+(?P<rest>\S.*)$")
_BETWEEN = r"(?:(?!of\b|and\b|or\b|to\b|in\b|the\b)[a-z-]+\s+){0,2}?"  # “senior”, “former town”
_ANY = re.compile(rf"(?i)\b{NUMBER}\b")
_NOT_NAMED = re.compile(r"(?i)^(?:unnamed|anonymous|unidentified)\s+")
_FEWEST = 2  # words; “officials” alone may be others
_MARKS = "“”\"'‘’ "


@dataclass(frozen=True, slots=True)
class Miscounted:
    """A field that counts other than the source: the field, its number, the words of the source."""

    actor: Actor
    field: str
    typed: str
    there: str


def miscounted(site: Site) -> Iterator[Miscounted]:
    """Give each number of a file of unnamed people that the source has another for."""
    for actor in site.actors.values():
        if actor.entry.kind != "unnamed":
            continue
        typed = dict(_typed(actor))
        told = _told(site, actor) if typed else {}
        for field, number in typed.items():
            if told and value_of(number) not in told:
                yield Miscounted(actor, field, number, next(iter(told.values())))


def _typed(actor: Actor) -> Iterator[tuple[str, str]]:
    """Give the numbers that the fields of a file have."""
    entry = actor.entry
    if entry.count is not None:
        yield "count", str(entry.count)
    for field, words in (("name", entry.name), ("described_as", entry.described_as or "")):
        counted = _COUNTS.match(words)  # what is quoted is compared word by word (EX312)
        if counted:
            yield field, counted["number"]


def _told(site: Site, actor: Actor) -> dict[int, str]:
    """Give the numbers in front of what describes them, each with its words; none where unclear.

    A number that we typed and that stands in a passage of theirs is taken to be right.
    """
    described = _without_number((actor.entry.described_as or actor.entry.name).strip(_MARKS))
    words = _NOT_NAMED.sub("", described).split()
    if len(words) < _FEWEST:
        return {}
    thing = r"\s+".join(map(re.escape, words))
    counted = re.compile(rf"(?i)(?<!of )\b{NUMBER}\s+{_BETWEEN}{thing}\b")
    passages, texts = _texts(site, actor)
    found = (each for text in (*passages, *texts) for each in counted.finditer(text))
    told = {value_of(each["number"]): " ".join(each[0].split()) for each in found}
    others = {value_of(each["number"]) for one in passages for each in _ANY.finditer(one)}
    return {**told, **{number: "" for number in others if number not in told}} if told else {}


def _without_number(words: str) -> str:
    counted = _COUNTS.match(words)
    return counted["rest"] if counted else words


def _texts(site: Site, actor: Actor) -> tuple[list[str], list[str]]:
    """Give the passages that are theirs; where their description is quoted, the texts as well."""
    passages, texts = passages_of(site, actor)
    is_quoted = (actor.entry.described_as or "")[:1] in ("“", '"')
    return passages, texts if is_quoted else []


def passages_of(site: Site, actor: Actor) -> tuple[list[str], list[str]]:
    """Give the passages that are somebody’s, and the texts that these stand in."""
    told = evidence_by(site, actor.ref)
    evidence = [each for each in told if site.sources[each.source.id].is_read]
    passages = [words.words for each in evidence for words in each.words]
    texts = (site.sources[each.source.id].text for each in evidence)
    return passages, [text.text for text in texts if text]


def value_of(number: str) -> int:
    return int(number) if number.isdecimal() else UP_TO_TWENTY.index(number.lower()) + 1
