"""What a statement turns round, though it keeps the words: an order, two numbers, who did a deed.

Each needs signs on both sides: what stood first stands last, and the other way round, and nothing
stands where it stood. Of 1,315 honest claims none has them, and three of four have them once their
*after* is a *before* or two of their names are exchanged (`python -m benchmarks.honest`).
"""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.english.capitals import UPPER
from explainer.english.numbers import UP_TO_TWENTY
from explainer.english.phrases import has_any
from explainer.english.turning_words import (
    APART,
    BETWEEN_NAMES,
    IN_ORDER,
    IS,
    LATER_FIRST,
    MUTUAL,
    NO_ORDER,
    OF_ORDER,
    PART_END,
    SUFFERED,
)
from explainer.text.sentences import sentences
from explainer.text.word_stems import content_stems

_Stems = frozenset[str]
_NUMBER = re.compile(rf"(?i)\b(?:\d[\d,.]*\d|\d|{'|'.join(UP_TO_TWENTY[1:])})\b")
_WORD_OF_NAME = rf"[{UPPER}][\w’'-]*\w"
_NAME = re.compile(rf"{_WORD_OF_NAME}(?:\.? {_WORD_OF_NAME})*")
_POSSESSIVE = re.compile(r"[’']s?$")
_APART, _MUTUAL = content_stems(APART), content_stems(MUTUAL)
_CROSSED = 2  # words of the other one, and as many more for each word that one keeps
_FURTHEST = 7  # words between who does something and to whom


def turned_round(ours: str, told: str) -> Iterator[DetailChange]:
    """Find what is told the other way round; each of the three at most once."""
    for found in (_order(ours, told), _numbers(ours, told), _deed(ours, told)):
        if found:
            yield found


def _order(ours: str, told: str) -> DetailChange | None:
    """Find two things of which the later was the earlier."""
    mine = list(_in_order(ours))
    theirs = list(_in_order(told)) if mine else []
    for word, first, last in mine:
        for their_word, earlier, later in theirs:
            if _is_crossed((first, last), (earlier, later), most_kept=0):
                return DetailChange(DetailKind.ORDER, word, their_word)
    return None


def _in_order(text: str) -> Iterator[tuple[str, _Stems, _Stems]]:
    """Give each word that puts things in order, with the stems of the first and of the last."""
    if not has_any(text, OF_ORDER):
        return
    for start, end in sentences(text):
        if NO_ORDER.search(text, start, end):
            continue
        for found in IN_ORDER.finditer(text, start, end):
            before, behind = text[start : found.start()], text[found.end() : end]
            if not content_stems(before) - _APART:  # “After the vote, …”
                behind, comma, before = behind.partition(",")
                if not comma:
                    continue
            pair = content_stems(before) - _APART, content_stems(behind) - _APART
            is_later_first = found["which"].lower() in LATER_FIRST
            yield found[0], *(reversed(pair) if is_later_first else pair)


def _numbers(ours: str, told: str) -> DetailChange | None:
    """Find two numbers that count what the other one counted."""
    mine = dict(_counted(ours)) if len(_NUMBER.findall(ours)) > 1 else {}
    theirs = dict(_counted(told)) if len(mine) > 1 else {}
    for one, other in combinations([number for number in mine if number in theirs], 2):
        pairs = (mine[one], mine[other]), (theirs[one], theirs[other])
        if _is_crossed(*pairs, most_kept=1):  # as the subject, which one of them has beside it
            return DetailChange(DetailKind.EXCHANGED, other, one)
    return None


def _counted(text: str) -> Iterator[tuple[str, _Stems]]:
    """Give each number that stands alone in a part of a sentence, with the stems beside it."""
    seen = set[str]()
    for part in PART_END.split(text):
        numbers = _NUMBER.findall(part)
        if len(numbers) == 1 and numbers[0].lower() not in seen:
            seen.add(numbers[0].lower())
            yield numbers[0].lower(), content_stems(_NUMBER.sub(" ", part))


def _is_crossed(
    mine: tuple[_Stems, _Stems], theirs: tuple[_Stems, _Stems], *, most_kept: int
) -> bool:
    """Tell whether each of two has words of the other one, and so many at most of its own."""
    shared = (mine[0] & mine[1]) | (theirs[0] & theirs[1])
    (first, last), (earlier, later) = ((one[0] - shared, one[1] - shared) for one in (mine, theirs))
    kept = len(first & earlier) + len(last & later)
    crossed = len(first & later), len(last & earlier)
    return kept <= most_kept and min(crossed) > 0 and sum(crossed) >= _CROSSED * (1 + kept)


def _deed(ours: str, told: str) -> DetailChange | None:
    """Find somebody who did to another what the other did."""
    mine = list(_deeds(ours))
    theirs = list(_deeds(told)) if mine else []
    for doer, other, verb in mine:
        same = [deed for deed in theirs if {doer, other} == {*deed[:2]} and verb & deed[2]]
        if same and all(deed[0] == other for deed in same):
            return DetailChange(DetailKind.TURNED_DEED, doer, other)
    return None


def _deeds(text: str) -> Iterator[tuple[str, str, _Stems]]:
    """Give the names of who does something and to whom, with the stems of what is done."""
    for start, end in sentences(text):
        for first, last in pairwise(_NAME.finditer(text, start, end)):
            between = text[first.end() : last.start()]
            done = content_stems(between) - _MUTUAL
            if not done or len(between.split()) > _FURTHEST or BETWEEN_NAMES.search(between):
                continue
            names = [_POSSESSIVE.sub("", name[0].split()[-1]) for name in (first, last)]
            if SUFFERED.search(between):
                names.reverse()
            elif IS.search(between):
                continue
            if names[0] != names[1]:
                yield names[0], names[1], done
