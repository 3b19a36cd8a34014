"""That somebody settles or pays and admits nothing, where ours tells only that they do.

Who pays to end a suit seems to have done what the suit says; so the words that keep it open belong
to what was paid.
"""

from collections.abc import Iterable, Iterator

from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.english.admissions import NOT_ADMITTED, SETTLES, TELLS_OF_ADMISSION
from explainer.text.sentences import sentences
from explainer.text.word_senses import content_senses

_ALIKE = 2  # words that ours shares with the sentence of the passage


def admissions_lost(ours: str, printed: str, passages: Iterable[str]) -> Iterator[DetailChange]:
    """Give the first such words of the passages; `printed` is ours with all that stands with it."""
    if not SETTLES.search(ours) or TELLS_OF_ADMISSION.search(printed):
        return
    mine = content_senses(ours)
    for passage in passages:
        for found in NOT_ADMITTED.finditer(passage):
            start, end = next((s, e) for s, e in sentences(passage) if s <= found.start() < e)
            told = passage[start:end]
            if SETTLES.search(told) and len(content_senses(told) & mine) >= _ALIKE:
                yield DetailChange(DetailKind.NOT_ADMITTED, "", found[0])
                return
