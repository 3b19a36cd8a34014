"""Idioms by which somebody is said to have taken, hidden or falsified what is others’.

Each is bound to its money or its books, since most of their words tell harmless things too: who
“helped herself to the soup” or “pocketed the prize money” took nothing that was not hers.
"""

from explainer.english.phrases import any_of

_MONEY = (
    r"(?:petty cash|cash(?:[ -]?box)?|money|monies|funds?|tills?|safe|takings|coffers|kitty|purse"
    r"|donations|proceeds|deposits|dues|treasury|collection|pensions?|savings|accounts?|estate"
    r"|budget|grants?|aid|tips|rents?|stock|subsid(?:y|ies)|charity|profits|wages|reserves)"
)
_OWN = r"(?:prize|winnings?|own|appearance|fee|transfer|match|sponsor\w*|his share|her share)"
_NOT_OWN = rf"(?!(?:[\w£$€.,-]+ ){{0,3}}{_OWN}\b)"
_OF_MONEY = rf"{_NOT_OWN}(?:[\w’'£$€.,-]+ ){{0,4}}?{_MONEY}"
_OF_OTHERS = (
    rf"{_NOT_OWN}(?:[\w’'£$€.,-]+ ){{0,4}}?(?:petty cash|cash|money|monies|funds?"
    r"|tills?|takings|coffers|kitty|donations|deposits|dues|collection|grants?|aid|pensions?"
    r"|savings|subscriptions|alms|rents?|tips|subs)"
)
# What is kept for others, however it is called; one’s own, a harbour or a shelf anyone may empty.
_FUND = (
    r"(?:funds?|trust(?= funds?\b|[.,;:!?]|$)|pensions?|treasury|endowment"
    r"|war chest|piggy bank|(?:bank )?accounts?|deposits|escrow|payroll|tills?|safe|strong ?box"
    r"|strong ?room|coffers|kitty|cash[ -]?box|petty cash|collection(?: box)?|money ?box|vault"
    r"|stockroom|purse)(?!-| house| room| seat| strings)(?! of (?!(?:the|all|his|her|its|an?|cash"
    r"|money)\b)[a-z])"
)
_OF_OWNER = r"(?:(?:his|her|their|its) )?(?:[\w-]+ )?[\w-]+[’']s? (?:[\w-]+ ){0,2}?"
_THEIR_FUND = (
    r"(?:(?:the|[\w-]+[’']s?|(?:his|her|their|its) (?:\w+ )?[\w-]+[’']s?) (?:[\w’'-]+ ){0,3}?"
    rf"{_FUND}"
    rf"|{_OF_OWNER}(?:savings|reserves))"
)
# Of somebody: “the depot’s diesel”, “the club’s stock”
_GOODS_OF_OTHERS = (
    rf"{_NOT_OWN}(?:[\w’'-]+ ){{0,3}}?(?!(?:it|that|here|there|what|mother|father|nature)[’'])"
    r"[\w-]+[’']s? (?:[\w-]+ ){0,2}?(?:stocks?|stores|supplies|inventory|goods|fuel|diesel|petrol"
    r"|timber|tools|equipment|medicines?|drugs|jewell?ery|silver|gold|valuables|shares|assets)"
)
_WHO = r"(?<=\bwho )(?:(?:had|has|have|once|also|then|later|[a-z]+ly) ){0,2}"
_CASH = r"(?:tills?|petty cash|kitty|cash[ -]?box|collection)"
_THEIR = r"(?:his|her|their|its|my|our|your|the|[\w-]+[’']s?)"
_BOOKS = (
    r"(?:books?|accounts?|expenses|figures|numbers|minutes|records?|returns?|receipts|invoices"
    r"|time ?sheets?|meters?|claims|results|ledgers?|bills|taxes|votes?|ballots?|statistics|logs?)"
)
THEFT_IDIOM = any_of(
    rf"help(?:s|ed|ing)? (?:him|her|it|them)sel(?:f|ves) to (?:{_OF_MONEY}|{_GOODS_OF_OTHERS})",
    rf"pocket(?:s|ed|ing) (?:{_OF_OTHERS}|{_GOODS_OF_OTHERS})",
    r"(?:empt(?:y|ies|ied|ying)|clean(?:s|ed|ing)? out|clear(?:s|ed|ing)? out)"
    rf" (?:{_THEIR} (?:\w+ )?(?:tills?|coffers|kitty|cash[ -]?box|petty cash|collection box)"
    rf"|{_THEIR_FUND})",
    # A crisis may drain a fund: whoever “drained” one is told to have taken it.
    rf"(?:{_WHO}(?:drain|bl)ed(?: dry)?|(?:accused|suspected|guilty) of"
    r" (?:draining|bleeding(?: dry)?))"
    rf" {_THEIR_FUND}",
    rf"lin(?:es?|ed|ing) {_THEIR} (?:own )?pockets?",
    rf"feather(?:s|ed|ing) {_THEIR} (?:own )?nests?",
    rf"(?:fiddl(?:es?|ed|ing)|cook(?:s|ed|ing)?|doctor(?:s|ed|ing)|massag(?:es?|ed|ing)"
    rf"|pad(?:s|ded|ding)) {_THEIR} (?:\w+ ){{0,2}}?{_BOOKS}",
    rf"(?:hands?|fingers?) in the (?:{_CASH}|cash|cookie jar|purse|safe)",
    rf"dip(?:s|ped|ping) {_THEIR} (?:hands?|fingers) into {_OF_MONEY}",
    rf"dip(?:s|ped|ping) into {_THEIR} (?:\w+ )?{_CASH}",
    rf"(?:skim(?:s|med|ming)|cream(?:s|ed|ing)|s[iy]phon(?:s|ed|ing))(?: off)?"
    rf" (?:{_OF_MONEY}|{_GOODS_OF_OTHERS})",
    rf"(?:(?:made|makes|making|ran|walked|went) off|abscond(?:s|ed|ing)) with"
    rf" (?:{_OF_MONEY}|{_GOODS_OF_OTHERS})",
    rf"(?:milk|raid|plunder|rifl|ransack)(?:e?s|ed|ing)"
    rf" (?:(?:\w+ ){{0,3}}?(?:funds?|coffers|pensions?|{_CASH})|{_THEIR_FUND})",
    r"on the take(?=[.,;:!?]|$| for\b)", r"sticky[ -]fingers", r"light-fingered",
    r"greas(?:es?|ed|ing) (?:[\w’']+ ){1,2}palms?", r"backhanders?", r"kickbacks?",
    r"(?:mis|un)appropriat(?:es?|ed|ing|ion)", r"pilfer(?:s|ed|ing|age)?", r"filch(?:es|ed|ing)",
    r"purloin\w*", r"fleec(?:ed|es|ing) (?:the|his|her|their|its|\w+s)\b",
)  # fmt: skip
