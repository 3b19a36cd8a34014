"""Whether a text is in another language than English, by the commonest words of either.

Some 40 % of the words of an English text are among the 80 commonest; of a text in another language
they are few, and there by chance: *was* is German too. A short text must have common words of
another language as well, in small letters: a list of names has none.
"""

import re

from explainer.english.commonest_words import COMMON_ELSEWHERE, COMMON_IN_ENGLISH, ONLY_IN_ENGLISH
from explainer.text.text_cache import cached_by_text

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_READ = 20_000  # code points from the beginning: the rest is in the same language
_FEWEST_LETTERS, _FEWEST, _LONG = 8, 8, 150  # letters; words
_FEW, _VERY_FEW = 0.1, 0.05  # shares of English words
_MANY, _KINDS = 0.15, 3  # share of words of other languages, and how many different ones
_OFTEN = 3  # times as many of them as of English


def is_rather_english(words: str, *, beside: str) -> bool:
    """Tell whether a few words are English, and no misspelt ones of a text in another language.

    They have common words of English and fewer of any other, or letters that the text has not.
    """
    if _is_latin(words) and not _is_latin(beside[:_READ]):
        return True
    found = [word.lower() for word in _WORD.findall(words)]
    english = sum(word in ONLY_IN_ENGLISH for word in found)
    return english > sum(word in COMMON_ELSEWHERE for word in found)


def _is_latin(text: str) -> bool:
    letters = "".join(_WORD.findall(text))
    return len(_LATIN.findall(letters)) * 2 >= len(letters)


@cached_by_text
def is_plainly_not_english(text: str) -> bool:
    """Tell whether a text is in another language; of a very short one nothing is told."""
    words = _WORD.findall(text[:_READ])
    if not _is_latin(text[:_READ]):
        return len("".join(words)) >= _FEWEST_LETTERS
    if len(words) < _FEWEST:
        return False
    english = sum(word.lower() in COMMON_IN_ENGLISH for word in words)
    others = [word for word in words if word in COMMON_ELSEWHERE]
    if len(words) >= _LONG and english < _VERY_FEW * len(words):
        return True
    return (
        english < _FEW * len(words)
        and len(others) >= max(_MANY * len(words), _OFTEN * english)
        and len(set(others)) >= _KINDS
    )
