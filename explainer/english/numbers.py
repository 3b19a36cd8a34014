"""Number words, and what they count."""

import re
from collections.abc import Iterator

from explainer.english.lazy_patterns import lazy_regex

UP_TO_TWENTY = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    *("nineteen", "twenty"),
)
_TENS = ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred")

VALUES: dict[str, int] = {
    **{word: value for value, word in enumerate(("zero", *UP_TO_TWENTY))},
    **{word: 10 * value for value, word in enumerate(_TENS, 3)},
    "once": 1,
    "single": 1,
    "twice": 2,
    "both": 2,
    "couple": 2,
    "thrice": 3,
    "dozen": 12,
}
NO_COUNT = frozenset(("one", "once", "single", "both", "couple", "zero"))  # more often than not
# With the parts that are called like them, and those that have a name of their own.
ORDINALS = {
    **{
        word: value
        for value, word in enumerate(
            (
                *("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
                *("eleventh", "twelfth"),
            ),
            3,
        )
    },
    "second": 2,
    "half": 2,
    "quarter": 4,
    "quarters": 4,
}

_SCALES = {"thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
# “Forty-second” is a length of time more often.
_ORDINAL_DIGITS = {"first": 1, **{word: ORDINALS[word] for word in tuple(ORDINALS)[:7]}}
_ROUND = "|".join(("twenty", *_TENS[:-1]))
_DIGITS = "|".join(UP_TO_TWENTY[:9])
_BELOW_HUNDRED = rf"(?:(?:{_ROUND})(?:[ -](?:{_DIGITS}))?|{'|'.join(reversed(UP_TO_TWENTY))})"
_BELOW_THOUSAND = (
    rf"(?:(?:{_BELOW_HUNDRED}[ -])?hundred(?:(?: and)?[ -]{_BELOW_HUNDRED})?|{_BELOW_HUNDRED})"
)
_SCALE = "|".join(_SCALES)
_SCALED = (
    rf"(?:{_BELOW_THOUSAND}[ -](?:million|billion|trillion)(?:,? {_BELOW_THOUSAND}[ -]thousand)?"
    rf"|{_BELOW_THOUSAND}[ -]thousand)(?:(?:,| and)? {_BELOW_THOUSAND}(?![ -](?:{_SCALE})))?"
)
# Any number in words: “twenty-three”, “two dozen”, “three thousand five hundred”, “twenty-first”.
_SPELLED = lazy_regex(
    rf"(?i)(?:half[ -](?:a[ -])?dozen|{_BELOW_HUNDRED}[ -]dozen"
    rf"|(?:{_ROUND})[ -](?:{'|'.join(_ORDINAL_DIGITS)})|{_SCALED}|{_BELOW_THOUSAND})(?![A-Za-z])"
)
_WORD = lazy_regex(r"[a-z]+")


def whole_numbers(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Give what a pattern for figures and single words finds, the words of one number as one."""
    behind = 0
    for found in pattern.finditer(text):
        if found.start() >= behind:
            word = found[0].lower()
            may_begin = word in VALUES or word == "half"
            spelled = _SPELLED.match(text, found.start()) if may_begin else None
            behind = spelled.end() if spelled else 0
            yield spelled or found


def spelled_value(words: str) -> int:
    """Give the number that words tell of one number: 24 for “two dozen”."""
    total = part = 0
    for word in _WORD.findall(words.lower()):
        if word in _SCALES:
            total, part = total + part * _SCALES[word], 0
        elif word == "hundred":
            part = max(part, 1) * 100
        elif word == "dozen":
            part = 12 * part or 6  # half of one
        else:
            part += VALUES.get(word, 0) or _ORDINAL_DIGITS.get(word, 0)
    return total + part
