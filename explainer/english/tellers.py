"""By which words a sentence names who tells what it tells, and by which it tells that anybody does.

In each pattern that has one, `verb` is where the telling begins; before it stands who tells. `by`
are the words that name the teller.
"""

import re
from collections.abc import Iterator

from explainer.english.attribution import CAPITALISED, WHOSE_ACCOUNT
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.name_kinds import OUTLET
from explainer.english.speech_verbs import INVERTED, SEVERAL_SPEAK, SPEAKS

# “Neighbours told The Courier that”, “Prosecutors charge that”, “Esk recalled how”.
TELLS_HOW = lazy_regex(
    rf"[^;:“”\"]{{2,140}}? (?P<verb>(?!impl)(?:{SPEAKS}|{SEVERAL_SPEAK}"
    r"|(?:(?:have|has) )?charge[sd]?\b)(?:\s+[^.;:“”]{2,40}?)??\s+(?:that|how)\b)"
)
# “His father has said she left in May”, “accused him of fighting”, “claims to be her father”.
TELLS_OF = lazy_regex(
    r"[^;:“”\"]{2,140}? (?P<verb>(?:(?:has|have|had|also|later|then|\w+ly) ){0,2}"
    r"(?:(?:said|says?|testif(?:ied|ies)|claim(?:s|ed)?|alleg(?:es?|ed)|argu(?:es?|ed)"
    r"|contend(?:s|ed)?|assert(?:s|ed)?|maintain(?:s|ed)?|insist(?:s|ed)?|stat(?:es|ed)|wrote|writes"
    r"|told [\w .’'-]{2,40}?(?= that\b)|told [\w .’'-]{2,40}?)(?: that)?"
    r"(?= (?!(?:by|to|in|on|for|about|of|so|at|as)\b)[^.;:]{8,})"
    r"|accus(?:ed|es?)(?= [^.;]{1,60}? of )|claim(?:s|ed)? to(?= (?:be|have)\b)))"
)
_CASE = (  # what somebody lays before others: in court, “the Crown’s case”
    r"(?:account|version|view|claim|allegation|theory|testimony|contention|argument|story|belief"
    r"|position|submission|recollection|(?<=[’'] )case|(?<=[’']s )case)"
)
# “Esk’s version is that”, “the Crown’s case was that”, “officials are quoted as saying”.
VERSION_IS = lazy_regex(
    rf"(?i)[^;:“”\"]{{2,100}}?(?P<verb>\b{_CASE} (?:is|was|has been|remains) that\b"
    r"|\b(?:(?:is|are|was|were) )?(?:quoted|cited) as saying(?: that)?\b)"
)
# “It is the Crown’s case that”, “The Mirror carried Esk’s account that”.
WHOSE_VERSION = lazy_regex(
    rf"(?i)[^;:“”\"]{{0,100}}?(?P<by>\b(?:the )?[\w’'. -]{{2,40}}?{WHOSE_ACCOUNT})"
)
# “It was reported that”: nobody is named, and it is told all the same.
IT_IS_SAID = lazy_regex(
    r"(?i)\W*(?P<by>it (?:is|was|has been|had been)"
    r" (?:reported|alleged|claimed|said|rumou?red) that\b)"
)
_IN_COURT = (  # those before whom others are heard: whose words they are is left out
    r"(?:(?:the|an?) (?:[\w-]+ ){0,2}(?:court|jury|inquest|inquiry|tribunal|hearing|panel|trial"
    r"|judge|magistrates?|coroner)|jurors|magistrates)"
    r" (?:heard|(?:was|were|has been|have been) (?:told|informed)|has heard|have heard)"
)
HEARD_IN_COURT = lazy_regex(rf"(?i)\W*(?P<by>{_IN_COURT} (?:that|how)\b)")
HEARD_FROM = lazy_regex(
    r"[^;:“”\"]{0,100}?\b(?P<by>(?:heard|learn(?:ed|t)|(?:been|was|were) told) (?:from|by)"
    r" [^,;:]{2,60}? that\b)"
)
CREDITED_IN_FRONT = lazy_regex(
    r"(?i)\W*(?P<by>according to [^,;:]{2,80}"
    r"|as [^,;:]{2,60}? (?:tells?|told|puts?|sees?|describe[sd]?|recall(?:s|ed)|remembers?)"
    r" (?:it|them|things|the \w+)|by [^,;:]{2,40}? (?:own )?account"
    r"|in [^,;:]{2,40}?[’']s? (?:view|opinion|account|version|words|telling)"
    r"|in the (?:view|opinion|words|eyes) of [^,;:]{2,60}), "
)
# Who says it behind a comma, with what is added: “, Otto Lane, a former mechanic, told”.
_WITH_ADDED = (
    r"(?:(?:[A-Z][\w.’'-]*|the|an?|his|her|its|their|one)(?: [\w.’'-]+){0,4}, [^,;:]{2,60}, )?"
)
# Behind a verb of saying: to whom, when and where.
_TO_WHOM = (
    r"(?:\s+(?:[A-Z][\w.’'-]*|the|an?|his|her|its|their|in|on|to|at|of|and|last|this|today|yesterday"
    r"|\w+day|\d+|reporters|journalists|lawmakers|later|earlier)){0,8}"
)
CREDITED_BEHIND = lazy_regex(
    rf",\s+(?:(?!but |and |or |wh|with ){_WITH_ADDED}(?:[\w.’'-]+ ){{0,7}}?(?<!was )(?<!were )"
    rf"(?:(?:{INVERTED})\b(?! (?:by|in|to|as|for)\b){_TO_WHOM}(?: [A-Z][\w.’' -]+)?"
    r"|told (?!(?:by|in|to|as|for|of|about|not)\b)[^,;:“”]{2,60})"
    rf"|{_IN_COURT}(?: on \w+| yesterday| today)?"
    r"|if [^,;:]{2,40} (?:is|are) to be believed"
    r"|(?:according to|citing|quoting) [^,;:]{2,90})[.]?$"
)
# What somebody believes is no account of it; whether it is told as a belief has other rules.
BELIEVES = lazy_regex(
    r"(?:believ|think|thought|feel|felt|consider|guess|reckon|suppos|theori|speculat|suspect|assum"
    r"|surmis|conjectur|estimat|predict|forecast|presum|fear|hop|doubt|expect)"
)
# Whoever tells by one of these is the source itself, or nobody.
TELLS_BY_ITSELF = lazy_regex(
    r"(?i)\W*(?:it|we|i|this|there|they|which|what|(?:even )?if|when|while|although"
    r"|the (?:report|study|court|article|paper|book|opinion|investigation|inquiry|committee|board)"
    r"|an? (?:\w+ )?(?:investigation|study|survey|analysis|audit|poll|research|review))\b"
)
# By one of these a sentence tells that a thing is somebody’s word, thought or wish, or not sure.
SOMEBODY_HOLDS = lazy_regex(
    r"(?i)\b(?:(?:believ|consider|contend|alleg|claim|conced|demand|accus|argu|maintain|testif"
    r"|estimat|expect|fear|suspect|doubt|describ|conclu|warn|suggest|predict|forecast|promis"
    r"|pledg|insist|deni|deny|report|admit|assert|declar|announc|complain|critici|critical|blam|prais|urg"
    r"|propos|recommend|assum|judg|call|confirm|acknowledg|explain|assur|vow|swor|pretend|profess"
    r"|purport|suppos|apparent|answer|repl(?:y|i)|seem|appear)\w*|hop(?:es?|ed|ing)"
    r"|stat(?:es|ed|ing)|rul(?:ed|es)|held|holds|said|says?|saying|told|tells?|thinks?|thought|wants?"
    r"|wish(?:es)?|finds?|found|according|account|evidence|testimony|version|view|opinion|eyes"
    r"|asks?|asked|wrote|writes|writing|word|feels?|felt|polls?|survey|puts?|heard|learn(?:ed|t))\b"
)
# Around the name of an outlet: to it somebody spoke, or it passed on what was said elsewhere.
TOLD_TO = lazy_regex(
    r"\b(?:told|tells|interview(?:s|ed)? (?:with|by|for|to)"
    r"|(?:spoke|spoken|speaking) (?:to|with|on)"
    r"|appear(?:ed|ing|ance) on|(?:remarks|comments|a statement|an e-?mail) to"
    r"|(?:wrote|writing) (?:in|for)|(?:confirmed|admitted|said) (?:to|on))\s+(?:the\s+)?$"
)
PASSED_ON_BEHIND = lazy_regex(
    r",?\s+(?:(?:has|had|also|first|later|then|which|that) ){0,2}(?:reported|reports|printed"
    r"|published|carried|quoted|cited|aired|broadcast|wrote|revealed|disclosed)\b"
)
PASSED_ON_BEFORE = lazy_regex(
    r"\b(?:according to|(?:reported|published|printed|quoted|cited|aired|broadcast|carried)"
    r" (?:by|in|on)|citing|quoting)\s+(?:the\s+)?$"
)
# Around the name of a person who tells what another said: “Lane told of hearing talk among”.
_BESIDES = r"(?:, [^,;:“”\"]{1,80},)*(?: (?:has|had|have|also|later|then|however|too|\w+ly),?)*"
_HEARD = (
    r"(?:hearing|heard|overheard|overhearing|been told|was told|were told|being told"
    r"|learn(?:ed|t) (?:it )?from|had (?:it|this|that) from|got (?:it|this|that) from)"
)
TOLD_OF_HEARING = lazy_regex(
    rf"{_BESIDES} (?:(?:told|spoke) of|{SPEAKS})(?: (?:that|how|of|having|(?:he|she|they|had|has"
    rf"|often|once|also|what|[\w’]+ly)))* {_HEARD}\b"
)
# “Lane repeated Reed’s claim”, “Lane quoted Reed as saying”, “Lane had it from Reed”.
HAD_IT_FROM_BEHIND = lazy_regex(
    rf"{_BESIDES} (?:(?:repeat|relay|recount|convey|quot|cit)(?:s|ed|ing|es)|pass(?:es|ed) on"
    r"|(?:(?:had|got|learn(?:ed|t)|heard) (?:it |this |that )?from)) (?:the |what )?(?=[^\W\d_])"
)
ACCORDING_TO = lazy_regex(r"(?i)\baccording to (?:the )?$")
HAD_IT_BEHIND = lazy_regex(rf"(?i),? (?:who|having) (?:had |has )?{_HEARD}")
RELAYED_BY = lazy_regex(
    r"(?i)\b(?:as (?:was )?)?(?:told|relayed|recounted|retold|passed on|repeated) by (?:the )?$"
)


def outlets_named(words: str) -> Iterator[re.Match[str]]:
    """Give the names that are those of outlets, by their words alone."""
    return (found for found in CAPITALISED.finditer(words) if OUTLET.search(found[0]))


def is_told(words: str, name: tuple[int, int]) -> bool:
    """Tell whether somebody speaks to whom a name at a place is of."""
    return TOLD_TO.search(words, 0, name[0]) is not None


def passes_on(words: str, name: tuple[int, int]) -> bool:
    """Tell whether whom a name at a place is of passes on what was said elsewhere."""
    start, end = name
    return bool(PASSED_ON_BEHIND.match(words, end) or PASSED_ON_BEFORE.search(words, 0, start))
