"""Spellings of one word in Britain and America, and endings that make another word of a name."""

import re

from explainer.english.lazy_patterns import lazy_regex

_ALIKE = (
    (re.compile(r"([iy])z(?=[aei])"), r"\1s"),
    (re.compile(r"our(?=$|s$|e)"), "or"),
    (re.compile(r"(?<=[bt])re$"), "er"),
    (re.compile(r"ce$"), "se"),
)
# “Kenya” and “Kenyan”, “Germany” and “German”, “the Finns”; “Morocco” and “Moroccan”
_ADDED = lazy_regex(r"(?:e?s|e?n|an|ians?|ans|i|is|y|ish|ese|ic|ist|ists)")
_INSTEAD_OF_VOWEL = lazy_regex(r"(?:ans?|in|ine|e)")


def is_one_word(word: str, other: str) -> bool:
    """Tell whether two words, in small letters, are spellings of one."""
    return _plain(word) == _plain(other)


def is_derived(word: str, other: str) -> bool:
    """Tell whether one word is the other with an ending of its own, as “Kenyan” of “Kenya”."""
    short, long = sorted((word, other), key=len)
    if long.startswith(short):
        return _ADDED.fullmatch(long[len(short) :]) is not None
    stem, vowel = short[:-1], short[-1:]
    is_instead = vowel in ("a", "o") and long.startswith(stem)
    return is_instead and _INSTEAD_OF_VOWEL.fullmatch(long[len(stem) :]) is not None


def _plain(word: str) -> str:
    for pattern, instead in _ALIKE:
        word = pattern.sub(instead, word)
    return word
