"""Descriptions that mean several people at once: “the pair”, “both men”, “the two senators”."""

import re

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.name_kinds import HUMAN, ROLE
from explainer.english.numbers import VALUES
from explainer.english.speech_verbs import SEVERAL_SPEAK

_COUNTS = "two|three|four|five|six|seven|eight|nine|ten"
_BODIES = (
    r"(?:countries|nations|governments|states|sides|parties|companies|firms|organi[sz]ations|groups"
    r"|agencies|ministries|teams|clubs|unions|universities|cities|councils|neighbou?rs|rivals)"
)
_KIND = (
    rf"(?:men|women|people|siblings|suspects|{_BODIES}"
    rf"|(?:{ROLE.pattern.removeprefix('(?i)')}|{HUMAN})s)"
)
_DESCRIPTION = (
    r"(?:(?i:the)\s+(?P<word>pair|duo|couple|twins|trio)"
    rf"|(?P<both>(?i:both))(?:\s+(?:of\s+)?(?:them|the))?(?:\s+(?:[a-z-]+\s+)?{_KIND})?"
    rf"|(?i:the|all)\s+(?P<count>{_COUNTS})(?:\s+(?:[a-z-]+\s+){{0,2}}{_KIND})?"
    rf"|(?i:the)\s+(?:[a-z-]+\s+)?{_KIND})"
)
_ASIDE = r"(?:,[^,;:.]{1,80},)?(?:\s+(?:both|each|all|then|also|later))?"
SPEAK_TOGETHER = lazy_regex(rf"\b{_DESCRIPTION}{_ASIDE}\s+{SEVERAL_SPEAK}")
TOGETHER_BEHIND = lazy_regex(
    rf"(?:\baccording\s+to|[”\"’],?\s+(?:say|said|claim(?:ed)?|wrote|told))\s+{_DESCRIPTION}(?=[.,;]|$|\s[a-z])"
)
_TRIO = 3

_NAME = r"[A-Z][\w’'-]+(?:\s+(?:[A-Z]\.|[a-z]{2,3}|[A-Z][\w’'-]+)){0,3}?\s*(?:\([^)]{1,40}\))?"
# “Runa Esk and Ivo Tarn”, “Esk, Tarn and Holm”
COORDINATED = lazy_regex(
    rf"{_NAME}(?:,\s+{_NAME})*,?\s+and\s+[A-Z][\w’'-]+(?:\s+(?:[A-Z]\.|[A-Z][\w’'-]+)){{0,3}}"
)
BETWEEN_COORDINATED = lazy_regex(r",?\s+and\s+|,\s+")
WHOLE_NAME = lazy_regex(r"[A-Z][\w’'-]+\s+(?:[A-Z]\.\s+)?[A-Z][\w’'-]+")


def how_many(described: re.Match[str]) -> int | None:
    """Give the number of people whom a description means; None where any number may be meant."""
    if described["count"]:
        return VALUES[described["count"].lower()]
    if described["word"]:
        return _TRIO if described["word"] == "trio" else 2
    return 2 if described["both"] else None
