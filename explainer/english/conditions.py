"""Words that put a statement under a condition, or an account in doubt."""

from explainer.english.irregular_verbs import PASTS
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.phrases import any_of

_CONDITIONS = (r"if", r"unless", r"provided that", r"assuming that", r"in case", r"in the event")
OF_CONDITION = ("if", "unless", "provided", "assuming", "in case", "in the event")
_TRUTH = r"true|accurate|correct|confirmed|proven|proved|verified|factual|right"
_ACCOUNT = (
    r"(?:the|this|that|these|those|what|such|his|her|their|its)\s+(?:\w+\s+){0,3}?"
    r"(?:information|news|reports?|reporting|accounts?|claims?|allegations?|story|stories"
    r"|revelations?|book|article|charges?|statements?|is|was)"
)
_POINTING = r"(?:it|that|this|they|in|indeed)(?:[’']s|\s+(?:is|was|are|were|fact))?"
_DOUBTED = (
    rf"(?:if|assuming|provided)\s+(?:that\s+)?(?:{_POINTING}\s+)?(?:{_TRUTH})",
    rf"(?:if|assuming|provided)\s+(?:that\s+)?{_ACCOUNT}(?:\s+\w+){{0,4}}?\s+(?:{_TRUTH})",
)

_SUBJECT = r"(?:he|she|it|they|we|you|(?:the|an?|any|its|their|his|her) [\w’'-]+)"
# What opens a clause that something depends on, in whatever sentence it stands.
DEPENDENT = lazy_regex(
    r"(?i)(?<!as )(?<!even )\b(?:if|unless|provid(?:ed|ing)(?= that| the| he| she| it| they)"
    r"|(?:as|so) long as|only (?:if|when|once|after|where)|in case|in the event"
    r"|on condition(?! of anonymity)"
    r"|assuming|depend(?:s|ing|ent) (?:up)?on|subject to|contingent (?:up)?on|barring|but for"
    r"|in the absence of|in (?:exchange|return) for|pending|in (?:the )?(?:case|event) of"
    r"|with the (?:\w+ )?(?:consent|approval|permission|agreement|backing) of"
    r"|at (?:his|her|its|their) (?:own )?(?:option|discretion|choice|risk)"
    r"|(?:as|so) far as|to the extent|on the (?:understanding|premise|proviso)"
    rf"|(?<=[,.;] )(?:had|were|should) {_SUBJECT}|\A(?:had|were|should) {_SUBJECT}"
    rf"|(?<=[a-z] )had {_SUBJECT} (?:not|been))\b"
)
# “It would be later should they count again” is a condition as well.
INVERTED_BEHIND = lazy_regex(
    r"(?i)\b(?:will|would|can|could|may|might|must)\b.*[\w’] should (?!be\b|have\b|not\b)[\w’]+ "
)
# What a thing is so by, with or after, where it is only told what would be so.
UNDER_MODAL = lazy_regex(
    r"(?i)\b(?:by (?=[a-z]+ing\b)"
    r"|(?:following|after|upon) (?:its|his|her|their|the|(?=[a-z]+ing\b))"
    r"|with (?=(?:an? |the )?(?:[a-z]+ )?(?:more|less|higher|lower|greater|better|enough"
    r"|sufficient"
    r"|proper|increas\w+|reduc\w+|improv\w+|rising|falling|continued|prompt|early)\b)"
    r"|at (?=(?:higher|lower|high|low|sufficient) )|in (?:the )?absence of"
    r"|without (?=(?:further|more|proper|adequate|enough|any|help|aid|support)\b)"
    r"|on (?=(?:bail|parole|payment|presentation|request|appeal)\b)"
    r"|in (?=(?:an )?(?:emergenc|exceptional|certain|rare|special|extreme|urgent)[a-z]*\b)"
    r"|given (?=the|an?|enough))\b"
)
# What limits whatever it stands beside.
LIMITS = lazy_regex(
    r"(?i)\b(?:even (?:if|when)"
    r"|(?<!not )(?<!n[’']t )only (?:to|on|in|at|for|with|by|from|during|under|among|between|within)"
    r"|(?:judged|viewed|seen|measured|considered|taken|read) (?:from|by|as|in|under|against)"
    r" (?=the\b|an?\b|its\b|his\b|her\b|their\b)|in theory|on paper|for the sake of argument)\b"
)
MODAL = lazy_regex(
    r"(?i)\b(?:would|could|might|(?-i:may)|can|will|shall|possibility|eligible|entitled)\b"
)
# “Students who pass are admitted” tells of no others.
BARE_NARROWED = lazy_regex(
    r"(?:^|(?<=[.;] ))(?P<whom>[A-Z][a-z]+s|Those) (?P<limit>(?:who|that|with|without"
    r"|whose)\b[^,.;:]{3,80}?)"
    r"(?= (?:will|must|may|can|would|could|should|have to|need to|are|usually|often|always|never"
    r"|generally|mostly|tend)\b)"
)
# One that is so only in what is general, or still to come; of what is past they tell the time.
WHENEVER = lazy_regex(
    r"(?i)\b(?:when(?:ever)?|once|wherever|where|until|till|unless and until)\b(?! again| then\b)"
)
PAST = lazy_regex(
    r"(?i)(?<!has )(?<!have )(?<!be )(?<!is )(?<!are )\b(?:was|were|had|did|[a-z]{3,}ed|said"
    rf"|told|{'|'.join(PASTS)})\b"
)

