"""Verbs that say more than that somebody said something."""

from explainer.english.irregular_verbs import PASTS
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.word_classes import WordClass, WordKind

# Those of certainty (“confirmed”, “admitted”) have a rule of their own.
STRONG_VERBS = WordClass(
    WordKind.SPEECH,
    (
        r"confess(?:es|ed)", r"boast(?:s|ed)", r"brag(?:s|ged)", r"threaten(?:s|ed)",
        r"insist(?:s|ed)", r"lied", r"accus(?:es|ed)", r"condemn(?:s|ed)", r"ordered", r"forced",
        r"guarantee(?:s|d)",
        r"swore", r"celebrat(?:es|ed)", r"gloat(?:s|ed)", r"mock(?:s|ed)", r"ridicul(?:es|ed)",
        r"apologi[sz](?:es|ed)",
        (
            r"(?:complain|lament|moan|grumbl|grous|whin|rant|rav|fum|crow|bemoan|sneer|scoff|snarl"
            r"|harp|rail)(?:e?s|ed|ing)(?= that\b|,)"
        ),
    ),
)  # fmt: skip
# Verbs behind which a clause is true (Kiparsky and Kiparsky, “Fact”, 1970), and words of a source
# that tell the same: whoever “contends that” has shown nothing.
_SHOWN = (
    r"(?:show(?:s|ed|n)?|prov(?:es?|ed|en)|document(?:s|ed)|demonstrat(?:es|ed)"
    r"|establish(?:es|ed)|confirm(?:s|ed)|reveal(?:s|ed)|expos(?:es|ed)|discover(?:s|ed)"
    r"|verif(?:ies|ied)|uncover(?:s|ed)|learn(?:s|ed|t)|knows?|knew"
    r"|reali[sz](?:es|ed)|notic(?:es|ed)|substantiat(?:es|ed)|ascertain(?:s|ed))"
)
SHOWN = lazy_regex(
    rf"\b(?<!nothing )(?<!nobody )(?<!never )(?<!not )(?P<verb>{_SHOWN})"
    r" (?:[a-z]+ly )?(?:that|how)\b"
    rf"|, (?:as )?[\w’'-]+(?: [\w’'-]+){{0,4}} (?:(?:has|have|had) )?(?P<aside>{_SHOWN}),"
)
SHOWN_KIN = lazy_regex(
    r"(?i)\b(?:show|prov(?:e|ing)|document|demonstrat|establish|confirm|reveal|expos|discover|verif"
    r"|uncover|f(?:ou|i)nd|learn|know|knew|reali[sz]|notic|see\b|saw|seen|evidence|detect|result"
    r"|determin|conclu|identif|recogni|fact|stud(?:y|ies)|research|measur|observ|tests?\b|tested"
    r"|investigat|disclos|witness|aware|records?\b|h[eo]ld|rul(?:ed|ing)|note|analys|survey|report"
    r"|data\b|signs?\b|substantiat|ascertain|indicat|admit|admission|acknowledg|conced)"
)
# Any other verb behind which a clause stands: “lays bare that”. Those of _PLAIN say no more than
# that somebody said, thought, found or wanted it; what else they may say has other rules.
_PLAIN = """
    say tell write state report add note announce explain testify reply answer argue contend
    maintain allege claim suggest warn rule hold find decide agree believe think feel fear hope
    expect know learn hear see show mean require ask demand propose recommend urge wish predict
    forecast estimate assume doubt deny acknowledge admit confirm concede conclude notice realise
    realize complain object worry remark observe recall remember mention indicate determine
    discover provide stipulate specify promise pledge assert declare advise caution comment
    clarify submit respond speculate imply infer suppose guess reckon imagine dream wonder regret
    intend ensure understand read order vote stress emphasise emphasize happen turn come make
    point take be have do inform notify assure persuade convince remind teach set appear seem
    follow establish prove demonstrate so reveal disclose
"""
PLAINLY_TOLD = frozenset(_PLAIN.split())
_PARTICLES = r"(?: (?:bare|home|slip|witness|word|out|up|on|down|in|loose|public|open|forth))"
TELLS_THAT = lazy_regex(
    r"(?<![-\w])(?P<before>[\w’'-]+) (?:(?:has|have|had|also|then|later|now|\w+ly) ){0,2}"
    rf"(?:(?P<verb>(?:(?<=[HhSs]e )|(?<=[Ii]t )|(?<=who ))(?!was\b|is\b|has\b)[a-z]{{2,}}s"
    rf"|[a-z]{{2,}}ed|{'|'.join(sorted(PASTS))})(?P<behind>{_PARTICLES}?)"
    rf"|(?P<verbs>(?!was\b|is\b|has\b)[a-z]{{2,}}s)(?P<particle>{_PARTICLES}))"
    r" that (?=[\w’'“]+ )"
)
NO_SUBJECT = lazy_regex(  # behind these a noun stands: “the claims that”, “many reports that”
    r"(?i)(?:the|an?|his|her|its|their|any|no|some|such|these|those|many|several|all|of|in|on|by|to"
    r"|with|for|and|or|over|about|as|than|from|at|was|were|is|are|been|be|being|how|why|what"
    r"|when|where|\w+(?:ed|ing))"
)
# How somebody said it: “protest furiously”, “angrily denied”.
MANNER = lazy_regex(
    r"(?i)(?<![-\w])(?:(?P<said>[a-z]+) )?(?P<manner>[a-z]{3,}ly)(?= (?P<then>[a-z]+)|["
    r" ,.;])(?![-\w])"
)
# When, to whom or in what form it was said.
PLAIN_MANNER = frozenset((
    "only", "early", "family", "daily", "weekly", "monthly", "yearly", "reply", "supply", "apply",
    "recently", "previously", "formerly", "originally", "initially", "subsequently", "eventually",
    "finally", "jointly", "separately", "similarly", "already", "formally", "officially",
    "publicly",
    "privately", "directly", "immediately", "simply", "merely", "additionally", "allegedly",
    "reportedly", "anonymously", "orally", "verbally", "lately", "newly", "currently", "likely",
    "unlikely", "elderly", "holy", "ally", "rely", "comply", "imply", "multiply", "assembly",
    "italy",
    "july", "nearly", "roughly", "hardly", "barely", "scarcely", "partly", "mainly", "mostly",
    "largely", "chiefly", "briefly", "broadly", "generally", "personally", "wrongly", "falsely",
    "rightly", "correctly", "legally", "openly", "clearly",
))  # fmt: skip
# “…, as it lays bare, …” says that somebody said it, and how.
AS_TOLD = lazy_regex(
    r", as (?:he|she|it|they|the [a-z]+|[A-Z][\w’'-]+) (?P<verb>[a-z]{2,}(?:s|ed)|"
    rf"{'|'.join(sorted(PASTS))})(?P<particle>{_PARTICLES}?)(?=,)"
)
# Whoever is asked to do a thing is at times made to: “browbeats the government to respect it”.
ASKED_TO = lazy_regex(
    r"(?i)\b(?:ask|request|urg|call|invit|appeal|petition|suggest|recommend|encourag|advis)[a-z]*"
    r" (?:[\w’'-]+ ){1,6}?to (?P<deed>[a-z]+)"
)
MADE_TO = lazy_regex(
    r"\b(?P<verb>[a-z]{3,}(?:s|ed))"
    r" (?:(?:the|an?|his|her|its|their|all|[A-Z][\w’'-]*) (?:[\w’'-]+ ){0,3}"
    r"|(?:him|her|it|them|[a-z]+s) )to (?P<deed>[a-z]+)"
)
ASKS_MILDLY = frozenset((
    "ask", "request", "urge", "call", "invite", "appeal", "petition", "suggest", "recommend",
    "encourage", "advise", "want", "wish", "like", "need", "expect", "tell", "propose", "press",
    "seek", "write", "turn", "send", "use", "take", "give", "plan", "have", "be", "aim", "bid",
    "lobby", "look", "hope", "prompt", "allow", "let", "help", "remind", "counsel", "prefer",
))  # fmt: skip
ACCUSES = lazy_regex(r"(?i)accus|condemn")
_YES = ("affirm", "confirm", "admit", "acknowledge", "accept", "support", "endorse")
_NO = ("deny", "denied", "reject", "dispute", "oppose")
UNDECIDED = lazy_regex(
    rf"(?i)\b(?P<first>{'|'.join(_YES)})(?:ed|ing|s)?,? (?:or|nor|and) (?:\w+ )?"
    rf"(?P<last>{'|'.join(_NO)})\w*"
)
HALF_DECIDED = WordClass(
    WordKind.CHOICE, tuple(rf"{verb}\w*" for verb in (*_YES, *_NO, "denies", "denial"))
)
# Two of which the source leaves open which, and any word by which a sentence leaves it open too.
EITHER = lazy_regex(
    r"(?i)\b(?:either|whether) (?P<one>[^.;:,]{3,80}?),? or (?P<other>(?!not\b)[^.;:,]{3,80})"
)
OPEN_WORD = lazy_regex(
    r"(?i)\b(?:or|nor|either|neither|whether|if|may|might|could|would|possibl[ey]|perhaps|any"
    r"|which|unclear|question|\w*known|decide|un\w+ed|not (?:say|clear|known|certain))\b"
)
# Where one of these stands, each of two with an *or* between may hold.
NOT_FLAT = lazy_regex(
    r"(?i)\b(?:not|no|never|none|nobody|nor|neither|without|any\w*|if|unless|whether|when"
    r"|may|might|could"
    r"|can|would|must|should|will|shall|every\w*|each|all|such|like|including|example"
    r"|instance|more|less"
    r"|so|either|those|who|whoever|other|others|years?|days?|months?|weeks?|ban\w*"
    r"|prohibit\w*|against"
    r"|illegal|prevent\w*|avoid\w*|often|usually|sometimes|known|called|also|lack\w*"
    r"|den\w+)\b|n[’']t\b"
)
