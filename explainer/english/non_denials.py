"""Answers that are none: somebody doesn’t remember, doesn’t say, has nothing to add."""

from explainer.english.lazy_patterns import lazy_regex

_NOT = r"(?:not|never|n[’']t|no longer)"
_ADVERBS = r"(?: (?:even|now|really|also|\w+ly))*"
_ANSWER = r"(?:say|comment|answer|discuss|respond|reply|elaborate|speak|talk|be drawn|address)"
NON_DENIAL = lazy_regex(
    r"(?i)(?:\b(?:no|without|lack(?:s|ed)?|little|any|hazy) (?:\w+ )?(?:recollection|memory)\b"
    rf"|\b(?:\w+[ ]?)?{_NOT}{_ADVERBS} (?:recall|recollect|remember|be sure|know)\b"
    r"|\bunable to (?:recall|recollect|remember|say|comment)\b"
    r"|\b(?:forgot|forgotten|could(?: not|n[’']t) be reached)\b"
    rf"|\b(?:declin|refus)(?:es?|ed|ing) to (?:\w+ly )?{_ANSWER}\b"
    r"|\b(?:declin|refus)(?:es?|ed|ing) (?:any |further |all )*comments?\b"
    rf"|\b(?:would|will|could|did|does|do|had|has|have)(?: not|n[’']t){_ADVERBS}"
    rf" {_ANSWER}(?:ed|ded)?\b"
    r"|\b(?:no|without) (?:further |public |immediate )?(?:comments?|reply|response|answer)\b"
    r"|\bnothing (?:\w+ )?to (?:add|say)\b)"
)
# Verbs by which somebody says that a thing is not so.
DENIES = lazy_regex(
    r"(?i)\b(?:den(?:y|ies|ied|ying)|(?:reject|refut|rebutt?|contest|repudiat|contradict|disput"
    r"|dismiss|debunk|disprov)(?:e?s|e?d|ied|ies|ing)|(?:called|labelled|labeled|branded)"
    r" (?:[\w’'-]+ ){1,4}?(?:false|untrue|a lie|lies|baseless|nonsense))\b"
)
DENIED_NOTHING = lazy_regex(
    r"(?i)\b(?:not|never|nor|neither|without|nobody|none|cannot|if|whether|or|\w+n[’']t)"
    r"(?: [\w’'-]+){0,2} $"
)
# Any word by which a text says that a thing is not so.
DENYING = lazy_regex(
    r"(?i)\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|rebut\w*|contest\w*|repudiat\w*"
    r"|contradict\w*|disput\w*|dismiss\w*|debunk\w*|disprov\w*|false(?:ly|hoods?)?|untrue|lies?"
    r"|lied|lying|baseless|unfounded|groundless|nonsense|rubbish|innocent|invent\w*|fabricat\w*"
    r"|hoax|absurd|wrong|incorrect|inaccurate|mistaken|no such|not true)\b"
)
NOT_SO = lazy_regex(r"(?i)\b(?:not|never|none|nobody|nothing|neither|nor)\b|n[’']t\b|\bno\b")