# A clause on which something depends, to its end; a mark in “340,000” or “10:30” ends none.
CLAUSE = lazy_regex(rf"{DEPENDENT.pattern}(?:[^.,;:!?]|(?<=\d)[.,:](?=\d))*")
# “Asked Milley if reports were true”, “will examine if it is safe” are questions, no conditions.
# “See him if the doctor agrees” and “said he would if …” are conditions.
_MODAL = r"would|will|could|can|may|might|must|should|to|that"
_OBJECT = r"the|an?|his|her|its|their|this|him|it|them|us|me|you|he|she|they|we"
ASKED = lazy_regex(
    rf"(?i)\b(?:(?:ask|wonder|question|tell)\w*(?: (?!(?:{_MODAL})\b)[\w’'.]+){{0,3}}"
    r"|(?:see|know|doubt|check|sure|find out|say)\w*"
    rf"(?: (?!(?:{_MODAL}|{_OBJECT})\b)[\w’'.]+){{0,3}}"
    r"|(?:examin|determin|consider|decid|review|assess|investigat|establish|evaluat|explor|stud[iy]"
    r"|(?:look|enquir|inquir)(?:s|ed|ing)? (?:at|into|as to)|test|clear|certain|debat|discuss"
    r"|verif|clarif|learn|ponder|weigh)\w*) $"
)

# “You have to find out if it’s true” puts nothing under a condition: it doubts. The verb stands
# right before, else “tell him that he goes if it’s true” would be one.
IN_QUESTION = lazy_regex(
    r"(?i)\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?"
    r"|(?:to|and|we[’']ll|not|[’']t) (?:see|know|check)"
    r"|question(?:s|ed|ing)?|unsure|not sure|(?:find(?:s|ing)?|found) out|determin(?:e[sd]?|ing)"
    r"|establish(?:es|ed|ing)?|investigat(?:e[sd]?|ing))\s+$"
)

# “All Muslims who can” are not all of them.
ALL = lazy_regex(r"(?i)\b(?:all|every\w*|each|any\w*|whoever|no(?:body| one)?)\b")
NARROWED = lazy_regex(
    r"(?i)\b(?:all|every|each|any|those|only) (?:of )?(?P<whom>(?:[\w’'-]+ ){1,3}?)"
    r"(?P<limit>(?:who|that|with|without|whose|where|when)\b[^,.;:]{3,80})"
)

CONDITION = any_of(*_CONDITIONS)
DOUBT = any_of(*_DOUBTED)
INVERTED_CONDITION = lazy_regex(r"(?i)(?:had|were|should)\b")  # “Had she done so, …” has no `if`
LEADING_CONDITION = lazy_regex(r"(?i)\b(if|unless|provided|assuming)\b[^,;:.]*,\W*$")
# Wider than the conditions: a single such word that an editor puts in limits what was said, while
# in running text “only” and “until” put nothing under a condition.
LIMITING = r"if|unless|whether|provided|except|until|only"


def has_condition(text: str) -> bool:
    """Tell whether a sentence says that something depends on something else."""
    return CONDITION.search(text) is not None
