"""An outcome that a sentence of ours tells, and the source only has what went before it.

“Pleaded not guilty” is no verdict, “sought a licence” no licence, and a charge that was dropped was
not brought that day.
"""

import re
from collections.abc import Iterator

from explainer.analysis.accusing_borne import is_borne
from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.english.modality import IF_BEHIND, SUPPOSING
from explainer.english.negation import NEGATION
from explainer.english.proceedings import ANY_STAGE, STAGES, Stage
from explainer.english.stop_words import GENERIC
from explainer.text.word_classes_in import word_classes_in
from explainer.text.word_senses import content_senses

_ALIKE = 2  # words that two sentences share, so that they tell of one matter
_PREPOSITION = r"(?:of|for|from|with|to|on|in|at|by|over|against|after|before|and|that|who|which)"
_OBJECT = re.compile(rf"(?: (?!{_PREPOSITION}\b)[\w’'-]+){{1,6}}")
_SUBJECT = re.compile(rf"(?:(?!{_PREPOSITION}\b)\b[\w’'-]+ ){{1,5}}$")


def stages_told(ours: str, known: str) -> Iterator[DetailChange]:
    """Give the first outcome of ours that nothing known tells, with what is told instead.

    A word that accuses, and that nothing known has, is left to the rule on those.
    """
    if not word_classes_in(ours, (ANY_STAGE,)):
        return
    if len(content_senses(known) & content_senses(ours)) < _ALIKE:
        return
    for stage in STAGES:
        if change := _changed(stage, ours, known):
            yield change
            return


def _changed(stage: Stage, ours: str, known: str) -> DetailChange | None:
    later = stage.is_later.search(ours)
    if later is None or (stage.turns and stage.is_earlier.search(ours)):
        return None
    earlier = list(stage.is_earlier.finditer(known))
    if not earlier or _is_open(ours, later.start(), later.end()):
        return None
    rest = known
    for one in earlier if stage.turns else ():
        rest = rest.replace(one[0], " ")
    if stage.bears.search(rest) or not is_borne(later[0], ours, known):
        return None
    things = _things(ours, *later.span()) | content_senses(later[0])
    of = (
        one
        for one in earlier
        if not stage.of_thing or things & _things(known, one.end(), one.end())
    )
    before = next(of, None)
    if before is None:
        return None
    return DetailChange(DetailKind.STAGE, later[0], before[0])


def _is_open(ours: str, start: int, end: int) -> bool:
    """Tell whether ours has an outcome as denied, or as one that may come."""
    is_supposed = SUPPOSING.search(ours, 0, start) or IF_BEHIND.search(ours, end)
    return bool(is_supposed or NEGATION.search(ours, 0, start))


def _things(text: str, start: int, end: int) -> frozenset[str]:
    """Give what words are said of: what stands behind them, or before them in the passive."""
    behind = _OBJECT.match(text, end)
    before = _SUBJECT.search(text, 0, start)
    told = " ".join(found[0] for found in (behind, before) if found)
    return content_senses(told) - GENERIC
