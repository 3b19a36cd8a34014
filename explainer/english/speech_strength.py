"""Verbs that say more than that somebody said something."""

import re

# Those of certainty (“confirmed”, “admitted”) have a rule of their own.
STRONG_VERBS = re.compile(
    r"(?i)\b(?:confess(?:es|ed)|boast(?:s|ed)|brag(?:s|ged)|demonstrat(?:es|ed)"
    r"|establish(?:es|ed) that|show(?:s|ed) that|threaten(?:s|ed)|insist(?:s|ed)|lied"
    r"|accus(?:es|ed)|condemn(?:s|ed)|ordered|forced|guarantee(?:s|d)|swore"
    r"|celebrat(?:es|ed)|gloat(?:s|ed)|mock(?:s|ed)|ridicul(?:es|ed)"
    r"|apologi[sz](?:es|ed))\b"
)
ACCUSES = re.compile(r"(?i)accus|condemn")
_YES = "affirm|confirm|admit|acknowledge|accept|support|endorse"
_NO = "deny|denied|reject|dispute|oppose"
UNDECIDED = re.compile(
    rf"(?i)\b(?P<first>{_YES})(?:ed|ing|s)?,? (?:or|nor|and) (?:\w+ )?(?P<last>{_NO})\w*"
)
HALF_DECIDED = re.compile(rf"(?i)\b(?:{_YES}|{_NO}|denies|denial)")
