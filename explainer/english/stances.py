"""Words of praise, reproach, confirmation and denial: what a reaction says of its matter."""

from explainer.english.lazy_patterns import lazy_regex

PRAISE = lazy_regex(
    r"(?i)\b(?:(?:full|great|complete|every) confidence|confidence in|support(?:s|ed)? for"
    r"|supports?|backed|backs|stand(?:s|ing)? by|patriot\w*|in keeping with|in line with"
    r"|not amiss|right thing|applaud\w*|prais\w+|welcom\w+|thank\w*|proud|trust in|agrees?)\b"
)
# Not the words that accuse: whoever reproaches need not charge anybody with a deed.
BLAME = lazy_regex(
    r"(?i)\b(?:court-martial\w*|undermin\w+|subvert\w*|collud\w+|ignor(?:e|ed|ing)|betray\w*"
    r"|condemn\w*|outrag\w+|disgrac\w+|shame\w*|resign|treason\w*|insurrection|fail(?:ed|ure)"
    r"|slept|unacceptable|not accept|wrong|reckless|dangerous|illegal\w*|disturb\w+|concern)\b"
)
NO_COMMENT = lazy_regex(
    r"(?i)\b(?:(?:did|does|would|could|will|do) (?:not|neither) (?:\w+ )?(?:affirm|confirm|comment"
    r"|say|deny)|(?:declin|refus)ed to (?:\w+ )?(?:comment|confirm|say|answer)|no comment"
    r"|neither confirm\w* nor den\w+)\b"
)
NO_REPLY_GIVEN = lazy_regex(
    r"(?i)\b(?:(?:did|does|has|had|have|would|could|will|do|was|were|is|are)(?: not|n[’']t)"
    r" (?:\w+ )?(?:be reached|reached|available|affirm|confirm|comment|say|deny|answer|respond"
    r"|reply|replied|return|responded|answered|commented|returned|speak|talk|want|wish)"
    r"|(?:declin|refus)(?:e|es|ed|ing)\b|no (?:comment|answer|reply|response)"
    r"|neither confirm\w* nor den\w+|unavailable|unreachable|without (?:an? )?(?:answer|reply"
    r"|response|comment)|silen(?:t|ce)|went unanswered|(?:could|can) not be reached)\b"
)
REPLIES = lazy_regex(
    r"(?i)\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|dismiss\w*|refut\w+|rebut\w*|disput(?:es?|ed|ing)"
    r"|contradict\w*|challeng(?:es?|ed|ing)|repl(?:y|ies|ied)|respond\w*|counter(?:s|ed)?"
    r"|plead\w*|pled|apologi[sz]\w*|regret\w*|false|untrue|innocen\w+)\b"
)
DECLINES = lazy_regex(r"(?i)\b(?:not|no|declin\w+)\b|n[’']t\b")
CONFIRMS = lazy_regex(
    r"(?i)\b(?:confirm\w*|acknowledg\w+|affirm\w*|admit\w*|verif\w+|corroborat\w+)\b"
)
# Narrower than a negation: “without” and “hardly” deny nothing by themselves.
DENIES = lazy_regex(
    r"(?i)\b(?:den(?:y|ies|ied|ial)|not|never|no|false|untrue|reject\w*|lie|\w+n[’']t)\b"
)
