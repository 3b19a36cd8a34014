"""Texts get a slip and an ellipsis of their own, which a misquotation then mends or takes out."""

import re
from dataclasses import dataclass
from random import Random

from benchmarks.integrity.case import Case, Kind, spoken
from benchmarks.integrity.honest import shuffled, usable
from benchmarks.integrity.pieces import is_long_enough, sentences
from benchmarks.integrity.reading import read

_MENDED = Kind("a slip of the source mended", ("EX309", "EX301"))
_ELLIPSIS = Kind("an ellipsis of the source taken out", ("EX301", "EX310", "EX306"))
_A_KIND = 3


@dataclass(frozen=True, slots=True)
class Planted:
    """A text with slips and ellipses of its own, and the misquotations that hide them."""

    text: str
    cases: tuple[Case, ...]


def plant(text: str, random: Random) -> Planted:
    """Put slips and ellipses into sentences that somebody is quoted with."""
    cases: list[Case] = []
    changes: list[tuple[int, str, str]] = []
    for quotation in shuffled(usable(read(text), 8), random):
        sentence = next(
            (each for each in sentences(quotation.words) if is_long_enough(each, 8)), None
        )
        if sentence is None or len(cases) == 2 * _A_KIND:
            continue
        place = quotation.start + quotation.words.find(sentence)
        kind = _MENDED if len(cases) < _A_KIND else _ELLIPSIS
        changed = _slip(sentence, random) if kind is _MENDED else _with_ellipsis(sentence)
        if changed:
            changes.append((place, sentence, changed))
            cases.append(spoken(kind, sentence, whole=changed))
    for place, sentence, changed in sorted(changes, reverse=True):
        text = text[:place] + changed + text[place + len(sentence) :]
    return Planted(text, tuple(cases))


def _slip(sentence: str, random: Random) -> str | None:
    """Swap two letters of a word."""
    found = list(re.finditer(r"(?<![\w'’-])[a-z]{5,}(?![\w'’-])", sentence))
    if not found:
        return None
    match = random.choice(found)
    places = [
        at for at in range(match.start() + 1, match.end() - 1) if sentence[at] != sentence[at + 1]
    ]
    if not places:
        return None
    at = random.choice(places)
    return sentence[:at] + sentence[at + 1] + sentence[at] + sentence[at + 2 :]


def _with_ellipsis(sentence: str) -> str | None:
    place = sentence.find(", ")
    return f"{sentence[:place]} … {sentence[place + 2 :]}" if place > 0 else None
