"""What a role is made of: the name of an office, and what it may tell of a deed beside it."""

import re
from collections.abc import Iterator

from explainer.english.irregular_verbs import BASES, UNCHANGED
from explainer.english.lazy_patterns import lazy_regex

_PAST = rf"(?:[a-z]{{2,}}ed|{'|'.join(sorted((*BASES.keys(), *UNCHANGED), key=len, reverse=True))})"
_BEFORE = r"(?:(?:had|has|have|also|once|twice|then|later|never|not|[a-z]+ly)\s+)*"
_WITHOUT = r"(?:did not|didn’t|didn't|does not|doesn’t|doesn't|would not|wouldn’t|wouldn't)"
# “who let the rockets go unanswered”, “whose order sank her”; a clerk “who keeps the log” has
# that for an office. A body “that looks into accidents” as well.
_CLAUSE = (
    rf"(?:who|that|which)\s+(?P<done>{_BEFORE}(?:{_WITHOUT}\s+[a-z]+|{_PAST}))\b"
    rf"|whose\s+(?P<whose>(?:[\w’'-]+\s+){{1,3}}?{_PAST})\b"
)
# An office may lie behind the town hall.
_AFFAIR = (
    r"(?:leaks?|plots?|schemes?|attacks?|fires?|raids?|coup|scandals?|affair|campaigns?|decisions?"
    r"|deals?|plans?|cuts|closures?|delays?|fraud|theft|moves?|orders?|letters?|loss(?:es)?|crash"
    r"|collapse|failures?|sinking|rumou?rs?|hoax|blunders?|disaster|accidents?)\b"
)
# What somebody is known for is a deed, too.
_KNOWN = (
    r"(?:(?:(?:best|well|widely|also|long|once|often|publicly|later)[ -])*"
    r"(?:known|famous|famed|infamous|notorious|remembered|blamed|criticised|criticized|faulted"
    r"|condemned|censured|reprimanded|praised|honoured|honored|credited|hailed|caught|found"
    r"|seen|sacked|fired|dismissed|removed|suspended|ousted|expelled|demoted|forced out|shunned"
    r"|sued|tied|linked))"
    r"(?=\s+(?:for|over|after|by|to|in|with|from|out|[a-z]+ing)\b)"
    r"|(?:(?<=\bman )|(?<=\bwoman )|(?<=\bmind )|(?<=\bbrains )|(?<=\bforce ))behind\b"
    rf"|behind(?=\s+[\w’-]+\s+(?:[\w-]+\s+)?{_AFFAIR})|at the (?:centre|center|heart) of\b"
)
_DEED = lazy_regex(rf"(?i)\b(?:{_CLAUSE}|{_KNOWN})(?P<rest>[^,;()]*)")
_STARTS = r"(?:the|an?|then|now|acting|former|ex-?|deputy|US|U\.S\.|UK|British|American|Deputy)\s+"
_ENDS = (
    r"(?:[,;:(]|\b(?:of|on|at|for|in|to|from|with|who|which|that|under|by|aboard|when|until|since"
    r"|during|after|before|behind)\b)"
)
# “Secretary” is half of an office, and so is whatever is told in one word: “leader of the party”.
_HALF = r"(?:\w+|.*\b(?:chief|secretary|minister|head|director|president|leader|member|chair\w*))"
_OF = r"(?:\s+(?:of|for|to)(?:\s+(?!(?:at|on|in|of|since|from|until|when|who)\b)[\w’'-]+){1,4})"
_OFFICE = lazy_regex(
    rf"(?i)^\s*(?:{_STARTS})*(?P<office>{_HALF}{_OF}|[^,;:()]+?)\s*(?:{_ENDS}|\.?$)"
)
# What somebody did for a living, or by an office, is no deed to ask a source for.
_DUTIES = lazy_regex(
    r"(?i)^\W*(?:then |once |later |also |has |had |have )*(?:examin|chair|head|led|ran|held|hear"
    r"|presid|serv|work|represent|wrote|edit|command|report|cover|translat|found|own|taught"
    r"|play|advis|assist|attend|stud|ran|sat|stood|live|was born|grew|retir|sold|made|built|kept"
    r"|drove|flew|sang|direct|produc|design|manag|train|coach|act(?:s|ed)\b"
    r"|took (?:over|office|part)"
    r"|investigat|inspect|judg|tri(?:es|ed)\b|prosecut|defend|appear|testif|becam|came|knew|saw"
    r"|watch|survey|search|rescu|follow|hosted)"
)
_AND = re.compile(r"\s+and\s+|\s*/\s*")
_GAP = r"(?:\s+(?:of|at|for|on|in)(?:\s+[\w’'.-]+){1,5}?)?"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr|Capt|Sir)\.?\s+)?(?:[A-Z][\w.’-]*\s+){0,2}"
_ARTICLE = r"(?:the\s+|an?\s+|then\s+(?:the\s+)?|her\s+|his\s+|its\s+|[\w’]+[’']s?\s+)?"
_ANOTHER = lazy_regex(r"^,\s+(?:the|an?|then|acting)\s+(?P<office>[a-z][^,.;:()]{2,60})[,.;:)]")


def deeds_told(role: str) -> Iterator[tuple[str, str]]:
    """Give what a role tells beside an office: the words to show, and those that tell the deed."""
    for found in _DEED.finditer(role):
        told = found["done"] or found["whose"] or ""
        if not _DUTIES.match(told):
            yield found[0].strip(" ."), f"{told} {found['rest']}"


def offices(role: str) -> Iterator[str]:
    """Give the offices that a role begins with: two of “second and third officer”."""
    begin = _OFFICE.match(role)
    named = [one for one in _AND.split(begin["office"]) if one.strip()] if begin else []
    if not named:
        return
    *others, last = named
    words = last.split()
    for one in others:
        is_shortened = len(one.split()) == 1 < len(words)
        yield " ".join((one, *words[1:])) if is_shortened else one
    yield last


def is_beside(office: str, before: str, behind: str) -> bool:
    """Tell whether an office stands right before or behind a name, between two texts."""
    words = r"[\s-]+".join(map(re.escape, office.split()))
    if re.search(rf"(?i:\b{words}){_GAP}(?:,\s+|\s+){_TITLE}$", before):
        return True
    behind_it = (
        rf"(?i)^,?\s+(?:(?:is|was|were|as|then|who\s+(?:is|was))\s+)?{_ARTICLE}"
        rf"(?:[\w’-]+\s+){{0,2}}?{words}\b"
    )
    return re.match(behind_it, behind) is not None


def office_behind(text: str) -> str:
    """Give another office that stands behind a name: “, an apprentice,”; "" where none does."""
    found = _ANOTHER.match(text)
    return found["office"] if found else ""
