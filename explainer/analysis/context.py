"""What stands around a place of a kept text: its clause, its sentence, its paragraph, its speech.

Places count code points of the text.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from explainer.english.titles import TITLE_OR_INITIAL_AT_END
from explainer.text.anchor import TextRange
from explainer.text.paragraphs import paragraphs
from explainer.text.sentences import sentences
from explainer.text.speech import Speech, speech
from explainer.text.text_cache import cached_by_text

_Stretches = tuple[tuple[TextRange, ...], list[int]]  # with where each begins, to look it up

_STOP = re.compile(r"[.!?][”’\"')\]]*\s+(?=[“‘\"'(]*[A-Z])")


def sentences_of(text: str) -> tuple[TextRange, ...]:
    """Give the sentences of a whole kept text."""
    return _sentences(text)[0]


def paragraphs_of(text: str) -> tuple[TextRange, ...]:
    """Give the paragraphs of a whole kept text."""
    return _paragraphs(text)[0]


def sentence_at(text: str, place: TextRange) -> TextRange:
    """Give the sentence, or the run of sentences, that holds a place."""
    return _enclosing(*_sentences(text), place)


def paragraph_at(text: str, place: TextRange) -> TextRange:
    """Give the paragraph, or the run of paragraphs, that holds a place."""
    return _enclosing(*_paragraphs(text), place)


def paragraph_before(text: str, place: TextRange) -> TextRange | None:
    """Give the paragraph before the one that holds a place."""
    found, starts = _paragraphs(text)
    number = bisect_right(starts, place[0]) - 2
    return found[number] if number >= 0 else None


def before_and_after(text: str, place: TextRange) -> tuple[str, str]:
    """Give the words of the same sentence on either side, a full stop in a quotation ending it."""
    start, end = sentence_at(text, place)
    before, after = text[start : place[0]], text[place[1] : end]
    stops = [
        stop.end()
        for stop in _STOP.finditer(text[start : place[0] + 1])
        if stop.end() <= len(before) and not TITLE_OR_INITIAL_AT_END.search(before[: stop.end()])
    ]
    stop = _STOP.search(text[max(0, place[1] - 2) : end])
    following = max(0, stop.start() + 1 - 2) if stop else len(after)
    return before[stops[-1] if stops else 0 :], after[:following]


def speeches_at(text: str, place: TextRange) -> tuple[Speech, ...]:
    """Give the runs of quoted words that hold a whole place, the outermost first."""
    runs, starts = _runs(text)
    held = []
    number = bisect_right(starts, place[0]) - 1
    while number >= 0:
        run = runs[number]
        if run.start <= place[0] and place[1] <= run.outer_end:
            held.append(run)
        if run.depth == 0:
            break
        number -= 1
    return tuple(reversed(held))


def quotations_in(text: str, place: TextRange) -> tuple[Speech, ...]:
    """Give the outermost runs of quoted words that touch a place, in order."""
    runs, starts, furthest = _outermost(text)
    last = bisect_left(starts, place[1])
    first = last
    while first > 0 and furthest[first - 1] > place[0]:
        first -= 1
    return tuple(run for run in runs[first:last] if run.end > place[0])


def _enclosing(stretches: tuple[TextRange, ...], starts: list[int], place: TextRange) -> TextRange:
    first = max(0, bisect_right(starts, place[0]) - 1)
    last = max(first, bisect_right(starts, max(place[0], place[1] - 1)) - 1)
    return min(place[0], stretches[first][0]), max(place[1], stretches[last][1])


@cached_by_text
def _outermost(text: str) -> tuple[tuple[Speech, ...], list[int], list[int]]:
    """Give the outermost runs, where each begins, and where all up to it have ended."""
    runs = tuple(run for run in speech(text) if run.depth == 0)
    return runs, [run.start for run in runs], list(accumulate((run.end for run in runs), max))


@cached_by_text
def _sentences(text: str) -> _Stretches:
    return _with_starts(sentences(text))


@cached_by_text
def _paragraphs(text: str) -> _Stretches:
    return _with_starts(tuple(paragraphs(text)))


def _with_starts(places: tuple[TextRange, ...]) -> _Stretches:
    return places, [start for start, _ in places]


@cached_by_text
def _runs(text: str) -> tuple[tuple[Speech, ...], list[int]]:
    runs = speech(text)
    return runs, [run.outer_start for run in runs]
