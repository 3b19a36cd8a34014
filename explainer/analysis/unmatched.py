"""Words that writers say stand in a source and that do not, each with the kind of its fault."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.diagnostic import Related
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.site import Anchored, Evidence, Explainer, Ref, Site, Source
from explainer.text.anchor import anchors
from explainer.text.characters import INVISIBLE
from explainer.text.diagnosis import Diagnosis, Fault, diagnose
from explainer.text.fold import DASH, HYPHEN, MARK, fold, fold_passage
from explainer.text.passage_pattern import turning_bracket
from explainer.tracking.dependencies import tracked_cache

_TYPE = re.compile(rf"[\s'{MARK}{DASH}{HYPHEN}]")
_UNSEEN = dict.fromkeys(map(ord, INVISIBLE))
_FEWEST = 4  # words: fewer stand in many sources


@dataclass(frozen=True, slots=True, eq=False)
class UnmatchedWords:
    """Words, where they are typed, the text that they are not in, and why not."""

    place: EntryPlace
    typed: str
    entry: Ref
    text: TextFile
    diagnosis: Diagnosis

    @property
    def span(self) -> Span:
        return self.place.span()

    @property
    def related(self) -> tuple[Related, ...]:
        """The nearest place, or the places of the pieces."""
        if self.diagnosis.place:
            return (self._shown("nearest", *self.diagnosis.place),)
        return tuple(
            self._shown(f"piece {number}", *piece)
            for number, piece in enumerate(self.diagnosis.pieces, 1)
        )

    @property
    def changes(self) -> str:
        """The difference, word by word."""
        return ", ".join(f"`{change}`" for change in self.diagnosis.changes)

    def _shown(self, label: str, start: int, end: int) -> Related:
        return Related(Span(self.text, start, end), label)


@tracked_cache(2)
def unmatched(site: Site) -> tuple[UnmatchedWords, ...]:
    """Give all unmatched words of a site: in quotes and passages, skips, parts of sources."""
    return tuple(_all_missed(_wanted(site)))


def unmatched_in(site: Site, source: Source) -> Iterator[UnmatchedWords]:
    """Give all unmatched words in one source, of whichever story."""
    return _all_missed(_wanted_in(site, source))


def unmatched_with(site: Site, *faults: Fault) -> Iterator[UnmatchedWords]:
    """Give the unmatched words with some kinds of fault."""
    return (words for words in unmatched(site) if words.diagnosis.fault in faults)


def kept_in(site: Site, words: UnmatchedWords) -> str | None:
    """Give the id of another source whose kept text has the words, if one does."""
    if len(words.typed.split()) < _FEWEST:
        return None
    others = (one for one in site.sources.values() if one.text and one.text != words.text)
    return next((one.ref.id for one in others if _holds(one, words.typed)), None)


def type_only(words: UnmatchedWords) -> str | None:
    """Give the nearest words of the source where they have the same letters and figures in turn.

    Then only quotation marks, dashes, hyphens, blanks or invisible signs differ: what print or a
    copy may change, so those of the source are certain.
    """
    if words.diagnosis.place is None:
        return None
    printed = " ".join(words.text.text[slice(*words.diagnosis.place)].translate(_UNSEEN).split())
    return printed if _without_type(printed) == _without_type(words.typed) else None


def _without_type(text: str) -> str:
    return _TYPE.sub("", fold_passage(text))


def _holds(source: Source, words: str) -> bool:
    return source.text is not None and bool(anchors(words, fold(source.text.text)))


_Wanted = tuple[Ref, Anchored, TextFile]  # words that were not found, and where they were sought


def _all_missed(wanted: Iterable[_Wanted]) -> Iterator[UnmatchedWords]:
    for entry, words, text in wanted:
        diagnosis = _diagnosed(words.words, text.text)
        if diagnosis:
            yield UnmatchedWords(words.place, words.words, entry, text, diagnosis)


@lru_cache(maxsize=1024)
def _diagnosed(words: str, text: str) -> Diagnosis | None:
    return diagnose(words, fold(text))


def _wanted(site: Site) -> Iterator[_Wanted]:
    for owner, evidence in site.all_evidence():
        found = tuple(_of_evidence(owner.ref, evidence, site.sources[evidence.source.id]))
        yield from (one for one in found if not _is_repeated(one, found))
    for explainer in site.explainers.values():
        for article in explainer.articles:
            yield from _of_skips(explainer, site.sources[article.id])
    for source in site.sources.values():
        yield from _of_parts(source)


def _wanted_in(site: Site, source: Source) -> Iterator[_Wanted]:
    for owner, evidence in site.evidence_in(source.ref):
        yield from _of_evidence(owner.ref, evidence, source)
    for explainer in site.explainers_of(source.ref):
        yield from _of_skips(explainer, source)
    yield from _of_parts(source)


def _of_evidence(owner: Ref, evidence: Evidence, source: Source) -> Iterator[_Wanted]:
    for words in evidence.words:
        if source.text and not words.hits:
            yield owner, words, source.text


def _is_repeated(wanted: _Wanted, found: Iterable[_Wanted]) -> bool:
    """Tell whether a passage is missed for nothing but a quote in it, which is reported itself."""
    _, passage, text = wanted
    inside = [q.words for _, q, _ in found if q is not passage and q.words in passage.words]
    words = passage.words
    if _has_fault_of_earlier(wanted, found):
        return True
    for quote in inside:
        diagnosis = _diagnosed(quote, text.text)
        if diagnosis is None or diagnosis.place is None:
            return diagnosis is not None and diagnosis.fault is Fault.ABSENT
        words = words.replace(quote, text.text[slice(*diagnosis.place)])
    return bool(inside) and bool(anchors(words, fold(text.text)))


def _has_fault_of_earlier(wanted: _Wanted, found: Iterable[_Wanted]) -> bool:
    """Tell whether the quote before a passage has the same bracket, or joins the same words."""
    _, own, text = wanted
    bracket = turning_bracket(fold_passage(own.words))
    for _, other, _ in found:
        if other is own:
            return False
        if bracket and bracket == turning_bracket(fold_passage(other.words)):
            return True
        faults = [_diagnosed(each.words, text.text) for each in (own, other)]
        is_joined = all(fault and fault.fault is Fault.JOINED for fault in faults)
        if is_joined and other.words in own.words:
            return True
    return False


def _of_skips(explainer: Explainer, article: Source) -> Iterator[_Wanted]:
    for skip in explainer.skip:
        if article.text and skip.article == article.ref and not skip.words.hits:
            yield explainer.ref, skip.words, article.text


def _of_parts(source: Source) -> Iterator[_Wanted]:
    if source.text is None:
        return
    for kind in type(source.entry.parts).model_fields:
        place = source.place / "parts" / kind
        for number, words in enumerate(getattr(source.entry.parts, kind)):
            here = place / number if isinstance(place.data, list) else place
            if not anchors(words, fold(source.text.text)):
                yield source.ref, Anchored(words, (), True, here), source.text
    yield from ((source.ref, one.words, source.text) for one in source.gone if not one.words.hits)
    for number, dateline in enumerate(source.entry.datelines):
        place = source.place / "datelines"
        here = (place / number if isinstance(place.data, list) else place) / "words"
        if not anchors(dateline.words, fold(source.text.text)):
            yield source.ref, Anchored(dateline.words, (), True, here), source.text
