"""Words that writers say stand in a source and that do not, each with the kind of its fault."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from explainer.diagnostic import Related
from explainer.site import Anchored, Ref, Site
from explainer.span import Span
from explainer.text.anchor import anchors
from explainer.text.diagnosis import Diagnosis, Fault, diagnose
from explainer.text.fold import fold
from explainer.text_file import TextFile


@dataclass(frozen=True, slots=True, eq=False)
class Miss:
    """One miss: the words as typed, the text that they are not in, and why they are not found."""

    span: Span
    entry: Ref
    text: TextFile
    diagnosis: Diagnosis

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


@lru_cache(maxsize=2)
def misses(site: Site) -> tuple[Miss, ...]:
    """Give every miss of a site: of quotes and passages, of skips, and of a source's parts."""
    return tuple(
        Miss(words.place.span(), entry, text, diagnosis)
        for entry, words, text in _wanted(site)
        if (diagnosis := diagnose(words.words, fold(text.text)))
    )


def missed(site: Site, *faults: Fault) -> Iterator[Miss]:
    """Give the misses of some kinds."""
    return (miss for miss in misses(site) if miss.diagnosis.fault in faults)


def _wanted(site: Site) -> Iterator[tuple[Ref, Anchored, TextFile]]:
    """Give the words that were not found, with the text that they were sought in."""
    for owner, evidence in site.all_evidence():
        text = site.sources[evidence.source.id].text
        for words in evidence.words:
            if text and not words.hits:
                yield owner.ref, words, text
    for explainer in site.explainers.values():
        text = site.sources[explainer.article.id].text
        for skip in explainer.skip:
            if text and not skip.words.hits:
                yield explainer.ref, skip.words, text
    yield from _parts(site)


def _parts(site: Site) -> Iterator[tuple[Ref, Anchored, TextFile]]:
    for source in site.sources.values():
        if source.text is None:
            continue
        for kind in type(source.entry.parts).model_fields:
            place = source.place / "parts" / kind
            for number, words in enumerate(getattr(source.entry.parts, kind)):
                here = place / number if isinstance(place.data, list) else place
                if not anchors(words, fold(source.text.text)):
                    yield source.ref, Anchored(words, (), True, here), source.text
