"""Words for several, without saying how many."""

from explainer.english.lazy_patterns import lazy_regex

VAGUE_COUNT = r"a few|several|some|many|a couple of"
# “Confirmed by two other officials”, “and others, whom The Post found for itself”
_WHO_CONFIRM = (
    r"(?:confirmed|backed|supported|borne out|verified|seconded|echoed|matched) by"
    r" (?:(?:an?|two|three|several|many|some|other|another|further|separate|independent|different"
    r"|second|more) )+(?:\w+ )?(?:sources?|outlets?|witness(?:es)?|accounts?|reports?|people"
    r"|papers?|officials?)"
)
_FOUND_BY_ITSELF = (
    r"others,? (?:whom?|that) (?:[\w’']+ ){1,6}?(?:found|interviewed|reached|spoke|heard|cites?"
    r"|cited|quotes?|quoted|traced|asked)|(?:found|learned|confirmed|established) (?:it )?for"
    r" (?:itself|themselves|himself|herself)|(?:its|their) own (?:reporting|sources|interviews"
    r"|enquiries|reporters)|sources of (?:its|their) own"
)
MANY_SOURCES = lazy_regex(
    r"(?i)\b(?:(?:several|many|multiple|numerous|various|other|two|three|four|five|all) (?:\w+ )?"
    r"(?:outlets|news\s?papers|papers|media|reports|news organisations|news organizations)"
    r"|independently|corroborat\w+|backed up by|widely reported|multiple sources"
    r"|(?:second|separate|additional|further|independent|unrelated) sources?"
    rf"|{_WHO_CONFIRM}|{_FOUND_BY_ITSELF})\b"
)
