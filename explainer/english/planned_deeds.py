"""Deeds that a text has only ahead as a thing: “will include an inquiry”, “called for a vote”.

A thing that is there already (“will discuss the inquiry”) tells nothing of that, so only verbs by
which a thing comes about are read.
"""

from explainer.english.lazy_patterns import lazy_regex

_AHEAD = (
    r"(?:will|shall|(?:is|are|was|were) (?:\w+ )?to|(?:plan|intend|hope|want|prepare|propose"
    r"|promise|vow|threaten|agree|pledge|decide)(?:s|d|ed|ned)? to|going to|about to)"
    r"(?: (?:also|soon|then|now|next|first|\w+ly))?"
)
_BRING_ABOUT = (
    r"(?:include|involve|hold|make|begin|start|open|launch|conduct|carry out|undertake|face"
    r"|undergo|commission|mount|set up|stage|initiate|order|call(?: for)?|seek|ask for|have|get"
    r"|lead to)"
)
_ASKED_FOR = (  # not “sought”, which is a step of a case as well
    r"(?:(?:call|ask|push|press|plan)(?:s|ed|ing)? for|plan(?:s|ned|ning)?(?: to hold)?"
    r"|(?:request|demand)(?:s|ed|ing)?|propos(?:es|ed|ing)|possibility of"
    r"|upcoming|forthcoming)"
)
_PREPOSITION = (
    r"(?:after|before|of|in|on|for|from|by|with|to|at|about|into|since|during|under|despite|until"
    r"|because|when|if|that|who|which)"
)
_OPENING = r"[“‘\"']?"
PLANNED_BEFORE = lazy_regex(
    rf"(?i)\b(?:{_AHEAD} {_BRING_ABOUT}|{_ASKED_FOR})"
    rf"(?: {_OPENING}(?!{_PREPOSITION}\b)[\w’-]+){{0,4}} {_OPENING}$"
)
PLANNED_BEHIND = lazy_regex(
    r"(?i)(?: (?:of|into|on|by|in|for) [^.,;:!?]{1,80}?)? (?:(?:will|shall"
    r"|(?:is|are|was|were) (?:\w+ly )?to)(?: be| get)? (?:held|opened|begun|launched|started"
    r"|carried out|conducted|ordered|follow|begin|start|take place|open)"
    r"|(?:is|are|was|were) (?:planned|expected|due(?! to)|proposed|requested|demanded|scheduled))\b"
)
# Only those whose stems don’t tell that they are one.
NOUNS_OF_DEEDS = {
    "inquire": "inquiry", "enquire": "enquiry", "destroy": "destruction", "decide": "decision",
    "extend": "extension", "expand": "expansion", "analyse": "analysis", "explain": "explanation",
    "marry": "marriage", "expel": "expulsion",
}  # fmt: skip
