"""Words on which the meaning of a sentence hangs: take one away or put one in, and it says more.

Each class is one way in which a statement may be weaker than the bare fact, or stronger than it was
said. The classes follow what annotators of factuality mark (Saurí and Pustejovsky 2009,
“FactBank”): polarity, certainty and its source; with quantity, cause and comparison, which news
needs too.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from explainer.english.phrases import any_of, beginning_of_any


class OperatorKind(StrEnum):
    """A class of words; the value is what a message calls it."""

    NEGATION = "a negation"
    CONDITION = "a condition"
    BELIEF = "a belief"
    CHANCE = "a word of chance"
    PLAN = "a plan"
    ATTEMPT = "an attempt"
    APPROXIMATION = "an approximation"
    FOCUS = "a word that makes it stronger"
    SUPERLATIVE = "a superlative"
    STATUS = "a word on somebody’s status"
    DEGREE = "a word of degree"
    QUESTION = "a question"
    CAUSE = "a cause"


@dataclass(frozen=True, eq=False)
class Operator:
    """A class of words.

    `signs` are those whose loss or gain is reported, `kin` finds all that may stand in their place.
    `scope` is how many content words behind one of them it may govern, `reach` how many words
    before a governed one it may stand; behind `not_behind` it means something else. `is_lost` and
    `is_gained` say whether it matters that a statement leaves one out, or has one more.
    """

    kind: OperatorKind
    signs: tuple[str, ...]
    kin: re.Pattern[str]
    scope: int
    reach: int
    not_behind: re.Pattern[str] | None = None
    is_lost: bool = True
    is_gained: bool = False

    @cached_property
    def sign(self) -> re.Pattern[str]:
        return any_of(*self.signs)

    @cached_property
    def beginning(self) -> re.Pattern[str]:
        """A word that one of the signs may begin with."""
        return beginning_of_any(*self.signs)


_NEGATION = (
    r"not(?! (?:only|just|merely|least)\b)", r"\w+n[’']t", r"cannot",
    r"no(?! (?:doubt|longer)\b)", r"never", r"none", r"nobody", r"no one", r"nothing", r"nowhere",
    r"neither", r"nor", r"without(?! (?:giving|naming|saying|citing)\b)", r"hardly", r"barely",
    r"scarcely", r"rarely", r"seldom",
    r"no longer", r"fail(?:s|ed|ing|ure)?", r"refus(?:es?|ed|ing|al)",
    r"den(?:y|ies|ied|ying|ial)", r"declin(?:es?|ed|ing)", r"lack(?:s|ed|ing)?", r"unable",
    r"unaware", r"unlikely", r"absen(?:ce|t)", r"stopp?(?:s|ed|ing)?", r"avoid(?:s|ed|ing)?",
    r"reject(?:s|ed|ing)?", r"rul(?:es?|ed|ing) out", r"nor", r"free of", r"instead of",
    r"rather than", r"prevent(?:s|ed|ing)?", r"un\w{4,}ed", r"short of", r"far from",
    r"dismiss(?:es|ed|ing)?", r"impossible", r"(?:false|untrue|wrong)",
)  # fmt: skip
_NEGATIVE = (
    r"un\w{4,}", r"in(?:ability|capable|sufficient|adequate)\w*", r"prohibit\w*", r"forb[ia]d\w*",
    r"ban(?:s|ned)?", r"bar(?:s|red)?", r"except\w*", r"other than", r"only", r"but", r"no",
    r"end(?:s|ed)?", r"less", r"little", r"few",
)  # fmt: skip
_CONDITION = (
    r"(?<!as )(?<!even )if", r"unless",
    r"provided(?: that)?", r"providing", r"as long as", r"in case", r"assuming",
    r"in the event", r"on condition", r"subject to", r"depend(?:s|ed|ing)? on", r"otherwise",
    r"only when", r"whether", r"until", r"pending", r"should (?=\w+ (?!be\b)\w+ )",
    r"were (?:it|he|she|they) to",
)  # fmt: skip
_BELIEF = (
    r"believ(?:es?|ed|ing)", r"belief", r"thinks?", r"thought", r"fear(?:s|ed|ing|ful)?",
    r"afraid", r"suspect(?:s|ed|ing)?", r"suspicion", r"assum(?:es?|ed|ing|ption)", r"feels?",
    r"felt", r"consider(?:s|ed|ing)?", r"hop(?:es?|ed|ing)", r"doubt(?:s|ed|ful)?",
    r"guess(?:es|ed)?", r"suppos(?:es?|ed)", r"worr(?:y|ies|ied)", r"concern(?:s|ed)?",
    r"convinced", r"opinion", r"view(?:s|ed)?", r"expect(?:s|ed|ing|ation)?", r"imagin(?:es?|ed)",
    r"estimat(?:es?|ed)", r"sure", r"certain", r"confident", r"understood", r"dream(?:s|ed|t)?",
    r"wonder(?:s|ed)?", r"conclu(?:des?|ded|sion)", r"regard(?:s|ed)", r"deem(?:s|ed)?",
    r"seem(?:s|ed)? to \w+", r"mistook", r"reckon(?:s|ed)?", r"impression",
)  # fmt: skip
_CHANCE = (
    r"may(?! \d| of \d)", r"might", r"could", r"can", r"possib(?:le|ly|ility)", r"perhaps",
    r"maybe", r"probab(?:le|ly|ility)", r"likely", r"seem(?:s|ed|ingly)?",
    r"appear(?:s|ed)?(?= to\b| as\b)", r"apparent(?:ly)?", r"presumabl[ey]", r"potential(?:ly)?",
    r"risk(?:s|ed)?", r"chance", r"allege[ds]?", r"allegedly", r"allegations?",
    r"reported(?:ly)?", r"supposed(?:ly)?", r"purported(?:ly)?", r"suggest(?:s|ed|ing)?",
    r"indicat(?:es?|ed|ing)", r"unclear", r"unconfirmed", r"rumou?r(?:s|ed)?", r"as if",
    r"as though", r"said to", r"thought to", r"unlikely", r"or", r"whether", r"ostensibl[ey]",
    r"accus(?:es?|ed|ing)", r"claim(?:s|ed)?", r"suspected", r"so-called", r"would[- ]be",
)  # fmt: skip
_PLAN = (
    r"(?:is|are|was|were) to", r"will", r"[’']ll", r"would", r"[’']d", r"shall", r"should",
    r"must", r"ought", r"to be", r"plan(?:s|ned|ning)?", r"intend(?:s|ed|ing)?",
    r"intention", r"aim(?:s|ed|ing)?",
    r"go(?:ing|es) to", r"about to", r"due to (?=\w+e?\b)", r"set to", r"slated", r"scheduled",
    r"propos(?:es?|ed|al|ing)", r"promis(?:es?|ed|ing)", r"pledg(?:es?|ed|ing)",
    r"vow(?:s|ed|ing)?", r"agree(?:s|d|ing)? to", r"want(?:s|ed|ing)?", r"wish(?:es|ed)?",
    r"order(?:s|ed|ing)?", r"ask(?:s|ed|ing)?", r"urg(?:es?|ed|ing)",
    r"call(?:s|ed|ing)? (?:for|on)", r"demand(?:s|ed|ing)?", r"request(?:s|ed|ing)?",
    r"recommend(?:s|ed|ing)?", r"threat(?:s|en|ens|ened|ening)", r"tell|told", r"need(?:s|ed)?",
    r"ready", r"prepar(?:es?|ed|ing)", r"hop(?:es?|ed|ing)", r"expect(?:s|ed|ing)?",
    r"consider(?:s|ed|ing)?", r"offer(?:s|ed|ing)?", r"suggest(?:s|ed|ing)?", r"seek(?:s|ing)?",
    r"sought", r"decid(?:es?|ed|ing) to", r"in order to", r"bid", r"draft(?:s|ed)?", r"may",
    r"might", r"could", r"if", r"please", r"let", r"advis(?:es?|ed)", r"direct(?:s|ed)?",
    r"instruct(?:s|ed)?",
)  # fmt: skip
_ATTEMPT = (
    r"tr(?:y|ies|ied|ying) (?:to|and)", r"attempt(?:s|ed|ing)?", r"endeavou?r(?:s|ed|ing)?",
    r"effort(?:s)? to", r"sought to", r"seek(?:s|ing)? to", r"struggl(?:es?|ed|ing) to",
    r"failed to", r"fail(?:s|ing)? to", r"almost", r"nearly", r"close to", r"begin(?:s|ning)? to",
    r"began to", r"bid to", r"want(?:s|ed)? to",
)  # fmt: skip
_APPROXIMATION = (
    r"about", r"around", r"roughly", r"approximately", r"some", r"nearly", r"almost", r"at least",
    r"at most", r"more than", r"less than", r"fewer than", r"over", r"under", r"up to",
    r"as many as", r"as much as", r"close to", r"an estimated", r"estimated", r"or so",
    r"or more", r"upwards of", r"circa", r"not more than", r"no more than", r"no less than",
    r"in excess of", r"just over", r"just under", r"well over", r"between", r"perhaps", r"-odd",
)  # fmt: skip
_FOCUS = (
    r"only", r"just", r"merely", r"solely", r"exclusively", r"entirely", r"completely",
    r"totally", r"always", r"all", r"every", r"everyone", r"everybody", r"everything", r"whole",
    r"entire", r"most", r"many", r"numerous", r"repeatedly", r"constantly", r"immediately",
    r"deliberately", r"knowingly", r"intentionally", r"secretly", r"openly", r"publicly",
    r"clearly", r"obviously", r"definitely", r"certainly", r"undoubtedly", r"fully", r"falsely",
    r"single-handedly", r"personally",
)  # fmt: skip
_SUPERLATIVE = (
    r"first", r"last", r"most \w+", r"least \w+", r"best", r"worst",
    (
        r"(?!(?:interest|request|protest|honest|modest|forest|arrest|suggest|harvest"
        r"|invest|guest|quest|west|rest|test|midwest|contest|northwest|southwest|earnest"
        r"|manifest|conquest|digest|latest|nearest|rest)\b)[a-z]{2,}(?:iest|gest|test|rest"
        r"|dest|nest|lest|kest|pest|hest)"
    ),
    r"sole", r"unique", r"unprecedented", r"ever",
)  # fmt: skip
_STATUS = (
    r"acting", r"former(?:ly)?", r"then(?=-)", r"ex-?", r"interim", r"deputy", r"vice",
    r"assistant", r"alleged", r"suspected", r"accused", r"would-be", r"late", r"retired",
    r"outgoing", r"incoming", r"designate", r"nominee", r"elect", r"candidate", r"self-styled",
    r"self-described", r"so-called", r"associate", r"honorary", r"provisional", r"temporary",
    r"onetime", r"one-time", r"aspiring", r"under", r"co-?",
)  # fmt: skip
_CAUSE = (
    r"because(?: of)?", r"due to", r"owing to", r"caus(?:es?|ed|ing)", r"led to", r"leads? to",
    r"result(?:s|ed|ing)? (?:in|from)", r"as a result", r"prompt(?:s|ed|ing)?",
    r"trigger(?:s|ed|ing)?", r"therefore", r"thus", r"hence", r"consequently", r"so that",
    r"thanks to", r"brought about", r"provok(?:es?|ed|ing)", r"spark(?:s|ed|ing)?",
    r"blam(?:es?|ed|ing)", r"in response to", r"out of (?:fear|concern|worry|anger)", r"since",
    r"for fear", r"forc(?:es?|ed|ing)", r"mad(?:e)? (?=\w+ \w+)", r"why", r"reason(?:s)?",
    r"so (?=he|she|they|it|we|that)", r"drove", r"over (?=alleg|claim|concern|the)",
    r"on the ground", r"ground", r"attribut(?:es?|ed)", r"stem(?:s|med|ming)? from",
    r"responsible", r"enabl(?:es?|ed|ing)", r"based on", r"from", r"by", r"with", r"as", r"to",
)  # fmt: skip

_NEGATING = (
    *_NEGATION[:15], r"unable", r"no longer", r"fail(?:s|ed)?", r"refus(?:es?|ed)",
    r"den(?:y|ies|ied)", r"declin(?:es?|ed)",
)  # fmt: skip
_CONDITIONAL = _CONDITION[:12]
_BELIEVING = (
    r"believ(?:es?|ed)", r"fear(?:s|ed)?", r"afraid", r"suspect(?:s|ed)", r"assum(?:es?|ed)",
    r"thinks?", r"thought(?= (?:that|he|she|it|they|the|his|her|there))", r"hop(?:es?|ed)",
    r"doubt(?:s|ed)?", r"worr(?:ies|ied)", r"suppos(?:es?|ed)(?! to)", r"guess(?:es|ed)",
    r"feels? that", r"felt that", r"convinced", r"imagin(?:es?|ed)", r"expect(?:s|ed)?(?! to\b)",
)  # fmt: skip
_UNSURE = (
    r"may(?! \d| of \d)", r"might", r"could(?! not|n[’']t)", r"possibly", r"perhaps", r"maybe",
    r"probably", r"likely", r"seem(?:s|ed|ingly)?", r"appear(?:s|ed)?(?= to\b)", r"apparently",
    r"presumably", r"potentially",
)  # fmt: skip
_PLANNED = (
    r"will", r"would", r"shall", r"plan(?:s|ned|ning)? to", r"intend(?:s|ed)?",
    r"aim(?:s|ed)? to", r"going to", r"about to", r"set to", r"scheduled to", r"propos(?:es?|ed)",
    r"promis(?:es?|ed)", r"pledg(?:es?|ed)", r"vow(?:s|ed)", r"agree(?:s|d) to", r"want(?:s|ed)",
    r"wish(?:es|ed)? to", r"order(?:s|ed)", r"ask(?:s|ed) (?=\w+ to|for)", r"urg(?:es?|ed)",
    r"call(?:s|ed) (?:for|on)(?! \d)", r"demand(?:s|ed)", r"request(?:s|ed)", r"recommend(?:s|ed)",
    r"threaten(?:s|ed) to", r"offer(?:s|ed) to", r"decid(?:es?|ed) to", r"should",
)  # fmt: skip
_TRIED = (*_ATTEMPT[:4], r"almost", r"nearly(?! \d)", r"struggl(?:es?|ed) to")
_SINGLED = (
    r"only", r"merely", r"solely", r"exclusively", r"entirely", r"completely", r"always", r"all",
    r"every", r"everyone", r"most", r"(?<!how )many", r"numerous", r"repeatedly", r"constantly",
    r"immediately", r"deliberately", r"knowingly", r"intentionally", r"secretly", r"openly",
    r"clearly", r"obviously", r"definitely", r"certainly", r"undoubtedly", r"falsely",
    r"single-handedly",
)  # fmt: skip
_MANY = (
    r"largely", r"mostly", r"mainly", r"must", r"deep\w*", r"dozens", r"scores", r"hundreds",
    r"thousands", r"lots?", r"majority", r"each", r"both",
)  # fmt: skip
_RANKED = _SUPERLATIVE[:7]
_NO_VERB = r"(?! (?:that|of|he|she|it|they|the|an?|him|her|them|by|to)\b)"
_STATUSES = (
    (r"former(?:ly)?",
     r"then(?=-| [a-z]+ of|[- ](?:president|secretary|minister|chief|senator|director|chair))",
     r"ex(?=-)", r"one-?time", r"retired", r"outgoing", r"previous(?:ly)?",
     r"of that time", r"at the time", r"late", r"past"),
    (r"acting", r"interim", r"provisional", r"temporary", r"caretaker", r"stand-in"),
    (rf"alleged{_NO_VERB}", rf"suspected{_NO_VERB}", rf"accused{_NO_VERB}", r"so-called",
     r"would-be", r"said to be",
     r"suspects?", r"presumed", r"purported"),
    (r"deputy", r"vice", r"assistant", r"associate", r"under(?=-)", r"second-in-command"),
    (r"incoming", r"designate", r"nominee", r"nominated", r"elect", r"candidate", r"future",
     r"aspiring"),
)  # fmt: skip
_DEGREE = (
    r"largely", r"mostly", r"mainly", r"chiefly", r"partly", r"partially",
    r"in (?:large |great )?part", r"generally", r"usually", r"often", r"sometimes", r"at times",
    r"temporarily", r"net", r"on balance", r"most", r"much of", r"publicly", r"for the most part",
    r"to some extent", r"some of", r"part of", r"many", r"largest part", r"by and large",
    r"for now",
)  # fmt: skip
_ASKING = (
    r"ask(?:s|ed) (?:\w+ ){0,3}(?:how|why|whether|if|what|who|when|where)", r"whether",
    r"rais(?:es?|ed|ing) (?:\w+ ){0,2}questions?", r"question(?:s|ed) (?:whether|how|why|if)",
    r"to test", r"unclear", r"not known", r"unknown",
)  # fmt: skip
_QUESTION = (
    r"ask\w*", r"question\w*", r"whether", r"if", r"wonder\w*", r"test\w*", r"unclear",
    r"(?:un|not )known", r"open", r"may", r"might", r"could", r"doubt\w*", r"inquir\w*",
    r"enquir\w*", r"want\w* to know", r"decide\w*", r"how", r"why", r"issue", r"examin\w*",
    r"investigat\w*", r"consider\w*", r"review\w*", r"determin\w*",
)  # fmt: skip
_CAUSING = _CAUSE[:21]

# “Asked Milley if reports were true” is a question, and no condition.
_ASKED = re.compile(
    r"(?i)\b(?:ask|wonder|see|know|question|doubt|check|sure|find out|say|tell)\w*"
    r"(?: [\w’'.]+){0,3} $"
)

OPERATORS = (
    Operator(
        OperatorKind.NEGATION,
        _NEGATING,
        any_of(*_NEGATION, *_NEGATIVE),
        3,
        8,
        is_gained=True,
    ),
    Operator(OperatorKind.CONDITION, _CONDITIONAL, any_of(*_CONDITION), 6, 40, _ASKED),
    Operator(OperatorKind.BELIEF, _BELIEVING, any_of(*_BELIEF, *_CHANCE), 6, 40),
    Operator(OperatorKind.CHANCE, _UNSURE, any_of(*_CHANCE, *_BELIEF), 3, 20),
    Operator(OperatorKind.PLAN, _PLANNED, any_of(*_PLAN, *_NEGATION), 3, 20),
    Operator(OperatorKind.ATTEMPT, _TRIED, any_of(*_ATTEMPT, *_NEGATION, *_PLAN), 3, 8),
    Operator(
        OperatorKind.FOCUS,
        _SINGLED,
        any_of(*_FOCUS, *_MANY),
        2,
        8,
        is_lost=False,
        is_gained=True,
    ),
    Operator(
        OperatorKind.SUPERLATIVE,
        _RANKED,
        any_of(*_SUPERLATIVE),
        2,
        8,
        is_lost=False,
        is_gained=True,
    ),
    *(Operator(OperatorKind.STATUS, group, any_of(*group), 1, 6) for group in _STATUSES),
    Operator(OperatorKind.DEGREE, _DEGREE, any_of(*_DEGREE, *_APPROXIMATION), 2, 8),
    Operator(OperatorKind.QUESTION, _ASKING, any_of(*_QUESTION), 6, 40),
    Operator(OperatorKind.CAUSE, _CAUSING, any_of(*_CAUSE), 4, 20, is_lost=False, is_gained=True),
)
NUMBERED = any_of(*_APPROXIMATION)
