"""What a sentence of ours denies that its passage tells, or tells that its passage denies.

Elsewhere a *not* of the passage stands for a *not* of ours, wherever it is. Here it must stand
beside the same matter.
"""

import re
from collections.abc import Iterable, Iterator

from explainer.analysis.accusing_borne import is_borne
from explainer.english.cues import CUES
from explainer.english.modality import MODAL
from explainer.english.operator_words import FIRST_SINCE
from explainer.english.opposites import (
    ANY_OPPOSITE,
    BARS,
    BARS_NOT,
    CONTRAST,
    DENYING,
    LIMITS,
    NEITHER,
    OPPOSITES,
)
from explainer.english.phrases import any_of
from explainer.english.stop_words import GENERIC, STOP_WORDS
from explainer.english.word_classes import WordKind
from explainer.text.word_classes_in import word_classes_in
from explainer.text.word_senses import content_senses, sensed_words
from explainer.text.word_stems import StemmedWord, stemmed_words

_NEGATION = next(cue for cue in CUES if cue.kind is WordKind.NEGATION and cue.is_counted)
_SINCE = any_of(FIRST_SINCE)
_NOT = any_of(r"not", r"\w+n[’']t", r"never")
_LIGHT = frozenset(("get", "go", "have", "be", "do"))
_FAR, _BEHIND = 8, 4  # words before and behind a matter in which it may be denied
_ALIKE = 2  # words that two clauses share, so that they tell of one matter
_NEAR = 40  # code points


def denied_beside(ours: str, passages: Iterable[str], known: str) -> Iterator[str]:
    """Give the words of ours that deny what the passages tell, and nothing there denies."""
    found = DENYING.search(ours) if word_classes_in(ours, (_NEGATION,)) else None
    if found is None or CONTRAST.search(ours, 0, found.start()) or _SINCE.search(known):
        return
    matter = _matter(ours, found.end())
    told = tuple(passages)
    if matter is None or not any(matter in content_senses(one) for one in told):
        return
    is_beside = any(_NEGATION.any_kin.search(known, *around) for around in _places(known, matter))
    if not (is_beside or _has_untold(told, ours) or LIMITS.search(ours)):
        yield found[0]


def _has_untold(passages: Iterable[str], ours: str) -> bool:
    """Tell whether what a passage denies is told in no word of ours, so that ours may tell that."""
    mine = content_senses(ours)
    return any(
        _matter(passage, found.end()) not in mine
        for passage in passages
        for found in _NEGATION.sign.finditer(passage)
    )


def barred_for_not_barred(ours: str, passages: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give our verb that forbids, and the source’s words by which nothing is forbidden."""
    denying = [one for one in passages if word_classes_in(one, (_NEGATION,))]
    mine = BARS.search(ours) if denying else None
    if mine is None or DENYING.search(ours) or _NEGATION.sign.search(ours, 0, mine.start()):
        return
    for passage in denying:
        found = BARS_NOT.search(passage)
        if found and _is_barred_itself(mine[0], found, passage):
            continue
        if found and len(content_senses(passage) & content_senses(ours)) >= _ALIKE:
            yield mine[0], found[0]
            return


def _is_barred_itself(mine: str, found: re.Match[str], passage: str) -> bool:
    """Tell whether our verb is what is not barred: “not ruled out a stoppage” is no “stop”."""
    rest = passage[: found.start()] + passage[found.end() :]
    stem = next((word.stem for word in stemmed_words(mine)), "")
    return any(word.stem.startswith(stem) for word in stemmed_words(rest) if stem)


def opposites_told(ours: str, passages: Iterable[str], known: str) -> Iterator[tuple[str, str]]:
    """Give our word and the source’s, where it has only the opposite of ours.

    A word that accuses, and that nothing known has, is left to the rule on those.
    """
    if not word_classes_in(ours, (ANY_OPPOSITE,)) or NEITHER.search(ours) or _NOT.search(ours):
        return
    told = " ".join(passages)
    if len(content_senses(told) & content_senses(ours)) < _ALIKE:
        return
    for pair in OPPOSITES:
        for one, other in (pair, pair[::-1]):
            mine = one.sign.search(ours)
            theirs = other.sign.search(told) if mine else None
            if mine is None or theirs is None:
                continue
            is_single = not (other.sign.search(ours) or one.sign.search(known))
            if (
                is_single
                and not _is_denied(told, theirs.start())
                and not _is_denied(ours, mine.start())
                and is_borne(mine[0], ours, known)
            ):
                yield mine[0], theirs[0]
                return


def _is_denied(text: str, place: int) -> bool:
    return _NEGATION.sign.search(text[max(0, place - _NEAR) : place]) is not None


def _matter(ours: str, start: int) -> str | None:
    """Give what a denial is said of: the first word behind it that has matter of its own."""
    for word in sensed_words(ours):
        if word.start < start or word.stem in _LIGHT:
            continue
        if _has_matter(word, ours):
            return word.stem
        if word.stem in GENERIC:
            return None  # “not used”, “not said” have none that tells which it is
    return None


def _has_matter(word: StemmedWord, text: str) -> bool:
    typed = text[word.start : word.end].lower()
    return not (
        word.stem in STOP_WORDS or word.stem in GENERIC or typed in MODAL or typed.endswith("ly")
    )


def _places(text: str, matter: str) -> Iterator[tuple[int, int]]:
    words = sensed_words(text)
    for number, word in enumerate(words):
        if word.stem == matter:
            first = words[max(0, number - _FAR)].start
            yield first, words[min(len(words) - 1, number + _BEHIND)].end
