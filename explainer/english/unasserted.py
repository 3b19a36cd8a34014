"""Words behind which a clause stands that nobody asserts: it is denied, asked or only imagined."""

import re
from collections.abc import Iterator
from itertools import islice

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.phrases import has_any
from explainer.english.word_classes import WordKind

_TALK = (
    r"(?:accusations?|allegations?|assertions?|beliefs?|claims?|criticism|ideas?|impressions?"
    r"|notions?|reports?|rumou?rs?|suggestions?|suspicions?|theor(?:y|ies)|views?)"
)
_SAYING = (
    r"(?:say(?:ing)?|said|claim(?:ed|ing)?|stat(?:e|ed|ing)|admit(?:ted|ting)?|confirm(?:ed|ing)?"
    r"|suggest(?:ed|ing)?|impl(?:y|ied|ying)|mean(?:t|ing)?|believe[ds]?|think|thought)"
)
_DENIED = (
    rf"(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|contest(?:s|ed|ing)?|doubt(?:s|ed|ing)?)"
    rf"(?: (?:any|the|these|those|such|all|earlier|media|[a-z]+) {_TALK})?(?: that)"
    rf"|(?:reject|dismiss|refut|rebut|contradict|disput|den|challeng|debunk|denounc)\w*"
    rf" (?:[a-z-]+ ){{0,3}}?{_TALK}(?: (?:by|of|from|in) [^,;.]{{2,40}}?)? that"
    r"|(?:untrue|false|wrong|incorrect|absurd|nonsense|baseless|unfounded|a lie|a myth|not true"
    r"|not the case|far from true) (?:to (?:say|claim|suggest) )?that"
    r"|(?:never|not|\w+n[’']t|without|(?:refus|declin)(?:es|ed|ing) to)"
    rf" (?:\w+ly )?{_SAYING}(?: that)?(?! (?:so|it|anything|nothing|much|more|who|what|how)\b)"
)
_ASKED = (
    r"(?:wonder(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: [\w’'-]+){0,3}?|question(?:s|ed|ing)?|inquir\w+"
    r"|unclear|uncertain|not (?:known|clear|certain|sure)|unknown|investigat\w+|examin\w+"
    r"|consider(?:s|ed|ing)?|debat\w+|discuss\w*) (?:whether|if)"
)
_IMAGINED = (
    r"(?:jok(?:es|ed|ing)|jest(?:s|ed|ing)?|pretend(?:s|ed|ing)?|imagin(?:es|ed|ing)"
    r"|dream(?:s|ed|t|ing)?|fantasi[sz]\w+|(?:says|said|remarked) in jest) that"
)
# One of these stands in every text in which one of the above does.
_OF_DENIED = (" that", "not", "never", "n't", "n’t", "without", "refus", "declin")
_OF_ASKED = ("whether", " if")
_OF_IMAGINED = (" that",)
# In their order: “did not ask whether” asks nothing more than “asked whether” does.
UNASSERTED = tuple(
    (kind, stems, lazy_regex(rf"(?i)\b(?:{words})\s+(?P<clause>[^.;:!?]+)"))
    for kind, stems, words in (
        (WordKind.NEGATION, _OF_DENIED, _DENIED),
        (WordKind.QUESTION, _OF_ASKED, _ASKED),
        (WordKind.BELIEF, _OF_IMAGINED, _IMAGINED),
    )
)
_MOST = 4  # clauses of a kind and a text
# By any of these a sentence leaves it open too.
LEFT_OPEN = lazy_regex(r"(?i)\b(?:whether|if)\b|\?")


def unasserted(text: str) -> Iterator[tuple[WordKind, re.Match[str]]]:
    """Give each clause of a text that nobody asserts, kind by kind, with what stands before it."""
    for kind, stems, pattern in UNASSERTED:
        if has_any(text, stems):
            yield from ((kind, found) for found in islice(pattern.finditer(text), _MOST))
