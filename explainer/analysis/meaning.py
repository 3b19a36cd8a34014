"""Our own wording held against the words it rests on, by the words on which meaning hangs.

A statement that retells a passage uses its words. Where it uses the words that a negation, a
condition, a belief or the like governs in the passage, and has nothing of that kind beside them, it
lost it; where it has one that the passage has nowhere beside these words, it gained it. Where our
words differ from the passage's, nothing is decided. Places count code points of the text they are
in.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from explainer.english.modality import TOLD_AS_PAST, is_past
from explainer.english.operators import OPERATORS, Operator
from explainer.english.stop_words import GENERIC, STOP_WORDS
from explainer.english.word_classes import WordKind
from explainer.text.sentences import sentences
from explainer.text.word_classes_in import word_classes_in
from explainer.text.word_stems import StemmedWord, stem, stemmed_words

_BEHIND = 6  # words behind a governed one in which its operator may stand
# Behind a closing mark somebody else speaks: “…, and nobody was told,” Lane said.
_CLAUSE_END = re.compile(r"[.;:!?,](?=[”’\"'])|[.;:!?](?=\s|$)")
_CLAUSES = re.compile(r"[.;:!?,](?=\s|$|[”’\"'])|\b(?:and|but|while|although|who|which)\b")
_ASIDE = re.compile(r",[^,.;:!?]{1,60},")
_THING_BEHIND = re.compile(r" ([a-z]{3,}(?<!ly)(?<!s))\b")
_DECIDING = 2  # governed words that a statement shares: one may stand there by chance
_TURNING = (WordKind.NEGATION, WordKind.CONDITION, WordKind.BELIEF)
_WIDE = 5  # words of a scope from which on not its first word decides, but half of all


@dataclass(frozen=True, slots=True)
class MeaningChange:
    """A word that a statement lost or gained, the word of ours that it would govern."""

    kind: WordKind
    operator: str
    word: str
    is_lost: bool
    words_shared: int

    @property
    def turns(self) -> bool:
        """Whether it turns the sense of a statement, so far as the words decide it."""
        return self.kind in _TURNING and self.words_shared >= _DECIDING


def lost(ours: str, told: Iterable[str]) -> Iterator[MeaningChange]:
    """Give what a statement of ours lost of the passages that it rests on."""
    passages = tuple(told)
    for passage in passages:
        for operator in word_classes_in(passage, OPERATORS):
            is_told = operator.kind is WordKind.PLAN and not TOLD_AS_PAST.search(ours)
            if operator.is_lost and not is_told:
                yield from _lost(operator, ours, passage, passages)


def gained(ours: str, told: Iterable[str]) -> Iterator[MeaningChange]:
    """Give what a statement of ours has more than all the words that are told where it rests."""
    passages = tuple(told)
    for operator in word_classes_in(ours, OPERATORS):
        if operator.is_gained:
            yield from _gained(operator, ours, passages)


def _lost(
    operator: Operator, ours: str, passage: str, told: tuple[str, ...]
) -> Iterator[MeaningChange]:
    for found in operator.sign.finditer(passage):
        if operator.not_behind and operator.not_behind.search(passage[: found.start()]):
            continue
        governed = _governed(passage, found.end(), operator.scope)
        at = _retold(governed, ours, operator)
        if at is None:
            continue
        word, shared = at
        retold = ours[word.start : word.end]
        theirs = passage[governed[0].start : governed[0].end]
        if operator.kind is WordKind.STATUS and (
            retold.lower() != theirs.lower()  # “the secretaries” are more than the acting one
            or is_part_of_name(governed[0], passage, ours)
        ):
            continue
        if shared < min(_DECIDING, len(governed)):
            continue
        if _is_governed(ours, word.stem, operator):
            continue
        if any(
            _stands_free(one, word.stem, operator, found.span() if one == passage else None)
            for one in told
        ):
            continue
        yield MeaningChange(operator.kind, found[0], retold, True, shared)


def is_part_of_name(word: StemmedWord, passage: str, ours: str) -> bool:
    """Tell whether a status is of a thing behind the word: “a temporary stairwell covering”."""
    behind = _THING_BEHIND.match(passage, word.end)
    if behind is None or is_past(behind[1]) or behind[1] in STOP_WORDS:
        return False
    name = (word.stem, stem(behind[1]))
    return name not in pairwise(one.stem for one in stemmed_words(ours))


def _gained(operator: Operator, ours: str, told: tuple[str, ...]) -> Iterator[MeaningChange]:
    for found in operator.sign.finditer(ours):
        governed = _governed(ours, found.end(), operator.scope)
        stems = [{word.stem for word in stemmed_words(text)} for text in told]
        shared = max((sum(word.stem in has for word in governed) for has in stems), default=0)
        if not shared or _is_told(operator, governed, told):
            continue
        word = ours[governed[0].start : governed[0].end]
        yield MeaningChange(operator.kind, found[0], word, is_lost=False, words_shared=shared)


def _is_told(operator: Operator, governed: tuple[StemmedWord, ...], told: tuple[str, ...]) -> bool:
    """Tell whether a passage has such a word too: beside the governed one, if it has that."""
    head = _head(governed)
    with_head = [
        text
        for text in told
        if head is not None and any(word.stem == head.stem for word in stemmed_words(text))
    ]
    if head is not None and with_head:
        return any(
            operator.kin.search(text) or _carries(operator, text, head.stem) for text in with_head
        )
    return operator.kind is not WordKind.NEGATION or any(
        operator.kin.search(text) or (operator.carries and operator.carries.search(text))
        for text in told
    )


def _carries(operator: Operator, text: str, stem: str) -> bool:
    """Tell whether a clause has a stem beside a word that carries such a word inside it."""
    return operator.carries is not None and any(
        operator.carries.search(clause) and any(word.stem == stem for word in stemmed_words(clause))
        for clause in _CLAUSES.split(text)
    )


def _governed(text: str, start: int, most: int) -> tuple[StemmedWord, ...]:
    """Give the content words behind a place, up to the end of its clause."""
    aside = _ASIDE.match(text, start)  # “is not, in my opinion, where …”
    start = aside.end() if aside else start
    stop = _CLAUSE_END.search(text, start)
    end = stop.start() if stop else len(text)
    words = (w for w in stemmed_words(text) if start <= w.start and w.end <= end)
    found = []
    for word in words:
        if word.stem not in STOP_WORDS:
            found.append(word)
        if len(found) == most:
            break
    return tuple(found)


def _retold(
    governed: tuple[StemmedWord, ...], ours: str, operator: Operator
) -> tuple[StemmedWord, int] | None:
    """Give the word of ours that would be governed, and how many words are shared."""
    by_stem = {word.stem: word for word in reversed(stemmed_words(ours))}
    shared = [word for word in governed if word.stem in by_stem]
    if operator.scope > _WIDE:
        enough = len(shared) >= 2 and 2 * len(shared) >= len(governed)
        return (by_stem[shared[0].stem], len(shared)) if enough else None
    head = _head(governed)
    if head is None or head.stem not in by_stem:
        return None
    return by_stem[head.stem], len(shared)


def _head(governed: tuple[StemmedWord, ...]) -> StemmedWord | None:
    return next((word for word in governed if word.stem not in GENERIC), None)


def _is_governed(text: str, stem: str, operator: Operator) -> bool:
    """Tell whether a word of that kind stands around any place of a stem in its sentence."""
    return any(operator.kin.search(text, *window) for window in _windows(text, stem, operator))


def _windows(text: str, stem: str, operator: Operator) -> Iterator[tuple[int, int]]:
    words, before = stemmed_words(text), operator.reach
    behind = operator.reach if operator.scope > _WIDE else _BEHIND
    for number, word in enumerate(words):
        if word.stem == stem:
            first = words[max(0, number - before)].start
            last = words[min(len(words) - 1, number + behind)].end
            begin, end = next(
                ((s, e) for s, e in sentences(text) if s <= word.start < e), (0, len(text))
            )
            yield max(first, begin), min(last, end) if operator.scope > _WIDE else last


def _stands_free(text: str, stem: str, operator: Operator, but: tuple[int, int] | None) -> bool:
    """Tell whether a passage has the word elsewhere, without a word of that kind beside it."""
    return any(
        not (but and start <= but[0] < end) and not operator.kin.search(text, start, end)
        for start, end in _windows(text, stem, operator)
    )
