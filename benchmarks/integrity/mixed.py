"""Misquotations that mix what belongs to two: two speeches, speech and narration, two speakers."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from random import Random

from benchmarks.integrity.case import OUTLET, Case, Kind, spoken
from benchmarks.integrity.honest import Generator, shuffled, usable
from benchmarks.integrity.pieces import has_marks, is_long_enough, plain, sentences, trimmed
from benchmarks.integrity.reading import Quotation, Reading

_JOINED = ("EX306", "EX307", "EX303", "EX301")
_WHO = ("EX403", "EX404", "EX424", "EX405", "EX314")
_REACH = 700  # characters; a name that is nearer is beside the words

_PROSE = Kind("the narrator’s prose as speech", ("EX302",))
_PROSE_NAMED = Kind("the narrator’s prose as a named person’s speech", ("EX302", "EX403", "EX424"))
_RUN_OUT = Kind("a quotation that runs on into the narrator’s words", ("EX303", "EX301", "EX306"))
_MADE_UP = Kind("the narrator’s prose given to somebody not named beside it", ("EX403", "EX424"))
_FAR = Kind("given to a speaker of another scene", _WHO)
_NEAR = Kind("given to the other speaker of the scene", _WHO)
_MENTIONED = Kind("given to somebody whom the quotation mentions", _WHO)
_INNER = Kind("an inner quotation given to the outer speaker", ("EX314",))
# Whoever repeats an own speech (“And I said, ‘Who are you?’”) spoke the inner words as well.
_OWN_SPEECH = re.compile(
    r"\b(?:I|we) (?:said|say|asked|answered|cried)\b[^.!?]{0,20}$", re.IGNORECASE
)


def _joined(kind: Kind, glue: str, reading: Reading, random: Random) -> Iterator[Case]:
    text = plain(reading.text)
    found = usable(reading, 4)
    for quotation in shuffled(found, random):
        others = [other for other in found if _is_apart(reading, quotation, other)]
        if not others:
            continue
        other = random.choice(others)
        first, second = sentences(quotation.words)[0], sentences(other.words)[-1]
        words = f"{trimmed(first) if glue != ' ' else first}{glue}{second}"
        if is_long_enough(first, 3) and is_long_enough(second, 3) and plain(words) not in text:
            yield spoken(kind, words)


def _is_apart(reading: Reading, quotation: Quotation, other: Quotation) -> bool:
    between = reading.text[min(quotation.end, other.end) : max(quotation.start, other.start)]
    return quotation.speech != other.speech and "\n\n" in between


def _neighbours(reading: Reading, random: Random) -> Iterator[Case]:
    """Join what two people say in turn, which stands nearest together."""
    pairs = [
        (quotation, other)
        for quotation, other in pairwise(reading.quotations)
        if _is_apart(reading, quotation, other)
        and not (has_marks(quotation.words) or has_marks(other.words))
    ]
    for quotation, other in shuffled(pairs, random):
        first, second = sentences(quotation.words)[-1], sentences(other.words)[0]
        if is_long_enough(first, 3) and is_long_enough(second, 3):
            yield spoken(_NEIGHBOURS, f"{trimmed(first)} […] {second}")


_NEIGHBOURS = Kind("two speakers’ words in turn joined with […]", _JOINED)


def _prose(reading: Reading, random: Random) -> Iterator[Case]:
    for words in _narrated(reading, random):
        yield spoken(_PROSE, words)


def _prose_named(reading: Reading, random: Random) -> Iterator[Case]:
    for words in _narrated(reading, random):
        if reading.names:
            yield spoken(_PROSE_NAMED, words, by=random.choice(reading.names))


def _made_up(reading: Reading, random: Random) -> Iterator[Case]:
    for words in _narrated(reading, random):
        place = reading.text.find(words)
        strangers = [name for name in reading.names if not _is_beside(reading, name, place)]
        if strangers and place >= 0:
            yield Case(_MADE_UP, passage=words, by=random.choice(strangers))


def _narrated(reading: Reading, random: Random) -> Iterator[str]:
    text = plain(reading.text)
    return (
        words
        for words in shuffled(list(reading.narration), random)
        if text.count(plain(words)) == 1
    )


def _run_out(reading: Reading, random: Random) -> Iterator[Case]:
    for quotation in shuffled(usable(reading), random):
        behind = reading.text[quotation.end + 1 : quotation.end + 60].split("\n\n")[0]
        tail = behind.split()[:4]
        if len(tail) == 4 and tail[0][0].isalpha() and not has_marks(" ".join(tail)):
            yield spoken(_RUN_OUT, f"{quotation.words} {' '.join(tail)}")


def _given(
    kind: Kind,
    is_fitting: Callable[[Reading, str, Quotation], bool],
    reading: Reading,
    random: Random,
) -> Iterator[Case]:
    for quotation in shuffled(usable(reading), random):
        others = [name for name in reading.names if _is_stranger(name, quotation)]
        others = [name for name in others if is_fitting(reading, name, quotation)]
        if others:
            yield spoken(
                kind,
                quotation.words,
                by=random.choice(others),
                whole=f"said by {quotation.speaker}",
            )


def _is_stranger(name: str, quotation: Quotation) -> bool:
    speaker = set((quotation.speaker or "").split())
    return quotation.speaker is not None and not speaker & set(name.split())


def _is_far(reading: Reading, name: str, quotation: Quotation) -> bool:
    return not _is_beside(reading, name, quotation.start)


def _is_near(reading: Reading, name: str, quotation: Quotation) -> bool:
    return _is_beside(reading, name, quotation.start) and name not in quotation.words


def _is_mentioned(_: Reading, name: str, quotation: Quotation) -> bool:
    return name in quotation.words


def _is_beside(reading: Reading, name: str, place: int) -> bool:
    around = reading.text[max(0, place - _REACH) : place + _REACH]
    return any(word in around for word in name.split() if word not in ("Mr.", "Mrs.", "Miss"))


def _inner(reading: Reading, random: Random) -> Iterator[Case]:
    text = plain(reading.text)
    for words, outer in shuffled(list(reading.inner), random):
        if _OWN_SPEECH.search(outer.words.partition(words)[0]):
            continue
        if is_long_enough(words) and text.count(plain(words)) == 1:
            yield spoken(_INNER, words, by=outer.speaker or OUTLET, whole=outer.words)


GENERATORS: tuple[Generator, ...] = (
    partial(_joined, Kind("two quotations joined with …", _JOINED), " … "),
    partial(_joined, Kind("two quotations joined with […]", _JOINED), " […] "),
    partial(_joined, Kind("two quotations joined plainly", _JOINED), " "),
    _neighbours,
    _prose,
    _prose_named,
    _run_out,
    _made_up,
    partial(_given, _FAR, _is_far),
    partial(_given, _NEAR, _is_near),
    partial(_given, _MENTIONED, _is_mentioned),
    _inner,
)
