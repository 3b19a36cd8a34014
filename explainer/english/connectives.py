"""Words that open a part of a sentence which tells why, by whom or what, when, or what else."""

from explainer.english.lazy_patterns import lazy_regex

_WITH_NOUN = r"by|from|for|out of|through|under|as|to"
_ALONE = r"because|since|due to|owing to|thanks to|for (?:want|lack|fear)"
_GOING_ON = r"and|but|nor|so"
_IN_TIME = r"after|before|when|while|amid|despite|during|following|without"
GOING_ON = lazy_regex(rf"(?i:(?:{_GOING_ON})\b)")
IN_TIME = lazy_regex(rf"(?i:(?:{_IN_TIME})\b)")  # or with what else at the time
PART_OPENING = lazy_regex(rf"(?i:(?:{_ALONE}|{_WITH_NOUN}|{_GOING_ON}|{_IN_TIME}|which)\b)")
# “…, money being short”: what goes with it, and is mostly its cause.
ABSOLUTE = lazy_regex(
    r"(?i)(?:with )?(?:(?:an?|the|his|her|its|their) )?(?:[\w’'-]+ ){1,3}?(?:be|\w{3,})ing\b"
)
CLAUSE = lazy_regex(
    r"(?i)(?:and|but|while|whereas|so|although|though|yet|he|she|it|they|who|being|\w{3,}ing)\b"
)
CAUSAL_OPENING = lazy_regex(rf"(?i:(?:{_ALONE})\b)")
