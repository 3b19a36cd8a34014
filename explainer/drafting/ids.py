"""Readable ids: of a name, or of what is said. They hold no verdict, since addresses outlive it."""

import re
from collections.abc import Container, Iterable

from explainer.content.schema.field_checks import MAX_ID, RESERVED_IDS
from explainer.content.schema.page_places import is_place
from explainer.english.accusations import ACCUSATION
from explainer.english.loaded_words import LOADED
from explainer.english.stop_words import GENERIC, STOP_WORDS
from explainer.text.search_words import search_fold

_WORD = re.compile(r"[a-z0-9]+")
_MONTHS = "|".join((
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
))  # fmt: skip
_DAY = re.compile(  # an id tells what, and an event when
    rf"(?i)\b(?:the (?:night|morning|evening|afternoon) of )?\d{{1,2}} (?:{_MONTHS}) \d{{4}}\b"
    rf"|\b(?:{_MONTHS}) \d{{4}}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
)
_OPENERS = ("the", "a", "an")
_MOST = 4  # words of a name
_MATTER = 3  # words of what is said


def slug(text: str) -> str:
    """Write a text in small letters, digits and hyphens; letters of other scripts are left out."""
    return "-".join(_WORD.findall(search_fold(text)))[:MAX_ID].strip("-")


def name_id(name: str, taken: Container[str]) -> str:
    """Give the id of somebody or something by its name."""
    words = slug(name).split("-")
    bare = "-".join((words[1:] if words[0] in _OPENERS and len(words) > 1 else words)[:_MOST])
    return free(bare or "source", taken)


def statement_id(words: str, who: str, taken: Container[str]) -> str:
    """Give the id of a statement: who says it, and the first words that carry matter."""
    neutral = LOADED.sub(" ", ACCUSATION.sub(" ", _DAY.sub(" ", words)))
    matter = [word for word in _carrying(slug(neutral).split("-")) if word not in who.split("-")]
    return free("-".join(filter(None, (who, *matter[:_MATTER]))) or "statement", taken)


def _carrying(words: Iterable[str]) -> list[str]:
    """Leave out words that carry nothing, and word ends of contractions."""
    return [
        word
        for word in words
        if len(word) > 1 and word not in STOP_WORDS and word not in GENERIC and word != "said"
    ]


def free(id_: str, taken: Container[str]) -> str:
    """Give an id that nothing has: with a number, where it is taken."""
    id_ = id_[:60].strip("-")
    if id_ not in taken and id_ not in RESERVED_IDS and not is_place(id_):
        return id_
    if is_place(id_):  # as `record-…`, which pages have already
        return free(f"the-{id_}", taken)
    number = 2
    while f"{id_}-{number}" in taken:
        number += 1
    return f"{id_}-{number}"
