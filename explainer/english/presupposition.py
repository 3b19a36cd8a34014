"""Questions that take something for granted: “why did they close it” says that they did."""

import re
from collections.abc import Iterator

from explainer.english.lazy_patterns import lazy_regex

TAKES_FOR_GRANTED = lazy_regex(
    r"(?i)\b(?:why|when|how(?! (?:far|much|many))|since when|what made)\b"
)
_ASKED_WITH = lazy_regex(
    r"(?i)\b(?:why|when|how(?! (?:far|much|many|well|often)\b)|what made|what led)\b"
    r"(?:[^?]*?\b(?:did|does|do|could)(?:n[’']t)?\b)(?P<of>\s+[^?]*)\?"
)
_ADVERBS = r"(?:not|never|ever|also|later|first|then|again|still|only|both|all|have|[a-z]+ly)"
_VERB = (
    rf"\s+(?:{_ADVERBS}\s+)*(?:(?:stop|start|keep on|go on|avoid|end up|get away with)\s+)?"
    r"(?:(?:fail|refuse|try|manage|dare|choose|decide|need|have|come|agree|want|begin|start"
    r"|continue)\s+to\s+)?(?P<verb>[a-z]{3,})\b"
)
_PRONOUN = lazy_regex(rf"(?i)^\s+(?:he|she|they|it|anybody|the\s+[a-z]+){_VERB}")
_BEHIND_NAME = lazy_regex(rf"^{_VERB}")
# What anybody does of whom a story tells: to ask for it takes nothing for granted that harms.
_PLAIN_VERBS = """
    act add agree answer appear arrive ask become begin believe call change choose come comment
    consider continue decide describe die do end explain expect feel find get give go happen
    have hear hold intend issue join keep know learn leave like live look make mean meet need
    open plan put react read reply report respond say see seem send set show speak spend stand
    start stay stop take tell think travel try turn understand use view wait want win work write
    first far long much many these those this that and for from with about into over was were
    had has
"""
_PLAIN = frozenset(_PLAIN_VERBS.split())


def deeds_asked_for(question: str) -> Iterator[str]:
    """Give the words of a question behind “why did”, with the blank before them."""
    for found in _ASKED_WITH.finditer(question):
        yield found["of"]


def verb_of_pronoun(words: str) -> re.Match[str] | None:
    """Find the verb of what “they” or “the parents” are taken to have done, at the beginning."""
    return _told(_PRONOUN.match(words))


def verb_behind(words: str) -> re.Match[str] | None:
    """Find the verb right behind a name."""
    return _told(_BEHIND_NAME.match(words))


def _told(found: re.Match[str] | None) -> re.Match[str] | None:
    return None if found is None or found["verb"].lower() in _PLAIN else found
