"""How a list of words and phrases becomes a pattern that finds whole words only."""

import re

_LOOKAROUND = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)")
# What leaves open which letters stand there, or whether any do.
_NOT_SURE = re.compile(r"\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|\\w|\{[^}]*\}|\w\?|\W")
_PARTS = re.compile(r"(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^ ])+")  # between blanks
_WORD = re.compile(r"(?:[^-()\[\]]|\[(?:\w-\w|[^\]\- ])*\]|\((?:[^()]|\([^()]*\))*\))*")


def any_of(*phrases: str) -> re.Pattern[str]:
    """Give a pattern for any of the phrases, each a regular expression, in large or small letters.

    A hyphen is no part of a word here: “alleged” stands in “alleged-spy”.
    """
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)


def word_of_any(*phrases: str) -> re.Pattern[str]:
    """Give a pattern for whole words, of which every text has one in which a phrase is found.

    To look up a word costs less than to search a text; and the longest word of a phrase is rare.
    """
    return re.compile("|".join(dict.fromkeys(map(_longest_word, phrases))), re.IGNORECASE)


def _longest_word(phrase: str) -> str:
    bare = _LOOKAROUND.sub("", phrase)
    parts = (part.lstrip("?") for part in _PARTS.findall(bare))
    words = [word[0] for part in parts if (word := _WORD.match(part))]
    return max(words, key=lambda word: len(_NOT_SURE.sub("", word)))
