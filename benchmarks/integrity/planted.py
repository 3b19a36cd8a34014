"""Texts get slips, ellipses and soft hyphens of their own.

A misquotation mends or takes out the first two; the last no claim may hold, so honest words lack
them.
"""

import re
from dataclasses import dataclass
from random import Random

from benchmarks.integrity.case import Case, Kind, spoken
from benchmarks.integrity.honest import shuffled, usable
from benchmarks.integrity.pieces import is_long_enough, sentences
from benchmarks.integrity.reading import read

_MENDED = Kind("a slip of the source mended", ("EX309", "EX301"))
_ELLIPSIS = Kind("an ellipsis of the source taken out", ("EX301", "EX310", "EX306"))
_SOFT = Kind("a quotation without the soft hyphens of its text", is_honest=True)
_KINDS = (_MENDED, _ELLIPSIS, _SOFT)
_A_KIND = 3


@dataclass(frozen=True, slots=True)
class Planted:
    """A text with slips, ellipses and soft hyphens, and the quotations that lack them."""

    text: str
    cases: tuple[Case, ...]


def plant(text: str, random: Random) -> Planted:
    """Put slips, ellipses and soft hyphens into sentences that somebody is quoted with."""
    cases: list[Case] = []
    changes: list[tuple[int, str, str]] = []
    for quotation in shuffled(usable(read(text), 8), random):
        sentence = next(
            (
                each
                for each in sentences(quotation.words)
                if is_long_enough(each, 8) and text.count(each) == 1
            ),
            None,
        )
        if sentence is None or len(cases) == len(_KINDS) * _A_KIND:
            continue
        place = quotation.start + quotation.words.find(sentence)
        kind = _KINDS[len(cases) // _A_KIND]
        changed = _CHANGES[kind](sentence, random)
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


def _with_ellipsis(sentence: str, _: Random) -> str | None:
    place = sentence.find(", ")
    return f"{sentence[:place]} … {sentence[place + 2 :]}" if place > 0 else None


def _with_soft_hyphens(sentence: str, _: Random) -> str | None:
    changed = re.sub(r"(?<=[a-z]{3})(?=[a-z]{3})", "\u00ad", sentence, count=2)
    return changed if changed != sentence else None


_CHANGES = {_MENDED: _slip, _ELLIPSIS: _with_ellipsis, _SOFT: _with_soft_hyphens}
