"""The words of a text as the search sees them: small letters without accents and apostrophes.

The search in the browser (`search.js`) folds what a reader types by the same rules.
"""

import re
import unicodedata

_APOSTROPHE = re.compile(r"'(?:s(?![^\W_]))?")  # Milley's is Milley, don't is dont
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")  # no blanks between words
_LETTERS = {"ʼ": "'", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"}
LONGEST_WORD = 40  # letters: of more a search needs no more, and files are named after words
_WORD = re.compile(r"[^\W_]+")
_BLANKS = bytes(code if chr(code).isalnum() else 32 for code in range(128)) + bytes(128)


class _Marks(dict[int, int | str | None]):
    """A table for `str.translate` that takes accents and other marks away, filled on the way."""

    def __missing__(self, code: int) -> int | str | None:
        replacement = None if unicodedata.category(chr(code)).startswith("M") else code
        self[code] = replacement
        return replacement


_MARKS = _Marks({ord(letter): plain for letter, plain in _LETTERS.items()})


def search_fold(text: str) -> str:
    """Fold case, accents and apostrophes; give each ideograph blanks around it."""
    text = (text if text.isascii() else _unaccented(text)).lower()
    return _APOSTROPHE.sub("", text) if "'" in text else text


def search_words(text: str) -> list[str]:
    """Give the words of a text in order, each as often as it stands there; long ones are cut."""
    folded = search_fold(text)
    if folded.isascii():
        words = folded.encode().translate(_BLANKS).decode().split()  # several times as fast
    else:
        words = _WORD.findall(folded)
    return [word[:LONGEST_WORD] for word in words]


def _unaccented(text: str) -> str:
    text = text.replace("’", "'")
    for mark in "“”‘…–—\xa0":  # most texts have no other: this is faster than to take them apart
        text = text.replace(mark, " ")
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text).lower().translate(_MARKS)
    return _IDEOGRAPH.sub(r" \g<0> ", text)
