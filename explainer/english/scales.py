"""Words that say the same thing more or less strongly: each scale goes from the weakest up.

They are the usual scales of quantity, chance, frequency, degree and evidence (Horn, “On the
Semantic Properties of Logical Operators in English”, 1972): whoever puts a later step for an
earlier one has said more than before.
"""

from explainer.english.phrases import any_of

_QUANTITY = (
    (r"a few", r"few", r"a couple", r"a handful", r"one of", r"hardly any"),
    (r"some", r"several", r"a number of", r"various", r"part of"),
    (r"many", r"much of", r"numerous", r"dozens of", r"scores of", r"half"),
    (r"most", r"majority", r"most of", r"nearly all", r"almost all"),
    (r"all", r"every", r"each", r"entire", r"everyone", r"everybody", r"the whole"),
)
_CHANCE = (
    (r"might", r"may", r"could", r"possibly", r"perhaps", r"maybe", r"can"),
    (r"would", r"should", r"probably", r"likely", r"presumably", r"apparently"),
    (r"will", r"certainly", r"definitely", r"surely", r"undoubtedly", r"clearly", r"must"),
)
_FREQUENCY = (
    (r"once", r"occasionally", r"sometimes", r"rarely", r"at times"),
    (r"often", r"repeatedly", r"frequently", r"usually", r"regularly", r"many times"),
    (r"always", r"constantly", r"every time", r"invariably"),
)
_DEGREE = (
    (r"slightly", r"somewhat", r"partly", r"partially", r"in part"),
    (r"largely", r"mostly", r"mainly", r"very", r"significantly"),
    (r"completely", r"entirely", r"fully", r"totally", r"wholly", r"absolutely"),
)
_TELLING = (
    (r"alleg(?:e|es|ed)", r"claim(?:s|ed|ing)?", r"purport(?:s|ed)"),
    (
        r"sa(?:ys?|id)", r"t(?:ells?|old)", r"wr(?:ites?|ote)", r"report(?:s|ed)", r"stat(?:es|ed)",
        r"describ(?:es|ed)", r"add(?:s|ed)", r"recall(?:s|ed)", r"explain(?:s|ed)",
    ),
    (
        r"confirm(?:s|ed)", r"admit(?:s|ted)", r"acknowledg(?:es|ed)", r"conced(?:es|ed)",
        r"reveal(?:s|ed)", r"disclos(?:es|ed)", r"confess(?:es|ed)", r"affirm(?:s|ed)",
    ),
)  # fmt: skip
_EVIDENCE = (
    (r"hint(?:s|ed)", r"suggest(?:s|ed)", r"impl(?:y|ies|ied)"),
    (r"indicat(?:es?|ed)", r"point(?:s|ed) to"),
    (r"show(?:s|ed)?", r"demonstrat(?:es?|ed)", r"f(?:inds?|ound)"),
    (r"prov(?:es?|ed)", r"establish(?:es|ed)?"),
)

SCALES = tuple(
    tuple(any_of(*step) for step in scale)
    for scale in (_QUANTITY, _CHANCE, _FREQUENCY, _DEGREE, _TELLING, _EVIDENCE)
)
