"""Words by which two things are put in order, and a deed is told from the side of who suffers it.

A sentence that keeps all words of its passage may still turn round what they tell.
"""

from explainer.english.lazy_patterns import lazy_regex

# “Long before” the matter, but not “the following day”, and no adverb: “the day before, …”
IN_ORDER = lazy_regex(
    r"(?i)(?<!not )(?<!not long )\b(?P<which>after|before|(?<!the )(?<!this )(?<!that )following"
    r"|prior to|ahead of)\b(?!\s*(?:[,.;:]|$))"
)
OF_ORDER = ("after", "before", "following", "prior to", "ahead of")
# “Not known before Christmas” is known after it.
NO_ORDER = lazy_regex(r"(?i)\b(?:not|never|no|nor|without|until)\b|n[’']t\b")
LATER_FIRST = ("after", "following")  # what stands before these came later
# They say how far apart things are, or only that one came: nothing of what it was.
APART = (
    "second minute hour day week month year decade fortnight night morning evening come follow"
    " shortly soon time later earlier one two three four five six seven eight nine ten"
)
# Where a number’s own words end.
PART_END = lazy_regex(
    r"(?<!\d),(?!\d)|, |[;:()—–“”\"]|\.(?: |$)"
    r"|\b(?:and|but|while|whereas|then|to|or|from|against)\b"
)
# Between two names these keep the one from doing anything to the other.
BETWEEN_NAMES = lazy_regex(
    r"[;:“”\"()—–·]|^[’']s\b|, |\b(?:and|or|but|with|alongside|who|which|that|as|while|when|after"
    r"|before|if|than|both|each|either|like|near|between|versus|against|from)\b"
)
SUFFERED = lazy_regex(
    r"(?i)\b(?:was|were|been|be|is|are|being|got|gets)\b.*\bby"
    r"(?: (?:the|his|her|their|its|an?))?(?: [a-z’'-]+){0,3}\s*$"
)
IS = lazy_regex(r"(?i)\b(?:was|were|been|be|is|are|being)\b")
# Who does this to somebody has it done to himself.
MUTUAL = (
    "met meet marry married joined join faced face played play resembled equals divorced kissed"
)
