"""Words that turn the sense of a sentence round."""

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.phrases import any_of
from explainer.english.proceedings import CLEARED

NEGATIONS = (
    r"not(?! (?:only|just|merely|least)\b)", r"no", r"never", r"none", r"nobody", r"nothing",
    r"neither", r"nor", r"cannot",
    r"without", r"hardly", r"barely", r"scarcely",
)  # fmt: skip
NEGATING_WORDS = (*NEGATIONS, r"denied", r"denies", r"refused", r"failed")

# What carries a *not* inside it, so that a sentence may tell it by one: who skipped a meeting did
# not attend, and who was cleared of a charge is not guilty.
CARRIES_NOT = any_of(
    *CLEARED, r"acquitt\w+", r"innocent", r"exonerat\w+", r"vindicat\w+", r"cancel\w*",
    r"call(?:s|ed|ing) (?:[\w’'-]+ ){0,4}?off", r"scrap(?:s|ped|ping)", r"shelv(?:es?|ed|ing)",
    r"ax(?:es?|ed)", r"ditch(?:es|ed|ing)", r"skip(?:s|ped|ping)", r"absent",
    r"miss(?:es|ed|ing)", r"st(?:ay|ays|ayed|aying) away", r"boycott\w*", r"g[ai]ven? up",
    r"abandon\w*", r"drop(?:s|ped|ping)", r"ceas(?:es?|ed|ing)", r"postpon(?:es?|ed|ing)",
    r"delay(?:s|ed|ing)?", r"abstain(?:s|ed|ing)?", r"ignor(?:es?|ed|ing)",
)  # fmt: skip

_NEGATING = (word if word != r"no" else r"no(?! doubt\b)" for word in NEGATING_WORDS)
NEGATION = any_of(*_NEGATING, r"\w+n[’']t")
# At the beginning of a clause: “No single one of these factors proves …”.
NOBODY_DOES = lazy_regex(
    r"(?i)\W*(?:(?:and|but|yet|while|that)\s+)?(?:no|none|neither|nobody|nothing|few)\b"
)
# Right behind a cut, and nowhere else: “… but not today”.
NEGATION_NEXT = lazy_regex(rf"(?i),?\s+(?:but\s+)?({NEGATION.pattern})")
# Behind such a subject a verb tells what nobody does.
DENIED_SUBJECT = lazy_regex(
    r"(?i)\b(?:neither|nor|no|none|nobody|no one|nothing)(?: [\w’'-]+){0,4} $"
)
# The same, with whatever is told of the subject: “None of the men who were there knew …”.
NOBODY_BEFORE = lazy_regex(
    r"(?i)\b(?:neither|nor|no|none|nobody|no one|nothing)\b(?! doubt)(?:(?! but )[^.;:,]){0,80} $"
)
# “No damage or injuries” denies both, and “includes fencing or sheds” has both.
DENIED_OR_OPEN = lazy_regex(
    r"(?i)(?:\b(?:no|not|never|none|nobody|nothing|without|neither|includ\w+|such as|any\w*)"
    r"|n[’']t)\b[^.;:,]*$"
)
