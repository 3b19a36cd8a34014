"""What of an article its explainers account for, sentence by sentence.

Words are accounted for by the passages and quotes of claims, events and reactions, by what an
explainer skips with a reason or has withdrawn, and by the parts of a source that its file lists:
those that are no text, as byline, credits and furniture, and headings and captions, unless they
hold a hedge, a condition or an accusation.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from sys import maxsize

from explainer.analysis.context import sentences_of
from explainer.analysis.needs_claim import delicate_words
from explainer.analysis.unmatched import unmatched_in
from explainer.site import Ref, Site, Source
from explainer.text.anchor import Anchor, TextRange, anchors
from explainer.text.fold import fold
from explainer.tracking.dependencies import tracked_cache

_BEHIND_ALL = (maxsize, maxsize)  # so that no place is the last
_LONGEST_CAPTION = 90  # words
_WORD = re.compile(r"\w(?:[\w’'.,-]*\w)?")


@dataclass(frozen=True, slots=True)
class SentenceCoverage:
    """A sentence of an article, and the runs of its words that nothing accounts for."""

    start: int
    end: int
    words: int
    left_over: tuple[TextRange, ...]
    words_left: tuple[int, ...]

    @property
    def is_missed(self) -> bool:
        """Whether nothing at all accounts for it."""
        return self.words > 0 and sum(self.words_left) == self.words


@tracked_cache(1024, of_entire=True)
def used_places(site: Site, source: Ref) -> tuple[TextRange, ...]:
    """Give what claims, events and reactions use of a source: places in order, joined."""
    words = (words for _, evidence in site.evidence_in(source) for words in evidence.words)
    return tuple(_joined(part for found in words for part in _parts(found.hits)))


@tracked_cache(1024, of_entire=True)
def coverage(site: Site, article: Ref) -> tuple[SentenceCoverage, ...]:
    """Tell for each sentence of an article what of it is accounted for."""
    source = site.sources[article.id]
    if source.text is None:
        return ()
    text = source.text.text
    accounted = [
        *used_places(site, article),
        *_skipped(site, article),
        *_withheld(site, source),
        *_no_body(source),
        *_nearly(site, source),
    ]
    places = [*_joined(accounted), _BEHIND_ALL]
    return tuple(_covered(text, start, end, places) for start, end in sentences_of(text))


def _withheld(site: Site, source: Source) -> Iterator[TextRange]:
    """Give the words of what was withdrawn: nobody may tell them again."""
    assert source.text is not None
    for explainer in site.explainers_of(source.ref):
        for correction in explainer.corrections:
            for words in correction.entry.withheld:
                yield from _parts(anchors(words, fold(source.text.text)))


def _parts(hits: Iterable[Anchor]) -> list[TextRange]:
    return [part for hit in hits for part in hit.parts]


def _skipped(site: Site, article: Ref) -> Iterator[TextRange]:
    for explainer in site.explainers_of(article):
        for skip in explainer.skip:
            if skip.article == article:
                yield from _parts(skip.words.hits)


def _no_body(source: Source) -> Iterator[TextRange]:
    assert source.text is not None
    parts, datelines = source.entry.parts, (one.words for one in source.entry.datelines)
    headings = (*parts.headline, *parts.standfirst, *parts.subheads, *parts.captions)
    told = (words for words in headings if _is_told_by_listing(words))
    for words in (*parts.byline, *parts.credits, *parts.furniture, *datelines, *told):
        yield from _parts(anchors(words, fold(source.text.text)))


def _is_told_by_listing(words: str) -> bool:
    """Tell whether a heading or a caption needs no claim: a paragraph of the body is neither."""
    return len(words.split()) <= _LONGEST_CAPTION and not any(delicate_words(words))


def _nearly(site: Site, source: Source) -> Iterator[TextRange]:
    """Give what misquotations mean: they are reported themselves."""
    for words in unmatched_in(site, source):
        yield from (words.diagnosis.place,) if words.diagnosis.place else words.diagnosis.pieces


def _joined(places: Iterable[TextRange]) -> Iterator[TextRange]:
    start, end = -1, -1
    for first, last in sorted(places):
        if first > end:
            if end >= 0:
                yield start, end
            start, end = first, last
        end = max(end, last)
    if end >= 0:
        yield start, end


def _covered(text: str, start: int, end: int, places: list[TextRange]) -> SentenceCoverage:
    number = max(0, bisect_right(places, (start, maxsize)) - 1)
    if places[number][0] <= start and end <= places[number][1]:  # as most are
        return SentenceCoverage(start, end, len(_WORD.findall(text, start, end)), (), ())
    words = [match.span() for match in _WORD.finditer(text, start, end)]
    runs: list[list[TextRange]] = [[]]
    number = max(0, bisect_right(places, (start, start)) - 1)
    for first, last in words:
        while places[number][1] <= first:
            number += 1
        if places[number][0] < last:
            runs.append([])
        else:
            runs[-1].append((first, last))
    left = [run for run in runs if run]
    return SentenceCoverage(
        start,
        end,
        len(words),
        tuple((run[0][0], run[-1][1]) for run in left),
        tuple(map(len, left)),
    )
