"""What of a passage a statement retells that has a quotation beside it.

A passage runs on to where its speaker is named, over more than is quoted. A statement is of the
sentences that the quotation stands in, of any from which it has another word, and of one that goes
on with these (“Only if it snows.”); the rest of a speech is left out. Without a quotation it is of
the whole passage. Places count code points of the text.
"""

import re
from collections.abc import Iterator

from explainer.analysis.context import sentence_at, sentences_of, speeches_at
from explainer.english.continuations import GOES_ON
from explainer.site import Evidence, Source
from explainer.text.anchor import TextRange
from explainer.text.word_stems import content_stems

_OPENING = re.compile(r"[“‘\"'«]+")
_STOP = re.compile(r"[.!?]\s+(?=[A-Z])")


def retold_of_passage(source: Source, evidence: Evidence, ours: str) -> tuple[str, ...]:
    """Give the stretches of a passage that a statement of ours is held to; none without one."""
    passage = evidence.passage
    if passage is None:
        return ()
    place = next(((hit.start, hit.end) for hit in passage.hits), None)
    text = source.text.text if source.text else ""
    hits = ((hit.start, hit.end) for quote in evidence.quotes for hit in quote.hits)
    quoted = [hit for hit in hits if place and place[0] <= hit[0] and hit[1] <= place[1]]
    if place is None or not quoted or "[" in passage.words:  # what it leaves out stands in the text
        return (passage.words,)
    return tuple(text[slice(*run)] for run in _runs(list(_retold(text, place, quoted, ours))))


def _retold(text: str, place: TextRange, quoted: list[TextRange], ours: str) -> Iterator[TextRange]:
    """Give the sentences, and the parts of long speeches, that ours may be of."""
    parts = list(_parts(text, place))
    held = [part for part in parts if any(_meet(part, hit) for hit in quoted)]
    wanted = content_stems(ours).difference(*(content_stems(text[slice(*part)]) for part in held))
    is_held = False
    for part in parts:
        words = text[slice(*part)]
        is_held = (
            part in held
            or bool(wanted & content_stems(words))
            or (is_held and GOES_ON.match(words) is not None)
        )
        if is_held or any(_is_around(text, part, one) for one in held):
            yield part


def _parts(text: str, place: TextRange) -> Iterator[TextRange]:
    """Give the sentences of a passage, each speech of several in its own sentences."""
    for start, end in sentences_of(text):
        first, last = max(start, place[0]), min(end, place[1])
        for stop in _STOP.finditer(text, first, max(first, last)):
            if speeches_at(text, (stop.start(), stop.end() + 1)):
                yield first, stop.end()
                first = stop.end()
        if first < last:
            yield first, last


def _is_around(text: str, part: TextRange, held: TextRange) -> bool:
    """Tell whether a part of a held sentence has words that are outside of its speech."""
    return _meet(part, sentence_at(text, held)) and not speeches_at(text, _inner(text, part))


def _inner(text: str, part: TextRange) -> TextRange:
    """Leave out the mark that a part begins with."""
    opened = _OPENING.match(text, *part)
    return (opened.end() if opened else part[0]), part[1]


def _runs(parts: list[TextRange]) -> Iterator[TextRange]:
    """Put parts together that touch."""
    run = parts[:1]
    for part in parts[1:]:
        if part[0] - run[0][1] <= 1:
            run = [(run[0][0], part[1])]
        else:
            yield run[0]
            run = [part]
    yield from run


def _meet(one: TextRange, other: TextRange) -> bool:
    return one[0] < other[1] and other[0] < one[1]
