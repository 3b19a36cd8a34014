"""What of a source's text the site may show, and how it shows the rest.

Of a text under a free licence everything is shown. Of any other, people's quotations are shown,
and its headline, which is its title and stands in every citation; and of the outlet's own prose at
most `quoted_words` words a passage and `quoted_percent` percent in all; of an excerpt, whose
whole is not kept, the first limit alone holds. What matters most to the people concerned goes
first: passages that accuse somebody, then the words that bear a hedge or a condition, then whatever
passages fit in whole, the shortest first. Every page shows the same words, since all ask here.
Where a statement of a story was withdrawn, quotations that nothing rests on any more are not shown:
they may be what was withdrawn. What a withdrawal names under `withheld` is not shown of any text.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from explainer.english.conditions import CONDITION, OF_CONDITION
from explainer.english.hedges import HEDGE, OF_HEDGE
from explainer.english.phrases import stem_places
from explainer.site import Claim, Correction, Site, Source
from explainer.text.anchor import find_passage
from explainer.text.characters import UNSPACED
from explainer.text.speech import speech
from explainer.tracking.dependencies import derived_by_key, tracked_cache

# With its first letter, where it has one. A passage may begin without a blank before it: behind a
# dash, as in “COMMAND.—Unless”, or with a mark, as in “said:“Yes”. Where a script writes no blanks,
# each letter counts as a word: some words are of one, most of two, so never too much is shown.
_OPENING = r"“„«\"(\[「『《〈（【"
_WORD = re.compile(
    r"(?=\S)[^\w\s]*(\w?)"
    rf"(?:(?<![—–―…/”»])(?<!\.\.)(?<![{UNSPACED}])(?![{UNSPACED}])\w"
    rf"|[^\w\s{_OPENING}]|[{_OPENING}](?!\w))*"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a source: its words, or a gap of so many words that are not shown.

    `blank` stands between it and what follows: nothing where the source has none there.
    """

    start: int
    end: int
    text: str
    words: int
    is_shown: bool
    is_speech: bool
    blank: str = " "


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    """The words of a text with their marks, by their numbers: where each begins and ends.

    `at` is its first letter, which decides where the word belongs. There are very many, so they
    are no objects.
    """

    start: "array[int]"
    end: "array[int]"
    at: "array[int]"
    is_speech: bytearray

    def __len__(self) -> int:
        return len(self.start)


@dataclass(frozen=True)
class Showable:
    """Which words of one source may be shown; the numbers count the outlet's own prose."""

    text: str
    words: _Words
    shown: frozenset[int]
    prose_words: int
    prose_shown: int
    prose_allowed: int

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """Cut a stretch of the text into what is shown and what is not."""
        for _, run in groupby(_between(self.words, start, end), self._kind):
            yield self._piece([*run])

    def around(self, start: int, end: int, most: int) -> tuple[str, str]:
        """Give what is shown right before and right behind a shown stretch.

        These are whole words, up to `most` code points on either side, and no word beyond one that
        is not shown.
        """
        within = _between(self.words, start, end)
        return self._before(within, start, most), self._behind(within, end, most)

    def _before(self, within: range, start: int, most: int) -> str:
        first = start
        for number in range(min(within.start, len(self.words) - 1), -1, -1):
            begins = self.words.start[number]
            if number not in self.shown or start - begins > most:
                break
            first = min(first, begins)
        return self.text[first:start]

    def _behind(self, within: range, end: int, most: int) -> str:
        last = end
        for number in range(max(within.stop - 1, 0), len(self.words)):
            ends = self.words.end[number]
            if number not in self.shown or ends - end > most:
                break
            last = max(last, ends)
        return self.text[end:last]

    def _kind(self, number: int) -> tuple[bool, bool]:
        is_shown = number in self.shown
        return is_shown, is_shown and bool(self.words.is_speech[number])

    def _piece(self, run: list[int]) -> Piece:
        start, end = self.words.start[run[0]], self.words.end[run[-1]]
        is_shown, is_speech = self._kind(run[0])
        text = self.text[start:end] if is_shown else ""
        goes_on = is_shown and end < len(self.text) and not self.text[end].isspace()
        blank = "" if goes_on else " "
        return Piece(start, end, text, len(run), is_shown, is_speech, blank)


@dataclass(frozen=True, slots=True)
class _Passage:
    """The numbers of the words of the outlet's prose that a passage takes in."""

    words: tuple[int, ...]
    accuses: bool


class _Resting(NamedTuple):
    """Where words lie that something rests on, and whether they accuse somebody."""

    parts: tuple[tuple[int, int], ...]
    accuses: bool


@derived_by_key
def _resting(site: Site) -> Mapping[str, list[_Resting]]:
    """Give, by the ids of sources, all words that anything rests on."""
    found: dict[str, list[_Resting]] = {}
    for owner, evidence in site.all_evidence():
        accuses = isinstance(owner, Claim) and bool(owner.accuses)
        found.setdefault(evidence.source.id, []).extend(
            _Resting(words.hits[0].parts, accuses) for words in evidence.words if words.hits
        )
    return found


