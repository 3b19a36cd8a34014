"""What an editor's [bracketed words] inside a passage may do.

They may explain, or stand for a word that only points (he, this, there) or for the same word in
another case: [T]he. They may not bring in or take away a negation, a condition or a hedge, put a
name to “I”, or finish a sentence for its speaker. `[sic]` stands for nothing.
"""

import re

from explainer.english.hedges import CHANGING_MEANING
from explainer.english.pronouns import FIRST_PERSON_WORDS, POINTING

# An inserted last word must not finish what the speaker left open: the clause has to end here.
CLAUSE_END = r"(?=[^\w\s]| [\"'(]|$)"
_ANY = re.compile(r" ?\[[^\[\]]*[^\[\]….][^\[\]]*\]")
_INITIAL = re.compile(r"\[(\w)\](?=\w)")
_SIC = re.compile(r" ?\[ ?(?i:sic)[.!]? ?\]")
# English, then German, French, Spanish and what else the sources are written in.
_POINTING = (
    rf"{POINTING}|er|sie|es|ihn|ihm|ihr|ihnen|sein|seine|il|elle|ils|elles|lui|leur|él|ella|ellos"
    r"|ellas|su|sus"
)
_CHANGES_MEANING = re.compile(
    rf"(?i)(?<!\w)(?:{CHANGING_MEANING}|\w+n\"t"  # in folded text, where ’ is a straight mark
    r"|nicht|kein\w*|nie|wenn|falls|ob|ne|pas|jamais|si|non|nunca|jamás"
    r"|не|нет|если|不|没|沒|未|非|无|無|如果|若)(?!\w)|[不没沒未非无無若]"
)
_FIRST_PERSON = re.compile(
    rf"(?i)(?<!\w)(?:{FIRST_PERSON_WORDS}|ich|mich|mir|wir|uns|je|moi|nous|yo|nosotros)"
    r"(?:\"(?:m|ve|ll|d|re))?$"
)
_NAMES = re.compile(r"(?<!\w)[^\W\d_a-z]")


def without_sic(folded: str) -> str:
    """Take out each [sic]."""
    return _SIC.sub("", folded).strip(" ")


def without_brackets(passage: str) -> str:
    """Take out what an editor put in: for a comparison, not for a match."""
    return _ANY.sub("", _INITIAL.sub(r"\1", passage))


def replaced(inserted: str) -> str:
    """Give a regular expression for the words of the source that a bracket may stand for."""
    return rf"(?<!\w)(?i:{re.escape(inserted)}|{_POINTING})(?!\w)"


def changes_meaning(before: str, inserted: str) -> bool:
    """Tell whether a bracket set after `before` does more than explain."""
    if _CHANGES_MEANING.search(inserted):
        return True
    names = _NAMES.search(inserted)
    return bool(names) and bool(_FIRST_PERSON.search(before.rstrip(" ")))
