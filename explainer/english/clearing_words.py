"""Words by which somebody defends whoever is accused, or answers for himself."""

from explainer.english.phrases import any_of

_RULES = r"(?:law|rules?|rights?|powers?|duties|authority|remit)"
CLEARS_OR_DEFENDS = any_of(
    r"(?:nothing|not\w* anything|no) (?:\w+ )?(?:wrong|improper|unusual|illegal)",
    r"(?:no|any) (?:wrong-?doing|misconduct|fault)", r"innocen(?:t|ce)", r"not guilty",
    r"(?:not|isn[’']t|wasn[’']t) (?:true|so|fair|right|what happened)", r"untrue", r"unfair(?:ly)?",
    r"false(?:ly|hoods?)?", r"baseless", r"unfounded", r"nonsense", r"den(?:y|ies|ied|ying|ials?)",
    r"reject(?:s|ed|ing)?", r"disput(?:es?|ed|ing)", r"defend(?:s|ed|ing)?",
    r"st(?:and|ands|ood|anding) by", r"lawful(?:ly)?", r"proper(?:ly)?", r"appropriate(?:ly)?",
    r"(?:full|every|complete) confidence", r"blameless", r"mistaken", r"misunderst\w+",
    rf"within (?:the|his|her|its|their) (?:\w+ )?{_RULES}", r"(?:his|her|their|its) (?:duty|job)",
    r"by the (?:book|rules)", r"as (?:he|she|they) should", r"out of context",
    r"had no (?:choice|part|idea)", r"did (?:his|her|their) best",
)  # fmt: skip
