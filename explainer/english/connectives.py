"""Words that open a part of a sentence which tells why, or by whom or what."""

from explainer.english.lazy_patterns import lazy_regex

_WITH_NOUN = r"by|from|for|out of|through|under|as|to"
_ALONE = r"because|since|due to|owing to|thanks to|for (?:want|lack|fear)"
PART_OPENING = lazy_regex(rf"(?i:(?:{_ALONE}|{_WITH_NOUN}|which)\b)")
# “…, money being short”: what goes with it, and is mostly its cause.
ABSOLUTE = lazy_regex(
    r"(?i)(?:with )?(?:(?:an?|the|his|her|its|their) )?(?:[\w’'-]+ ){1,3}?(?:be|\w{3,})ing\b"
)
CLAUSE = lazy_regex(
    r"(?i)(?:and|but|while|whereas|so|although|though|yet|he|she|it|they|who|being|\w{3,}ing)\b"
)
CAUSAL_OPENING = lazy_regex(rf"(?i:(?:{_ALONE})\b)")
