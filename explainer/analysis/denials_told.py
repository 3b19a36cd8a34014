"""A denial in our words where the source has none: who “could not recall” it has denied nothing."""

from collections.abc import Iterable, Iterator

from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.english.non_denials import DENIED_NOTHING, DENIES, DENYING, NON_DENIAL, NOT_SO


def denials_told(ours: str, known: Iterable[str]) -> Iterator[DetailChange]:
    """Find a verb of denial for an answer that is none; any denial in the source lets all pass."""
    denial = next(
        (one for one in DENIES.finditer(ours) if not DENIED_NOTHING.search(ours, 0, one.start())),
        None,
    )
    texts = tuple(known) if denial else ()
    if denial is None or any(map(DENYING.search, texts)):
        return
    for text in texts:
        answer = NON_DENIAL.search(text)
        if answer and not NOT_SO.search(NON_DENIAL.sub(" ", text)):
            yield DetailChange(DetailKind.NO_DENIAL, denial[0], answer[0])
            return
