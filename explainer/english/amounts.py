"""Words that tell how many of a thing there are, from none of it to all, and the units of measures.

The scale of quantity is that of Horn (“On the Semantic Properties of Logical Operators in English”,
1972): whoever puts a later step for an earlier one has told of more.
"""

import re

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.numbers import UP_TO_TWENTY, VALUES

NONE, FEW, SOME, MANY, MOST, NEARLY_ALL, ALL = range(7)
_SMALL = r"(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)"
_LARGE = (
    rf"(?:\d[\d,]*\d|{'|'.join(UP_TO_TWENTY[10:])}|(?:thirty|forty|fifty|sixty|ninety)(?:-\w+)?)"
)
_NEAR = r"(?:nearly|almost|virtually|practically|all but)"
_OF = r"(?: of)?"
# Of each step the words that stand before what there is so much of.
_STEPS = (
    (NONE, rf"(?:no(?! longer| doubt| more| less| fewer)|none{_OF}|not (?:one|a single){_OF})"),
    (
        FEW,
        (
            r"(?:(?:a |very |only a )?few(?: of)?|hardly any(?: of)?"
            r"|a (?:handful|couple|minority) of|one or two(?: of)?|little(?= [a-z]))"
        ),
    ),
    (
        SOME,
        (
            rf"(?:some{_OF}|several{_OF}|a (?:number|variety|range) of|various|certain(?= \w+s\b)"
            rf"|parts? of|{_SMALL}{_OF})"
        ),
    ),
    (
        MANY,
        (
            rf"(?:(?<!how )(?<!as )(?<!so )many{_OF}|much of|numerous|countless|innumerable"
            r"|(?:dozens|scores|hundreds|thousands|lots|plenty|masses|heaps) of"
            r"|an? (?:lot|host|heap|mass|great many|great deal|large number|wealth|raft|string) of"
            rf"|{_LARGE}{_OF})"
        ),
    ),
    (
        MOST,
        (
            r"(?:most(?: of|(?= (?:other )?[a-z]+s\b))|(?:the |a )?(?:large )?majority of"
            r"|the bulk of)"
        ),
    ),
    (
        NEARLY_ALL,
        (
            rf"(?:{_NEAR} (?:all|every|each)(?: of)?"
            r"|(?:the |a )?(?:great|vast|overwhelming) majority of)"
        ),
    ),
    (
        ALL,
        rf"(?:(?<!not )(?<!at )(?<!in )(?<!above )(?<!after )all{_OF}|(?<!not )every(?: one of)?)",
    ),
)
AMOUNTS = tuple(
    (step, re.compile(rf"(?<![\w-])(?:{words})(?= (?!a\b|percent|per cent)[\w“])", re.IGNORECASE))
    for step, words in sorted(_STEPS, key=lambda each: each[0] != NEARLY_ALL)  # before “all”
)
NUMBER = lazy_regex(rf"(?i)(?:{_SMALL}|{_LARGE})(?: of)?")
# With one of these a number may well be most or all of what there is.
SHARE = lazy_regex(rf"(?i)%|\bper ?cent|\b(?:out )?of (?:the |its |all )?(?:{_SMALL}|{_LARGE})\b")
# Between the amount and the thing.
LIGHT = frozenset((
    "of", "the", "these", "those", "his", "her", "its", "their", "our", "other", "such", "more",
    "a", "an", "this", "that",
))  # fmt: skip
POINTING = frozenset(("them", "us", "whom"))

_UNITS = (
    r"seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|inch(?:es)?"
    r"|feet|foot|yards?|met(?:er|re)s?|miles?|kilomet(?:er|re)s?|km|grams?|kilograms?|kilos?|kg"
    r"|pounds?|tons?|tonnes?|lit(?:er|re)s?|gallons?|acres?|hectares?"
)
SHORT_UNITS = {"km": "kilometre", "kg": "kilogram", "kilo": "kilogram", "kilos": "kilogram"}
_COUNT = rf"\d[\d,.]*|{'|'.join(VALUES)}|an?(?: few| couple of| dozen)?|several|some"
MEASURED = lazy_regex(rf"(?i)(?<![\w.,])(?P<count>{_COUNT})[ -](?P<unit>{_UNITS})(?!\w)")
# “Hundreds of millions” for “millions”.
ROUND_NUMBER = lazy_regex(
    r"(?i)(?:(?P<times>dozens|tens|scores|hundreds|thousands) of )?\b(?P<round>thousand|million"
    r"|billion)s(?= of\b| in\b| from\b|[.,;]|$)"
)
# Of all together, and of one alone.
TOGETHER = lazy_regex(
    r"(?i)\b(?:a total of|in total|totall?ing|altogether|combined|between them|together)\b"
)
APIECE = lazy_regex(r"(?i)\b(?:each|apiece|per (?:head|person)|a head|individually|every)\b")
EACH_SO_MUCH = lazy_regex(
    r"(?i)(?:\d[\d,.]*(?: \w+){0,2} (?:each|apiece)|\beach (?:\w+ ){1,4}[$£€]?\d)"
)
