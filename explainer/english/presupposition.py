"""Questions that take something for granted: “why did they close it” says that they did."""

from explainer.english.lazy_patterns import lazy_regex

TAKES_FOR_GRANTED = lazy_regex(
    r"(?i)\b(?:why|when|how(?! (?:far|much|many))|since when|what made)\b"
)
