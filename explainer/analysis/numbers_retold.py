"""Numbers that are told about and typed bare, and ranges that are turned around."""

import re
from collections.abc import Iterable, Iterator

from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.english.numbers import NO_COUNT, VALUES, spelled_value, whole_numbers
from explainer.english.operators import ABOVE, APPROXIMATING, BELOW, NOT_ABOVE, NUMBERED
from explainer.text.word_classes_in import word_classes_in

_UNIT = r"(?!\w)|(?=(?:km|kg|cm|mm|m|mph|ha|ft|bn)\b)"  # “over 4km”
_NUMBER = re.compile(rf"(?<![\w.,])(?:(?:\d[\d,.]*\d|\d)(?:{_UNIT})|[a-z]+(?!\w))", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z]+")
_FIGURES = re.compile(rf"(?<![\w.,])(?:\d[\d,.]*\d|\d)(?:{_UNIT})")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
# “Raised from £15,000 to £40,000”: who turns the two around turns a fall into a rise.
_NEAR = r"(?:about |some |nearly |over |more than |at least |around )?"
_FROM_TO = re.compile(
    rf"(?i)\bfrom {_NEAR}(?P<first>[$£€]?\d[\d,.]*)[^.;:]{{0,60}}? to"
    rf" {_NEAR}(?P<last>[$£€]?\d[\d,.]*)"
)
_BEFORE_NUMBER = 22  # code points before a number in which “more than” stands
_UP_TO_NUMBER = re.compile(r" ?(?:(?<!over )(?<!under )(?<!between )(?<!beyond )an? )?[ $£€]*")
_OR_MORE = re.compile(
    r"(?:\s+(?!\d)[\w’'-]+){0,4}?\s+(?:(?:or|and) (?:so|more|less|longer|over|older|fewer|above)"
    r"|plus|at (?:the )?(?:most|least)|or thereabouts|tops)\b(?! [$£€]?\d)"
    r"|(?:\s+(?!\d)[\w’'-]+){0,4}?, (?:roughly|approximately|more or less|give or take)\b"
)


def _numbers(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    has_words = not VALUES.keys().isdisjoint(_LETTERS.findall(text.lower()))
    for found in whole_numbers(text, _NUMBER if has_words else _FIGURES):
        word = found[0].lower()
        if word[0].isdigit():
            if not _YEAR.fullmatch(word):
                yield word.replace(",", "").rstrip("."), found
        elif word in VALUES and word not in NO_COUNT and word not in ("twice", "thrice"):
            yield str(VALUES[word]), found
        elif not word.isalpha():
            yield str(spelled_value(word)), found


def _approximation(text: str, found: re.Match[str]) -> str:
    before = text[max(0, found.start() - _BEFORE_NUMBER) : found.start()]
    near = [
        each for each in NUMBERED.finditer(before) if _UP_TO_NUMBER.fullmatch(before, each.end())
    ]
    behind = _OR_MORE.match(text, found.end())
    return near[-1][0] if near else (behind[0] if behind else "")


def changed_approximations(ours: str, told: str) -> Iterator[DetailChange]:
    """Find a number that is told about, and typed bare, or put beyond what is told."""
    mine = [*_numbers(ours)] if word_classes_in(told, (APPROXIMATING,)) else []
    if not mine:
        return
    theirs: dict[str, list[str]] = {value: [] for value, _ in mine}
    for value, found in _numbers(told):
        if value in theirs:
            theirs[value].append(_approximation(told, found))
    for value, found in mine:
        said = theirs[value]
        near = _approximation(ours, found)
        if said and all(said) and not near:
            yield DetailChange(DetailKind.APPROXIMATION, found[0], f"{said[0]} {found[0]}")
        elif said and near and _is_beyond(near, said):
            theirs_is = f"{said[0]} {found[0]}".strip()
            yield DetailChange(DetailKind.APPROXIMATION, f"{near.strip()} {found[0]}", theirs_is)


def turned_ranges(ours: str, told: str) -> Iterator[DetailChange]:
    """Find two numbers of which the source has the second first."""
    theirs = {_ends(found): found[0] for found in _FROM_TO.finditer(told)}
    for found in _FROM_TO.finditer(ours) if theirs else ():
        first, last = _ends(found)
        if (last, first) in theirs and (first, last) not in theirs:
            yield DetailChange(DetailKind.OPPOSITE, found[0], theirs[last, first])


def _ends(found: re.Match[str]) -> tuple[str, str]:
    return found["first"].rstrip(".,"), found["last"].rstrip(".,")


def _is_beyond(near: str, said: Iterable[str]) -> bool:
    """Tell whether ours is above a number that the source doesn't exceed, or below one it does."""
    told = [approximation.strip() for approximation in said]
    return any(
        mine.fullmatch(near.strip()) and all(map(theirs.fullmatch, told))
        for mine, theirs in ((ABOVE, NOT_ABOVE), (BELOW, ABOVE))
    )
