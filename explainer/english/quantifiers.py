"""Words for several, without saying how many."""

from explainer.english.lazy_patterns import lazy_regex

VAGUE_COUNT = r"a few|several|some|many|a couple of"
MANY_SOURCES = lazy_regex(
    r"(?i)\b(?:(?:several|many|multiple|numerous|various|other|two|three|four|five|all) (?:\w+ )?"
    r"(?:outlets|news\s?papers|papers|media|reports|news organisations|news organizations)"
    r"|independently|corroborat\w+|backed up by|widely reported|multiple sources)\b"
)