@tracked_cache(1024)
def showable(site: Site, source: Source) -> Showable | None:
    """Work out what may be shown of a source; nothing is known of one without a kept text."""
    if source.text is None:
        return None
    text = source.text.text
    words = _words(text)
    withheld = _withheld(site, source, words)
    if source.is_free:
        return Showable(text, words, frozenset(range(len(words))) - withheld, 0, 0, 0)
    given = frozenset(_given(words, source)) - withheld
    prose = [number for number in range(len(words)) if number not in given]
    rights = source.entry.rights
    may_quote = rights is None or rights.may_quote
    percent = 100 if source.entry.text == "excerpt" else site.settings.quoted_percent
    allowed = len(prose) * percent // 100 if may_quote else 0
    passages = [
        _Passage(tuple(n for n in _inside(words, one) if n not in given), one.accuses)
        for one in _resting(site).get(source.ref.id, ())
    ]
    resting = {number for passage in passages for number in passage.words}
    bearing = _bearing(text, words, resting)
    taken = _allot(passages, bearing, site.settings.quoted_words, allowed)
    shown = given - _idle(site, source, words, given)
    return Showable(text, words, shown | taken, len(prose), len(taken), allowed)


def _words(text: str) -> _Words:
    spoken = [(run.outer_start, run.outer_end) for run in speech(text) if run.depth == 0]
    words = _Words(array("I"), array("I"), array("I"), bytearray())
    number = 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        letter, behind = found.span(1)
        while number < len(spoken) and spoken[number][1] <= start:
            number += 1
        words.start.append(start)
        words.end.append(end)
        words.at.append(letter if letter < behind else start)
        words.is_speech.append(number < len(spoken) and spoken[number][0] < end)
    return words


def _given(words: _Words, source: Source) -> Iterator[int]:
    """Give the words that no allowance is needed for: people's quotations, and the headline."""
    yield from (number for number, spoken in enumerate(words.is_speech) if spoken)
    assert source.text is not None
    for headline in source.entry.parts.headline:
        for start, end in find_passage(headline, source.text.text):
            yield from _between(words, start, end)


def _idle(site: Site, source: Source, words: _Words, given: frozenset[int]) -> frozenset[int]:
    """Give the speech that nothing rests on, in a source of a story that withdrew a statement."""
    if not any(correction.withdrawn for correction in _corrections(site, source)):
        return frozenset()
    used = _used(site, source, words)
    return frozenset(n for n in given if words.is_speech[n] and n not in used)


def _withheld(site: Site, source: Source, words: _Words) -> frozenset[int]:
    """Give the words of what its stories withdrew, unless something else rests on them."""
    assert source.text is not None
    texts = {text for one in _corrections(site, source) for text in one.entry.withheld}
    found = {
        number
        for text in texts
        for start, end in find_passage(text, source.text.text)
        for number in _between(words, start, end)
    }
    return frozenset(found - _used(site, source, words)) if found else frozenset()


def _corrections(site: Site, source: Source) -> Iterator[Correction]:
    """Give the corrections of all stories: a source is no story's, and knows its users alone."""
    stories = {ref.id.split("/")[0] for ref in site.users(source.ref)}
    for story in sorted(stories):
        if story in site.explainers:
            yield from site.explainers[story].corrections


def _used(site: Site, source: Source, words: _Words) -> set[int]:
    return {n for one in _resting(site).get(source.ref.id, ()) for n in _inside(words, one)}


def _inside(words: _Words, resting: _Resting) -> Iterator[int]:
    for start, end in resting.parts:
        yield from _between(words, start, end)


def _between(words: _Words, start: int, end: int) -> range:
    """Give the numbers of the words whose first letter stands in a stretch."""
    first = bisect_left(words.at, start)
    return range(first, bisect_left(words.at, end, lo=first))


def _allot(
    passages: list[_Passage], bearing: frozenset[int], most: int, allowed: int
) -> frozenset[int]:
    """Give out the allowance, in the order of what matters most; ties by place in the text."""
    taken: set[int] = set()
    holding: dict[int, list[_Passage]] = {}
    for passage in passages:
        for number in passage.words:
            holding.setdefault(number, []).append(passage)
    in_order = sorted(passages, key=lambda passage: (len(passage.words), passage.words))
    accusing = [passage.words[:most] for passage in in_order if passage.accuses]
    hedges = [tuple(n for n in passage.words if n in bearing)[:most] for passage in in_order]
    whole = [passage.words for passage in in_order if len(passage.words) <= most]
    for wish in (*accusing, *hedges, *whole):
        new = {number for number in wish if number not in taken}
        within = all(
            len(taken.intersection(passage.words)) + len(new.intersection(passage.words)) <= most
            for passage in {id(p): p for number in new for p in holding[number]}.values()
        )
        if within and len(taken) + len(new) <= allowed:
            taken.update(new)
    return frozenset(taken)


def _bearing(text: str, words: _Words, among: Set[int]) -> frozenset[int]:
    """Give the words that belong to a hedge or condition, each with the word to either side."""
    near = {
        number
        for place in stem_places(text, (*OF_HEDGE, *OF_CONDITION))
        for number in _around(words, *place)
    }
    return frozenset(number for number in near & among if _bears(text, words, number))


def _around(words: _Words, start: int, end: int) -> range:
    """Give the numbers of the words that a stretch touches, and of those beside them."""
    first = bisect_right(words.start, start) - 1
    return range(max(0, first - 1), bisect_left(words.start, end, lo=max(0, first)) + 1)


def _bears(text: str, words: _Words, number: int) -> bool:
    """Tell whether a word belongs to a hedge or condition, with the word to either side."""
    start = words.start[max(0, number - 1)]
    end = words.end[min(len(words) - 1, number + 1)]
    stretch = text[start:end]
    for pattern in (HEDGE, CONDITION):
        for found in pattern.finditer(stretch):
            first, last = start + found.start(), start + found.end()
            if first < words.end[number] and last > words.start[number]:
                return True
    return False
