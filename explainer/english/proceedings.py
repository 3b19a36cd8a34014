"""Stages of a case, a request or an inquiry: what is pleaded, sought or asked for is not decided.

A source that has a plea, a charge or an application tells nothing of how it ended; one that has a
charge dropped tells of none that was brought.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from explainer.english.phrases import any_of
from explainer.english.word_classes import WordClass, WordKind

_MATTER = (
    r"(?:charges?|counts?|cases?|(?:law)?suits?|indictments?|prosecutions?|complaints?|proceedings"
    r"|accusations?|inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probes?)"
)
# “A separate charge”, “the long-running fraud case”, but not “the ferry in a case of …”
_ITS = r"(?: (?!(?:in|of|on|for|to|after|over|and|that|which|who|by|with)\b)[\w’'-]+){0,5} "
_BE = r"(?:(?:against|of|for|over|on) [^,;.]{1,60}? )?(?:ha(?:s|ve|d) been|is|was|were|are|been)"
_ENDED = (
    r"(?:drop(?:s|ped)?|with(?:draws?|drew|drawn)|dismiss(?:es|ed)|(?:throws?|threw|thrown) out"
    r"|toss(?:es|ed) out|abandon(?:s|ed)|discontinued|quash(?:es|ed)|scrap(?:s|ped)|clos(?:es|ed)"
    r"|str(?:ikes?|uck) (?:out|down)|suspend(?:s|ed)|halt(?:s|ed))"
)
_BEGUN = (
    r"(?:br(?:ings?|ought)|files?|filed|press(?:es|ed)|lays?|laid|lodg(?:es|ed)|open(?:s|ed)"
    r"|start(?:s|ed)|launch(?:es|ed)|beg[iau]ns?|initiat(?:es|ed)|rais(?:es|ed)|pursu(?:es|ed))"
)
ENDED = (
    rf"{_ENDED}{_ITS}{_MATTER}", rf"{_MATTER} {_BE} (?:\w+ly )?{_ENDED}",
    (
        rf"(?:(?:declin|refus)(?:es|ed)|(?:opt|decid)(?:s|es|ed) not) to (?:bring|file|press|lay"
        rf"|pursue|open|launch|start){_ITS}{_MATTER}"
    ),
    r"(?:declin|refus)(?:es|ed) to (?:charge|indict|prosecute|sue)",
    (
        r"decid(?:es|ed) against (?:bringing|filing|pressing|pursuing|opening|launching"
        r"|charging|indicting|prosecuting|suing)"
    ),
)  # fmt: skip
_BROUGHT = (
    rf"{_BEGUN}{_ITS}{_MATTER}", rf"{_MATTER} {_BE} (?:\w+ly )?{_BEGUN}",
    r"charg(?:es|ed) (?:[\w’'.-]+ ){0,4}?(?:with|over|under|in connection)", r"indict(?:s|ed)",
    r"prosecut(?:es|ed)", r"su(?:es|ed)",
    rf"(?:allow|let|uph[eo]ld)(?:s|ed)?{_ITS}{_MATTER}",
)  # fmt: skip
_PLEADED = (
    r"(?:pleads?|pleaded|pled|pleading) (?:\w+ )?not guilty", r"pleas? of not guilty",
    r"not[- ]guilty pleas?",
    r"(?:maintain|protest|insist|assert)(?:s|ed|ing)?(?: on)? (?:his|her|their) innocence",
    (
        r"den(?:ies|ied|ying) (?:(?:all|any|the|these|those|both|his|her|their|an?) )*"
        r"(?:charges?|counts?|guilt|wrongdoing|allegations?|accusations?)"
    ),
)  # fmt: skip
_UNDECIDED = (r"mistrial", r"hung jury", r"deadlocked", r"failed to reach a verdict")
_ACCUSED = (
    r"charg(?:es|ed|ing) (?:[\w’'.-]+ ){0,4}?(?:with|over|under|in connection)", r"indict\w*",
    r"accus(?:es|ed|ing)", r"(?:on|stands?|stood|faces?|faced|awaits?|awaited) trial",
    r"prosecut(?:es|ed|ing)", r"arraigned", r"suspected", r"arrest(?:s|ed)",
)  # fmt: skip
# “Cleared the road of snow” is no verdict.
_NO_CHARGE = (
    r"(?! (?:[\w-]+ ){0,2}?(?:snow|ice|debris|rubble|mud|trees?|weeds?|rubbish|litter|waste|mines?"
    r"|sand|leaves|water|people|protesters|demonstrators|cars?|vehicles|wreckage|rocks?|stones?)\b)"
)
# “Cleared of”, “acquitted” and “found not guilty” are one and the same.
CLEARED = (
    r"acquit(?:s|ted)?", r"acquittal", r"found (?:[\w’'.-]+ ){0,3}?not guilty",
    rf"clear(?:s|ed) (?:(?!(?:in|on|over|for|to|from|and|by|at)\b)[\w’'-]+ ){{0,5}}?of{_NO_CHARGE}",
    r"clear(?:s|ed)(?= (?:him|her|them|(?-i:[A-Z])[\w’'-]+)\b)",
    r"(?:was|were|been) cleared(?! (?:to|from|away|by customs)\b)", r"exonerat(?:es|ed)",
    r"vindicat(?:es|ed)", r"not[- ]guilty verdict", r"verdict of not guilty",
    r"(?:found|ruled|declared|judged) (?:[\w’'.-]+ ){0,3}?innocent",
)  # fmt: skip
_TRIAL = r"(?:case|(?:law)?suit|appeal|trial|claim|challenge|action)"


@dataclass(frozen=True, eq=False)
class Stage:
    """What came of something, beside what went before it and is no outcome.

    `borne` has all words by which a source tells the outcome. Where it has only `earlier`, a
    statement with `later` tells more than it knows. With `of_thing`, both must be said of one
    thing: who sought a licence was not granted a berth. `turns` says that each excludes the other.
    """

    later: tuple[str, ...]
    borne: tuple[str, ...]
    earlier: tuple[str, ...]
    of_thing: bool = False
    turns: bool = False

    @cached_property
    def is_later(self) -> re.Pattern[str]:
        return any_of(*self.later)

    @cached_property
    def bears(self) -> re.Pattern[str]:
        return any_of(*self.borne)

    @cached_property
    def is_earlier(self) -> re.Pattern[str]:
        return any_of(*self.earlier)


STAGES = (
    Stage(
        (r"convict(?:s|ed)", r"found (?:[\w’'.-]+ ){0,3}?guilty"),
        (
            r"convict\w*", r"(?<!not )guilty", r"verdicts?", r"sentenc\w+", r"jail\w*",
            r"imprison\w*", r"prison", r"fined", r"admit\w*", r"confess\w*", r"no contest",
        ),
        (*_PLEADED, *_UNDECIDED, *_ACCUSED),
    ),
    Stage(
        CLEARED,
        (
            *CLEARED, r"acquit\w*", r"clear(?:s|ed|ing)", r"exonerat\w*", r"vindicat\w*",
            r"innocent", r"absolv\w*", r"freed",
        ),
        (*_PLEADED, *_UNDECIDED, *ENDED),
    ),
    Stage(
        ENDED,
        (
            *ENDED, _ENDED, r"declin\w*", r"refus\w*", r"end(?:s|ed)", r"collaps\w*", r"lapsed",
            r"not (?:be(?:en)? )?(?:brought|charged|prosecuted|pursued)",
        ),
        (*_BROUGHT, *CLEARED),
        turns=True,
    ),
    Stage(
        _BROUGHT,
        (
            _BEGUN, r"brought", r"charged", r"indicted", r"prosecuted", r"prosecution of", r"sued",
            r"fac(?:es|ed|ing)", r"accus(?:es|ed|ing)", r"tried", r"trial", r"convict\w*",
            r"allow\w*", r"let", r"uph[eo]ld\w*",
        ),
        ENDED,
        turns=True,
    ),
    Stage(
        (r"arrest(?:s|ed)", r"took (?:[\w’'.-]+ ){1,4}?into custody", r"taken into custody"),
        (
            r"arrest\w*", r"detain\w*", r"custody", r"held", r"jail\w*", r"caught", r"captur\w+",
            r"apprehend\w*", r"seiz\w+", r"imprison\w*", r"handcuff\w*", r"detention",
        ),
        (
            r"question(?:s|ed|ing)", r"interview(?:s|ed|ing)", r"summon(?:s|ed)",
            r"investigat(?:es|ed|ing)", r"suspect(?:s|ed)?", r"wanted", r"look(?:s|ed|ing) for",
            r"search(?:es|ed|ing) for", r"(?:sought|seeks|seeking)(?! to\b)",
        ),
    ),
    Stage(
        (
            r"overturn(?:s|ed)", r"quash(?:es|ed)", r"vacated", r"revers(?:es|ed)",
            r"str(?:ikes|uck) down", r"annull?(?:s|ed)", r"set aside",
        ),
        (
            r"overturn\w*", r"quash\w*", r"vacat\w+", r"revers\w+", r"str(?:ik|uck)\w*",
            r"annul\w*", r"set(?:s|ting)? aside", r"void\w*", r"thr[eo]wn? (?:\w+ ){0,3}out",
            r"w[io]ns?", r"uph[eo]ld\w*", r"rul(?:es|ed)", r"sid(?:es|ed) with", r"lifted",
            r"cancel\w*", r"overrul\w*", r"reject\w*", r"allow\w*", r"grant\w*", r"found for",
            r"scrap\w*",
        ),
        (
            r"appeal(?:s|ed|ing)?", r"challeng(?:es|ed|ing)", r"contest(?:s|ed|ing)",
            r"agreed to (?:hear|review|reconsider)", r"will (?:hear|review|reconsider)",
            r"review(?:s|ing)",
        ),
    ),
    Stage(
        (
            rf"(?:lo(?:ses|st)|w[io]ns?){_ITS}{_TRIAL}",
            r"(?:found|held) (?:[\w’'.-]+ ){0,3}?liable", r"ordered to pay",
        ),
        (
            r"lo(?:ses|st)", r"loss", r"w[io]ns?", r"victory", r"defeat\w*", r"liable",
            r"order\w*", r"verdicts?", r"judg\w+", r"award\w*", r"rul(?:es|ed|ing)", r"sided",
            r"jur(?:y|ors)", r"found", r"reject\w*", r"dismiss\w*", r"uph[eo]ld\w*",
        ),
        (
            r"settl(?:es|ed|ing|ements?)", r"su(?:es|ed)", rf"{_BEGUN}{_ITS}{_TRIAL}",
            r"appeal(?:s|ed|ing)", r"agreed to pay", r"t(?:akes?|ook) (?:[\w’'.-]+ ){1,4}to court",
        ),
    ),
    Stage(
        (
            r"(?:was|were|been) (?:given|awarded|allowed|sentenced|permitted)", r"grant(?:s|ed)",
            r"obtain(?:s|ed)", r"receiv(?:es|ed)", r"secur(?:es|ed)", r"w[io]ns?",
            r"award(?:s|ed)", r"approv(?:es|ed)", r"sentenced",
        ),
        (
            r"grant\w*", r"g[ia]v\w+", r"award\w*", r"obtain\w*", r"receiv\w+", r"secur\w+",
            r"w[io]n(?:s|ning)?", r"g[eo]t(?:s|ten)?", r"approv\w+", r"issued", r"allow\w*",
            r"agree(?:s|d)", r"order(?:s|ed)", r"accept\w*", r"permit\w*", r"sentenc(?:es|ed|ing)",
            r"had", r"ha(?:s|ve)(?! (?:applied|asked|requested|sought|petitioned|filed)\b)",
        ),
        (
            r"appl(?:y|ies|ied|ying) for", r"(?:sought|seeks?|seeking)(?! to\b)",
            r"request(?:s|ed|ing)", r"ask(?:s|ed|ing) (?:[\w’'.-]+ ){0,4}?for",
            r"petition(?:s|ed|ing) (?:[\w’'.-]+ ){0,4}?for", r"moved for",
            r"(?:motion|application|petition|request|bid|plea) for", r"demand(?:s|ed|ing)",
            r"call(?:s|ed|ing) for", r"nominated for", r"bid for",
        ),
        of_thing=True,
    ),
    Stage(
        (
            r"intend(?:s|ed|ing)? to", r"plan(?:s|ned|ning)? to", r"decid(?:es|ed) to",
            r"vow(?:s|ed) to", r"(?:is|are|was|were) (?:going|about|set|due) to",
            r"(?:resolv|aim)(?:es|s|ed) to",
        ),
        (
            r"inten\w+", r"plan(?:s|ned|ning)? (?:to|for)", r"decid\w+ to", r"vow\w*",
            r"(?:going|about|set|due) to", r"will", r"resolv\w+", r"aim(?:s|ed|ing)?", r"promis\w+",
        ),
        (
            r"(?:not|n[’']t|never|no|declin\w+ to|refus\w+ to) (?:\w+ly )?rul(?:e|es|ed|ing) out",
            r"(?:not|n[’']t) (?:\w+ly )?exclud(?:e|es|ed|ing)",
            r"(?:left|leav\w+|ke(?:pt|eps?|eping)) open",
        ),
    ),
)  # fmt: skip
# To look a sentence through for one class costs less than for nine.
ANY_STAGE = WordClass(WordKind.DEED, tuple(sign for stage in STAGES for sign in stage.later))
