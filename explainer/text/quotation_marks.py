"""Quotation marks as they stand in a text, told from apostrophes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.english.contractions import BEHIND_APOSTROPHE
from explainer.text.characters import BLANKS
from explainer.text.words import is_spaced_word

DOUBLE, SINGLE = '"', "'"
_FAMILIES = {
    **dict.fromkeys('"“”„‟＂〝〞〟״', DOUBLE),
    **dict.fromkeys("'‘’‚‛`´＇", SINGLE),
    **dict.fromkeys("«»", "«"),
    **dict.fromkeys("‹›", "‹"),
    **dict.fromkeys("「」｢｣﹁﹂", "「"),
    **dict.fromkeys("『』﹃﹄", "『"),
}
# Two single marks make a double one, as typewriters and wire services have it: ''so'' and ``so''.
_MARK = re.compile(f"''|``|´´|[{''.join(_FAMILIES)}]")
_ALWAYS_OPEN = frozenset("„‟〝‚‛「『｢﹁﹃")
_ALWAYS_CLOSE = frozenset("〞〟」』｣﹂﹄")
_STRAIGHT = frozenset("\"'＂＇״`")
_OPENING = frozenset(BLANKS + "([{<—–―-/¿¡" + "“‘„‚«‹「『\"'")


@dataclass(frozen=True, slots=True)
class QuotationMark:
    """One quotation mark of one or two characters, and what it may do where it stands."""

    place: int
    char: str
    family: str
    opens: bool
    closes: bool

    @property
    def end(self) -> int:
        return self.place + len(self.char)

    @property
    def is_straight(self) -> bool:
        return self.char[0] in _STRAIGHT


def has_marks(text: str) -> bool:
    """Tell whether there is a mark at all, or an apostrophe."""
    return _MARK.search(text) is not None


def quotation_marks(text: str, start: int, end: int) -> Iterator[QuotationMark]:
    """Give the quotation marks of a paragraph; an apostrophe is none."""
    for match in _MARK.finditer(text, start, end):
        place, char = match.start(), match.group()
        before = text[place - 1] if place > start else " "
        after = text[match.end()] if match.end() < end else " "
        family = DOUBLE if len(char) > 1 else _FAMILIES[char]
        if family == SINGLE and _is_apostrophe(text, place, before, after):
            continue
        opens, closes = _roles(char, before, after)
        if opens or closes:
            yield QuotationMark(place, char, family, opens, closes)


def _is_apostrophe(text: str, place: int, before: str, after: str) -> bool:
    if is_spaced_word(before) and is_spaced_word(after):
        return True
    if before not in _OPENING or not is_spaced_word(after):
        return False
    return text[place] in "’´" or bool(BEHIND_APOSTROPHE.match(text, place + 1, place + 10))


def _roles(char: str, before: str, after: str) -> tuple[bool, bool]:
    if char == "``":
        return True, False
    if char in _ALWAYS_OPEN or char in _ALWAYS_CLOSE:
        return char in _ALWAYS_OPEN, char in _ALWAYS_CLOSE
    at_start, at_end = before in _OPENING, after in BLANKS or not after.isalnum()
    if char in "“‘`":
        return True, before not in BLANKS  # a German quotation „…“ closes with it
    if char in "”’´":
        return char == "”" and at_start and after not in BLANKS, True
    opens = at_start or (not before.isalnum() and after not in BLANKS)  # ,' and ." can only close
    return opens, before not in BLANKS or at_end
