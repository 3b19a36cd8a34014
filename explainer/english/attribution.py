"""Words by which a sentence says whose account it is."""

from explainer.english.hedges import has_hedge
from explainer.english.irregular_verbs import PASTS
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.phrases import any_of
from explainer.english.pronouns import SPEAKERS
from explainer.english.speech_verbs import (
    ACCOUNTING,
    CLOSES,
    HAS_SAID,
    HOLDS,
    INVERTED,
    JUDGES,
    SEVERAL_SPEAK,
    SPEAKS,
    VIEW,
)
from explainer.english.titles import BEFORE_LABEL, BEHIND_TITLE
from explainer.english.verbs import FINITE

ATTRIBUTION = any_of(*ACCOUNTING)
# They open a clause that another one must follow: “After the vote, he resigned.”
_OPENING_NO_STATEMENT = (
    r"when|whenever|while|as|after|before|once|since|because|if|unless|though|although|until|where"
    r"|in|on|at|by|for|from|with|without|during|despite|upon|under|over|through|to|of|given|what"
    r"|whatever|[a-z]+ing|[a-z]+ed"
)
# What is added to a name, with the full stops of “Mrs.”, “St.”, “R-S.C.” and “D-Calif.” in it.
_STATE_ENDS = "|".join(rf"(?<=[-–.][A-Z][a-z]{{{letters}}})" for letters in (1, 2, 3, 4))
_PLACE_ENDS = r"(?<=\bSt)|(?<=\bMt)|(?<=\bFt)|(?<=\bNo)|(?<=\bInc)|(?<=\bCo)|(?<=\bCorp)|(?<=\bLtd)"
_ADDED = rf"(?:,(?:[^,;:.]|(?:(?<=\b[A-Z])|{_STATE_ENDS}|{_PLACE_ENDS}|{BEHIND_TITLE})\.){{1,220}})"
# Behind a name: “Kirby (R-Texas), a spokesman, has also said”.
_MEANWHILE = (
    r"(?:\s+(?:(?:in|on|at|during|before|through|after)\s+(?!that\b)[a-z0-9\s’'-]{2,40}?"
    r"|yesterday|today|tonight|on\s+[A-Z][a-z]+day|(?:last|this)\s+(?:[A-Z][a-z]+day|[a-z]+)))?"
)
# “Psaki and other Biden officials have claimed”, whether or not a file calls these so
_AND_OTHERS = (
    r"(?:(?:the|other|several|some|many|two|three|four|five|six|a few|his|her|their)\s+){1,2}"
    r"(?:[\w’'-]+\s+){0,2}[a-z]{3,}s"
)
_AND_ANOTHER = (
    rf"(?:\s+and\s+(?:(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){{0,4}}[A-Z][\w’'-]*|{_AND_OTHERS}))?"
)
_OF_BODY = (
    r"(?:\s+(?:of|from|at|with|for)\s+(?:the\s+)?[A-Z][\w’'-]*"
    r"(?:\s+(?:of\s+|for\s+|the\s+)*[A-Z][\w’'-]*){0,5})?"
)
_ASIDE = rf"{_OF_BODY}(?:{_ADDED}{{1,2}},)?"
# “Lane chief executive of Acme saying that”, without the commas
_ROLE = (
    r"(?:\s+(?:[a-z]+\s+){0,2}(?:executive|director|president|head|chair(?:man|woman)?|secretary"
    r"|minister|spokes[a-z]+|manager|leader|editor|founder|professor|officer)"
    r"(?=\s+(?:of|from|at|with|for)\s))?"
)
_BEFORE_ASIDE, _BEHIND_ASIDE = r"(?:\s*\([^)]{1,20}\))?", rf",?{_MEANWHILE}{_AND_ANOTHER}\s+"
_BEHIND_NAME = rf"{_BEFORE_ASIDE}(?P<added>{_ROLE}{_ASIDE}){_BEHIND_ASIDE}"
# “Esk’s complaint, filed in May, alleges that …”: what somebody wrote or testified speaks for them.
_ACCOUNT_OF = (
    r"['’]s?\s+(?:[a-z-]+\s+){0,2}(?:account|affidavit|answer|appeal|article|blog|book|brief|column"
    r"|complaint|evidence|filing|forecast|lawsuit|letter|memo|motion|note|paper|petition|post|release"
    r"|reply|report|response|statement|study|suit|survey|testimony|tweet)s?(?:,[^,;:.]{1,80},)?\s+"
)
# “With Lane saying that …”: without a comma, behind which whoever acts would say it.
_SAYING = (
    rf"{_BEFORE_ASIDE}{_ROLE}{_OF_BODY}\s+(?:saying|adding|arguing|claiming|insisting)\s+that\b"
)
SPEAKER_SAYS = lazy_regex(rf"(?:{_BEHIND_NAME}|{_ACCOUNT_OF}){SPEAKS}|['’]s\s+{HAS_SAID}|{_SAYING}")
# Behind what several are called: “The pair claim that …”.
SEVERAL_SAY = lazy_regex(rf"{_BEHIND_NAME}{SEVERAL_SPEAK}")
# Beside quoted words: “…?” Tarn went on.
SPEAKER_BESIDE = lazy_regex(
    rf"{_BEHIND_NAME}(?:\w+ly\s+|then\s+|later\s+|also\s+)?(?:{INVERTED})(?!\w)"
)
SPEAKER_HOLDS = lazy_regex(rf"{_BEHIND_NAME}{HOLDS}|['’]s\s+(?:\w+\s+){{0,2}}{VIEW}")
SPEAKER_JUDGES = lazy_regex(rf"{_BEHIND_NAME}{JUDGES}")
SUBJECT_ACTS = lazy_regex(
    rf":|{_BEFORE_ASIDE}{_ASIDE}{_BEHIND_ASIDE}"
    r"(?:(?:who|and|also|then|now|never|both|himself|herself|later|again|still|soon|once|first|even"
    r"|often|always|twice|\w+ly)\s+){0,3}"
    r"(?!(?:was|were|is|are|(?:has|have|had) been)\s+[a-z]+ed\s+(?:by|of|in|for)\b)"
    rf"(?:{FINITE}|{'|'.join(PASTS)}|[a-z]{{2,}}s)\b"
)
# Behind the name of whom somebody does something to: “cleared Tarn, who coaches the team, of …”.
AND_WHO = lazy_regex(rf"{_BEFORE_ASIDE},?\s+who\b")
DOES_BEFORE = lazy_regex(rf"\b(?:{FINITE}|{'|'.join(PASTS)}|[a-z]+ed)\b[^,;:—]*$")
PRONOUN_SAYS = lazy_regex(
    rf"(?i)\b(?:{SPEAKERS})\s+{SPEAKS}|[”’\"']\s+(?:{SPEAKERS})\s+(?:{INVERTED})(?!\w)"
)
# “The bridge is safe, he boomed.” Behind “when …,” the verb tells a deed.
PRONOUN_CLOSES = lazy_regex(
    rf"(?i)(?!\W*(?:{_OPENING_NO_STATEMENT})\b)[^,;:]{{0,200}}?\b(?:{FINITE})\b[^;:]{{0,400}},\s+(?:{SPEAKERS})\s+"
    rf"{CLOSES}"
)
BODY_SAYS = lazy_regex(rf"(?i)\bit\s+{SPEAKS}")
# “The mayor said”, “said the mayor”: somebody is called by what he or she is.
DESCRIBED_SAYS = lazy_regex(
    rf"\b(?:{INVERTED})\s+(?P<who>the\s+[a-z][\w’'-]+(?:\s+[a-z][\w’'-]+)?)(?=[.,;:]|$)"
    rf"|\b(?P<first>(?i:the)\s+[a-z][\w’'-]+(?:\s+[a-z][\w’'-]+)?)\s+{SPEAKS}"
)
# “…,” said a neighbour: somebody speaks who is not named.
SOMEBODY_SAYS = lazy_regex(
    rf"(?:[”’\"']|''),?\s+(?:{INVERTED})\s+(?:an?|one|another|some|two|three|several)\s+[a-z]"
)
AUTHORS_SAY = lazy_regex(r"(?i)\b(?:the|its) authors (?:write|wrote|say|said|report(?:ed)?)\b")
# What may be the name of somebody who speaks, known or not.
CAPITALISED = lazy_regex(r"\b[A-Z][\w’'-]+(?:\s+(?:[A-Z]\.|[A-Z][\w’'-]+)){0,3}")
# “Foreign Affairs spokesman Raul Esk”, “Esk, a spokeswoman for the ministry”
SPEAKS_FOR_BODY = lazy_regex(r"(?i)\bspokes(?:man|woman|person|people|men|women)\b")
# In the name of an outlet that one person keeps.
OWN_OFFICE = lazy_regex(r"\b(?:(?i:office|campaign|team|staff)\b|for (?=[A-Z]))")
OWNER_FOLLOWS = lazy_regex(
    rf"\b(?:of|to|for|with|by|from|under|against|on)\s+(?:(?:{BEFORE_LABEL}|the|then)\s+){{0,3}}$"
)
OWNS = lazy_regex(r"['’]s?\s")
BETWEEN_SPEAKERS = lazy_regex(r"\s+and\s+(?:[a-z]+\s+){0,2}")
# Before a name: “according to the authors of”, “in the evidence of”, “I, the undersigned,”.
_BY_AGENT = (  # “reported by the Post as a fire”; “… and by the Herald of a flood” names one more
    r"(?:reported|cited|quoted|described|estimated|announced|confirmed)\s+by"
)
_AND_BY = rf"{_BY_AGENT}\s[^.;:!?“”]{{2,160}}?\s+(?:and|but|or|while)\s+by"
CREDIT = lazy_regex(
    rf"(?:\b(?i:according to|citing|quoting|cited in|told by|informed by|{_BY_AGENT}|{_AND_BY}"
    r"|in\s+the\s+(?:[a-z]+\s+)?"
    r"(?:words|view|opinion|evidence|testimony|account|version|statement|deposition)\s+of"
    r"|(?:testimony|evidence|statements?|affidavits?|depositions?)\s+(?:from|by)|as)"
    rf"\s+(?:(?:the|its|their|authors|author|of|to|for|{BEFORE_LABEL}|[A-Z]\w*\.?|then)\s+){{0,8}}"
    r"(?:(?!of|to|for|with|by|from|about|on|and|against)[a-z][a-z-]+\s+){0,2}"
    r"|\bI,\s+(?:the undersigned,\s+)?)$"
)
# At the beginning of a statement, where they say whose word it is; “told” is a deed as well.
CREDITING = lazy_regex(
    r"(?i)(?:according to|as (?:reported|cited|quoted|told) (?:by|in)|in the words of)\b"
)
_REPORTS = (
    r"(?:said|says|wrote|writes|stated|states|reported|reports|testified|testifies|claimed|claims"
    r"|asserted|asserts|alleged|alleges|argued|argues|added|adds|noted|notes|maintain(?:ed|s)"
    r"|insist(?:ed|s)|contend(?:ed|s)|recall(?:ed|s)|remark(?:ed|s)|explain(?:ed|s))(?!\w)"
)
REPORTING_VERB = lazy_regex(
    r"(?:,[^,;:.]{1,80},)?\s+(?:(?:has|had|also|then|later|in turn|\w+ly)\s+){0,3}"
    rf"{_REPORTS}"
)
# The same without a name: they stand for whoever the label names. “He told” is a deed as well.
SPOKEN_BY_PRONOUN = lazy_regex(
    r"(?i)(?:he|she|they|it|both)\s+(?:(?:has|also|then|later|\w+ly)\s+){0,2}"
    rf"{_REPORTS}(?!\s+(?:nothing|no|goodbye|to)\b)"
    r"|in\s+(?:his|her|their|its)\s+(?:own\s+)?(?:view|opinion|words|account|telling|version)\b"
    r"|(?:by|on)\s+(?:his|her|their|its)\s+(?:own\s+)?(?:account|word)\b"
)
IN_MY_VIEW = lazy_regex(r"(?i)\b(?:in|to) (?:my|our) (?:\w+ )?(?:view|opinion|mind|account)\b")
IN_OWN_WORDS = lazy_regex(
    r"(?i)\b(?:in|by|on) (?:his|her|their|its) (?:own )?(?:view|opinion|words?|account|telling"
    r"|version)\b"
)
# Nobody's: what the label says of an account that names no accuser.
SPOKEN_BY_NOBODY = lazy_regex(
    r"(?i)it\s+(?:is|was|has been|had been)\s+(?:\w+ly\s+)?"
    r"(?:said|reported|stated|claimed|alleged|asserted|argued|told)\b"
)
SPOKEN_BEHIND = lazy_regex(
    r"(?i),\s+(?:as\s+)?(?:he|she|they|it)\s+"
    r"(?:said|says|wrote|writes|stated|reported|testified|claimed|added|noted|puts?\s+it)"
    r"(?=[.,]?\s*$)|\bas\s+(?:he|she|they|(?:one|an?|the|two)\s+[^,.;]{2,30}?)\s+puts?\s+it\b"
)
CREDITING_BEHIND = lazy_regex(r"(?i),\s+(?P<credit>according to [^,;:]{2,80}?)(?=[.,]?\s*$)")
TELLS = lazy_regex(
    r"(?:,[^,;:.]{1,80},)?\s+(?:(?:has|had|also|then|later|\w+ly)\s+){0,3}"
    r"told\s+[^,.;:]{2,40}?\s+that(?!\w)"
)
# “The Times wrote, without naming an accuser, that ”: what stands before the verb is `who`.
SAID_THAT = lazy_regex(
    r"(?P<who>[^“”;:]{2,90}?),?\s+(?:(?:has|had|also|then|later|in turn)\s+){0,2}"
    r"(?:said|says|wrote|writes|stated|states|reported|reports|testified|testifies)"
    r"(?P<how>,? (?:without|in its|in an?) [^,“]{3,60}(?:, without [^,“]{3,60})?,?)? that "
)
# “Officials who asked not to be named told The Courier that”: what a passage opens with to say who
# tells it. `verb` is where the telling begins.
TOLD_THAT = lazy_regex(
    rf"[^“”\";:]{{2,140}}?(?P<verb>\b(?:{_REPORTS}|t(?:old|ells)|warn(?:ed|s)))"
    r"(?:\s+(?:[A-Z][\w’'.-]*|the|an?|his|her|its|their|in|on|to|of|and|at|\d+)){0,8},?\s+that\b"
)
# The same without “that”: “Majorities in almost every country said richer nations should help”.
TOLD_PLAINLY = lazy_regex(
    rf"[^“”\";:]{{2,140}}?(?P<verb>\b(?:{_REPORTS}|say|think|thinks|thought|believed?|feel|felt))"
    r"(?= (?!by\b|to\b|in\b|on\b|for\b|about\b|of\b|so\b)[^.;:]{2,200}?\b(?:is|are|was|were|has"
    r"|have|had|will|would|shall|should|could|can|do|does|did|must|may|might|needs?)\b)"
)
# “…, according to the builder”, “…, a spokesman said on Monday” at the end of a passage.
TOLD_BEHIND = lazy_regex(
    r",\s+(?:according to|as reported by|(?!but |and |or |wh|with )(?:[\w.’'-]+ ){0,6}?"
    r"(?<!was )(?<!were )(?:said|says|wrote|reported|added)\b)[^,;:()]{0,80}$"
)
# A further credit behind the first: “…, as reported by The Post, cited in *Peril*, …”.
FURTHER_CREDIT = lazy_regex(
    r"(?:(?:and )?(?:as )?(?:reported|reprinted|cited|quoted|told|published|given) (?:by|in|on)"
    r"|as\b|in|on|who draws? on|drawing on|citing|unnamed in)\b"
)
# Words of credits that say nothing beyond whose word it is; “the” and other small words among them.
CREDIT_WORDS = frozenset((
    "according", "to", "as", "reported", "reprinted", "cited", "quoted", "told", "published",
    "given", "by", "in", "on", "of", "the", "a", "an", "and", "its", "from", "who", "draw", "draws",
    "drawing", "citing", "authors", "author", "source", "sources", "people", "unnamed", "anonymous",
    "said", "says", "wrote", "writes", "stated", "states", "reports", "testified", "testifies",
    "that", "has", "had", "also", "then", "later", "without", "naming", "giving", "accuser",
    "report", "word", "words", "it", "them", "book", "article", "page", "site", "headline",
))  # fmt: skip
_AS = lazy_regex(r"(?i)\bas\s+$")
# “As Tarn put it”, “As Tarn told The Courier, …”, “As Tarn noted, …”
_PUTS_IT = lazy_regex(
    r"\s+(?:puts? it|t(?:old|ells) [^,;:]{2,60},"
    rf"|(?:later |also |then |once )?{_REPORTS}[^,;:]{{0,40}},)"
)
_PUTS_IT_LATER = lazy_regex(r".{0,60}?\bput it\b")


def has_attribution(text: str) -> bool:
    """Tell whether a sentence says that somebody says it."""
    return ATTRIBUTION.search(text) is not None or has_hedge(text)


# Behind a name: “Esk’s account that”, “the Crown’s case that”.
WHOSE_ACCOUNT = (
    r"[’']s? (?:\w+ ){0,2}(?:account|allegation|argument|assertion|belief|case|claim|complaint"
    r"|contention|evidence|position|recollection|report|statement|story|submission|testimony"
    r"|theory|version|view|warning) that\b"
)
_ACCOUNT_THAT = lazy_regex(WHOSE_ACCOUNT)


def is_credit(before: str, after: str) -> bool:
    """Tell whether the words around a name credit it: “as” does so only with “put it” behind it.

    “Esk’s account that …” credits Esk, whoever carries it.
    """
    if _ACCOUNT_THAT.match(after):
        return True
    credit = CREDIT.search(before)
    if credit is None:
        return False
    return not credit[0].lower().startswith("as") or bool(_PUTS_IT_LATER.match(after))


def puts_it(before: str, after: str) -> bool:
    """Tell whether a name stands in “as … put it”."""
    return bool(_AS.search(before) and _PUTS_IT.match(after))
