"""Passages that an honest writer takes from a text. Each generator gives as many as it can."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import TypeVar

from benchmarks.integrity.case import OUTLET, Case, Kind, spoken
from benchmarks.integrity.pieces import (
    clauses,
    has_marks,
    is_long_enough,
    plain,
    sentences,
    trimmed,
)
from benchmarks.integrity.reading import Quotation, Reading
from benchmarks.integrity.vocabulary import DELICATE

T = TypeVar("T")
Generator = Callable[[Reading, Random], Iterator[Case]]

WHOLE = Kind("a whole quotation, word for word", is_honest=True)
NAMED = Kind("a whole quotation, given to the speaker named beside it", is_honest=True)
SENTENCE = Kind("a whole sentence of a longer quotation", is_honest=True, is_clause=True)
CLAUSE = Kind("a clause, cut away from delicate words", is_honest=True, is_clause=True)
ANY_CLAUSE = Kind("any clause at all", is_honest=True, counts=False)
NARRATION = Kind("the narrator’s words, as a passage", is_honest=True)
TYPOGRAPHY = Kind("a whole quotation in another typography", is_honest=True)
CUT = Kind("a cut with […] within one quotation", is_honest=True)
BROKEN = Kind("a speech that narration breaks, as a list", is_honest=True)


def usable(reading: Reading, fewest: int = 5) -> list[Quotation]:
    """Give the quotations that stand once, are no mere exclamations and quote nobody else."""
    text = plain(reading.text)
    return [
        quotation
        for quotation in reading.quotations
        if is_long_enough(quotation.words, fewest)
        and not has_marks(quotation.words)
        and text.count(plain(quotation.words)) == 1
    ]


def shuffled(items: Sequence[T], random: Random) -> list[T]:
    """Give the items in an order that the seed decides."""
    return random.sample(items, len(items))


def whole(reading: Reading, random: Random) -> Iterator[Case]:
    for quotation in shuffled(usable(reading), random):
        yield spoken(WHOLE, quotation.words)


def named(reading: Reading, random: Random) -> Iterator[Case]:
    for quotation in shuffled(usable(reading), random):
        if quotation.speaker:
            yield spoken(NAMED, quotation.words, by=quotation.speaker)


def sentence(reading: Reading, random: Random) -> Iterator[Case]:
    for quotation in shuffled(usable(reading), random):
        found = [words for words in sentences(quotation.words) if is_long_enough(words)]
        if len(found) > 1:
            words = random.choice(found)
            if _stands_once(words, reading):
                yield spoken(SENTENCE, words, whole=quotation.words)


def clause(reading: Reading, random: Random) -> Iterator[Case]:
    for words, rest, quoted in _clauses(reading, random):
        if not DELICATE.search(rest):
            yield spoken(CLAUSE, words, whole=quoted)


def any_clause(reading: Reading, random: Random) -> Iterator[Case]:
    for words, _, quoted in _clauses(reading, random):
        yield spoken(ANY_CLAUSE, words, whole=quoted)


def narration(reading: Reading, random: Random) -> Iterator[Case]:
    for words in shuffled(list(reading.narration), random):
        if _stands_once(words, reading):
            yield Case(NARRATION, passage=words, by=OUTLET)


def typography(reading: Reading, random: Random) -> Iterator[Case]:
    for number, quotation in enumerate(shuffled(usable(reading), random)):
        yield spoken(
            TYPOGRAPHY, _DRESSES[number % len(_DRESSES)](quotation.words), whole=quotation.words
        )


def cut(reading: Reading, random: Random) -> Iterator[Case]:
    for quotation in shuffled(usable(reading, 12), random):
        for hidden in shuffled(clauses(quotation.words)[1:-1], random):
            before, _, after = quotation.words.partition(hidden)
            opening = sentences(before)[-1] if before else ""
            is_whole = is_long_enough(before, 3) and is_long_enough(after, 3)
            if is_whole and not DELICATE.search(hidden) and not DELICATE.search(opening):
                yield spoken(
                    CUT, f"{trimmed(before)} […] {after.lstrip(' —-')}", whole=quotation.words
                )
                break


def broken(reading: Reading, random: Random) -> Iterator[Case]:
    for quotation, other in shuffled(list(reading.broken), random):
        words = quotation.words, other.words
        text = plain(reading.text)
        if not any(has_marks(each) or text.count(plain(each)) > 1 for each in words):
            yield spoken(BROKEN, *words)


def _clauses(reading: Reading, random: Random) -> Iterator[tuple[str, str, str]]:
    """Give clauses with the rest of their sentence."""
    for quotation in shuffled(usable(reading, 10), random):
        for each in shuffled(sentences(quotation.words), random):
            found = [part for part in clauses(each) if is_long_enough(part)]
            if len(clauses(each)) > 1 and found:
                words = trimmed(random.choice(found)).rstrip(".")
                if _stands_once(words, reading):
                    yield words, each.replace(words, " ", 1), each
                    break


def _stands_once(words: str, reading: Reading) -> bool:
    return plain(reading.text).count(plain(words)) == 1 and is_long_enough(words)


def _wrapped(words: str) -> str:
    return re.sub(r"((?:\S+ ){4}\S+) ", r"\1\n", " ".join(words.split()))


def _blanks(words: str) -> str:
    return " ".join(words.split()).replace(" ", "\u00a0", 2).replace(" ", "  ", 2)


def _dashes(words: str) -> str:
    return re.sub(r"\s*(?:—|--)\s*", " – ", words) if re.search("—|--", words) else _blanks(words)


_DRESSES: tuple[Callable[[str], str], ...] = (
    _wrapped,
    _blanks,
    _dashes,
    lambda words: unicodedata.normalize("NFD", words),
    lambda words: words.replace("’", "'") if "’" in words else words.replace("'", "’"),
    lambda words: words.rstrip(".,"),
)

GENERATORS: tuple[Generator, ...] = (
    whole,
    named,
    sentence,
    clause,
    any_clause,
    narration,
    typography,
    cut,
    broken,
)
