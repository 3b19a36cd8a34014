"""What the source leaves open between two, and ours has decided or joined."""

import re
from collections.abc import Iterator

from explainer.analysis.detail_change import DetailChange, DetailKind
from explainer.english.cue_words import JOINING_ALL
from explainer.english.phrases import any_of
from explainer.english.speech_strength import EITHER, HALF_DECIDED, NOT_FLAT, OPEN_WORD, UNDECIDED
from explainer.english.stop_words import STOP_WORDS
from explainer.text.word_classes_in import word_classes_in
from explainer.text.word_senses import content_senses
from explainer.text.word_stems import stem, stemmed_words

_SENTENCE_END = re.compile(r"[.;]\s|\n")
_JOINING = any_of(*JOINING_ALL)
_OR = re.compile(r"(?i)\bor\b(?! (?:more|so|less|fewer)\b)")
_PAIR = re.compile(r"\b([\w’-]+),? (or|and) (?:the |a |an |his |her )?([\w’-]+)\b")


def joined_choices(ours: str, told: str) -> Iterator[DetailChange]:
    """Find “a and b” where the source has “a or b”, and “a as well as b” where it has only that."""
    if " or " not in told:
        return
    joined = _JOINING.search(ours)
    is_lost = len(_OR.findall(ours)) < len(_OR.findall(told))
    if joined and is_lost and not _JOINING.search(told):
        yield DetailChange(DetailKind.CHOICE, joined[0], "or")
        return
    if " and " not in ours:
        return
    mine = {_pair(found): found[0] for found in _PAIR.finditer(ours) if found[2] == "and"}
    last = {_pair(found): found[2] for found in _PAIR.finditer(told)}
    for pair, words in mine.items():
        if last.get(pair) == "or" and STOP_WORDS.isdisjoint(pair):
            yield DetailChange(DetailKind.CHOICE, words, "or")


def decided_choices(ours: str, told: str) -> Iterator[DetailChange]:
    """Find one of two that the source leaves open: “did not affirm or deny”, “either … or”."""
    yield from _half_denied(ours, told)
    is_choice = " or " in told or "ither" in told or "hether" in told
    if not is_choice or OPEN_WORD.search(ours):
        return
    yield from _one_of_two(ours, told)
    if not ("ither" in told or "hether" in told):
        return
    mine = content_senses(ours)
    for found in EITHER.finditer(told):
        one, other = content_senses(found["one"]), content_senses(found["other"])
        only_one, only_other = (one - other) & mine, (other - one) & mine
        is_half = bool(only_one) != bool(only_other)
        if (is_half or not (only_one or only_other)) and (one | other) & mine:
            yield DetailChange(DetailKind.UNDECIDED, ours, found[0])
            return


def _half_denied(ours: str, told: str) -> Iterator[DetailChange]:
    open_ = UNDECIDED.search(told) if word_classes_in(ours, (HALF_DECIDED,)) else None
    if open_ and not UNDECIDED.search(ours):
        first, last = (stem(open_[name].lower()) for name in ("first", "last"))
        mine = {word.stem for word in stemmed_words(ours)}
        if (first in mine) != (last in mine):
            yield DetailChange(
                DetailKind.UNDECIDED, open_["last" if last in mine else "first"], open_[0]
            )


def _is_flat(told: str) -> bool:
    """Tell whether a text tells that one of two was so: not what may be, is asked or denied."""
    return " or " in told and not NOT_FLAT.search(told)


def _one_of_two(ours: str, told: str) -> Iterator[DetailChange]:
    mine = content_senses(ours)
    flat = (part for part in _SENTENCE_END.split(told) if _is_flat(part))
    retold = (part for part in flat if 2 * len(mine & content_senses(part)) > len(mine))
    for found in (one for part in retold for one in _PAIR.finditer(part)):
        one, other = content_senses(found[1]), content_senses(found[3])
        is_open = found[2] == "or" and not found[3].isupper()  # “or WHO” is another name
        if is_open and one and other and one != other and (one <= mine) != (other <= mine):
            yield DetailChange(DetailKind.UNDECIDED, ours, found[0])
            return


def _pair(found: re.Match[str]) -> tuple[str, str]:
    return stem(found[1].lower()), stem(found[3].lower())
