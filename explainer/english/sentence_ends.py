"""Words that tell whether a sentence, or a line of it, ends here."""

from explainer.english.lazy_patterns import lazy_regex

OPEN_END = lazy_regex(
    r"(?:,|\b(?:an?|the|and|or|of|to|in|on|at|by|for|from|with|as|than|that|which|who))$"
)
HOUR_AT_END = lazy_regex(
    r"(?:^|[.!?][”’\"»]?\s+)(?:At|By|Until|From)(?: about)? [\d.:]+ [ap]\. ?m\.\s+$"
)
COMPASS_POINT_AT_END = lazy_regex(r"\b[NSEW]\.\s*$")  # S. 16° W.
# Words that end a sentence as well as any other, and that sentencex takes for short forms alone.
WHOLE_WORD_AT_END = lazy_regex(r"\b(?:May|no|art|ill|miss)\.\s+(?=[“‘\"'(]*[A-Z])")
# Behind a full stop a caption has its credit: (Photo by …).
BEFORE_PICTURE_CREDIT = lazy_regex(
    r"[.!?][”’\"»]*\s+"
    r"(?=\((?:Image|Photo|Picture|Illustration|Video|Screenshot|Credit|Source|File|Courtesy)\b"
    r"[^()]*\)\s*$)"
)
