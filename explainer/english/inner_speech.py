"""Words before a quotation within a quotation that make it nobody else's: thought or own."""

import re

_OWN = (
    r"\b(?:I|we)\b(?:[’'](?:m|d|ve|re|ll))?(?:\s+[\w’']+){0,4}?\s+"
    r"(?:said|say|thought|think|told|ask|asked|wrote|replied|repeat|like|wonder(?:ed)?|saying"
    r"|thinking|myself|ourselves|yourself)(?:\s+(?:to\s+)?(?:myself|ourselves|yourself|him|her|them))?"
)
_IMAGINED = (
    r"\b(?:feels?|felt|sounds?|looks?|seems?|is|was|be|it[’']s|that[’']s)\s+like"
    r"|\blike|\bas if to say|\b(?:the|a|one|this|that|our|my)\s+(?:\w+\s+){0,2}"
    r"(?:question|idea|thought|attitude|motto|phrase|words?|term|message|feeling|argument)s?(?:\s+(?:is|was|of|being))?"
    r"|\b(?:called|known as|the so-called|means?|meaning)"
)
NOBODYS_WORDS = re.compile(rf"(?i:{_IMAGINED})[,:]?\s*$|{_OWN}(?:\s+that)?[,:]?\s*$")
