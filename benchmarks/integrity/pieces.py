"""Sentences, clauses and words of a quotation, and whether words stand in a text."""

import re
from collections.abc import Iterator

_SENTENCE = re.compile(r"(?<=[.!?])(?<!Mr\.)(?<!Mrs\.)(?<!St\.)\s+")
_CLAUSE = re.compile(r"(?<=[,;:.!?])\s+|(?<=—)|(?=—)|\s*--\s*")
_MARKS = str.maketrans("“”‘’", "\"\"''")
_FEWEST = 4


def sentences(words: str) -> list[str]:
    """Take a quotation apart into sentences."""
    return [piece for piece in _SENTENCE.split(words) if piece]


def clauses(words: str) -> list[str]:
    """Take a sentence apart at its punctuation."""
    return [piece for piece in _CLAUSE.split(words) if piece and piece.strip("—- ")]


def is_long_enough(words: str, fewest: int = _FEWEST) -> bool:
    return len(words.split()) >= fewest


def trimmed(words: str) -> str:
    """Take a clause as one quotes it: without the punctuation at its ends."""
    return words.strip(" \n,;:—-")


def plain(text: str) -> str:
    """Give words with one kind of marks and blanks: to see whether they stand in a text."""
    return " ".join(text.translate(_MARKS).replace("--", "—").replace(" —", "—").split())


def has_marks(words: str) -> bool:
    """Tell whether there is a quotation mark, as far as one can be told from an apostrophe."""
    return bool(re.search(r"[“”\"‘]|(?<!\w)['’]|['’](?!\w)", words))


def word_places(words: str) -> Iterator[re.Match[str]]:
    """Give each word of letters."""
    return re.finditer(r"(?<![\w'’-])[A-Za-z]+(?![\w'’-])", words)
