"""The words by which a sentence says that it is not the writer's own knowledge.

The ladder is the editorial standard's: what rests on unnamed people needs a word that says so, what
an outlet says by itself needs its name. Each row is a whole word or phrase.
"""

import re
from collections.abc import Iterator

from explainer.english.certainty import MODAL_VERBS, PERHAPS
from explainer.english.conditions import LIMITING
from explainer.english.lazy_patterns import lazy_regex
from explainer.english.negation import NEGATING_WORDS
from explainer.english.phrases import any_of, has_any

# “The Times reported that …” names the teller; only what *is reported*, or *reportedly* so, hedges.
_REPORTED = (
    r"(?:is|are|was|were|be|been|the|an?|any|his|her|its|their|these|those|two|several|of|\A)"
    r"\s*\breported(?!\s+(?:by|in|on|to)\b)"
)
_STEMS = ("alleged", "reported", "purported", "supposedly")  # one of them in each of the next
_ADVERBS = (r"alleged(?:ly)?", r"reportedly", _REPORTED, r"purported(?:ly)?", r"supposedly")
_SOMEBODY = (
    r"(?:people|persons?|individuals?|officials?|sources?|aides?|advisers?|employees?|members?"
    r"|lawyers?|diplomats?|executives?|staff(?:ers)?|insiders?|someone|somebody|those|one|two|three)"
)
_WELL_PLACED = (
    rf"{_SOMEBODY}(?: who (?:is|are|was|were))? "
    r"(?:familiar with|close to|briefed on|involved (?:in|with)"
    r"|with (?:\w+ )?(?:direct |first-?hand |intimate )?(?:knowledge|insight)\b)"
)
# “Anonymous comments” and “an unidentified ship” are told of, and tell nothing.
_NAMELESS = r"(?:anonymous|unnamed|unidentified)"
_NAMELESS_TELLERS = (
    rf"{_NAMELESS}(?= (?:[\w.’'-]+ ){{0,3}}?{_SOMEBODY}\b)",
    (
        rf"{_NAMELESS}(?= (?:[\w.’'-]+ ){{1,4}}?(?:sa(?:y|id)|t(?:ell|old)|claim|report|alleg|warn"
        r"|describ|confirm|suggest|believ|argu|quot|cit|accus|recall|spoke|speak))"
    ),
    (
        r"(?:according to|citing|quoting|told by|(?:said|reported|quoted|confirmed) by)"
        rf" (?:\w+ ){{0,2}}{_NAMELESS}"
    ),
    rf"(?:remain|stay|speak|be|kept|keep|stayed|remained) {_NAMELESS}",
)
_UNNAMED = (
    r"anonymously", *_NAMELESS_TELLERS, r"not named", r"without naming",
    r"undisclosed sources?", r"sources said", r"sources say",
    _WELL_PLACED,
    r"sources? close to", r"insiders?(?! (?:trad|deal|information|tip|threat|knowledge|account))",
    r"(?:requested|demanded|insisted on|sought|granted|given|asked for) anonymity",
    r"not (?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|comment|discuss)",
    r"(?:spoke|speaking|talked) (?:on background|anonymously|off the record)",
    r"(?:condition|promise) of anonymity",
    r"(?:asked|wished|wanted|preferred) not to be (?:named|identified|quoted|cited)",
    r"(?:declined|refused) to (?:be (?:named|identified)|give (?:his|her|their) names?)",
    r"who (?:could|would) not be (?:named|identified)",
    r"(?:did|does) not w(?:ant|ish) to be (?:named|identified|quoted)",
    r"(?:did|does) not w(?:ant|ish) to give (?:his|her|their) (?:\w+ )?names?",
    r"(?:asked|insisted) that (?:his|her|their) (?:\w+ )?names? not be (?:used|printed|published)",
    r"whose (?:names?|identit(?:y|ies)) (?:was|were|is|are|has been|have been) withheld",
    r"under (?:a|the) pseudonyms?", r"well[ -]placed sources?",
    rf"{_SOMEBODY}(?: who (?:is|are|was|were))? (?:privy to|in a position to know)",
)  # fmt: skip
_SAID_TO = (
    r"(?:is|are|was|were)(?:\s+[\w.’'-]+){0,4}\s+(?:said|alleged|reported|believed) to",
    r"(?:an? )?allegations?", r"alleges?", r"according to (?:the|those|these|his|its) accounts?",
)  # fmt: skip
_LOOSE = (r"according to", r"accused? of", r"apparent(?:ly)?", r"suspected", r"rumou?red")

