"""Words that say the opposite of each other, and the words that deny a deed.

A sentence that has one where its passage has only the other tells the contrary, in whatever words
the rest of it is. What depends on who did it to whom (*beat* and *lost to*), or on the side from
which one looks (*before* and *after*), is no opposite here.
"""

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.operator_words import NOT_DENYING, NOT_TWICE
from explainer.english.phrases import any_of
from explainer.english.proceedings import CLEARED
from explainer.english.word_classes import WordClass, WordKind

_PAIRS = (
    (
        (
            r"allow(?:s|ed|ing)?", r"permit(?:s|ted|ting)?", r"authori[sz](?:es?|ed)", r"let",
            r"lets", r"entitl(?:es?|ed)",
        ),
        (
            r"prohibit\w*", r"forb[ia]d\w*",
            # “Lift the ban” allows.
            (r"(?<!lift the )(?<!lifts the )(?<!lifted the )(?<!lifting the )(?<!end the )"
            r"(?<!ended the )(?<!ending the )(?<!drop the )(?<!dropped the )(?<!scrap the )"
            r"(?<!scrapped the )(?<!overturned the )(?<!repealed the )ban(?:s|ned)?"),
            r"barr?(?:s|ed)", r"disallow\w*", r"outlaw\w*", r"preclud\w+",
        ),
    ),
    (
        (
            r"accept(?:s|ed|ing)?", r"approv(?:es?|ed|al)", r"grant(?:s|ed)", r"uph[eo]ld\w*",
            r"endors(?:es?|ed)", r"welcom(?:es?|ed)", r"embrac(?:es?|ed)",
        ),
        (
            r"reject(?:s|ed|ing|ion)?", r"dismiss(?:es|ed)", r"den(?:y|ies|ied|ial)",
            r"refus(?:es?|ed|al)", r"declin(?:es?|ed) to", r"turn(?:s|ed) down",
            r"overturn(?:s|ed)", r"thr[eo]wn? out", r"quash(?:es|ed)", r"veto(?:es|ed)",
            r"rebuff(?:s|ed)", r"spurn(?:s|ed)", r"disput(?:es|ed)", r"contest(?:s|ed)",
        ),
    ),
    (
        (
            r"r[io]ses?", r"risen", r"increas(?:es?|ed|ing)", r"gr[eo]ws?", r"grown",
            r"climb(?:s|ed)", r"soar(?:s|ed)", r"expand\w*", r"went up", r"goes up",
        ),
        (
            r"f[ae]lls?", r"fallen", r"decreas(?:es?|ed|ing)", r"declin(?:es?|ed|ing)(?! to)",
            r"dropp?(?:s|ed)", r"shr[aiu]nk\w*", r"plung(?:es?|ed)", r"dwindl\w+", r"went down",
            r"goes down",
        ),
    ),
    (
        (
            r"support(?:s|ed|ing)?", r"back(?:s|ed)(?! (?:down|away|off|out|in|to))",
            r"in favou?r of",
        ),
        (r"oppos(?:es?|ed|ing)", r"object(?:s|ed) to", r"against", r"fought", r"fights"),
    ),
    (
        (r"(?<!not )guilty", r"convict(?:s|ed)"),
        (*CLEARED, r"not guilty", r"innocent"),
    ),
    (
        (
            r"t(?:akes?|aken|ook) place", r"(?:goes|went|gone) ahead",
            r"(?:was|were|is|are|been) held",
        ),
        (r"cancel(?:s|l?ed)", r"call(?:s|ed) off", r"scrapp(?:s|ed)", r"abandoned"),
    ),
    (
        (r"(?:was|were|is|are|been) (?:present|there) at", r"attend(?:s|ed)", r"(?:was|were) at"),
        (r"absent from", r"stay(?:s|ed) away from", r"boycott(?:s|ed)"),
    ),
    (
        (r"(?:legal|lawful)(?:ly)?",),
        (r"(?:illegal|unlawful)(?:ly)?",),
    ),
    (
        (r"succeed(?:s|ed|ing)?", r"success\w*", r"managed to"),
        (r"fail(?:s|ed|ing|ure)?", r"unsuccessful\w*"),
    ),
    (
        (r"always", r"every time", r"without exception", r"invariably"),
        (r"never", r"at no time"),
    ),
    (
        (r"every(?:one|body)", r"somebody", r"someone", r"all of (?:them|us|which|whom)"),
        (r"nobody", r"no one", r"none"),
    ),
    (
        (r"both", r"each"),
        (r"neither",),
    ),
    (
        (r"everything", r"something"),
        (r"nothing",),
    ),
    (
        (r"everywhere", r"somewhere"),
        (r"nowhere",),
    ),
    (
        (r"strengthen(?:s|ed|ing)?", r"bolster(?:s|ed)"),
        (r"weaken(?:s|ed|ing)?", r"undermin(?:es?|ed)"),
    ),
    (
        (r"improv(?:es?|ed|ing|ement)", r"gets? better", r"got better"),
        (r"worsen(?:s|ed|ing)?", r"gets? worse"),
    ),
    (
        (r"remember(?:s|ed)?", r"recall(?:s|ed)?"),
        (r"forg[eo]t\w*",),
    ),
    (
        (r"at least", r"no fewer than", r"a minimum of", r"minimum"),
        (r"at most", r"up to(?= \w)", r"no more than", r"a maximum of", r"maximum"),
    ),
    (
        (r"more than", r"over(?= \d)", r"upwards of"),
        (r"less than", r"fewer than", r"under(?= \d)"),
    ),
    (
        (r"majority", r"most of"),
        (r"minority", r"few of"),
    ),
    (
        (r"agree(?:s|d|ment)?",),
        (r"disagree(?:s|d|ment)?",),
    ),
    (
        (r"likely", r"probable"),
        (r"unlikely", r"improbable"),
    ),
    (
        (r"possible", r"able to"),
        (r"impossible", r"unable to"),
    ),
    (
        (r"safe(?:ly)?",),
        (r"unsafe(?:ly)?", r"dangerous(?:ly)?"),
    ),
    (
        (r"voluntar(?:y|ily)", r"of (?:his|her|its|their) own (?:free )?will"),
        (r"forced", r"compulsory", r"coerced", r"refus(?:es?|ed|ing) to"),
    ),
    (
        (r"openly", r"publicly", r"in public"),
        (r"secretly", r"in secret", r"privately", r"in private"),
    ),
    (
        (r"hir(?:es?|ed)", r"appoint(?:s|ed)"),
        (r"sack(?:s|ed)", r"dismiss(?:es|ed)", r"laid off", r"fired from"),
    ),
    (
        (r"arriv(?:es?|ed)",),
        (r"depart(?:s|ed)",),
    ),
    (
        (r"confirm(?:s|ed)",),
        (r"den(?:y|ies|ied)", r"disput(?:es?|ed)", r"contradict(?:s|ed)"),
    ),
    (
        (r"includ(?:es?|ed|ing)",),
        (r"exclud(?:es?|ed|ing)", r"le(?:aves?|ft|aving) out", r"omit(?:s|ted|ting)?"),
    ),
    (
        (r"in(?:side|doors)",),
        (r"out(?:side|doors)",),
    ),
)  # fmt: skip
OPPOSITES = tuple(
    (WordClass(WordKind.NEGATION, one), WordClass(WordKind.NEGATION, other))
    for one, other in _PAIRS
)
# To look a word up in one class costs less than in sixty.
ANY_OPPOSITE = WordClass(
    WordKind.NEGATION, tuple(sign for pair in OPPOSITES for one in pair for sign in one.signs)
)
# With one of these neither tells the contrary: “allowed only for work” is “forbidden but for work”.
NEITHER = any_of(
    r"only", r"solely", r"except\w*", r"unless", r"alone", r"if", r"whether", r"or", r"until",
    r"(?:other|rather) than", r"but for", r"merely", r"nor", r"without", r"despite", r"although",
    r"though", r"first", r"still", r"some", r"instead", r"rather",
)  # fmt: skip
# With one of these *not* denies another matter than the word behind it.
LIMITS = any_of(r"unless", r"until", r"except\w*", r"other than", r"without", r"nor")
DENYING = any_of(
    rf"not(?! {NOT_DENYING}\b){NOT_TWICE}", rf"\w+n[’']t{NOT_TWICE}",
    rf"never{NOT_TWICE}", rf"(?:hardly|scarcely|barely){NOT_TWICE}", r"by no means", r"in no way",
    r"at no time", r"under no circumstances", r"on no account", r"anything but", r"nowhere near",
    r"not (?:once|ever)", r"rarely", r"seldom",
)  # fmt: skip
# “On Friday, not on Saturday”: that a thing is not another needs no *not* of a source.
CONTRAST = lazy_regex(r"(?i)(?:[,;:—–] |\b(?:and|but|or|if|or) )$")
# Verbs that deny, so that *not* before them denies nothing.
_BARS = (
    r"(?:disabl|barr?|prohibit|forb[ia]d|prevent|ban(?!k)|exclud|preclud|rul\w* out|den[iy]|refus"
    r"|reject|stop|block|oppos|object|dispute|challeng|disqualif|hinder|keep\w* from|kept from)\w*"
)
BARS = any_of(_BARS)
BARS_NOT = any_of(
    rf"(?:not|never|\w+n[’']t|cannot|no|(?:refus|declin|fail)\w* to)"
    rf" (?!only\b)(?:\w+ly )?(?:be |been |have )?{_BARS}"
)
