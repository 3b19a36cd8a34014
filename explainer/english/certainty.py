"""How sure a sentence is: verbs that make certain or cast doubt, words of opinion and of chance."""

import re

from explainer.english.lazy_patterns import lazy_regex

_STEMS = (
    "confirm", "admit", "reveal", "prov", "acknowledg", "conced", "disclos", "claim", "affirm",
    "expos", "verif", "refut", "debunk",
)  # fmt: skip
_OPINION = (
    r"(?:(?:I|we|he|she|they)(?:['’](?:m|re)|\s+(?:am|are|is|was|were))?|it)\s+(?:\w+ly\s+)?"
    r"(?:thinks?|thought|believe[sd]?|suppose|fancy|imagine|guess|hope[sd]?|fear|suspect|assume"
    r"|dare\s+say|afraid|seems?|appears?)"
)
_MODAL = r"(?-i:may)|might|could|(?:seem|appear)(?:s|ed)?\s+to"

CERTAINTY_VERB = lazy_regex(
    rf"(?i)\b(?P<stem>{'|'.join(_STEMS)})(?:s|es|ed|ted|en|ied|ies|ing|ting|e)?(?!\w)"
)
# “The claim” and “no proves” are no verbs, though they look like these; whoever exposes somebody to
# something reveals nothing.
CERTAINTY_NOUN = lazy_regex(
    r"(?i)\b(?:the|a|this|that|his|her|their|its|which|each|no) (?:claims?|proves?)\b"
    r"|\bexpos(?:e[sd]?|ing)\b(?=(?: [\w’'-]+){1,4}? to\b)"
)
PERHAPS = r"perhaps|maybe|possibly|probably|seemingly|presumably|likely"
DOUBTFUL = lazy_regex(rf"(?i)(?<!\w)(?<!\w-)(?:{_OPINION}|{PERHAPS}|{_MODAL})(?!\w)")
# Verbs that say the same of what is told; one stands for another, and a stronger one for none.
_SAME = (
    ("confirm", "verif", "corroborat", "substantiat", "authenticat", "validat", "affirm"),
    ("admit", "admission", "acknowledg", "conced", "concession", "confess",
     r"ple(?:aded|ads?|d|a)\s+(?:\w+\s+)?guilty"),
    ("reveal", "revelation", "disclos", "divulg"),
    ("expos", "uncover", "unmask"),
    ("refut", "debunk", "disprov"),
    ("claim", "alleg(?!ian)", "purport"),
)  # fmt: skip
_FORMS = {"prov": r"(?:prove[dns]?|proving|proof)\b"}  # “provided” proves nothing
# Only what stands at the very cut: further off, the same word hedges something else.
DOUBTFUL_BEFORE = lazy_regex(
    rf"(?i)(?<!\w)(?<!\w-)(?:({_OPINION})\W*\s(?:that\s+)?|({PERHAPS})\W*\s"
    rf"|({_MODAL})(?:\s+(?:well|also|yet))?,?\s)$"
)
DOUBTFUL_NEXT = lazy_regex(rf"(?i)[\s,—–-]+({_OPINION}|{PERHAPS})(?!\w)")
# With “would” and “should”, which say how sure a thing is only where an editor puts them in.
MODAL_VERBS = r"would|could|should|may|might"


def same_verb(stem: str) -> re.Pattern[str]:
    """Give a pattern for every form of a verb of certainty, and of those that say the same."""
    one = stem.lower()
    same = next((row for row in _SAME if one in row), (_FORMS.get(one, one),))
    return re.compile(rf"(?i)\b(?:{'|'.join(same)})\w*")