# One of these stands in every text in which one of the above does, of its tellers and of its words:
# to look for them is quicker.
_OF_UNNAMED = (
    "onym", "nam", "identi", "source", "familiar", "close to", "briefed on", "involved",
    "knowledge", "insight", "insider", "authori", "permitted", "allowed", "cleared", "background",
    "off the record", "not to be", "quoted", "privy to", "to know",
)  # fmt: skip
_OF_UNCERTAIN = ("alleg", *_STEMS, "d to", "accord", *_OF_UNNAMED)
OF_HEDGE = ("accus", "apparent", "suspected", "rumo", *_OF_UNCERTAIN)

HEDGE = any_of(*_ADVERBS, *_UNNAMED, _NAMELESS, *_SAID_TO, *_LOOSE)
UNCERTAIN = any_of(*_ADVERBS, *_UNNAMED, _NAMELESS, *_SAID_TO)
ADVERB = any_of(*_ADVERBS)
UNNAMED = any_of(*_UNNAMED)
# What a label says by itself; “believed to” is no word of ours, but a belief that is told. “The
# alleged victim” is told as well: without that word somebody would be the victim.
_ALLEGEDLY = r"(?:alleged|reported|purported|supposed)ly"
ALLEGEDLY = any_of(_ALLEGEDLY)
ALLEGING = any_of(_ALLEGEDLY, r"(?:is|are|was|were) (?:said|alleged|reported) to")
# “There were reports of two people hurt”: the outlet tells what others did, and its label does not.
TELLS_OF_REPORTS = lazy_regex(r"(?i)\b(?:reports|rumou?rs|word|accounts) (?:of|that)\b")
# How people are described who are not named: “a neighbour”, “two people who saw the plan”; “the
# aide” and “officials” alone may be anybody.
UNNAMED_DESCRIPTION = lazy_regex(
    r"(?:an?|one|two|three|four|five|six|several|some|many|another|other|a few|a number of)\s+[a-z]"
    r"|(?i:some(?:one|body)\b)|(?!(?:the|his|her|their|its|this|that)\b)[a-z]+(?:\s+[\w’'-]+){2,}"
)
# “Mayor dismisses fraud allegations”, “the union’s allegations”, “allegations by Esk”: there they
# are met, answered, or somebody’s, and whoever tells so does not pass them on as his own.
_ALLEGATIONS = r"(?:allegations?|accusations?|charges?|claims?|complaints?)"
_ANSWERS = (
    r"(?:fac(?:es?|ed|ing)|den(?:y|ies|ied|ying|ials? of)|rais(?:es?|ed|ing)|ma[dk]\w+"
    r"|brings?|brought|call(?:s|ed|ing)?|slam(?:s|med)|drop(?:s|ped)?|(?:dismiss|reject|refut|rebut|answer|counter"
    r"|contest|challeng|disput|brush|repeat|deflect|withdr|retract|level|repudiat|rebuff|shrug"
    r"|address|discuss|respond|react|investigat|prob|examin|condemn|denounc|decr)\w*)"
)
_MET = lazy_regex(
    rf"(?i)\b{_ANSWERS}(?:\s+(?!that\b|alleg)[\w’'-]+){{0,6}}?\s+{_ALLEGATIONS}\b"
    rf"|\b\w+[’']s?(?:\s+[\w-]+){{0,3}}?\s+{_ALLEGATIONS}\b"
    rf"|\b{_ALLEGATIONS}(?:\s+of(?:\s+[\w-]+){{1,4}}?)?\s+(?:by|from)\b"
    rf"|\b{_ALLEGATIONS}\b[^.;:]{{0,60}}?\s+(?:(?:was|were|is|are|been)\s+)?"
    r"(?:dismissed|denied|rejected|refuted|withdrawn|retracted|dropped)\b"
)
# “allegedly left”, “the alleged crime”, “to have reportedly been sold”, “left, allegedly,”
_HEDGED_WORD = lazy_regex(
    r"(?i)\b(?:(?:alleged|reported|purported|supposed)ly|alleged|purported)\s+"
    r"(?:(?:not|to|had|has|have|having|been|be|was|were|is|are|an?|the|his|her|their)\s+)*"
    r"(?P<behind>[a-z]+)|\b(?P<before>[a-z]+),\s+(?:alleged|reported|purported)ly\b"
)
# “…, where they claimed that he allegedly left”: what stands behind is theirs, and so is its hedge.
_TOLD_BY_OTHERS = lazy_regex(
    r"(?i)\b(?!(?:is|are|was|were|be|been|being|it|\w+ly)\b)(?P<teller>[\w’'-]+)\s"
    r"(?:said|says?|claim(?:s|ed)?|stat(?:es?|ed)|told|add(?:s|ed)|argu(?:es?|ed)|assert(?:s|ed)"
    r"|maintain(?:s|ed)?|insist(?:s|ed)?|wrote|complained|announced)\b[^.;]*"
)
UNNAMED_CREDIT = lazy_regex(r"(?i)\baccording to (?:\w+ ){0,2}(?:unnamed|anonymous)\b")
NAMING_NOBODY = lazy_regex(r"(?i)without naming|not named")  # says who is missing, hedges nothing
# “As reported by …” and “The Times reported” name the teller, and hedge nothing a second time.
NAMES_TELLER = lazy_regex(
    r"(?i)(?:as |, )?reported (?:by|on|in|from|that|, )|\w+ reported\b(?! \w+ed)"
)
# Titles and names have no room for a clause: fewer words do there, and shorter ones.
TITLE_HEDGE = lazy_regex(
    r"(?i)\b(?:accounts?|disputed?|disputes|said|says?|told|describe[ds]?|descriptions?|reactions?"
    r"|reports?|statements?|claims?|allegations?|testimony|versions?)\b"
)
NAME_HEDGE = lazy_regex(r"(?i)\b(?:reported|alleged|said to|disputed|purported|reportedly)\b")
# What an editor's bracket may not bring in: a negation, a condition, a hedge.
CHANGING_MEANING = "|".join(
    (
        *NEGATING_WORDS,
        LIMITING,
        MODAL_VERBS,
        r"allegedly|alleged|reportedly|apparently|supposedly|falsely",
        PERHAPS,
    )
)


