"""Words by which somebody takes back half of what he says: doubt, hearsay, an opinion, a jest."""

from explainer.english.phrases import any_of

_I = r"(?:I|we|he|she|they|you|one)"
_VERY = r"(?:\w+ly |very |rather |quite |pretty |almost |most |so |highly )?"
_SEEMS = r"(?:is|was|are|were|be|seems?|seemed|sounds?|sounded|looks?|looked|appears?|appeared)"
_DOUBTED = (
    r"(?:unbelievable|incredible|unlikely|improbable|implausible|doubtful|dubious|questionable"
    r"|debatable|far-fetched|inconceivable|uncertain|unconfirmed|open to question)"
)

DISBELIEF = any_of(
    rf"{_VERY}(?:hard|difficult|impossible|tough|not easy)(?: for (?:me|us|him|her|them))?"
    r" to (?:believe|credit|imagine|accept|swallow|fathom|conceive)",
    r"(?:hard|difficult|impossible) (?:as|though) (?:it|that|this) (?:is|may be) to \w+",
    rf"(?:\w+ly )?{_DOUBTED} (?:as|though) (?:it|that|this|they) (?:may |might )?\w+",
    rf"{_SEEMS} {_VERY}{_DOUBTED}",
    # “No doubt” and “I don’t doubt it” stand among the negations, or say that it is so.
    rf"{_I} (?:\w+ly |very much |rather |do )?(?:doubt(?:s|ed)?|disbelieves?d?)",
    rf"{_I} (?:\w+ly )?(?:question(?:s|ed)?|wonder(?:s|ed)?)",
    rf"{_I} (?:still )?(?:have|has|had) (?:\w+ ){{0,2}}?doubts?",
    r"who knows", r"(?:God|heaven|goodness|Lord) knows (?:if|whether|what|how|why)",
    rf"(?:{_I}(?: am|[’']m| are| was| were|[’']re) (?:so )?told|(?:or )?so (?:{_I}|it)"
    r" (?:hear|heard|hears|say|said|claims?|claimed|am told|was told|were told|are told|is said"
    r"|was said|goes|seems|seemed))",
    rf"(?:or so|as) {_I}(?:(?: am|[’']m| was|[’']re| are| were) (?:told|informed|led to believe)"
    r"| understand| hear| heard| recall| remember| see it| saw it)",
    r"(?:I|we) (?:understand|gather|hear|am told|was told|are told|were told)",
    r"(?:they|people) (?:say|tell (?:me|us))",
    r"as far as (?:I|we|he|she|they|anyone|anybody) \w+", r"for all (?:I|we|he|she|they) know\w*",
    r"to (?:the best of )?(?:my|our|his|her|their) (?:knowledge|recollection|memory|belief|mind)",
    r"in (?:my|our|his|her|their) (?:\w+ )?(?:opinion|view|judge?ment|estimation|eyes)",
    r"(?:my|our|his|her|their) (?:\w+ )?(?:guess|hunch|suspicion|impression|belief) (?:is|was)",
    r"(?:I|we)(?:[’']d| would) (?:guess|imagine|think|say|suppose)",
    r"apparently", r"ostensibly", r"arguably", r"conceivably", r"by all accounts",
    r"(?:only |just |half )(?:joking|kidding|in jest|in fun)", r"in jest", r"tongue in cheek",
)  # fmt: skip
