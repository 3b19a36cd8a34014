"""Verbs by which a few words assert something, and those that open a question."""

from explainer.english.lazy_patterns import lazy_regex

FINITE = (
    r"is|are|was|were|has|have|had|did|do|does|will|would|can|could|[a-z]{3,}ed|made|said|told|took"
    r"|saw|felt|gave|came|went|knew|held|met|led|left|broke|began|wrote|ran"
)

FINITE_VERB = lazy_regex(rf"(?<![-\w])(?:{FINITE})(?![-\w])")
# Headings are written in the present tense. In a source “calls” and “offers” are mostly nouns.
HEADING_VERB = lazy_regex(rf"(?i)\b(?:{FINITE}|calls|offers|promises|admits|denies)\b")
OPEN_QUESTION = lazy_regex(
    r"(?i)\s*(?:was|were|did|does|do|is|are|has|have|had|can|could|will|would|may)\b"
)
