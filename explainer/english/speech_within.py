"""Words by which somebody spoke to whoever tells it: “Faro had told him, ‘Go,’ said Reve”.

Each pattern stands right beside quoted words, and ends or begins beside who spoke them.
"""

from explainer.english.lazy_patterns import lazy_regex

_HEARER = (
    r"(?:him|her|them|me|us|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
    r"|(?:the|an?|his|her|their) (?:[\w-]+ )?[\w-]+)"
)
_SPOKE = (
    rf"(?:(?:told|tells|asked|asks|warned|warns|ordered|orders|advised|urged|informed|assured"
    rf"|instructed|promised|answered) {_HEARER}"
    rf"|(?:said|says|shouted|shouts|yelled|yells|called|calls|screamed|whispered|wrote|replied"
    rf"|remarked|growled|snapped) (?:to|at|back at) {_HEARER})"
)
_ADVERBS = r"(?:(?:had|has|have|then|later|also|once|even|just|[a-z]+ly) )*"
# “… Faro told him at the gate, “”: between the hearer and the mark a place or a time may stand.
SPOKE_BEFORE = lazy_regex(
    rf"(?P<joined>(?:,? and|,? then|,) )?\b{_ADVERBS}{_SPOKE}"
    r"(?: (?:in|on|at|by|from|through|over|with|as) [^,;:.“”\"‘]{2,40})?"
    r"(?: to| that)?[,:]?\s*[“\"‘]?$"
)
SPOKE_BEHIND = lazy_regex(rf"\s{_ADVERBS}{_SPOKE}")
# What may stand between a name and its verb: “Faro, a colonel, had”, “Faro, who”
ADDED_TO_NAME = lazy_regex(r"(?:,[^,.;:“”\"]{1,80},|,? who\b)?\s*$")
CLAUSE_BEGINS = lazy_regex(r"[.;:]\s|\b(?:that|when|while|after|because)\s|, (?:where|who|but) ")
