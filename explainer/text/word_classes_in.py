"""Which classes of words a text has: it is looked through once, for all that compare it.

A sentence of ours and the words it rests on are compared in many ways, and most of them have none
of the words on which one of these ways hangs.
"""

from collections.abc import Iterable
from typing import TypeVar

from explainer.english.causes import CAUSAL
from explainer.english.cues import CUES
from explainer.english.operators import APPROXIMATING, OPERATORS
from explainer.english.opposites import ANY_OPPOSITE
from explainer.english.proceedings import ANY_STAGE
from explainer.english.speech_strength import HALF_DECIDED, STRONG_VERBS
from explainer.english.word_classes import Lexicon, WordClass
from explainer.text.text_cache import cached_by_text

CLASSES: tuple[WordClass, ...] = (
    *OPERATORS,
    *CUES,
    CAUSAL,
    APPROXIMATING,
    STRONG_VERBS,
    HALF_DECIDED,
    ANY_OPPOSITE,
    ANY_STAGE,
)
C = TypeVar("C", bound=WordClass)


def word_classes_in(text: str, classes: Iterable[C]) -> list[C]:
    """Give those of some classes of which a sign stands in a text, in their order."""
    found = _found_in(text)
    return [one for one in classes if one in found] if found else []


_found_in = cached_by_text(Lexicon(CLASSES).found_in)
