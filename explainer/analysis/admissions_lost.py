"""That somebody settles or pays and admits nothing, where ours tells only that they do.

Who pays to end a suit seems to have done what the suit says; so the words that keep it open belong
to what was paid, also where the next sentence has them.
"""

from collections.abc import Iterable, Iterator

from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.english.admissions import (
    NOT_ADMITTED,
    OF_WHO_SETTLED,
    SETTLES,
    SETTLES_A_CASE,
    TELLS_OF_ADMISSION,
)
from explainer.text.sentences import sentences
from explainer.text.word_senses import content_senses
from explainer.text.word_stems import content_stems

_ALIKE = 2  # words that ours shares with the sentence of the passage


def admissions_lost(ours: str, printed: str, passages: Iterable[str]) -> Iterator[DetailChange]:
    """Give the first such words of the passages; `printed` is ours with all that stands with it."""
    if not SETTLES.search(ours) or TELLS_OF_ADMISSION.search(printed):
        return
    mine = content_senses(ours)
    for passage in passages:
        for found in NOT_ADMITTED.finditer(passage):
            if any(
                len(content_senses(told) & mine) >= _ALIKE
                for told in _settling(passage, found.start())
            ):
                yield DetailChange(DetailKind.NOT_ADMITTED, "", found[0])
                return


def _settling(passage: str, place: int) -> Iterator[str]:
    """Give the sentence that holds a place, and the one before, where they tell of a settlement."""
    before = ""
    for start, end in sentences(passage):
        told = passage[start:end]
        if start <= place < end:
            if SETTLES.search(told):
                yield told
            elif SETTLES_A_CASE.search(before) and _is_of_same(passage[start:place], before):
                yield before
        before = told


def _is_of_same(subject: str, before: str) -> bool:
    """Tell whether a sentence begins with who settled, or with the settlement."""
    return bool(OF_WHO_SETTLED.search(subject)) or content_stems(subject) <= content_stems(before)
