"""A passage as its writer meant it: words, cuts and editor's brackets, in order.

“he [Milley] placed the calls […] to Li” has two parts; the first holds a bracket.
"""

import re
from dataclasses import dataclass, replace

from explainer.text import brackets
from explainer.text.fold import CUT, ELLIPSIS

_CUT = re.compile(rf"({re.escape(CUT)})")
_CUT_OR_ELLIPSIS = re.compile(rf"({re.escape(CUT)}|{ELLIPSIS})")
_BRACKET = re.compile(r"( ?\[[^\[\]]*\] ?)")
_INITIAL = re.compile(r" ?\[(\w)\]$")


@dataclass(frozen=True, slots=True)
class PassagePiece:
    """An unbroken run of a passage; `pattern` is set where it holds brackets.

    `after_ellipsis` says that the cut before it is a bare `…`.
    """

    words: str
    pattern: re.Pattern[str] | None = None
    changes_meaning: bool = False
    after_ellipsis: bool = False


def parts(folded: str, *, ellipsis_cuts: bool) -> tuple[PassagePiece, ...]:
    """Take a folded passage apart at its cuts."""
    cut = _CUT_OR_ELLIPSIS if ellipsis_cuts else _CUT
    pieces = cut.split(f"{CUT}{brackets.without_sic(folded)}")[1:]
    return tuple(
        replace(_part(piece), after_ellipsis=mark == ELLIPSIS)
        for mark, piece in zip(pieces[::2], map(_trimmed, pieces[1::2]), strict=True)
        if piece
    )


def turning_bracket(passage: str) -> str:
    """Give the first of the editor's brackets that changes the meaning, as typed; "" for none."""
    split = _BRACKET.split(brackets.without_sic(passage))
    for before, bracket in zip(split[::2], split[1::2], strict=False):
        if brackets.changes_meaning(before, bracket.strip(" ")[1:-1].strip(" ")):
            return bracket.strip(" ")
    return ""


def _trimmed(piece: str) -> str:
    return piece.strip(" ")


def _part(piece: str) -> PassagePiece:
    split = _BRACKET.split(piece)
    if len(split) == 1:
        return PassagePiece(piece)
    pattern, changes_meaning = re.escape(split[0]), False
    for before, bracket, after in zip(split[::2], split[1::2], split[2::2], strict=False):
        inserted = bracket.strip(" ")[1:-1].strip(" ")
        changes_meaning |= brackets.changes_meaning(before, inserted)
        pattern += _bracket(before, bracket, after) + re.escape(after)
    return PassagePiece(piece, re.compile(pattern), changes_meaning)


def _bracket(before: str, bracket: str, after: str) -> str:
    initial = _INITIAL.match(bracket)
    if initial and after[:1].isalnum():
        return f"{bracket[: bracket.index('[')]}(?i:{initial[1]})"
    left, right = bracket.startswith(" "), bracket.endswith(" ")
    replaced = " " * left + brackets.replaced(bracket.strip(" ")[1:-1].strip(" ")) + " " * right
    if not before:
        return replaced
    if not after:
        return f"(?:{replaced}|{brackets.CLAUSE_END})"
    return f"(?:{replaced}|{' ' * (left and right)})"
