"""Whether the narrator's words between two quotations leave them one speech.

“…,” he said, “…” is one. So is “…,” he said. “…”, or “…,” he said; “…”, unless the second is given
to somebody else.
Words quoted inside two clauses of a report are two quotations, also when one person spoke both.
The verbs are those of English, German, French and Spanish reports; a language that is not among
them has its quotations parted, which costs a cut across them and nothing else.
"""

import re

from explainer.english.lazy_patterns import lazy_regex
from explainer.english.pronouns import SUBJECTS
from explainer.english.speech_verbs import BESIDE_QUOTATION, CLOSES
from explainer.english.titles import NOT_BEHIND_TITLE

_LONGEST = 200
_MARKED = lazy_regex(r"[“\"‘]([^“”\"‘]{1,80})[”\"’]")  # a title
_UNFINISHED = tuple(",;?!…—–،、")
_PAUSE = tuple(",—–،、")
_OTHER_VERBS = r"sagte?|erklärte|schrieb|fragte|meinte|dit|déclaré|ajouté|dijo|añadió|dice"
_OTHER_SUBJECTS = r"er|sie|il|elle|ils|elles|él|ella|ellos"
_SAYING = lazy_regex(rf"(?i)\b(?:{BESIDE_QUOTATION}|{_OTHER_VERBS})\b")
_NAME = r"(?:[A-Z][\w.’'-]*|the|then-\w+|an?|[a-z]+er)"
_BEGINS_WITH_VERB = lazy_regex(
    rf"(?:{BESIDE_QUOTATION})\s+[\w.’' -]+(?:, (?!(?:and|but)\b)[\w’' -]+)?\.$"
)
# “….” Tarn said. “….”: verbs that tell nothing where no words stand beside them.
_IS_ATTRIBUTION = lazy_regex(
    rf"(?:{_NAME}\s+){{1,5}}(?:said|says|asked|asks|wrote|writes|noted|stated|explained|replied)\.$"
)
# “…,” Tarn boomed. “…”: behind a comma any verb is one of saying, where the sentence begins with
# the quoted words.
_SOMEBODY_CLOSES = lazy_regex(
    rf"(?:(?:{_NAME}\s+){{1,5}}|(?:{SUBJECTS})\s+){CLOSES}\s*[.;]$"
    rf"|[a-z]{{3,}}ed\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:[A-Z][\w.’'-]*\s*){{1,4}}\.$"
)
_NAMES_A_WORK = lazy_regex(
    r"\b(?:on|in|for|from|at|of|to|hosts?|book|film|show|program(?:me)?|song|series|podcast|called"
    r"|column|essay|article|memoirs?|novel|poem|play|speech|paper|documentary|interview|newsletter"
    r"|titled|entitled)\s+(?:the |his |her |their )?(?:[A-Z][\w’']*\s+){0,3}$"
)
_SMALL_WORDS = r"of|the|a|an|and|or|in|on|to|for|with|at|by|from"
_TITLE = lazy_regex(rf"[A-Z0-9][\w’'-]*(?:,? (?:[A-Z0-9][\w’'-]*|{_SMALL_WORDS})){{0,7}}[.,!?]?")
_PRONOUN = lazy_regex(rf"(?i)\b(?:{SUBJECTS}|{_OTHER_SUBJECTS})\b")
_SENTENCE_END = lazy_regex(rf"{NOT_BEHIND_TITLE}[.!?][\"'”’»)]* +(?=\S)")


def continues(before: str, between: str, after: str, *, opens_sentence: bool = False) -> bool:
    """Tell whether a quotation goes on after the narrator's words `between`.

    `before` ends with the quotation's last character, `after` starts with the next quotation's
    last character and the words behind it; `opens_sentence` says that nothing of the sentence
    stands before the quotation.
    """
    words = _MARKED.sub(r"\1", between).strip()
    if not words or len(words) > _LONGEST or _SENTENCE_END.search(words):
        return False
    if before.endswith((".", "!", "?")) and _is_attribution(words):
        return not _gives_to_somebody(after)  # “….” said Li. “….”
    if not (before.endswith(_UNFINISHED) or words.startswith(_PAUSE)):
        return False
    if words.endswith(_PAUSE):
        return any(char.isalpha() for char in words)
    is_said = _SAYING.search(words) or (
        opens_sentence and before.endswith(",") and _SOMEBODY_CLOSES.match(words)
    )
    return words.endswith((".", ";")) and bool(is_said) and not _is_anothers(after)


def _is_attribution(words: str) -> bool:
    return bool(_BEGINS_WITH_VERB.match(words) or _IS_ATTRIBUTION.match(words))


def is_title(words: str, before: str) -> bool:
    """Tell whether words in marks name a work: “said on ‘Meet the Town.’”; nobody speaks them."""
    return bool(_TITLE.fullmatch(words) and _NAMES_A_WORK.search(before))


def _is_anothers(after: str) -> bool:
    return after.startswith(_UNFINISHED) and _gives_to_somebody(after)


def _gives_to_somebody(after: str) -> bool:
    attribution = re.split(r"[.!?;]", after[1:], maxsplit=1)[0]
    return bool(_SAYING.search(attribution)) and not _PRONOUN.search(attribution)
