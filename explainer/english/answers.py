"""How somebody who is accused answers: denies it, calls it false, pleads, or is quoted behind it.

Each pattern begins right behind the name or the pronoun of whoever answers.
"""

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.speech_verbs import BESIDE_QUOTATION

# “Tarn, who runs the line, has always …”, “Tarn’s lawyers …”, “Tarn was held, but …”
_ASIDE = r"(?:,[^,.;:?!“”\"]{1,80},|\s\([^()]{1,60}\))?"
_SPEAKS_FOR = (
    r"(?:[’']s?(?:\s[\w-]+){0,2}?\s(?:lawyers?|attorneys?|solicitors?|counsel|barristers?"
    r"|spokes(?:man|woman|person|people)|representatives?|agents?|office)(?:\s[A-Z][\w’.-]+){0,3})?"
)
_BESIDES = (
    r"(?:\s(?:has|had|have|also|who|then|later|but|again|always|since|himself|herself|itself"
    r"|themselves|in turn|(?!reply\b)\w+ly))*,?"
)
_FIRST = r"(?:[^.;:?!“”\"]{1,60}?,?\s(?:and|but|yet|who)(?:\s(?:has|had|have|later|also|\w+ly))*)?"
_BEHIND = rf"{_SPEAKS_FOR}{_ASIDE}(?:{_BESIDES}|{_FIRST})\s"

