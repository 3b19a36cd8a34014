"""Clauses of a passage that it has as denied, asked or imagined, and that ours tells as they stand.

Elsewhere any word that may tell the same lets a sentence pass, and “unsafe” might tell a denial.
Where ours has no word but those of the clause, nothing in it can.
"""

from collections.abc import Iterable, Iterator

from explainer.analysis.meaning import MeaningChange
from explainer.english.negation import NEGATION
from explainer.english.unasserted import LEFT_OPEN, unasserted
from explainer.text.word_stems import content_stems

_ENOUGH = 2  # content words: one may stand there by chance


def told_as_asserted(ours: str, told: Iterable[str]) -> Iterator[MeaningChange]:
    """Give what keeps a clause of the passages from being asserted, where ours asserts it."""
    passages = tuple(told)
    mine = content_stems(ours)
    if len(mine) < _ENOUGH:
        return
    for passage in passages:
        if not mine <= content_stems(passage):
            continue
        for kind, found in unasserted(passage):
            clause = found["clause"]
            beside = passage[: found.start()], passage[found.end() :]
            rest = [*beside, *(one for one in passages if one != passage)]
            if (
                mine <= content_stems(clause)
                and not any(mine <= content_stems(one) for one in rest)
                and not LEFT_OPEN.search(ours)
                and _negations(ours) <= _negations(clause)
            ):
                frame = passage[found.start() : found.start("clause")].strip()
                yield MeaningChange(kind, frame, ours, True, len(mine))
                return


def _negations(text: str) -> int:
    return sum(1 for _ in NEGATION.finditer(text))
