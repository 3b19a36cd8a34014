"""Settlements, and the words by which whoever settles admits nothing."""

from explainer.english.phrases import any_of

_FAULT = (
    r"(?:wrong-?doing|fault|liability|guilt|blame|misconduct|negligence|responsibility|culpability"
    r"|wrong|misdeeds?|breach(?:es)?|violations?|errors?"
    r"|(?:the|those|its|their|his|her|these) (?:allegations|claims|charges|accusations|findings))"
)
_ADMIT = r"(?:admitt?|acknowledg|conced|accept|confess)"
_ADMISSION = r"(?:admission|acknowledge?ment)"
_ANY = (
    r"(?:(?:to|of|n?or denying|n?or denied|or deny|any|legal|criminal|civil|personal|all|such|the)"
    r" )*"
)
NOT_ADMITTED = any_of(
    rf"without (?:(?:\w+ly|either) )?{_ADMIT}ing {_ANY}{_FAULT}",
    rf"without (?:an? |any )?{_ADMISSION} {_ANY}{_FAULT}",
    rf"(?:(?:did|does|do|has|had|have) )?(?:not|never|neither(?: \w+)?|nor)"
    rf" (?:\w+ly )?{_ADMIT}(?:s|e|es|ed|ing)? {_ANY}{_FAULT}",
    rf"\w+n[’']t (?:\w+ly )?{_ADMIT}e? {_ANY}{_FAULT}",
    rf"{_ADMIT}(?:s|es|ed|ing) no (?:\w+ )?{_FAULT}",
    rf"(?:no|not an|made no|makes no|with no) {_ADMISSION} {_ANY}{_FAULT}",
    rf"(?:no|not a|without any|without a) finding of {_ANY}{_FAULT}",
    rf"(?:while |still |but |though )?den(?:ying|ies|ied) {_ANY}{_FAULT}",
    rf"no (?:\w+ )?{_FAULT} (?:was|were|is|has been|had been) {_ADMIT}(?:ed|d)",
    rf"{_FAULT} (?:was|were|is|has been|had been) (?:not|never) {_ADMIT}(?:ed|d)",
)
# By any of these a sentence tells it too.
TELLS_OF_ADMISSION = any_of(
    r"admi(?:t\w*|ssions?)", r"acknowledg\w+", r"conce(?:d\w+|ssions?)", r"confess\w*",
    r"den(?:y|ies|ied|ying|ials?)", r"innocen\w+", r"reject\w*", r"disput\w+", r"contest\w*",
    r"(?:no|without) (?:\w+ )?(?:fault|liability|blame|guilt|wrong-?doing)", r"insist\w*",
    r"finding of", r"accept(?:s|ed|ing) (?:no|any|the)",
)  # fmt: skip
SETTLES = any_of(
    r"settl(?:es?|ed|ing|ements?)", r"pa(?:y|ys|id|ying|yments?|youts?)", r"resolv\w+", r"deal",
    r"compensat\w+", r"agree(?:s|d|ing|ments?)?", r"fine[sd]?", r"refund\w*", r"reimburs\w+",
    r"consent\w*", r"penalt(?:y|ies)", r"resign\w*", r"drop(?:s|ped)", r"clos(?:es|ed)",
    r"end(?:s|ed) (?:the|an?) (?:\w+ )?(?:case|suit)", r"return(?:s|ed)", r"gave up",
    r"hand(?:s|ed) (?:over|back)",
)  # fmt: skip
# Who pays for a lunch settles nothing: only behind such a sentence is the next one of it.
SETTLES_A_CASE = any_of(
    r"settl(?:es?|ed|ing|ements?)", r"(?:law)?suits?", r"fine[sd]?", r"penalt(?:y|ies)",
    r"compensat\w+", r"payouts?", r"refund\w*", r"reimburs\w+", r"consent (?:order|decree)",
    r"damages", r"out of court", r"(?:the|an?) (?:case|claim|complaint|dispute)",
)  # fmt: skip
# Before the words of the next sentence: who settled, or the settlement.
OF_WHO_SETTLED = any_of(
    r"he", r"she", r"they", r"it", r"neither", r"nobody", r"no (?:one|side|party)", r"none",
    r"(?:both|all|the two) (?:sides|parties|men|women)", r"there (?:was|is)", r"without", r"with",
    r"(?:the|this|that|its|his|her|their) (?:\w+ )?(?:deal|settlement|agreement|payment|sum|terms?"
    r"|order)",
)  # fmt: skip
