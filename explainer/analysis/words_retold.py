"""The words that a sentence of ours rests on, as its retelling is compared with them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.analysis.context import sentence_at
from explainer.analysis.passage_retold import retold_of_passage
from explainer.analysis.published_sentence import PublishedSentence
from explainer.english.hedges import without_unnamed
from explainer.site import Evidence, Site
from explainer.text.anchor import Anchor
from explainer.tracking.dependencies import tracked_cache_by_identity

_BRACKET = re.compile(r"\[[^\[\]]*\]")  # an editor's words, not the source's
# A passage of more is no passage to retell, and one in more places tells nothing of any.
_LONGEST, _MOST_PLACES = 3000, 5
_Retold = tuple[Evidence, tuple[str, ...]]  # with the stretches of its passage that are retold


@dataclass(frozen=True, slots=True)
class WordsRetold:
    """What a sentence is held to.

    `told` are the words of its evidence, `around` these in the sentences that they stand in, and
    `known` all that it may rest on. `stated` is what it may not lose: of prose, what the statements
    say that it cites; of a statement with a quotation, what `retold_of_passage` gives. `passages`
    are what a bare sentence retells, without what is printed with it; prose has none. `texts` are
    the kept texts that all of it is from, and `printed` is our sentence with what readers see
    beside it.
    """

    told: tuple[str, ...]
    around: tuple[str, ...]
    known: tuple[str, ...]
    stated: tuple[str, ...]
    passages: tuple[str, ...]
    texts: tuple[str, ...]
    printed: str


@tracked_cache_by_identity
def words_retold(site: Site, sentence: PublishedSentence) -> WordsRetold:
    """Give what a sentence rests on, of the sources that are in a language that is read."""
    evidence = [e for e in sentence.evidence if site.sources[e.source.id].is_read]
    told = tuple(
        _without_brackets(words.words)
        for e in evidence
        for words in e.words
        if len(words.words) <= _LONGEST
    )
    sentences = _sentences_around(site, evidence)
    around = (*(one for one in told if not any(one in other for other in sentences)), *sentences)
    retold = [
        (e, retold_of_passage(site.sources[e.source.id], e, sentence.own))
        for e in (evidence if sentence.is_bare else ())
    ]
    stated = tuple(_held(retold) if sentence.is_bare else _stated(evidence))
    return WordsRetold(
        told,
        around,
        around if sentence.is_bare else (*around, *stated),
        stated,
        tuple(_passages(retold)),
        _texts(site, evidence),
        " ".join((sentence.text, *sentence.conditions, *(e.caveat or "" for e in evidence))),
    )


def _sentences_around(site: Site, evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """Give the sentences that the words stand in."""
    hits = ((e, hit) for e in evidence for w in e.words for hit in w.hits[:_MOST_PLACES])
    found = (_sentence(site, e, hit) for e, hit in hits)
    return tuple(dict.fromkeys(one for one in found if len(one) <= _LONGEST))


def _held(retold: Iterable[_Retold]) -> Iterator[str]:
    """Give the words that a statement is held to: quotations, and what it retells of passages."""
    for e, passages in retold:
        words = (*(quote.words for quote in e.quotes), *passages)
        yield from (_without_brackets(one) for one in words if len(one) <= _LONGEST)


def _passages(retold: Iterable[_Retold]) -> Iterator[str]:
    """Give the passages, not the quotations: those are printed with the statement.

    That somebody is not to be named is told by the label, and is no plan of theirs.
    """
    every = tuple(retold)
    shown = {words.words for e, _ in every for words in e.quotes}
    passages = (
        words
        for e, stretches in every
        if e.passage and e.passage.words not in shown
        for words in stretches
    )
    return (
        without_unnamed(_without_brackets(words)) for words in passages if len(words) <= _LONGEST
    )


def _stated(evidence: Iterable[Evidence]) -> dict[str, None]:
    """Give what statements say that are cited, or the very words of those that say no more."""
    return dict.fromkeys(
        one
        for each in evidence
        for one in ([each.says.unlabelled()] if each.says else [w.words for w in each.words])
    )


def _texts(site: Site, evidence: Iterable[Evidence]) -> tuple[str, ...]:
    texts = (site.sources[ref.id].text for ref in dict.fromkeys(e.source for e in evidence))
    return tuple(text.text for text in texts if text)


def _sentence(site: Site, evidence: Evidence, hit: Anchor) -> str:
    """Give the sentences of the source that found words stand in."""
    text = site.sources[evidence.source.id].text
    return text.text[slice(*sentence_at(text.text, (hit.start, hit.end)))] if text else ""


def _without_brackets(words: str) -> str:
    return _BRACKET.sub(" ", words) if "[" in words else words
