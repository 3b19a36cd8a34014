"""Shares of a number, and what turns what is said of them: *few did* is *most did not*."""

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.opposites import OPPOSITES
from explainer.english.phrases import any_of
from explainer.english.word_classes import WordClass, WordKind

_NO_COUNT = r"(?! (?:days|weeks|months|years|hours|minutes|seconds|moments)\b)"
MINORITY = any_of(
    r"(?:fewer|less) than (?:a |one[ -])?(?:half|third|quarter|fifth|tenth)", r"under half",
    r"not (?:even )?half", r"(?:a|the) (?:\w+ )?minority(?= of)",
    rf"(?<!a )(?<!the )(?<!last )(?<!next )(?<!past )(?:very )?few(?= [a-z]){_NO_COUNT}",
    r"only a (?:few|third|quarter|handful)", r"hardly any", r"scarcely any",
)  # fmt: skip
MAJORITY = any_of(
    r"(?:more than|over|well over) half",
    r"(?<!the )(?<!a )(?<!its )(?<!at )most(?= of\b| [a-z]+s\b| people\b| [a-z]+ [a-z]+s\b)",
    r"(?:a|the) (?:\w+ )?majority(?= of)", r"(?:nearly|almost) all", r"the bulk",
    r"(?:more than|over) (?:two[- ]thirds|three[- ]quarters)", r"two[- ]thirds",
    r"three[- ]quarters",
)  # fmt: skip
# Before what a clause is about; “the cleansing of more than half of them” is about the cleansing.
OF_A_SUBJECT = lazy_regex(
    r"(?i)(?:^|[.;:,“\"(—–] ?"
    r"|\b(?:that|and|but|said|says|found|because|as|while|where|when|how|although|though) )$"
)
TURNING = any_of(
    r"not(?! only\b)", r"\w+n[’']t", r"never", r"cannot", r"no(?! doubt\b)", r"nothing", r"nobody",
    r"fail(?:s|ed)? to", r"(?:un|not )able to", r"(?:refus|declin)(?:es?|ed) to", r"without",
    r"yet to", r"lack(?:s|ed)?",
)  # fmt: skip
# Opposites only of what a share of them did: a person who missed a bus did not meet one.
_PAIRS = (
    ((r"me(?:e?t)s?", r"reach(?:es|ed)?", r"hits?", r"achiev(?:es?|ed)", r"kept", r"fulfill?ed"),
     (r"miss(?:es|ed)?", r"f[ae]ll(?:s|en)? short(?: of)?", r"broke")),
    ((r"pass(?:es|ed)?",), (r"fail(?:s|ed)?(?! to\b)", r"flunked")),
    ((r"(?:for|in favou?r|yes)",), (r"against", r"no")),
    ((r"open(?:s|ed)?",), (r"clos(?:es?|ed)", r"shut")),
    ((r"stay(?:s|ed)?", r"remain(?:s|ed)?"), (r"le(?:aves?|ft)", r"quit")),
    ((r"surviv(?:es?|ed)", r"lived"), (r"die[sd]?", r"perished")),
    ((r"w[io]ns?",), (r"los(?:es?|t)",)),
    ((r"know[sn]?", r"knew", r"aware"), (r"unaware",)),
    ((r"vaccinated", r"insured", r"employed", r"paid", r"finished", r"ready"),
     (r"unvaccinated", r"uninsured", r"unemployed", r"unpaid", r"unfinished", r"unready")),
)  # fmt: skip
OPPOSITE_DEEDS = (
    *OPPOSITES,
    *(
        (WordClass(WordKind.NEGATION, one), WordClass(WordKind.NEGATION, other))
        for one, other in _PAIRS
    ),
)
