"""How a list of words and phrases becomes a pattern that finds whole words only."""

import re

_LOOKAROUND = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)")
_FIRST_WORD = re.compile(r"(?:[^- ()\[\]]|\[(?:\w-\w|[^\]\- ])*\]|\([^()]*\))*")


def any_of(*phrases: str) -> re.Pattern[str]:
    """Give a pattern for any of the phrases, each a regular expression, in large or small letters.

    A hyphen is no part of a word here: “alleged” stands in “alleged-spy”.
    """
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)


def beginning_of_any(*phrases: str) -> re.Pattern[str]:
    """Give a pattern for a whole word that one of the phrases may begin with.

    To look up a word costs less than to search a text, and few words begin any phrase.
    """
    bare = (_LOOKAROUND.sub("", phrase) for phrase in phrases)
    words = (match[0] for match in map(_FIRST_WORD.match, bare) if match)
    return re.compile("|".join(words), re.IGNORECASE)
