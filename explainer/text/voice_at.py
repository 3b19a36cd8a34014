"""Whose words stand at a place: a speech, or the narrator in a paragraph."""

import re
import string
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.text.paragraphs import paragraphs
from explainer.text.speech import Speech, speech
from explainer.text.text_cache import cached_by_text

_PAGE_NUMBER = re.compile(r"(?:[Pp]age )?\d{1,4}")
_UNFINISHED = frozenset(string.ascii_letters + ",;")


@dataclass(frozen=True, slots=True, eq=False)
class VoiceMap:
    """A text cut into stretches, each with the frame that its words stand in."""

    starts: tuple[int, ...]
    speeches: tuple[int | None, ...]
    paragraph_starts: tuple[int, ...]

    def at(self, place: int) -> int:
        """Give the innermost speech's group; in narration the paragraph, as a number below 0."""
        group = self.speeches[bisect_right(self.starts, place) - 1]
        if group is not None:
            return group
        return -1 - self.paragraph(place)

    def paragraph(self, place: int) -> int:
        """Give the number of the paragraph."""
        return bisect_right(self.paragraph_starts, place)


@cached_by_text
def voices(text: str) -> VoiceMap:
    """Give the frames of a text."""
    starts, speeches = [0], list[int | None]([None])
    open_speeches: list[Speech] = []
    for run in (*speech(text), None):
        while open_speeches and (run is None or open_speeches[-1].end <= run.outer_start):
            starts.append(open_speeches.pop().end)
            speeches.append(open_speeches[-1].group if open_speeches else None)
        if run:
            open_speeches.append(run)
            starts.append(run.start)
            speeches.append(run.group)
    return VoiceMap(tuple(starts), tuple(speeches), tuple(_paragraph_starts(text)))


def _paragraph_starts(text: str) -> Iterator[int]:
    """Give where paragraphs start; one that a page number breaks goes on behind it."""
    places = list(paragraphs(text))
    pages = {
        number
        for number, (start, end) in enumerate(places[1:-1], 1)
        if _PAGE_NUMBER.fullmatch(text[start:end].strip())
        and text[places[number - 1][1] - 1] in _UNFINISHED
        and text[places[number + 1][0]].islower()
    }
    for number, (start, _) in enumerate(places):
        if number not in pages and number - 1 not in pages:
            yield start
