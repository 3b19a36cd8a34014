"""Members of a list that the source has nowhere."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.english.attribution import TOLD_THAT
from explainer.english.modality import is_past
from explainer.english.stop_words import STOP_WORDS
from explainer.english.verbs import FINITE_VERB
from explainer.text.word_senses import content_senses
from explainer.text.word_stems import content_stems, stemmed_words

_ITEM = r"[\w’'.-]+(?: [\w’'.-]+){0,3}"
_LIST = re.compile(rf"(?:{_ITEM}, )*{_ITEM},? (?:and|or) {_ITEM}")
_NAMED_IN_LIST = re.compile(r" [A-Z\d].*(?:, | and | or )|(?:, | and | or )[A-Z\d]", re.DOTALL)
# An apposition or a clause, which commas part too.
_NO_MEMBER = re.compile(
    r"(?i)(?:the|this|that|these|those|an?|by|as|who|which|where|when|of|in|to|with|from|for|at|on"
    r"|still|also|not|then|now)\b"
)
_ARTICLE = re.compile(r"(?i)(?:the|an?) ")
_NAME_AT_END = re.compile(r"(?:^|\s)[A-Z][\w’'-]*$")  # “Dunlop, the owners’ counsel”
_DETERMINERS = re.compile(r"\b(?:the|an?|his|her|its|their|some|no)\b")
_ALIKE = 5  # letters that words of one root begin with, as *Estonia* and *Estonian*
_MOST_KNOWN = 2  # members that the source has, beside which a strange one is no other word
_PARTS = re.compile(r",? (?:and|or) (?!(?:more|less|fewer|so|thereabouts)\b)|, ")


def gained_members(ours: str, told: str, texts: Iterable[str]) -> Iterator[DetailChange]:
    """Find a member of a list that the source has nowhere, beside others that it has.

    A member with a name, or with a figure, must stand in what is told. Another may be told in
    other words, so none of its words may stand in the whole of the texts, and two others must.
    """
    is_joined = " and " in ours or " or " in ours
    may_list = is_joined and ("," in ours or _NAMED_IN_LIST.search(ours))
    for found in _LIST.finditer(ours) if may_list else ():
        # The first of those at the beginning has the sentence’s subject and verb before it.
        opening = int(found.start() == 0)
        parts = _members(found[0], is_subject=bool(opening))
        if len(parts) - opening >= 2:
            yield from _strange_member(parts, opening, told, texts)


def _strange_member(
    parts: list[str], opening: int, told: str, texts: Iterable[str]
) -> Iterator[DetailChange]:
    theirs = {word.stem for word in stemmed_words(told)}
    senses = content_senses(told)
    members = parts[opening:]
    known = [
        part
        for part in members
        if _is_told(part, theirs) or not content_senses(part).isdisjoint(senses)
    ]
    strange = [part for part in members if part not in known]
    if not strange:
        return
    named = next(filter(_is_member, strange), None)
    if named and known:
        yield DetailChange(DetailKind.MEMBER, named.rstrip("."))
        return
    beside = [*parts[:opening], *known]
    if not beside or len(parts) <= _longest_list(told, beside):
        return
    alike = _alike(parts, strange, beside)
    if alike:
        yield DetailChange(DetailKind.MEMBER, alike.rstrip("."))
    elif (
        len(known) < len(members)
        and len(known) + _is_opening_told(parts, opening, senses) >= _MOST_KNOWN
    ):
        # The first may be the end of what the list is added to.
        untold = len(_behind_teller(told) - content_senses(" ".join(parts)))
        yield from _unheard(members[0 if opening else 1 :], known, strange, texts, untold)


def _is_opening_told(parts: list[str], opening: int, senses: frozenset[str]) -> bool:
    return bool(opening) and not content_senses(parts[0]).isdisjoint(senses)


def _members(words: str, *, is_subject: bool) -> list[str]:
    """Give what stands in a list; of a subject, without what it does: “Lane and Reed had come”."""
    *first, last = (part for part in _PARTS.split(words) if part)
    if not is_subject or any(map(FINITE_VERB.search, first)):
        return [*first, last]
    return [*first, FINITE_VERB.split(last, maxsplit=1)[0].rstrip() or last]


def _alike(parts: list[str], strange: list[str], beside: list[str]) -> str | None:
    """Give a strange member that begins as one beside it, and is no apposition to a name."""
    for before, part in pairwise(parts):
        if part in strange and _is_like(part, beside) and not _NAME_AT_END.search(before):
            return part
    return None


def _is_like(part: str, known: list[str]) -> bool:
    """Tell whether a member begins as one that is told: “her passport, her shoes”."""
    first = part.split(maxsplit=1)[0].lower()
    return (
        _DETERMINERS.fullmatch(first) is not None
        and FINITE_VERB.search(part) is None
        and any(first in _DETERMINERS.findall(one.lower()) for one in known)
    )


def _longest_list(told: str, known: list[str]) -> int:
    """Give how many members the longest list has in which one that is known stands."""
    stems = content_stems(" ".join(known))
    lists = (
        _PARTS.split(found[0])
        for found in _LIST.finditer(told)
        if not stems.isdisjoint(word.stem for word in stemmed_words(found[0]))
    )
    return max(map(len, lists), default=0)


def _unheard(
    parts: list[str], known: list[str], strange: list[str], texts: Iterable[str], untold: int
) -> Iterator[DetailChange]:
    """Find a member that the texts have nowhere, or one alone that stands in no sentence told.

    A deed among others may stand for as many words as ours leaves untold.
    """
    is_one = len(strange) == 1 and len(known) >= _MOST_KNOWN
    anywhere = (
        set[str]() if is_one else {word.stem for text in texts for word in stemmed_words(text)}
    )
    is_chain = sum(map(_does, (*parts, *known))) > 1
    for part in parts:
        is_last = part is parts[-1] and _ARTICLE.match(part)  # no apposition stands there
        if is_chain and _does(part) and len(content_senses(part)) <= untold:
            continue  # “looked, saw no cars and drove on”
        if part in known or FINITE_VERB.search(part) or (_NO_MEMBER.match(part) and not is_last):
            continue
        if not _is_told(part, anywhere):
            yield DetailChange(DetailKind.MEMBER, part.rstrip("."))
            return


def _behind_teller(told: str) -> frozenset[str]:
    said = TOLD_THAT.match(told)
    return content_senses(told[said.end() :] if said else told)


def _does(part: str) -> bool:
    """Tell whether a part of a list begins with a verb in the past, or has one behind a subject."""
    words = part.lower().split()
    return is_past(words[0]) or FINITE_VERB.search(part) is not None


def _is_member(part: str) -> bool:
    """Tell a member of a list from a clause that a comma parts: it is named, and does nothing."""
    words = [word for word in part.rstrip(".").split() if word.lower() not in STOP_WORDS]
    is_named = part[:1].isupper() and all(word[:1].isupper() for word in words)
    return (is_named or part[:1].isdigit()) and FINITE_VERB.search(part) is None


def _is_told(part: str, theirs: set[str]) -> bool:
    content = content_stems(part)
    return not content or any(
        stem in theirs or any(other.startswith(stem[:_ALIKE]) for other in theirs)
        for stem in content
        if stem in theirs or len(stem) >= _ALIKE
    )
