"""Whether the narrator's words between two quotations leave them one speech.

“…,” he said, “…” is one. So is “…,” he said. “…”, or “…,” he said; “…”, unless the second is given
to somebody else.
Words quoted inside two clauses of a report are two quotations, also when one person spoke both.
The verbs are those of English, German, French and Spanish reports; a language that is not among
them has its quotations parted, which costs a cut across them and nothing else.
"""

import re

_LONGEST = 200
_UNFINISHED = tuple(",;?!…—–،、")
_PAUSE = tuple(",—–،、")
_SAYING = re.compile(
    r"(?i)\b(?:sa(?:id|ys?|ying)|told|tells|add(?:s|ed)|ask(?:s|ed)|wrote|writes|continued|replied"
    r"|explain(?:s|ed)|insisted|noted|recalled|declared|stated|argued|warned|testified|claimed"
    r"|announced|tweeted|posted|remarked|observed|concluded|went on|answered|cried|whispered|began"
    r"|interrupt(?:s|ed)|exclaim(?:s|ed)|respond(?:s|ed)|repeat(?:s|ed)|shout(?:s|ed)|sigh(?:s|ed)"
    r"|sagte?|erklärte|schrieb|fragte|meinte|dit|déclaré|ajouté|dijo|añadió|dice)\b"
)
_PRONOUN = re.compile(r"(?i)\b(?:I|he|she|they|we|it|er|sie|il|elle|ils|elles|él|ella|ellos)\b")
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|Lt|St|Sr|Jr))(?<!\b(?:Mrs|Gen|Sen|Rep|Gov|Col|Sgt|Maj|Rev|Adm))"
    r"(?<!\b(?:Prof|Capt))[.!?][\"'”’»)]* +(?=\S)"
)


def continues(before: str, between: str, after: str) -> bool:
    """Tell whether a quotation goes on after the narrator's words `between`.

    `before` ends with the quotation's last character, `after` starts with the next quotation's
    last character and the words behind it.
    """
    words = between.strip()
    if not words or len(words) > _LONGEST or _SENTENCE_END.search(words):
        return False
    if not (before.endswith(_UNFINISHED) or words.startswith(_PAUSE)):
        return False
    if words.endswith(_PAUSE):
        return any(char.isalpha() for char in words)
    return words.endswith((".", ";")) and bool(_SAYING.search(words)) and not _is_anothers(after)


def _is_anothers(after: str) -> bool:
    attribution = re.split(r"[.!?;]", after[1:], maxsplit=1)[0]
    if not after.startswith(_UNFINISHED) or not _SAYING.search(attribution):
        return False
    return not _PRONOUN.search(attribution)
