"""The outlet's own prose in texts of ours: runs of its words longer than may be shown at once.

People's quotations are not counted, nor is anything of a text that is free. What a program proposed
has the outlet's words until somebody has read and mended it. Words that one or two
texts share by chance are far fewer than a site shows at once.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from explainer.analysis.guesses import proposed
from explainer.analysis.published_sentence import PROSE_FIELDS, span_of
from explainer.analysis.published_sentences import published_sentences
from explainer.diagnostics.span import Span
from explainer.presentation.excerpts import Showable, showable
from explainer.site import Explainer, Ref, Site, Source

_BY_CHANCE = 12  # words of a report that may come again of themselves: names, days, offices
_BETWEEN = re.compile(r"[\W_]+")
_NO_LETTERS = re.compile(r"[\W_]")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class CopiedRun:
    """Words of ours that stand in a source, so many of them its outlet's own prose.

    `at` counts the words of the source.
    """

    source: Source
    words: int
    at: range
    span: Span
    entry: Ref


@dataclass(frozen=True, slots=True)
class _OurText:
    """A text that readers see, where it is typed, and the sources that its story has."""

    text: str
    place: Span
    entry: Ref
    sources: tuple[Ref, ...]


def copied_runs(site: Site) -> Iterator[CopiedRun]:
    """Give the first run of each source in each text that is longer than is shown at once."""
    most = max(site.settings.quoted_words, _BY_CHANCE)
    unread = {thing.ref for thing in proposed(site)}
    for ours in _texts(site):
        if ours.entry in unread or len(ours.text.split()) <= most:
            continue
        for ref in dict.fromkeys(ours.sources):
            source = site.sources.get(ref.id)
            if source is None or source.text is None or source.is_free:
                continue
            if _may_share(ours.text, source.text.text, most + 1):
                yield from _runs(site, ours, source, most)


def _texts(site: Site) -> Iterator[_OurText]:
    for one in published_sentences(site):
        if one.field not in PROSE_FIELDS:
            sources = tuple(evidence.source for evidence in one.evidence)
            yield _OurText(one.text, one.place.span(), one.entry, sources)
    for explainer in site.explainers.values():
        sources = tuple(_sources(site, explainer))
        for _, place, paragraph in explainer.prose():  # a run may go on over sentences of ours
            text = " ".join(sentence.text for sentence in paragraph)
            yield _OurText(text, place.span(), explainer.ref, sources)
        own = [(explainer.entry.method or "", explainer.place / "method")]
        own += [(stretch.why, stretch.place / "why") for stretch in explainer.covers]
        for text, place in own:
            yield _OurText(text, place.span(), explainer.ref, sources)


def _sources(site: Site, explainer: Explainer) -> Iterator[Ref]:
    yield from explainer.articles
    for claim in site.statements_of(explainer):
        yield from (evidence.source for evidence in claim.evidence)
        yield from (record.evidence.source for record in claim.record)


def _may_share(text: str, source: str, least: int) -> bool:
    """Tell quickly whether two texts may have so many words in a row: then both have half of them.

    Of words that are cut into pieces of half that length, a shared run holds one whole.
    """
    words, half = _plain(text).split(), max(1, least // 2)
    held = f" {_plain_source(source)} "
    pieces = (words[n : n + half] for n in range(0, len(words) - half + 1, half))
    return any(f" {' '.join(piece)} " in held for piece in pieces)


def _plain(text: str) -> str:
    return _BETWEEN.sub(" ", text).strip().casefold()


@lru_cache(maxsize=64)
def _plain_source(text: str) -> str:
    return _plain(text)


def _runs(site: Site, ours: _OurText, source: Source, most: int) -> Iterator[CopiedRun]:
    shown = showable(site, source)
    assert shown is not None
    own = [found for found in _WORD.finditer(ours.text) if _letters(found[0])]
    words = [_letters(found[0]) for found in own]
    theirs, spoken = _their_words(shown)
    starts = {tuple(theirs[n : n + most + 1]): n for n in range(len(theirs) - most)}
    for number in range(len(words) - most):
        at = starts.get(tuple(words[number : number + most + 1]))
        if at is None:
            continue
        length = _shared(words[number:], theirs[at:])
        prose = spoken[at : at + length].count(False)
        if prose > most:
            copied = ours.text[own[number].start() : own[number + length - 1].end()]
            yield CopiedRun(
                source, prose, range(at, at + length), _place(ours.place, copied), ours.entry
            )
            return


def _letters(word: str) -> str:
    return _NO_LETTERS.sub("", word).casefold()


def _their_words(shown: Showable) -> tuple[list[str], list[bool]]:
    """Give the words of a source, and of each whether somebody is quoted with it."""
    words = shown.words
    bounds = zip(words.start, words.end, words.is_speech, strict=True)
    found = [(_letters(shown.text[start:end]), bool(spoken)) for start, end, spoken in bounds]
    return [word for word, _ in found if word], [spoken for word, spoken in found if word]


def _shared(ours: Sequence[str], theirs: Sequence[str]) -> int:
    pairs: Iterable[tuple[str, str]] = zip(ours, theirs, strict=False)
    return next(
        (n for n, (one, other) in enumerate(pairs) if one != other), min(len(ours), len(theirs))
    )


def _place(field: Span, copied: str) -> Span:
    """Give the place of the words in the field; where they are typed on several lines, of some."""
    found = span_of(field, copied)
    return found if found != field else span_of(field, " ".join(copied.split()[:4]))
