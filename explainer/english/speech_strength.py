"""Verbs that say more than that somebody said something."""

import re

from explainer.english.word_classes import WordClass, WordKind

# Those of certainty (“confirmed”, “admitted”) have a rule of their own.
STRONG_VERBS = WordClass(
    WordKind.SPEECH,
    (
        r"confess(?:es|ed)", r"boast(?:s|ed)", r"brag(?:s|ged)", r"demonstrat(?:es|ed)",
        r"establish(?:es|ed) that", r"show(?:s|ed) that", r"threaten(?:s|ed)", r"insist(?:s|ed)",
        r"lied", r"accus(?:es|ed)", r"condemn(?:s|ed)", r"ordered", r"forced", r"guarantee(?:s|d)",
        r"swore", r"celebrat(?:es|ed)", r"gloat(?:s|ed)", r"mock(?:s|ed)", r"ridicul(?:es|ed)",
        r"apologi[sz](?:es|ed)",
    ),
)  # fmt: skip
ACCUSES = re.compile(r"(?i)accus|condemn")
_YES = ("affirm", "confirm", "admit", "acknowledge", "accept", "support", "endorse")
_NO = ("deny", "denied", "reject", "dispute", "oppose")
UNDECIDED = re.compile(
    rf"(?i)\b(?P<first>{'|'.join(_YES)})(?:ed|ing|s)?,? (?:or|nor|and) (?:\w+ )?"
    rf"(?P<last>{'|'.join(_NO)})\w*"
)
HALF_DECIDED = WordClass(
    WordKind.CHOICE, tuple(rf"{verb}\w*" for verb in (*_YES, *_NO, "denies", "denial"))
)
# Two of which the source leaves open which, and any word by which a sentence leaves it open too.
EITHER = re.compile(
    r"(?i)\b(?:either|whether) (?P<one>[^.;:,]{3,80}?),? or (?P<other>(?!not\b)[^.;:,]{3,80})"
)
OPEN_WORD = re.compile(
    r"(?i)\b(?:or|nor|either|neither|whether|if|may|might|could|would|possibl[ey]|perhaps|any"
    r"|which|unclear|question|\w*known|decide|un\w+ed|not (?:say|clear|known|certain))\b"
)
