"""Which part of each article a page covers, as its writer says, and what it leaves untold."""

from collections.abc import Iterable
from dataclasses import dataclass

from explainer.analysis.context import paragraphs_of, sentences_of
from explainer.analysis.coverage import SentenceCoverage, coverage
from explainer.diagnostics.text_file import TextFile
from explainer.site import Anchored, CoveredStretch, Explainer, Site, Source
from explainer.text.anchor import TextRange
from explainer.tracking.dependencies import tracked_cache_by_identity


def opened_by(text: str, words: Anchored) -> tuple[TextRange, ...]:
    """Give the paragraphs that words open; where they open none, the sentences."""
    starts = {hit.start for hit in words.hits}
    for stretches in (paragraphs_of(text), sentences_of(text)):
        found = tuple(stretch for stretch in stretches if stretch[0] in starts)
        if found:
            return found
    return ()


def covered_range(text: str, stretch: CoveredStretch) -> TextRange | None:
    """Give what a stretch covers, both ends included; nothing where that is not clear."""
    first, last = opened_by(text, stretch.start), opened_by(text, stretch.end)
    if len(first) != 1 or len(last) != 1 or first[0][0] > last[0][0]:
        return None
    return first[0][0], last[0][1]


@dataclass(frozen=True, slots=True)
class CoveredArticle:
    """An article whose text is kept: its sentences that the page covers, and the others."""

    source: Source
    text: TextFile
    stretches: tuple[CoveredStretch, ...]
    inside: tuple[SentenceCoverage, ...]
    outside: tuple[SentenceCoverage, ...]

    @property
    def untold(self) -> tuple[SentenceCoverage, ...]:
        """The sentences beyond what the page covers that nothing accounts for."""
        return tuple(one for one in self.outside if one.is_missed)


@tracked_cache_by_identity
def covered_articles(site: Site, explainer: Explainer) -> tuple[CoveredArticle, ...]:
    """Part the sentences of each article whose text is kept.

    An article without `covers` is covered whole; where it is not clear what of it is covered,
    nothing is left out.
    """
    return tuple(
        _parted(site, source, source.text, [s for s in explainer.covers if s.article == source.ref])
        for source in (site.sources[ref.id] for ref in explainer.articles)
        if source.text is not None
    )


def _parted(
    site: Site, source: Source, text: TextFile, stretches: Iterable[CoveredStretch]
) -> CoveredArticle:
    found, stretches = coverage(site, source.ref), tuple(stretches)
    ranges = [covered_range(text.text, stretch) for stretch in stretches]
    if not ranges or None in ranges:
        return CoveredArticle(source, text, stretches, found, ())
    inside = [one for one in found if any(_lies_in(one, part) for part in ranges if part)]
    outside = [one for one in found if one not in inside]
    return CoveredArticle(source, text, stretches, tuple(inside), tuple(outside))


def _lies_in(sentence: SentenceCoverage, part: TextRange) -> bool:
    return part[0] < sentence.end and sentence.start < part[1]
