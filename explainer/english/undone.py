"""Words by which something stands no longer: a conviction overturned, a charge dropped."""

from explainer.english.lazy_patterns import lazy_regex

_UNDO = (
    r"(?:overturn(?:s|ed|ing)?|quash(?:es|ed|ing)?|vacat(?:es?|ed|ing)|set(?:s|ting)? aside"
    r"|revers(?:es?|ed|ing)|annull?(?:s|ed|ing)?|str(?:ikes?|uck|iking) (?:down|out)"
    r"|(?:throws?|threw|thrown|throwing|toss(?:es|ed|ing)?) out|dismiss(?:es|ed|ing)?"
    r"|drop(?:s|ped|ping)?|with(?:draws?|drew|drawn|drawing)|reject(?:s|ed|ing)?"
    r"|retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|rescind(?:s|ed|ing)?|revok(?:es?|ed|ing)"
    r"|repeal(?:s|ed|ing)?|lift(?:s|ed|ing)?|scrap(?:s|ped|ping)?|refut(?:es?|ed|ing)"
    r"|debunk(?:s|ed|ing)?|disprov(?:es?|ed|en|ing)|overrul(?:es?|ed|ing)"
    r"|(?:takes?|took|taken|taking) back|abandon(?:s|ed|ing)?|commut(?:es?|ed|ing))"
)
_THING = (
    r"(?:convictions?|acquittals?|sentences?|verdicts?|rulings?|judge?ments?|orders?|bans?|charges?"
    r"|counts?|cases?|(?:law)?suits?|indictments?|complaints?|claims?|allegations?|accusations?"
    r"|assertions?|reports?|suggestions?|stor(?:y|ies)|statements?|findings?|rumou?rs?|confessions?"
    r"|notions?|ideas?|testimony|accounts?|decisions?|fines?|penalt(?:y|ies)|permits?|licen[cs]es?"
    r"|pleas?|articles?|theor(?:y|ies)|elections?|results?|appointments?)"
)
_ITS = r"(?:(?!(?:of|that|in|on|by|for|after|and|who|which)\b)[\w’'-]+ ){0,5}?"
# Right before a cut: “overturned the fraud conviction of | Elin Storm”.
UNDONE_BEFORE = lazy_regex(
    rf"(?i)\b({_UNDO} {_ITS}{_THING}(?:,? (?:of|against|that|for|by|from|in|over))?)"
    r"\s+[“\"‘']*$"
)
# Before a cut that takes the thing with it: “overturned | the fraud conviction of Elin Storm”.
UNDOES_NEXT = lazy_regex(rf"(?i)\b({_UNDO})\s+[“\"‘']*$")
THING_FIRST = lazy_regex(rf"(?i)\W*{_ITS}{_THING}\b")
# Right behind a cut: “a conviction for fraud | was overturned”.
UNDONE_NEXT = lazy_regex(
    r"(?i),? ((?:which |that )?(?:(?:was|were|is|are)|ha(?:s|ve|d)(?: since| later| now)? been)"
    rf" (?:\w+ly |later |since |then |soon )?{_UNDO})\b"
)
UNDONE = lazy_regex(rf"(?i)\b{_UNDO}\b")
