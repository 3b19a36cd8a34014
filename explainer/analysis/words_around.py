"""What stands around words that may tell who says them, whatever the form: sentences, not verdicts.

Places count code points of the text.
"""

from itertools import islice

from explainer.analysis.attribution import credited, speaking
from explainer.analysis.context import paragraph_at, paragraph_before, quotations_in, sentence_at
from explainer.analysis.names import NameIndex
from explainer.analysis.quotation_marks import speech_at
from explainer.analysis.sign_offs import signed_line
from explainer.site import Ref
from explainer.text.anchor import TextRange
from explainer.text.sentences import sentences
from explainer.text.speech import speech

_FURTHEST = 6  # paragraphs that a pronoun is followed back over, while nobody is named
_MOST_PARTS, _NEARBY = 6, 60  # of one speech; runs of quoted words behind the first in which


def telling(text: str, place: TextRange) -> list[TextRange]:
    """Give the sentences that tell who says it: all in which a part of the same speech stands."""
    runs = quotations_in(text, place)
    first = sentence_at(text, place)
    if speech_at(text, *place) is None:
        return [first]
    group = runs[0].group
    nearby = speech(text)[group : group + _NEARBY]
    parts = islice((run for run in nearby if run.group == group), _MOST_PARTS)
    around = (sentence_at(text, (run.outer_start, run.outer_end)) for run in parts)
    return list(dict.fromkeys((first, *around)))


def told_by_narrator(text: str, start: int, end: int) -> str:
    """Give a sentence without its quoted words: whom a speaker mentions is not the speaker."""
    told = text[start:end]
    for run in quotations_in(text, (start, end)):
        first, last = max(run.start, start) - start, min(run.end, end) - start
        told = told[:first] + " " * (last - first) + told[last:]
    return told


def words_before(text: str, place: TextRange, names: NameIndex, *, of_person: bool = False) -> str:
    """Give the words before a sentence, back to the beginning of the paragraph before.

    Where nobody is named in them, further back to the next paragraph that names somebody; for “he”
    and “she” that is one `of_person`.
    """
    start = paragraph_at(text, place)[0]
    for _ in range(_FURTHEST):
        paragraph = paragraph_before(text, (start, start))
        if paragraph is None:
            break
        start = paragraph[0]
        named = names.named(text[start : place[0]])
        if named & names.persons if of_person else named:
            break
    return text[start : place[0]]


def last_speakers(before: str, names: NameIndex) -> frozenset[Ref]:
    """Give who spoke in the nearest sentence of the words before in which anybody does."""
    for start, end in reversed(sentences(before)):
        sentence = before[start:end]
        speakers = speaking(sentence, names) or frozenset(
            ref for mention in credited(sentence, names) for ref in mention.refs
        )
        speakers = speakers or signed_line(sentence.strip(), names)
        if speakers:
            return speakers
    return frozenset()
