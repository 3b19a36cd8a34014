"""Words on which the meaning of a sentence hangs: take one away or put one in, and it says more.

Each class is one way in which a statement may be weaker than the bare fact, or stronger than it was
said. The classes follow what annotators of factuality mark (Saurí and Pustejovsky 2009,
“FactBank”): polarity, certainty and its source; with quantity, cause and comparison, which news
needs too.
"""

import re
from dataclasses import dataclass

from explainer.english import operator_words as words
from explainer.english.conditions import ASKED
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.negation import CARRIES_NOT
from explainer.english.phrases import any_of
from explainer.english.word_classes import WordClass, WordKind

# “It was alleged that”: the label says whose word it is, and nothing that is told has that status
_IT_IS = lazy_regex(r"(?i)\bit\s+(?:is|was|has\s+been|had\s+been)\s+(?:\w+ly\s+)?$")


@dataclass(frozen=True, eq=False)
class Operator(WordClass):
    """A class of words that govern others.

    `kin` finds all that may stand in the place of its signs. `scope` is how many content words
    behind one of them it may govern, `reach` how many words before a governed one it may stand;
    behind `not_behind` it means something else. What `carries` one tells it in the clause of the
    governed word alone. `is_lost` and `is_gained` say whether it matters
    that a statement leaves one out, or has one more.
    """

    kin: re.Pattern[str]
    scope: int
    reach: int
    not_behind: re.Pattern[str] | None = None
    carries: re.Pattern[str] | None = None
    is_lost: bool = True
    is_gained: bool = False


OPERATORS = (
    Operator(
        WordKind.NEGATION,
        words.NEGATING,
        any_of(*words.NEGATION, *words.NEGATIVE),
        scope=3,
        reach=8,
        carries=CARRIES_NOT,
        is_gained=True,
    ),
    # Such words deny nothing that is near; what they are said of is another thing without them.
    Operator(
        WordKind.NEGATION,
        words.TURNING_NEXT,
        any_of(*words.NEGATING, *words.TURNING_NEXT, *words.TURNED_NEXT),
        scope=3,
        reach=8,
    ),
    Operator(
        WordKind.CONDITION,
        words.CONDITIONAL,
        any_of(*words.CONDITION),
        scope=6,
        reach=40,
        not_behind=ASKED,
    ),
    Operator(
        WordKind.BELIEF,
        words.BELIEVING,
        any_of(*words.BELIEF, *words.CHANCE, *words.PLAN),
        scope=6,
        reach=40,
    ),
    Operator(
        WordKind.CHANCE, words.UNSURE, any_of(*words.CHANCE, *words.BELIEF), scope=3, reach=20
    ),
    Operator(WordKind.PLAN, words.PLANNED, any_of(*words.PLAN, *words.NEGATION), scope=3, reach=20),
    Operator(
        WordKind.ATTEMPT,
        words.TRIED,
        any_of(*words.ATTEMPT, *words.NEGATION, *words.PLAN),
        scope=3,
        reach=8,
    ),
    Operator(
        WordKind.FOCUS,
        words.SINGLED,
        any_of(*words.FOCUS, *words.MANY),
        scope=2,
        reach=8,
        is_lost=False,
        is_gained=True,
    ),
    Operator(
        WordKind.SUPERLATIVE,
        words.RANKED,
        any_of(*words.SUPERLATIVE),
        scope=2,
        reach=8,
        is_lost=False,
        is_gained=True,
    ),
    *(
        Operator(
            WordKind.STATUS, status, any_of(*status, *kin), scope=1, reach=6, not_behind=_IT_IS
        )
        for status, kin in words.STATUSES
    ),
    Operator(
        WordKind.DEGREE,
        words.DEGREE,
        any_of(*words.DEGREE, *words.APPROXIMATION),
        scope=2,
        reach=8,
    ),
    Operator(WordKind.QUESTION, words.ASKING, any_of(*words.QUESTION), scope=6, reach=40),
    Operator(
        WordKind.CAUSE,
        words.CAUSING,
        any_of(*words.CAUSE),
        scope=4,
        reach=20,
        is_lost=False,
        is_gained=True,
    ),
)
NUMBERED = any_of(*words.APPROXIMATION)
# All words by which a number is told about, behind it too.
APPROXIMATING = WordClass(
    WordKind.APPROXIMATION, (*words.APPROXIMATION, r"or (?:so|more|less)", r"plus", r"odd")
)

# More than a number, no more than it, and what is told of one that is less, or may be.
ABOVE = any_of(r"more than", r"over", r"well over", r"above", r"upwards of", r"in excess of")
_BELOW = (
    r"nearly", r"almost", r"up to", r"as far as", r"as many as", r"as much as", r"at most",
    r"less than", r"fewer than", r"under", r"no more than", r"just under",
)  # fmt: skip
BELOW = any_of(*_BELOW)
NOT_ABOVE = any_of(*_BELOW, r"about", r"around", r"roughly", r"approximately", r"close to")
