"""Words that turn the sense of a sentence round."""

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.phrases import any_of

NEGATIONS = (
    r"not(?! (?:only|just|merely|least)\b)", r"no", r"never", r"none", r"nobody", r"nothing",
    r"neither", r"nor", r"cannot",
    r"without", r"hardly", r"barely", r"scarcely",
)  # fmt: skip
NEGATING_WORDS = (*NEGATIONS, r"denied", r"denies", r"refused", r"failed")

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
