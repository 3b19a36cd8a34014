"""What a sentence of ours says of a share, beside what its passage says of one.

That few did is that most did not: a share from the other half, a *not* and an opposite verb each
turn the sense, and any two of them turn it back. So they are weighed together.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from explainer.analysis.cue_changes import CueChange
from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.analysis.meaning import MeaningChange
from explainer.english.shares import (
    MAJORITY,
    MINORITY,
    OF_A_SUBJECT,
    OPPOSITE_DEEDS,
    TURNING,
)
from explainer.english.word_classes import WordKind
from explainer.text.word_senses import content_senses

Changes: TypeAlias = tuple[
    tuple[MeaningChange, ...], tuple[DetailChange, ...], tuple[CueChange, ...]
]

_CLAUSE_END = re.compile(
    r"[.;:!?](?=\s|$|[”\"’])|, (?:but|while|and|although|though|which|who|said|according)\b"
    r"|\b(?:but|while|whereas|although)\b"
)
_ALIKE = 2  # words that two clauses share, so that they tell of one matter
_KINDS = (WordKind.NEGATION, WordKind.MANY, WordKind.FEW, WordKind.ALL, WordKind.ATTEMPT)
_DETAILS = (DetailKind.DENIED, DetailKind.OPPOSITE, DetailKind.AMOUNT)


@dataclass(frozen=True, slots=True)
class _Share:
    words: str
    is_most: bool
    clause: str


@dataclass(frozen=True, slots=True)
class _Compared:
    """What ours and the passage say of a share, and in how many ways one turns the other.

    `mine` and `told` are the shares with all that their clauses say of them.
    """

    ours: str
    theirs: str
    turns: int
    mine: str
    told: str

    @property
    def is_contrary(self) -> bool:
        return self.turns % 2 == 1


def weighed_shares(ours: str, passages: Iterable[str], changes: Changes) -> Changes:
    """Tell what is said of a share as a whole, and no word of it besides; a lost *not* comes first.

    What only seems changed, because two words turn it, is no change. Where ours or the passages
    have no share, or several, all stays as it is.
    """
    shares = _compared_shares(ours, passages)
    found, details, cues = changes
    is_told = any(one.kind is WordKind.NEGATION for one in found)
    if shares is None or not shares.turns or (shares.is_contrary and is_told):
        return changes
    contrary = (DetailChange(DetailKind.SHARE, shares.ours, shares.theirs),)
    return (
        tuple(
            one for one in found if not _is_of(shares, one.kind, one.operator, is_lost=one.is_lost)
        ),
        (
            *(one for one in details if not _is_detail_of(shares, one)),
            *(contrary if shares.is_contrary else ()),
        ),
        tuple(one for one in cues if not _is_of(shares, one.kind, one.words, is_lost=one.is_lost)),
    )


def _is_of(shares: _Compared, kind: WordKind, words: str, *, is_lost: bool) -> bool:
    """Tell whether a change is one of what the two say of the share, and of nothing else."""
    return words in shares.ours or (
        kind in _KINDS and words in (shares.told if is_lost else shares.mine)
    )


def _is_detail_of(shares: _Compared, change: DetailChange) -> bool:
    return change.kind in _DETAILS and (
        change.ours in shares.mine or (bool(change.theirs) and change.theirs in shares.told)
    )


def _compared_shares(ours: str, passages: Iterable[str]) -> _Compared | None:
    mine = tuple(_shares(ours))
    theirs = tuple(one for passage in passages for one in _shares(passage)) if mine else ()
    if len(mine) != 1 or len(theirs) != 1:
        return None
    return _compared(mine[0], theirs[0])


def _shares(text: str) -> Iterator[_Share]:
    for is_most, pattern in ((True, MAJORITY), (False, MINORITY)):
        for found in pattern.finditer(text):
            if OF_A_SUBJECT.search(text, 0, found.start()):
                stop = _CLAUSE_END.search(text, found.end())
                end = stop.start() if stop else len(text)
                yield _Share(found[0], is_most, text[found.end() : end])


def _compared(mine: _Share, theirs: _Share) -> _Compared | None:
    if len(content_senses(mine.clause) & content_senses(theirs.clause)) < _ALIKE:
        return None
    not_mine, not_theirs = (TURNING.findall(one.clause) for one in (mine, theirs))
    deed, other_deed = _opposite(mine.clause, theirs.clause)
    turns = (
        mine.is_most is not theirs.is_most,
        len(not_mine) % 2 != len(not_theirs) % 2,
        bool(deed),
    )
    return _Compared(
        _shown(mine, not_mine, deed),
        _shown(theirs, not_theirs, other_deed),
        sum(turns),
        f"{mine.words}{mine.clause}",
        f"{theirs.words}{theirs.clause}",
    )


def _opposite(mine: str, theirs: str) -> tuple[str, str]:
    """Give our word and theirs where each has one of two opposites alone."""
    for pair in OPPOSITE_DEEDS:
        for own, other in ((pair[0].sign, pair[1].sign), (pair[1].sign, pair[0].sign)):
            of_ours, of_source = own.search(mine), other.search(theirs)
            if of_ours and of_source and not (other.search(mine) or own.search(theirs)):
                return of_ours[0], of_source[0]
    return "", ""


def _shown(share: _Share, turned: list[str], deed: str) -> str:
    return " … ".join((share.words, *turned, *((deed,) if deed else ())))
