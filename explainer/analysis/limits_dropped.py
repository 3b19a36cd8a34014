"""Clauses of a passage on which the rest depends, and of which a sentence of ours tells nothing.

A sentence that tells what would be so, and has no word of what it would take, drops a condition,
whatever other words for one it may have.
"""

import re
from collections.abc import Iterable, Iterator

from explainer.english.attribution import TOLD_PLAINLY, TOLD_THAT
from explainer.english.conditions import (
    ALL,
    ASKED,
    BARE_NARROWED,
    DEPENDENT,
    INVERTED_BEHIND,
    LIMITS,
    MODAL,
    NARROWED,
    PAST,
    UNDER_MODAL,
    WHENEVER,
)
from explainer.english.modality import SUPPOSED
from explainer.text.sentences import sentences
from explainer.text.word_senses import content_senses

# A mark inside a number ends nothing: “of about $340,000”, “at 10:30”, “10–20 boats”.
_CLAUSE_END = re.compile(r"[,;:—–)](?!(?<=\d.)\d)|\.(?=\s|$|[”\"'’])|\b(?:but|although|while)\b")
_PART_END = re.compile(r"[,;:—–()](?!(?<=\d.)\d)| and | but ")
_OPENINGS = (BARE_NARROWED, DEPENDENT, WHENEVER, NARROWED, UNDER_MODAL, LIMITS)
_MOST_TOLD = 4  # of so many words of a way in which a thing is so, one may be told
_RETOLD = 2  # of so many words of the clause that depends on it, one at least is retold
# It is asked, or “(where it stands)” only tells which is meant.
_NO_LIMIT = re.compile(rf"{ASKED.pattern}|\($")
_LONGEST = 160  # code points of a clause


def dropped_limits(printed: str, passages: Iterable[str]) -> Iterator[str]:
    """Give such clauses, as the passages have them.

    `printed` is our sentence with all that stands with it.
    """
    for passage in passages:
        if not any(opening.search(passage) for opening in _OPENINGS):
            continue  # to find sentences costs more
        mine = content_senses(printed)
        for start, end in sentences(passage):
            yield from _of_sentence(passage[start:end], printed, mine)
            yield from _of_all(passage[start:end], printed, mine)
            yield from _of_way(passage[start:end], printed, mine)


def _of_sentence(told: str, printed: str, mine: frozenset[str]) -> Iterator[str]:
    for opening in (DEPENDENT, WHENEVER):
        found = opening.search(told)
        if found is None or opening.search(printed) or _NO_LIMIT.search(told[: found.start()]):
            continue
        stop = _CLAUSE_END.search(told, found.end())
        end = min(stop.start() if stop else len(told), found.end() + _LONGEST)
        clause = content_senses(told[found.end() : end])
        main = _main(told, found.start(), end)
        is_past = PAST.search(f"{main} {told[found.start() : end]}") is not None
        if opening is WHENEVER and (is_past or DEPENDENT.search(printed)):
            continue
        if INVERTED_BEHIND.search(printed):
            continue
        if opening is DEPENDENT and WHENEVER.search(printed) and not WHENEVER.search(told):
            continue  # “once the doctors agree” for “subject to an examination”
        rest = content_senses(main) - clause
        is_told = _shares(clause, mine) or (not clause and opening is WHENEVER)
        if not is_told and _RETOLD * len(rest & mine) >= len(rest) > 0:
            yield told[found.start() : end].strip()
            return


def _of_way(told: str, printed: str, mine: frozenset[str]) -> Iterator[str]:
    """Give by what, or within what, a thing would be so, where ours has it without."""
    if any(opening.search(printed) for opening in (DEPENDENT, WHENEVER, LIMITS)):
        return
    for opening in (UNDER_MODAL, LIMITS):
        found = opening.search(told)
        if found is None:
            continue
        modal = SUPPOSED if found[0].lower().startswith("by") else MODAL  # “will help by …” is how
        if opening is UNDER_MODAL and not modal.search(told, 0, found.start()):
            continue
        stop = _CLAUSE_END.search(told, found.end())
        end = min(stop.start() if stop else len(told), found.end() + _LONGEST)
        clause = content_senses(told[found.end() : end])
        rest = content_senses(_main(told, found.start(), end)) - clause
        is_told = _MOST_TOLD * len(clause & mine) > len(clause) or not clause
        if not is_told and _RETOLD * len(rest & mine) >= len(rest) > 0:
            yield told[found.start() : end].strip()
            return


def _main(told: str, start: int, end: int) -> str:
    """Give the clause that depends on it: the one before it, or behind it where that opens."""
    said = TOLD_THAT.match(told) or TOLD_PLAINLY.match(told)
    before = re.split(_PART_END, told[said.end() if said and said.end() < start else 0 : start])
    typed = [part for part in before if part.strip()]
    if typed:
        return typed[-1]
    return re.split(_PART_END, told[end:].lstrip(",;: "))[0]


def _of_all(told: str, printed: str, mine: frozenset[str]) -> Iterator[str]:
    """Give what narrows “all who …”, where ours has them all."""
    if NARROWED.search(printed):
        return
    opening = NARROWED if ALL.search(printed) else BARE_NARROWED
    for found in opening.finditer(told):
        named = content_senses(found["whom"])
        limit = content_senses(found["limit"]) - named
        if named & mine and limit and not _shares(limit, mine):
            yield found["limit"].strip()
            return


def _shares(clause: frozenset[str], mine: frozenset[str]) -> bool:
    return any(
        one in mine or (len(one) >= 5 and any(other.startswith(one[:5]) for other in mine))
        for one in clause
    )
