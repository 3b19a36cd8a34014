"""Words whatever their form: *closed*, *closes* and *closing* are one, and *went* is *go*.

By Porter's stemmer for English in its second version, as the Snowball project keeps it.
"""

import re
from functools import lru_cache, partial
from typing import NamedTuple

import snowballstemmer

from explainer.english.irregular_verbs import BASES
from explainer.english.stop_words import STOP_WORDS
from explainer.text.text_cache import cached_by_text

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_STEMMER = snowballstemmer.stemmer("english")


class StemmedWord(NamedTuple):
    """A word of a text: its stem, and its place in code points."""

    stem: str
    start: int
    end: int


_MADE = partial(tuple.__new__, StemmedWord)  # without the call of Python that a tuple’s name costs


@cached_by_text
def stemmed_words(text: str) -> tuple[StemmedWord, ...]:
    """Give the words of a text in order."""
    found, end = list[StemmedWord](), 0
    for typed in _WORD.findall(text):  # to make a match of each takes twice the time
        start = text.find(typed, end)
        end = start + len(typed)
        found.append(_MADE((_stem_as_typed(typed), start, end)))
    return tuple(found)


@cached_by_text
def content_stems(text: str) -> frozenset[str]:
    """Give the stems of a text that carry matter of their own."""
    return frozenset([word[0] for word in stemmed_words(text)]) - STOP_WORDS


@lru_cache(maxsize=65536)
def _stem_as_typed(word: str) -> str:
    return stem(word.lower())


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Give the stem of a word in small letters, without a genitive's ending."""
    bare = word.replace("’", "'").removesuffix("'s")
    return str(_STEMMER.stemWord(BASES.get(bare, bare)))
