"""How a sentence begins that takes something from the one before it."""

from explainer.english.lazy_patterns import lazy_regex

GOES_ON = lazy_regex(
    r"(?i)[“\"‘\s]*(?:(?:but|and|though)\s)?"
    r"(?:only|unless|except|provided|not|at least|that|this|or)\b"
)
