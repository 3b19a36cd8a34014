"""Deeds that a sentence of ours tells as done, and the source only as asked for, meant or possible.

No list says what may be asked or planned: every verb counts that the source has behind `to` or a
modal verb alone, and ours as a past; and every noun of such a verb that the source has ahead.
"""

import re
from collections.abc import Iterator

from explainer.english.irregular_verbs import UNCHANGED
from explainer.english.modality import (
    AUXILIARY,
    AVOIDED,
    BEFORE_A_THING,
    BETWEEN,
    DID_IT,
    EACH_TIME,
    IF_BEHIND,
    IMAGINED,
    IMPLICATIVE,
    MODAL,
    ONE_DID,
    SUPPOSING,
    is_base,
    is_past,
)
from explainer.english.planned_deeds import NOUNS_OF_DEEDS, PLANNED_BEFORE, PLANNED_BEHIND
from explainer.english.stop_words import GENERIC, STOP_WORDS
from explainer.text.word_senses import sensed_words
from explainer.text.word_stems import StemmedWord, content_stems, stem, stemmed_words

_NOUNS = {
    stem(verb): one.stem for verb, noun in NOUNS_OF_DEEDS.items() for one in sensed_words(noun)
}
_OF_NOUNS = ("tion", "sion", "ment", "ness", "ity", "ury", "ance", "ence", "ism", "ship", "ure")
_GERUND = re.compile(r"[aeiouy].*ing$")  # “to bring” is none
_FAR = 4  # words between `to` and its verb, or a modal verb and its verb
_FAR_BEFORE = 90  # code points before a noun in which it is told what brings it about
_BEFORE = 60  # code points before `to` in which what governs it stands


def told_as_done(ours: str, told: str) -> Iterator[tuple[str, str]]:
    """Give our verb and the source's words for it, for each deed that it doesn't tell as done."""
    yield from _imagined(ours, told)
    pairs = zip(stemmed_words(ours), sensed_words(ours), strict=True)
    done = [sensed for word, sensed in pairs if _is_done(word, ours)]
    stems = {one for word in done for one in _names_of(word)}
    if stems.isdisjoint([word.stem for word in sensed_words(told)]):
        return
    theirs: dict[str, list[str]] = {}
    for number, word in enumerate(words := sensed_words(told)):
        if word.stem in stems:
            theirs.setdefault(word.stem, []).append(
                _undone(words, number, told) or _planned(words[number], told)
            )
    for word in done:
        said = [words for one in _names_of(word) for words in theirs.get(one, ())]
        if said and all(said):
            yield ours[word.start : word.end], said[0]


def _names_of(deed: StemmedWord) -> tuple[str, ...]:
    """Give the stems by which a deed is told: its verb’s, and that of its noun."""
    noun = _NOUNS.get(deed.stem)
    return (deed.stem, noun) if noun else (deed.stem,)


def _imagined(ours: str, told: str) -> Iterator[tuple[str, str]]:
    """Find what the speaker only would do, in a verb that tells too little by itself: *tell*."""
    for found in IMAGINED.finditer(told):
        start = max(told.rfind(stop, 0, found.start()) for stop in ".!?;")
        verb = stem(found["verb"])
        if EACH_TIME.search(told, start + 1, found.start()) or _is_told(verb, found, told):
            continue
        for word in stemmed_words(ours):
            behind = content_stems(ours[word.end :]) & content_stems(found["rest"])
            if word.stem == verb and behind and _is_past_deed(word, ours):
                yield ours[word.start : word.end], found[0][: found.end("verb") - found.start()]
                return


def _is_told(verb: str, imagined: re.Match[str], told: str) -> bool:
    """Tell whether the source has the verb as a past as well."""
    return any(
        word.stem == verb
        and not imagined.start() <= word.start < imagined.end("verb")
        and is_past(told[word.start : word.end].lower())
        for word in stemmed_words(told)
    )


def _is_done(word: StemmedWord, ours: str) -> bool:
    if word.stem in STOP_WORDS or word.stem in GENERIC:
        return False
    return _is_past_deed(word, ours)


def _is_past_deed(word: StemmedWord, ours: str) -> bool:
    typed = ours[word.start : word.end].lower()
    if not (is_past(typed) or typed in UNCHANGED):
        return False
    if SUPPOSING.search(ours, 0, word.start) or IF_BEHIND.search(ours, word.end):
        return False
    words = stemmed_words(ours)
    number = words.index(word)
    before = [ours[w.start : w.end].lower() for w in words[max(0, number - _FAR) : number]]
    if typed in UNCHANGED and AUXILIARY.isdisjoint(before[-2:]):
        return (
            ONE_DID.search(ours, 0, word.start) is not None
            and DID_IT.match(ours, word.end) is not None
        )
    for one in reversed(before):
        if one in MODAL or one == "to":
            return False
        if not (one in BETWEEN or one in AUXILIARY or one.endswith("ly")):
            break
    return True


def _undone(words: tuple[StemmedWord, ...], number: int, told: str) -> str:
    """Give the words by which a verb is not told as done, or none."""
    end = words[number].end
    if AVOIDED.search(told[: words[number].start]) and told[:end].endswith("ing"):
        return told[words[number - 1].start : end]
    is_infinitive = is_base(told[words[number].start : end].lower())
    for word in reversed(words[max(0, number - _FAR) : number]):
        one = told[word.start : word.end].lower()
        if one in MODAL:
            return told[word.start : end]
        if one == "to":
            governed = told[max(0, word.start - _BEFORE) : word.start]
            typed = told[words[number].start : end].lower()
            is_noun = typed.endswith(_OF_NOUNS)  # “due to injury”
            is_gerund = _GERUND.search(typed) is not None  # “guilty to breaching”
            is_thing = not is_infinitive or is_noun or is_gerund or BEFORE_A_THING.search(governed)
            is_done = is_thing or IMPLICATIVE.search(governed)
            return "" if is_done else told[word.start : end]
        is_infinitive |= one in ("be", "been", "have")  # “to be opened”
        if not (one in BETWEEN or one.endswith("ly")):
            break
    return ""


def _planned(word: StemmedWord, told: str) -> str:
    """Give the words by which what a noun stands for is ahead, or none."""
    if is_past(told[word.start : word.end].lower()):
        return ""
    before = PLANNED_BEFORE.search(told, max(0, word.start - _FAR_BEFORE), word.start)
    if before:
        return told[before.start() : word.end]
    behind = PLANNED_BEHIND.match(told, word.end)
    return told[word.start : behind.end()] if behind else ""
