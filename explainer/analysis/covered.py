"""Which part of its article a page covers, as its writer says, and what it leaves untold."""

from collections.abc import Iterator

from explainer.analysis.context import paragraphs_of, sentences_of
from explainer.analysis.coverage import SentenceCoverage, coverage
from explainer.site import Anchored, CoveredStretch, Explainer, Site
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


@tracked_cache_by_identity
def parted_by_covers(
    site: Site, explainer: Explainer
) -> tuple[tuple[SentenceCoverage, ...], tuple[SentenceCoverage, ...]]:
    """Give the sentences of the article that the page covers, and the others.

    Without `covers` it covers all; where it is not clear what it covers, nothing is left out.
    """
    found = coverage(site, explainer.article)
    text = site.sources[explainer.article.id].text
    if text is None or not explainer.covers:
        return found, ()
    ranges = [covered_range(text.text, stretch) for stretch in explainer.covers]
    if None in ranges:
        return found, ()
    inside = [one for one in found if any(_lies_in(one, part) for part in ranges if part)]
    outside = [one for one in found if one not in inside]
    return tuple(inside), tuple(outside)


def untold(site: Site, explainer: Explainer) -> Iterator[SentenceCoverage]:
    """Give the sentences beyond what the page covers that nothing accounts for."""
    return (one for one in parted_by_covers(site, explainer)[1] if one.is_missed)


def _lies_in(sentence: SentenceCoverage, part: TextRange) -> bool:
    return part[0] < sentence.end and sentence.start < part[1]
