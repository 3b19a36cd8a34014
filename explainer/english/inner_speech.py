"""Words before a quotation within a quotation that make it nobody else's: thought or own."""

from explainer.english.lazy_patterns import lazy_regex

_OWN = (
    r"\b(?:I|we)\b(?:[’'](?:m|d|ve|re|ll))?(?:\s+[\w’']+){0,4}?\s+"
    r"(?:said|say|thought|think|told|ask|asked|wrote|replied|repeat|like|wonder(?:ed)?|saying"
    r"|thinking|myself|ourselves|yourself)(?:\s+(?:to\s+)?(?:myself|ourselves|yourself|him|her|them))?"
)
_IMAGINED = (
    r"\b(?:feels?|felt|sounds?|looks?|seems?|is|was|be|it[’']s|that[’']s)\s+like"
    r"|\blike|\bas if to say|\b(?:the|a|one|this|that|our|my)\s+(?:\w+\s+){0,2}"
    r"(?:question|idea|thought|attitude|motto|phrase|words?|term|message|feeling|argument)s?(?:\s+(?:is|was|of|being))?"
    r"|\b(?:called|known as|the so-called|means?|meaning)"
)
# “She was like, ‘…’” is “she said”.
_SOMEBODY = (
    r"\b(?:he|she|they|(?!(?:It|This|That|There|Everything|Things|What)\b)[A-Z][\w’'-]+)"
    r"(?:\s+(?:is|was|are|were)|[’'](?:s|re))\s+(?:(?:just|all|really|basically)\s+)*like"
)
_ANYBODY = (
    r"\b(?:you|one|people|everyone|everybody|anyone|anybody|some|others)\b(?:[’'](?:re|d|ll))?"
    r"(?:\s+[\w’']+){0,3}?\s+(?:says?|said|go(?:es)?|thinks?|thought|asks?|are|is|were|like|saying"
    r"|thinking|asking|wonder(?:s|ed|ing)?)"
)
_NOBODYS_WORDS = lazy_regex(rf"(?i:{_IMAGINED})[,:]?\s*$|{_OWN}(?:\s+that)?[,:]?\s*$")
_SOMEBODYS_WORDS = lazy_regex(rf"{_SOMEBODY}[,:]?\s*$")
_ANYBODYS_WORDS = lazy_regex(rf"(?i:{_ANYBODY}[,:]?\s*$)")


def is_nobodys(before: str) -> bool:
    """Tell whether the words before an inner quotation put it into no other mouth."""
    return bool(_NOBODYS_WORDS.search(before)) and not _SOMEBODYS_WORDS.search(before)


def is_anybodys(before: str) -> bool:
    """Tell whether they let nobody in particular speak: “people say, ‘…’”.

    Whoever quotes them with the words lets readers see that; without them, the words pass for the
    speaker's own.
    """
    return is_nobodys(before) or bool(_ANYBODYS_WORDS.search(before))
