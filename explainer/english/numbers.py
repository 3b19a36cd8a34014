"""Number words, and what they count."""

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
