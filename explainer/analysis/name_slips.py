"""Names in our sentences that no source has, and that are nearly one that the sources have."""

import re
from calendar import day_name, month_name
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.english.capitals import UPPER
from explainer.english.spelling_variants import is_derived, is_one_word
from explainer.english.stop_words import STOP_WORDS
from explainer.english.titles import NO_NAMES
from explainer.site import Site
from explainer.text.search_words import search_fold
from explainer.text.text_cache import cached_by_text
from explainer.tracking.dependencies import derived, tracked_cache

_SHORTEST = 4  # letters of a name: of three, one letter makes too many others
_LONG = 7  # letters, from which two may be wrong
_OF_CALENDAR = frozenset(word.lower() for word in (*month_name, *day_name))
_NAME = re.compile(rf"(?<![\w’'-])[{UPPER}][^\W\d_{UPPER}]{{{_SHORTEST - 2},}}(?![\w-])")
_SMALL = re.compile(rf"(?<![\w-])[^\W\d_{UPPER}][^\W\d_]+")
_BEGINS = re.compile(r"(?:^|[.!?:*•\n]|[“\"(])[\s*“\"(]*$")


@dataclass(frozen=True, slots=True)
class NameSlip:
    """A word of our sentence, and the name that the sources have in its place."""

    sentence: PublishedSentence
    word: str
    name: str


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """What stands in texts: words, folded; names, folded and as printed; words in small letters."""

    words: frozenset[str]
    names: frozenset[tuple[str, str]]
    small: frozenset[str]


def name_slips(site: Site) -> Iterator[NameSlip]:
    """Give each word with a capital that is a letter or two off a name of the story."""
    typed = _typed(site)
    for sentence in published_sentences(site):
        if sentence.entry.story in site.explainers and _NAME.search(sentence.own):
            yield from _slips(sentence, _of_story(site, sentence.entry.story), typed)


def _slips(sentence: PublishedSentence, known: _Vocabulary, typed: Set[str]) -> Iterator[NameSlip]:
    for found in _NAME.finditer(sentence.own):
        word = search_fold(found[0])
        if word in known.words or word in typed or _is_common(word, known):
            continue
        begins = _BEGINS.search(sentence.own, 0, found.start()) is not None
        name = _nearest(word, known.names, first_letter=begins)
        if name:
            yield NameSlip(sentence, found[0], name)


def _is_common(word: str, known: _Vocabulary) -> bool:
    stem = word.removesuffix("s")
    return (
        word in known.small
        or stem in known.small
        or word in STOP_WORDS
        or word[:-1] in STOP_WORDS
        or word.capitalize() in NO_NAMES
        or word in _OF_CALENDAR
    )


def _nearest(word: str, names: Iterable[tuple[str, str]], *, first_letter: bool) -> str | None:
    """Give the nearest name; at the beginning of a sentence one that begins with this letter."""
    near = [
        (OSA.distance(word, folded), name)
        for folded, name in names
        if abs(len(folded) - len(word)) <= _may_differ(word, folded)
        and (not first_letter or folded[0] == word[0])
        and OSA.distance(word, folded) <= _may_differ(word, folded)
        and not is_one_word(word, folded)
        and not is_derived(word, folded)
    ]
    return min(near)[1] if near else None


def _may_differ(word: str, name: str) -> int:
    return 2 if min(len(word), len(name)) >= _LONG else 1


@tracked_cache(2)
def _of_story(site: Site, story: str) -> _Vocabulary:
    """Give what the sources of a story have."""
    explainer = site.explainers[story]
    cited = {one.source for sentence in _sentences(site, story) for one in sentence.evidence}
    sources = [site.sources[ref.id] for ref in sorted({*explainer.articles, *cited})]
    texts = [_read(source.text.text) for source in sources if source.text]
    ours = _read("\n".join(sentence.own for sentence in _sentences(site, story)))
    return _Vocabulary(
        frozenset(word for text in texts for word in text.words),
        frozenset(name for text in texts for name in text.names),
        frozenset(word for text in (*texts, ours) for word in text.small),
    )


def _sentences(site: Site, story: str) -> Iterator[PublishedSentence]:
    return (one for one in published_sentences(site) if one.entry.story == story)


@tracked_cache(1, of_entire=True)
def _typed(site: Site) -> frozenset[str]:
    return frozenset(_typed_words(site))


@derived
def _typed_words(site: Site) -> tuple[str, ...]:
    """Give what actors and sources are called in their files: it may stand in no kept text."""
    typed = "\n".join(_typed_names(site))
    return tuple(sorted(_read(typed).words))


def _typed_names(site: Site) -> Iterator[str]:
    for actor in site.actors.values():
        yield from (*actor.names, actor.entry.short or "")
    for source in site.sources.values():
        yield from (source.entry.title, source.entry.short or "")


@cached_by_text
def _read(text: str) -> _Vocabulary:
    small = frozenset(search_fold(word) for word in _SMALL.findall(text))
    return _Vocabulary(
        frozenset(re.findall(r"[^\W\d_]+", search_fold(text))),
        frozenset(_names(text, small)),
        small,
    )


def _names(text: str, small: Set[str]) -> Iterator[tuple[str, str]]:
    """Give the words that have a capital wherever they stand."""
    for name in dict.fromkeys(_NAME.findall(text)):
        folded = search_fold(name)
        if len(name) >= _SHORTEST and folded and folded not in small and name not in NO_NAMES:
            yield folded, name
