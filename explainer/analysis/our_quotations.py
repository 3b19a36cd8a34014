"""What stands in quotation marks in our own sentences, held against what they rest on."""

import re
from dataclasses import dataclass
from itertools import chain

from explainer.analysis.parts import is_outlets
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.analysis.quotation_marks import quoting
from explainer.diagnostics.span import Span
from explainer.site import Evidence, Ref, Site, Source
from explainer.text.anchor import anchors
from explainer.text.fold import fold
from explainer.text.speech import speech
from explainer.tracking.dependencies import derived, tracked_cache

_BEGINS = re.compile(r"(?:^|[.!?…:][”’\"')\]]*\s+|\n\s*|[“\"‘])$")  # a sentence
_LOOKED_BACK = 20  # code points


@dataclass(frozen=True, slots=True, eq=False)
class OurQuotation:
    """One quotation of ours; `prose_of` is evidence whose outlet wrote the words, where it did."""

    words: str
    printed: PublishedSentence
    is_found: bool
    prose_of: Evidence | None

    @property
    def span(self) -> Span:
        """The place of the quoted words in the file of ours that prints them."""
        return self.printed.span(self.words)

    @property
    def given(self) -> tuple[str, ...]:
        """All words that the sentence rests on."""
        return tuple(words.words for evidence in self.printed.evidence for words in evidence.words)


def may_be_from(site: Site, quotation: OurQuotation) -> tuple[str, ...]:
    """Give all words that a quotation can be from; of what an actor is called, the kept texts."""
    entry = quotation.printed.entry
    if entry.kind == "actor":
        return tuple(source.text.text for source in _near(site, entry) if source.text)
    return quotation.given


@tracked_cache(2)
def our_quotations(site: Site) -> tuple[OurQuotation, ...]:
    """Give every quotation in every printed text; the titles of sources are none."""
    titles = _titles(site)
    return tuple(
        _held(site, sentence, sentence.text[run.start : run.end], is_first=run.outer_start == 0)
        for sentence in published_sentences(site)
        for run in speech(sentence.text)
        if run.depth == 0 and sentence.text[run.start : run.end].strip(".,") not in titles
    )


@derived
def _titles(site: Site) -> dict[str, None]:
    """Give each title once, in an order that is the same for each run."""
    return dict.fromkeys(source.entry.title for source in site.sources.values())


def _held(site: Site, sentence: PublishedSentence, words: str, *, is_first: bool) -> OurQuotation:
    if sentence.entry.kind == "actor":
        return OurQuotation(words, sentence, _is_kept(site, sentence.entry, words), None)
    if sentence.field == "caveat":  # it explains the source, so it may quote what stands around
        return OurQuotation(words, sentence, _stands_around(site, sentence, words), None)
    bearing = [one for one in sentence.evidence if _bears(one, words, is_first=is_first)]
    prose = [_is_prose(site, evidence, words) for evidence in bearing]
    return OurQuotation(
        words, sentence, bool(bearing), bearing[0] if prose and all(prose) else None
    )


def _stands_around(site: Site, one: PublishedSentence, words: str) -> bool:
    """Tell whether words stand anywhere in a kept text; a pointing word may have its capital."""
    texts = (site.sources[evidence.source.id].text for evidence in one.evidence)
    said = (evidence.says.unlabelled() for evidence in one.evidence if evidence.says)
    return any(_has(text, words) for text in (*(text.text for text in texts if text), *said))


def _is_kept(site: Site, ref: Ref, words: str) -> bool:
    """Tell whether a kept text describes somebody so, or none is kept that could do it.

    The likeliest are looked at first: where they are unnamed, and what relays that.
    """
    near = _near(site, ref)
    every = chain(near, site.sources.values())
    found = any(_has(source.text.text, words) for source in every if source.text)
    return found or not any(source.text for source in near)


def _near(site: Site, ref: Ref) -> list[Source]:
    """Give the sources in which somebody is unnamed, and those that relay them."""
    of = site.actors[ref.id].of
    return [one for one in site.sources.values() if of in (one.ref, *one.quotes)]


def _has(text: str, words: str) -> bool:
    """Tell whether words stand in a text, whatever the case of the first letter is there.

    A word at their beginning may have its capital, and one that begins a sentence may be without.
    """
    folded = fold(text)
    if any(anchors(form, folded) for form in (words, words[:1].lower() + words[1:])):
        return True
    capital = words[:1].upper() + words[1:]
    return any(
        _BEGINS.search(text, max(0, hit.start - _LOOKED_BACK), hit.start)
        for hit in anchors(capital, folded)
    )


def _bears(evidence: Evidence, words: str, *, is_first: bool) -> bool:
    """Tell whether words stand in evidence; what begins our sentence has a capital."""
    forms = (words, words[:1].lower() + words[1:]) if is_first else (words,)
    return any(anchors(form, fold(given.words)) for given in evidence.words for form in forms)


def _is_prose(site: Site, evidence: Evidence, words: str) -> bool:
    source = site.sources[evidence.source.id]
    if source.text is None:
        return False
    text = source.text.text
    around = [(hit.start, hit.end) for given in evidence.words for hit in given.hits]
    hits = [
        hit
        for hit in anchors(words, fold(text))
        if any(start <= hit.start and hit.end <= end for start, end in around)
    ]
    return bool(hits) and all(
        quoting(text, hit).is_partly_narration and not is_outlets(source, hit.start, hit.end)
        for hit in hits
    )
