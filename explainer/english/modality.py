"""What a sentence tells of a deed: that it was done, or only that it would, should or might be.

A verb behind `to` or a modal verb is not told as done, unless what governs it says so: “managed to
open” is “opened” (Karttunen 1971, “Implicative verbs”; the two-place ones, as “forced her to go”,
after Karttunen 2012, “Simple and phrasal implicatives”).
"""

from explainer.english.irregular_verbs import BASES, PASTS
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.operator_words import NO_HABIT
from explainer.english.phrases import any_of

MODAL = frozenset(
    (
        *("will", "would", "shall", "should", "can", "could", "may", "might", "must", "ought"),
        *("wo", "ca", "cannot"),
    )
)
# Before a verb that is not told as done.
UNDONE_WORDS = MODAL | {"to"}
UNDONE = lazy_regex(rf"(?i)\b(?:{'|'.join(sorted(UNDONE_WORDS))})\b")
# “It opens on Friday” tells a plan as well.
TOLD_AS_PAST = any_of(*PASTS, r"\w{2,}ed", r"was", r"were", r"had", r"did", r"has", r"have")
SUPPOSED = lazy_regex(r"(?i)\b(?:would|could|might|(?-i:may)|can|must)\b")
BETWEEN = frozenset(
    (
        *("not", "never", "also", "then", "soon", "first", "even", "just", "only", "again", "be"),
        *("been", "have", "all", "both", "either", "to"),
    )
)
AUXILIARY = frozenset(
    ("has", "have", "had", "having", "was", "were", "is", "are", "been", "did", "being")
)
# Whoever did one of these to do it did it; “the first to do it” did, too.
_IMPLICATIVE = (
    r"manag\w+|happen\w*|bother\w*|dar(?:e|ed|es|ing)|remember\w*|deign\w*|proceed\w*|continu\w+"
    r"|c[ao]me|coming|went(?: \w+)?|goes on|prov(?:ed?|es|en|ing)|get|gets|got|getting"
    r"|ceas\w+|fail\w*|forc\w+|made|caus\w+|led|leads?|leading"
    r"|prompt\w*|help\w*|able|unable|fortunate|lucky|luck\w*|ill-advised|right|wrong|enough|first"
    r"|us(?:ed|es|ing)|easy|last|only|second|third|next|latest|youngest|oldest|known|found|seen|said|thought|believed"
    r"|reported|alleged|oblig\w+|approach\w*|walk\w*|stopp\w*|arriv\w*|turn\w*|understood"
    r"|appear\w*|seem\w*|likely|tend\w*|brought|br[io]ng\w*|driv\w+|drove|compel\w*"
    r"|induc\w+|surviv\w+|liv(?:ed|es)|grew|returned|rose"
)
# “Had to go” went; “has gone to court to stop it” did not stop it.
IMPLICATIVE = lazy_regex(
    rf"(?i)\b(?:(?:{_IMPLICATIVE})(?: (?:[\w.’'-]+ ){{1,4}}?)?|ha(?:s|d|ve|ving)|used?)\s*$"
)
# Behind one of these `to` stands before a thing: “subject to review”, “prior to release”.
BEFORE_A_THING = lazy_regex(
    r"(?i)\b(?:addition|according|subject|prior|close|thanks|access|contrary"
    r"|response|owing|next"
    r"|similar|opposed|regard|respect|reference|relation)\s+$"
)
# Behind one of these nothing is told as done.
SUPPOSING = lazy_regex(
    r"(?i)\b(?:if|unless|whether|until|once|when|before|provided|should|would|may|might|could"
    r"|to be|to have|will have|(?:is|are|was|were) to|never|not|no|nobody|none|want\w*|ask\w*"
    r"|urg\w+|plan\w*|hop\w+|perhaps|possibly|probably|maybe|apparently)\b"
)


# “I would tell him to go”, “I’d have given it back”: what one did in no more than one’s mind.
IMAGINED = lazy_regex(
    rf"\b(?:I|[Ww]e)(?: would|[’']d){NO_HABIT}(?: (?:just|then|still|also|[a-z]+ly))?"
    r"(?: have)? (?P<verb>tell|told|say(?= to\b)|said(?= to\b)|go|gone|come|make|made|take|taken"
    r"|give|given|put|get|got|ask|asked)\b(?P<rest>[^.;!?“”\"]*)"
)
# What was done each time that something was so: “Whenever a boat came in, I would tell them.”
EACH_TIME = lazy_regex(
    r"(?i)\b(?:when(?! asked)(?:ever)?|always|often|every|each|usually|sometimes|in those days"
    r"|back then|used to|as a (?:child|boy|girl))\b"
)

# Verbs that look like a past, and stand behind `to` as they are.
_ALSO_BASES = frozenset(("embed", "shed", "wed", "found", "lay", "fell", "saw", "wound", "bore"))


def is_base(word: str) -> bool:
    """Tell whether a word in small letters may be a verb behind `to`: no past and no participle."""
    if word in _ALSO_BASES or word.endswith("eed"):
        return True
    return not word.endswith("ed") and BASES.get(word, word) == word


def is_past(word: str) -> bool:
    """Tell whether a word in small letters has the form of a past or a participle."""
    return (word.endswith("ed") and len(word) > 3) or word in BASES


# “It is lost if the rain goes on” tells no loss.
IF_BEHIND = lazy_regex(r"(?i)\b(?:if|unless|provided|as long as|once)\b")
# “The airline cut 200 jobs”: of one, a verb without an ending tells what it did.
ONE_DID = lazy_regex(
    r"(?:\b[Tt]he [a-z]+[^s\W] |\b(?:[Hh]e|[Ss]he|[Ii]t|who) |\b[A-Z][a-z]+[^s\W] )$"
)
DID_IT = lazy_regex(r" (?:the|an?|its|his|her|their|all|some|off|down|up|\d|[A-Z])")
# “To avoid striking it”, “instead of paying” tell what was not done.
AVOIDED = lazy_regex(r"(?i)\b(?:avoid\w*|without|instead of|rather than|refrain\w* from) $")
