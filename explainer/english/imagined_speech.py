"""Words beside a quotation by which nobody spoke it: “she might have said”, “as if to say”.

*Would say* is a habit, “my mother would say”, where no condition stands in its sentence; and
*may have said* is a guess at what was spoken.
"""

from explainer.english.lazy_patterns import lazy_regex

_ADVERBS = r"(?: (?:well|then|perhaps|surely|just|also|even|have to|[a-z]+ly))*"
_WHOM = r"(?: (?:him|her|them|me|us|you|(?:his|her|their|the|an?) [\w-]+|(?-i:[A-Z])[\w’'-]+))?"
_SPOKEN = (
    rf"(?:said|thought|told{_WHOM}|asked{_WHOM}|replied|answered|cried|shouted|written|added"
    rf"|warned{_WHOM}|remarked|whispered|exclaimed|snapped|responded|put it"
    rf"|been (?:saying|thinking|telling{_WHOM}|asking{_WHOM}|shouting))"
)
_SPEAK = (
    rf"(?:say|think|tell{_WHOM}|ask{_WHOM}|reply|answer|cry|shout|write|add|warn{_WHOM}|remark"
    r"|respond|be (?:saying|thinking))"
)
_NOT_SPOKEN = (
    rf"(?:(?:would|might|could|should|must|ought to|[’']d){_ADVERBS} (?:have|[’']ve){_ADVERBS}"
    rf" {_SPOKEN}"
    rf"|(?:might|could){_ADVERBS} {_SPEAK}|as (?:if|though) to (?:say|ask|tell{_WHOM})"
    rf"|seem(?:s|ed|ing)? to (?:say|be saying|ask)"
    r"|(?:imagin|pictur|fanc|dream|pretend)\w+(?: that)?(?: [\w’'-]+){1,4}?"
    r" (?:saying|thinking|says?|said))"
)
_SUPPOSED = rf"(?:would|[’']d){_ADVERBS} {_SPEAK}"
_TAIL = r"(?: (?:to|of|in|on|at) [^,;:.“”\"]{1,40})?(?: that)?[,:]?\s*$"
NOT_SPOKEN_BEFORE = lazy_regex(rf"(?i)\b{_NOT_SPOKEN}{_TAIL}")
SUPPOSED_BEFORE = lazy_regex(rf"(?i)\b{_SUPPOSED}{_TAIL}")
_WHO = r"\W{0,3}(?P<who>(?:[\w’'.-]+ ){1,4}?)"
NOT_SPOKEN_BEHIND = lazy_regex(rf"(?i){_WHO}{_NOT_SPOKEN}\b")
SUPPOSED_BEHIND = lazy_regex(rf"(?i){_WHO}{_SUPPOSED}\b")
OF_IMAGINED = (
    *("would", "might", "could", "should", "must", "ought to", "’d", "'d", "as if", "as though"),
    *("seem", "imagin", "pictur", "fanc", "dream", "pretend"),
)
CONDITION = lazy_regex(
    r"(?i)\b(?:if|unless|provided|suppos(?:e|ing)|imagin\w+|were|asked"
    r"|in (?:his|her|their) place)\b"
    r"|\bhad (?:[\w’'.-]+ ){1,4}?(?:been|\w+ed|known|seen|come|gone|had)\b"
)
PRONOUN = lazy_regex(r"(?i)\b(?:he|she|they|it|who|one|somebody|anyone)\b")
