"""Words that raise the rank of unnamed people, and words for one of them or for several."""

import re

from explainer.english.lazy_patterns import lazy_regex

RANK = lazy_regex(
    r"(?i)\b(?P<rank>senior|top|high(?:er|est)?[- ](?:ranking|level|placed)|highly[- ]placed"
    r"|leading|chief|prominent|influential|veteran|seasoned|long-?serving|key|expert)\b"
)
_PERSON = (
    r"(?:official|source|worker|employee|member|aide|advis[eo]r|diplomat|officer|staffer|resident"
    r"|neighbou?r|insider|passenger|driver|teacher|nurse|doctor|soldier|guard|witness|colleague"
    r"|friend|relative|lawyer|minister|engineer|manager|executive|clerk|sailor|docker|captain"
    r"|visitor|villager|analyst|expert|investigator|councillor|student|parent|representative)"
)
_SEVERAL = rf"(?:{_PERSON}(?:s|es)|people|persons|men|women|others)"
# What stands in front of what is added: “officials in the control room”
SEVERAL_NAMED = lazy_regex(
    rf"(?i)^(?:[\w’'-]+\s+){{0,4}}?{_SEVERAL}"
    r"(?=\s+(?:in|of|at|from|on|with|who|that|close|familiar|near|by|for)\b|[,(]|\s*$)"
)
ONE_TOLD = lazy_regex(
    r"(?i)(?<!told )(?<!asked )(?<!with )(?<!for )(?<!of )(?<!from )(?<!said to )(?<!spoke to )"
    rf"\b(?:one|an?|another)\s+(?:(?!(?:of|and|or|in|for)\b)[\w’'-]+\s+){{0,4}}?"
    rf"(?:{_PERSON}|person|man|woman)\b(?![’'])"
)


def several_told(text: str) -> bool:
    """Tell whether several such people stand in a text."""
    return re.search(rf"(?i)\b{_SEVERAL}\b", text) is not None


def is_ranked(rank: str, text: str) -> bool:
    """Tell whether a text has a word of rank."""
    return re.search(rf"(?i)\b{re.escape(rank)}\b", text) is not None
