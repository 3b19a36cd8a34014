"""A sentence with typed attribution → what is said, and what a person should look at.

Only what is sure is cut: credits at the beginning that name somebody of the sentence's own chain,
where it is plain how far they reach. What is cut beyond names and words of crediting is told.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from explainer.english.attribution import (
    CREDIT_WORDS,
    CREDITING,
    FURTHER_CREDIT,
    SAID_THAT,
    SPEAKER_SAYS,
)
from explainer.english.hedges import ALLEGING
from explainer.english.verbs import FINITE_VERB

_NOT_FOUND = "no attribution of its own chain was found at its beginning: cut by hand what there is"
_LEFT = "it still holds words that say whose word it is"
_NO_END = "it does not end as a sentence does"
_PARENTHESIS = re.compile(r"\s*\([^)]{1,20}\)")
_OPENING = re.compile(r"(?:a|an|the|its|his|her|their)\b")
# “Kirby said that …, and that …”, “… and does not say who”: it says more than the one thing.
_SAYS_MORE = re.compile(r"\band (?:that|does|do|says?|writes?|gives?)\b")
_QUOTATION = re.compile(r"(?P<before>[^“”\"]*)[“\"](?P<words>[^“”\"]+)[”\"](?P<after>[^“”\"]*)")
_PARTICIPLE = re.compile(r"[a-z]{3,}ed")


class Bare(NamedTuple):
    """What is left of a sentence, and for each thing that a person must look at, why."""

    text: str
    reasons: tuple[str, ...] = ()


def bare_statement(text: str, chain: Iterable[str], *, must_credit: bool = True) -> Bare:
    """Take the attribution off a sentence; `chain` has the names of all links of its chain."""
    names = _alternatives(chain)
    rest, cut = text, list[str]()
    while end := _credit_end(rest, names):
        cut.append(rest[:end].rstrip(" ,"))
        rest = rest[end : end + 1].upper() + rest[end + 1 :]
    return Bare(rest, tuple(_reasons(rest, cut, names, must_credit=must_credit)))


def only_quotes(text: str, quote: str, chain: Iterable[str]) -> bool:
    """Tell whether a sentence has nothing beyond a quotation and whose it is."""
    found = _QUOTATION.fullmatch(text.strip())
    if found is None or _words(found["words"]) != _words(quote):
        return False
    around = f"{found['before']} {found['after']}"
    return not _told_besides(around, _alternatives(chain))


def _words(text: str) -> list[str]:
    return re.findall(r"[\w’']+", text.replace("'", "’"))


def _alternatives(names: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted({name for name in names if name}, key=len, reverse=True)
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})(?:['’]s|['’])?(?!\w)"
    )


def _credit_end(text: str, names: re.Pattern[str]) -> int:
    """Give where the credits at the beginning end, 0 where there are none or that isn't sure."""
    said = SAID_THAT.match(text)
    if said and _is_named(said["who"], names):
        return 0 if _SAYS_MORE.search(text, said.end()) else said.end()
    if not CREDITING.match(text):
        return 0
    end = _segment_end(text, 0)
    if not end or not names.search(text[:end]):
        return 0
    while (further := _segment_end(text, end)) and _goes_on(text[end:further], names):
        end = further
    return end if _begins_sentence(text[end:]) else 0


def _segment_end(text: str, start: int) -> int:
    """Give the place behind the next comma and blank; 0 where a quotation or clause comes first."""
    found = re.compile(r"[^,;:“”\"]+, ").match(text, start)
    return found.end() if found else 0


def _goes_on(words: str, names: re.Pattern[str]) -> bool:
    opening = FURTHER_CREDIT.match(words)
    return opening is not None and (
        names.search(words) is not None or words.startswith("unnamed in")
    )


def _begins_sentence(rest: str) -> bool:
    """Tell whether a sentence surely begins here, and no more words about who is credited."""
    head = rest[: _segment_end(rest, 0)]
    if not head:
        return True
    if _OPENING.match(head) or not head[:1].isupper():
        verb = next(
            (m for m in FINITE_VERB.finditer(head) if not _PARTICIPLE.fullmatch(m[0])), None
        )
        return verb is not None and not head.startswith(("who ", "which ", "that ", "whose "))
    return FINITE_VERB.search(head) is not None or all(word[:1].isupper() for word in head.split())


def _is_named(who: str, names: re.Pattern[str]) -> bool:
    """Tell whether those who say it are of the chain: a name with its titles, or an apposition."""
    first = _PARENTHESIS.sub("", who).partition(", ")[0]
    found = list(names.finditer(first))
    return bool(found) and found[-1].end() == len(first) and not FINITE_VERB.search(first)


def _reasons(
    rest: str, cut: Iterable[str], names: re.Pattern[str], *, must_credit: bool
) -> Iterable[str]:
    for words in cut:
        if _told_besides(words, names):
            yield f"`{words}` was cut: see that a field still says all of it"
    is_left = ALLEGING.search(rest) or CREDITING.search(rest)
    if is_left or any(SPEAKER_SAYS.match(rest, name.end()) for name in names.finditer(rest)):
        yield _LEFT
    elif must_credit and not cut:
        yield _NOT_FOUND
    if not rest.endswith((".", "”", '"', "?", "!")):
        yield _NO_END


def _told_besides(words: str, names: re.Pattern[str]) -> bool:
    """Tell whether a credit says more than who: a day, a form, how many."""
    beside = re.findall(r"[\w’]+", names.sub(" ", words))
    return any(word.lower() not in CREDIT_WORDS for word in beside)
