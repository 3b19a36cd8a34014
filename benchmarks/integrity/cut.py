"""Misquotations whose every word stands in the text, but beside the cut is what turns the sense."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from random import Random

from benchmarks.integrity.case import Case, Kind, spoken
from benchmarks.integrity.honest import Generator, shuffled, usable
from benchmarks.integrity.pieces import is_long_enough, plain, sentences, trimmed
from benchmarks.integrity.reading import Reading
from benchmarks.integrity.vocabulary import CONDITION, HEDGE, NEGATION

_BESIDE = ("EX305",)
_OPINION = re.compile(r"\bI (?:think|believe|suppose|fancy|dare say|imagine|guess|hope)\b")
_ADVERB = re.compile(
    r"(?<!\w)(?:[Pp]erhaps|[Mm]aybe|[Pp]ossibly|[Pp]robably|[Aa]pparently|[Rr]eportedly)(?!\w)"
)
_MODAL = re.compile(r"(?<!\w)(?:may|might|seems? to)(?!\w)")
_NEGATED_VERB = re.compile(r"\w+n['’]t\b")

Cut = Callable[[str], str | None]


def _after(pattern: re.Pattern[str], sentence: str) -> str | None:
    match = pattern.search(sentence)
    rest = sentence[match.end() :] if match else ""
    if re.match(r"\s*(?:[;:.!?—]|--)|, *(?:and|but|for|so|or) ", rest):
        return None  # another clause, which the word doesn't touch
    return trimmed(re.sub(r"^[,\s]*(?:that )?", "", rest)) or None


def _before(pattern: re.Pattern[str], sentence: str) -> str | None:
    match = pattern.search(sentence)
    before = sentence[: match.start()].rstrip() if match else ""
    before = re.sub(r"[\s,]+(?:and|but|for|so|or)$", ";", before)  # another clause
    return None if before.endswith((";", ":", "-", "—", ".", "!", "?")) else trimmed(before) or None


def _main_clause(sentence: str) -> str | None:
    match = re.match(r"(?:If|Unless)\b[^,;]*[,;]\s*", sentence)
    return trimmed(sentence[match.end() :]) if match else None


def _capitalised(sentence: str) -> str | None:
    match = re.match(r"If (\w)", sentence)
    return f"[{match[1].upper()}]{sentence[match.end() :]}" if match else None


def _swallowed(pattern: re.Pattern[str], sentence: str) -> str | None:
    match = pattern.search(sentence)
    if not match:
        return None
    before, after = sentence[: match.start()], sentence[match.end() :]
    if not (is_long_enough(before, 2) and is_long_enough(after, 2)):
        return None
    return f"{trimmed(before)} […] {after.lstrip(' ,')}"


_BETWEEN = re.compile(r",? (?:if|unless)\b[^,;.]*,")

_CUTS: tuple[tuple[Kind, Cut], ...] = (
    (Kind("cut right after “not”, “never”, “no”", _BESIDE), partial(_after, NEGATION)),
    (Kind("cut right after a verb with “n’t”", _BESIDE), partial(_after, _NEGATED_VERB)),
    (Kind("cut right before “not”, “never”, “no”", _BESIDE), partial(_before, NEGATION)),
    (Kind("cut after the condition before it", _BESIDE), _main_clause),
    (Kind("cut before the condition behind it", _BESIDE), partial(_before, CONDITION)),
    (Kind("a leading “If” left out", _BESIDE), partial(_after, re.compile(r"^If\b"))),
    (Kind("a leading “If” left out, [W]e", _BESIDE), _capitalised),
    (Kind("cut after “I think”, “I believe”", _BESIDE), partial(_after, _OPINION)),
    (Kind("cut before “I think”, “I believe”", _BESIDE), partial(_before, _OPINION)),
    (Kind("cut after “perhaps”, “probably”", _BESIDE), partial(_after, _ADVERB)),
    (Kind("cut after “may”, “might”, “seems to”", _BESIDE), partial(_after, _MODAL)),
    (
        Kind("a marked cut that swallows a negation", (*_BESIDE, "EX301")),
        partial(_swallowed, NEGATION),
    ),
    (
        Kind("a marked cut that swallows a condition", (*_BESIDE, "EX301")),
        partial(_swallowed, _BETWEEN),
    ),
    (
        Kind("a marked cut that swallows a hedge", (*_BESIDE, "EX301")),
        partial(_swallowed, HEDGE),
    ),
)


def _cut(kind: Kind, change: Cut, reading: Reading, random: Random) -> Iterator[Case]:
    text = plain(reading.text)
    for quotation in shuffled(usable(reading), random):
        for sentence in shuffled(sentences(quotation.words), random):
            words = change(sentence)
            if not words or not is_long_enough(words, 3):
                continue
            if "[" in words or text.count(plain(words)) == 1:
                yield spoken(kind, words, whole=sentence)
                break


GENERATORS: tuple[Generator, ...] = tuple(partial(_cut, kind, change) for kind, change in _CUTS)
