"""Idioms by which somebody is said to have hidden something, or to have let it pass.

Each is bound to what makes it an accusation: a cut of power keeps a street in the dark, and a
member sits on a committee.
"""

from explainer.english.phrases import any_of

# Neither the White House nor a House of Commons is a house.
_HOUSES = r"(?:\w+ )?(?:homes?|households?|streets?|rooms?|towns?|plants?|power)\b"
_WHOM = rf"(?:(?!{_HOUSES})[\w’'.-]+ ){{1,6}}?"
_THEIR = r"(?:his|her|their|its|my|our|your|(?:[\w.-]+ ){1,4}?[\w-]+[’']s?)"
_PAPERS = (
    r"(?:reports?|evidence|findings?|complaints?|letters?|warnings?|information|files?|results?"
    r"|news|memos?|records?|tapes?|documents?|stor(?:y|ies)|intelligence|facts)"
)
HIDING_IDIOM = any_of(
    rf"(?:keep(?:s|ing)?|kept|leav(?:e|es|ing)|left) {_WHOM}in the dark (?:about|on|over|as to)",
    rf"(?:keep(?:s|ing)?|kept) {_WHOM}in the dark(?=[.,;:!?”\"]|$)",
    r"(?:was|were|been|being) (?:kept|left) in the dark (?:about|on|over|as to|by)",
    r"(?:sweep(?:s|ing)?|swept|brush(?:es|ed|ing)?) (?:[\w’'-]+ ){1,6}?under the (?:carpet|rug)",
    r"turn(?:s|ed|ing)? (?:a blind eye|a deaf ear)",
    r"look(?:s|ed|ing)? the other way",
    rf"(?:go(?:es|ing)?|went|gone) behind {_THEIR} backs?",
    r"hush(?:es|ed|ing)? (?:[\w’'-]+ ){0,5}?up", r"hush money",
    rf"(?:sit|sits|sat|sitting) on (?:the|a|an|this|that|those|these|{_THEIR}) (?:[\w-]+ ){{0,2}}?"
    rf"{_PAPERS}(?! (?:committee|board|panel|commission|desk|team|group))",
    r"pull(?:s|ed|ing)? the wool over", r"paper(?:s|ed|ing)? over the cracks",
    r"whitewash(?:es|ed|ing)? (?:the|his|her|their|its|over)",
)  # fmt: skip
