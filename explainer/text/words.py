"""Where a word begins and ends in a folded text.

An apostrophe inside a word belongs to it, so does the comma in a number: “can” does not stand in
“can’t”, nor “500” in “1,500”. A hyphen parts words. Scripts that write no blanks have no word
bounds to respect.
"""

import re
import unicodedata
from functools import lru_cache

from explainer.text.characters import UNSPACED
from explainer.text.fold import HYPHEN, FoldedText

_UNSPACED = re.compile(f"[{UNSPACED}]")
_MARKS = "\"'"
_IN_NUMBER = ".,:/" + _MARKS
# French and Italian write these short words together with the next: l’homme, dell’accordo.
_ELIDED = re.compile(
    r"(?i)(?<!\w)(?:[cdjlmst]|qu|jusqu|lorsqu|puisqu|quoiqu|all|coll|dall|dell|nell|sull|un)[\"']$"
)
_LONGEST_ELIDED = 8
_VOWELS = "aeiouyhœæàâäèéêëìîïòôöùûü"


def is_word(char: str) -> bool:
    """Tell whether a character is part of a word: a letter, a digit or an accent on one."""
    return char.isalnum() or _is_accent(char)


def is_spaced_word(char: str) -> bool:
    """Tell whether a character is part of a word in a script that parts words by blanks."""
    return bool(char) and is_word(char) and not _is_unspaced(char)


def is_bound(folded: str, place: int) -> bool:
    """Tell whether a word may begin or end at this place."""
    if not 0 < place < len(folded):
        return True
    before, after = folded[place - 1], folded[place]
    if after == " " or (before == " " and after.isascii()):
        return True  # most bounds by far
    if _is_accent(after):
        return False
    if is_word(before):
        return _ends_word(folded, place, after)
    return not after.isalnum() or _begins_word(folded, place, before)


def is_negative_number(folded: FoldedText, place: int) -> bool:
    """Tell whether a number begins here whose minus stands before it."""
    if folded.folded[place - 1 : place] != HYPHEN or not folded.folded[place].isdigit():
        return False
    start, text = folded.span(place, place + 1)[0], folded.text
    before = text[start - 2 : start - 1]
    return not text[start - 1].isspace() and not (before and is_word(before))


def _ends_word(folded: str, place: int, after: str) -> bool:
    if is_word(after):
        return _is_unspaced(folded[place - 1]) or _is_unspaced(after)
    if after not in _IN_NUMBER:  # the apostrophe among them
        return True
    following = folded[place + 1 : place + 2]
    return not _joins(folded[place - 1], after, following)


def _begins_word(folded: str, place: int, before: str) -> bool:
    if before not in _IN_NUMBER:
        return True
    earlier = folded[place - 2] if place > 1 else " "
    if not _joins(earlier, before, folded[place]):
        return True
    return before in _MARKS and _is_elided(folded, place)


def _joins(left: str, middle: str, right: str) -> bool:
    if middle in _IN_NUMBER and left.isdigit() and right.isdigit():
        return True
    return middle in _MARKS and is_spaced_word(left) and is_spaced_word(right)


def _is_elided(folded: str, place: int) -> bool:
    opening = folded[max(0, place - _LONGEST_ELIDED) : place]
    return folded[place].lower() in _VOWELS and bool(_ELIDED.search(opening))


def _is_accent(char: str) -> bool:
    return not char.isascii() and _category(char) == "M"


def _is_unspaced(char: str) -> bool:
    return not char.isascii() and bool(_UNSPACED.match(char))


@lru_cache(maxsize=4096)
def _category(char: str) -> str:
    return unicodedata.category(char)[0]