def may_hedge(text: str) -> bool:
    """Tell whether an adverb of hedging can stand in a text; a quick look that misses none."""
    return has_any(text, _STEMS)


def may_be_uncertain(text: str) -> bool:
    """Tell whether words by which something is uncertain can stand in a text, in the same way."""
    return has_any(text, _OF_UNCERTAIN)


def unnamed_in(text: str) -> re.Match[str] | None:
    """Give the first words for people who are not named."""
    return UNNAMED.search(text) if has_any(text, _OF_UNNAMED) else None


def without_unnamed(text: str) -> str:
    """Take out the words for people who are not named."""
    return UNNAMED.sub(" ", text) if has_any(text, _OF_UNNAMED) else text


def hedged_words(text: str) -> Iterator[str]:
    """Give the words that are only alleged: what stands behind *allegedly*, or before it."""
    for found in _HEDGED_WORD.finditer(text) if may_hedge(text) else ():
        yield found["behind"] or found["before"]


def has_hedge(text: str) -> bool:
    """Tell whether a sentence carries a hedge in so many words."""
    return has_any(text, OF_HEDGE) and HEDGE.search(text) is not None


def hedges_as_own(text: str, told: str) -> bool:
    """Tell whether an outlet hedges words of its own.

    That allegations are dismissed it tells, and who claims what. `told` is what is printed of the
    words: where it doesn’t tell that, it may be the allegation itself.
    """
    if not has_hedge(text):
        return False
    is_met = _MET.search(told) is not None and not has_hedge(_MET.sub(" ", text))
    is_theirs = _TOLD_BY_OTHERS.search(told) is not None and not has_hedge(
        _TOLD_BY_OTHERS.sub(r"\g<teller> ", text)
    )
    return not (is_met or is_theirs)


def is_uncertain(text: str) -> bool:
    """Tell whether a sentence says that what it tells is alleged, or told by unnamed people."""
    return may_be_uncertain(text) and UNCERTAIN.search(text) is not None


def sets_out_dispute(text: str) -> bool:
    """Tell whether a sentence opens by saying that its matter is disputed."""
    return text.lstrip().lower().startswith("disputed")