_CHARGE = (
    r"(?:accusations?|allegations?|claims?|charges?|suggestions?|assertions?|accounts?|versions?"
    r"|reports?|stor(?:y|ies)|complaints?|findings?|criticisms?|rumou?rs?|insinuations?|notions?)"
)
_IT = (
    r"(?:(?:it|this|that|them|all of (?:it|this|that|them))\b(?=\s*(?:[.,;:!?”\"]|$|as\b|all\b"
    r"|and\b|but\b|in\b|when\b|on\b|again\b|to\b|at\b|through\b|(?:was|were|is|are|had)\b|\w+ly\b))"
    rf"|(?:[\w’-]+\s){{0,4}}?{_CHARGE}\b)"
)
_FAULT = (
    r"(?:(?:the|all|any|such)\s)?(?:[\w-]+\s)?(?:wrong-?doing|fault|guilt|liability|responsibility"
    r"|involvement|misconduct)\b(?!\s(?:in|for|with)\b)"
)
_DENIED = rf"(?:den(?:y|ies|ied|ying)\s(?:{_IT}|{_FAULT}))"
_REJECTED = (
    r"(?:(?:reject|dismiss|disput|contest|refut|rebutt?|contradict|repudiat|counter|den)"
    rf"(?:s|e|es|ed|ied|ies|ing)\s{_IT})"
)
_UNTRUE = (
    r"(?:false|untrue|baseless|unfounded|groundless|nonsense|rubbish|lies?|invented|invention"
    r"|absurd|ridiculous|fabricat\w+|fantas\w+|slander\w*|smears?|libel\w*|wrong|malicious"
    r"|not true|made up|without foundation)"
)
_CALLED = (
    r"(?:(?:call|label|brand|describ|dismiss|reject|denounc|term)(?:s|es|e|ed|led)\s"
    rf"{_IT}(?:\sas)?\s(?:\w+\s){{0,3}}?{_UNTRUE}\b)"
)
_SAYS = (
    r"(?:said|says|insist(?:s|ed)|maintain(?:s|ed)|state[sd]|protest(?:s|ed)|argue[sd]|told\s\w+"
    r"(?:\s\w+){0,4}?|repl(?:ies|ied)|answer(?:s|ed)|add(?:s|ed))"
)
_INNOCENT = (
    rf"(?:{_SAYS}\s(?:that\s)?(?:(?:he|she|they|it)\s(?:\w+\s){{0,2}}?"
    r"(?:innocent|not\sguilty|no(?:thing)?\s(?:\w+\s)?wrong)"
    rf"|{_IT}\s(?:was|were|is|are)\s(?:\w+\s){{0,2}}?{_UNTRUE})\b"
    r"|(?:maintain|protest)(?:s|ed)\s(?:his|her|their|its)\s(?:\w+\s)?innocence\b)"
)
_PLEADED = r"(?:(?:plead(?:s|ed)?|pled)\s(?:not\sguilty|innocent)\b)"
DENIES_IT_BEHIND_NAME = lazy_regex(
    rf"(?i:{_BEHIND}(?:{_DENIED}|{_REJECTED}|{_CALLED}|{_INNOCENT}|{_PLEADED}))"
)
# “…, which she denies”, “an accusation that Tarn rejects”
WHICH_BEFORE_NAME = lazy_regex(
    rf"(?i)(?:\bwhich|\bsomething|\ban?\s(?:[\w-]+\s)?{_CHARGE})(?:\sthat)?\s(?:(?:mr|mrs|ms|dr)\.?\s)?$"
)
REJECTS_WHICH = lazy_regex(
    rf"(?i:{_SPEAKS_FOR}{_BESIDES}\s(?:den|reject|disput|contest|refut)(?:y|s|es|ies|ied|ed)\b)"
)
# “The charge was denied by Tarn”, “the charge is false, Tarn said”
DENIED_BY_NAME = lazy_regex(
    r"(?i)\b(?:was|were|is|are|been|being)\s(?:\w+ly\s)?(?:denied|rejected|disputed|contested)\sby\s$"
)
UNTRUE_BEFORE_NAME = lazy_regex(
    rf"(?i)\b{_IT}\s(?:was|were|is|are)\s(?:\w+\s){{0,3}}?{_UNTRUE},[”\"]?\s$"
)
SAYS_BEHIND_NAME = lazy_regex(rf"(?i:{_SPEAKS_FOR}{_ASIDE}{_BESIDES}\s{_SAYS}\b)")
# Not “denied him entry”: what is refused to somebody is no deed.
DENIES_DEED_BEHIND_NAME = lazy_regex(
    rf"(?i:{_BEHIND}den(?:y|ies|ied|ying)\s(?:(?P<doing>ever\s[\w-]+ing|having|[\w-]+ing"
    r"|(?:that\s)?(?:he|she|they|it))\b|that\b|(?:any\s|all\s)?(?:involvement|part|role|theft|fraud"
    r"|responsibility|knowledge|[\w-]*wrong-?doing)\b)(?P<deed>[^.,;:!?“”\"]*))"
)
# Of what somebody only says, it must stand right behind the accusation.
NEGATION = r"(?:not|never|no|nothing|none|nobody|nor|neither|\w+n[’']t)"
SAYS_NOT_BEHIND_NAME = lazy_regex(
    rf"(?i:{_SPEAKS_FOR}{_ASIDE}{_BESIDES}\s{_SAYS}\s(?:that\s)?(?:he|she|they|it|nobody|no\sone)\b"
    rf"[^.;:?!“”\"]{{0,40}}?\b{NEGATION}\b)"
)
# What somebody says right behind it is their answer, but for what they only mean to do.
_CLAUSE = (
    r"(?:that\s|(?=(?:he|she|they|it|the|these|those|both|all|each|every|everything|nobody|no\sone"
    r"|some|this|there|what|whoever|anyone|his|her|their|its|an?|(?-i:[A-Z])[\w’'-]+)\s))"
    r"(?!(?:he|she|they|it|the\s\w+)\s(?:\w+ly\s)?(?:will|would|plan\w*|hope\w*|wants?|intend\w*"
    r"|looks?\sforward|(?:is|was|are|were)\s(?:going|planning|delighted|pleased|proud|glad))\b)"
    r"[^.;:?!“”\"]{8,}"
)
_HOLDS = (
    r"(?:maintain|insist|contend|explain|counter|testif|protest|argue|assert)"
    r"(?:s|ed|d|ies|ied)?(?:\sin\scourt|\sto\s[\w\s]{2,30}?)?"
)
_PUTS_DOWN = (
    r"(?:(?:puts?|lays?|laid)\s[^.;:?!“”\"]{1,60}?\s(?:down\sto|at\sthe\sdoor\sof)"
    r"|(?:attribut|ascrib)(?:es|ed)\s[^.;:?!“”\"]{1,60}?\sto|blam(?:es|ed)\s[^.;:?!“”\"]{1,80})\b"
)
REFUSES = lazy_regex(
    r"(?i)(?:\b(?:not|no|without)|n[’']t) (?:\w+ )?(?:comment(?:ing)?|reply|answer)\b"
    r"|\bnothing to say\b|\b(?:declin|refus)\w+ to (?:\w+ )?(?:comment|answer|speak|say|reply)\b"
)
HARMS_OTHERS = lazy_regex(
    r"(?i)\b(?:execut(?:ed|ions?)|massacr\w+|bomb(?:ed|ing)|shell(?:ed|ing)|detain(?:ed|ing)"
    r"|persecut\w+|repress\w+|atrocit\w+|raid(?:ed|s)|attack(?:ed|s))\b"
)
SAYS_THAT_BEHIND_NAME = lazy_regex(rf"(?i:{_SPEAKS_FOR}{_ASIDE}{_BESIDES}\s{_SAYS}\s{_CLAUSE})")
HOLDS_BEHIND_NAME = lazy_regex(
    rf"(?i:{_SPEAKS_FOR}{_ASIDE}{_BESIDES}\s(?:{_HOLDS}\s{_CLAUSE}|{_PUTS_DOWN}))"
)
CREDITED_BEFORE_NAME = lazy_regex(
    r"(?i)\b(?:according to|in the (?:words|account|version) of) (?:(?:mr|mrs|ms|dr)\.?\s)?$"
)
CREDITS_HIM_OR_HER = lazy_regex(
    r"(?i)\b(?:according to (?:him|her|them)|in (?:his|her|their) (?:words|account|version))\b"
)
QUOTED_BEHIND_NAME = lazy_regex(
    rf"(?i:{_SPEAKS_FOR}{_ASIDE}(?:{_BESIDES}|{_FIRST})\s(?:{BESIDE_QUOTATION})\b)"
    r"(?=[^.;“”\"]{0,40}(?:[“\"]|[.,]?$))"
)
QUOTED_BEFORE_NAME = lazy_regex(
    rf"(?i:[,?!.][”\"]\s(?:{BESIDE_QUOTATION})\s(?:(?:mr|mrs|ms|dr)\.?\s)?)$"
)
QUOTED = lazy_regex(r"[“\"][^“”\"]*[”\"]")
HE_OR_SHE = lazy_regex(r"\b(?:He|She|They|he|she|they)\b")
