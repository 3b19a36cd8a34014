"""Words that put a statement under a condition, or an account in doubt."""

import re

from explainer.english.phrases import any_of

_CONDITIONS = (r"if", r"unless", r"provided that", r"assuming that", r"in case", r"in the event")
_TRUTH = r"true|accurate|correct|confirmed|proven|proved|verified|factual|right"
_ACCOUNT = (
    r"(?:the|this|that|these|those|what|such|his|her|their|its)\s+(?:\w+\s+){0,3}?"
    r"(?:information|news|reports?|reporting|accounts?|claims?|allegations?|story|stories"
    r"|revelations?|book|article|charges?|statements?|is|was)"
)
_POINTING = r"(?:it|that|this|they|in|indeed)(?:[’']s|\s+(?:is|was|are|were|fact))?"
_DOUBTED = (
    rf"(?:if|assuming|provided)\s+(?:that\s+)?(?:{_POINTING}\s+)?(?:{_TRUTH})",
    rf"(?:if|assuming|provided)\s+(?:that\s+)?{_ACCOUNT}(?:\s+\w+){{0,4}}?\s+(?:{_TRUTH})",
)

CONDITION = any_of(*_CONDITIONS)
DOUBT = any_of(*_DOUBTED)
INVERTED_CONDITION = re.compile(r"(?i)(?:had|were|should)\b")  # “Had she done so, …” has no `if`
LEADING_CONDITION = re.compile(r"(?i)\b(if|unless|provided|assuming)\b[^,;:.]*,\W*$")
# Wider than the conditions: a single such word that an editor puts in limits what was said, while
# in running text “only” and “until” put nothing under a condition.
LIMITING = r"if|unless|whether|provided|except|until|only"


def has_condition(text: str) -> bool:
    """Tell whether a sentence says that something depends on something else."""
    return CONDITION.search(text) is not None
