"""Each sentence of ours beside the words that it retells, and how the two differ in meaning."""

import re
from dataclasses import dataclass

from explainer.analysis.context import sentence_at
from explainer.analysis.meaning import MeaningChange, gained, lost
from explainer.analysis.meaning_details import DetailChange, detail_changes, gained_members
from explainer.analysis.published_sentence import PublishedSentence
from explainer.analysis.published_sentences import published_sentences
from explainer.site import Evidence, Site
from explainer.text.anchor import Anchor
from explainer.tracking.dependencies import tracked_cache

_BRACKET = re.compile(r"\[[^\[\]]*\]")  # an editor's words, not the source's
_BARE = ("says", "what", "record", "line")


@dataclass(frozen=True, eq=False)
class Retelling:
    """A statement of ours whose meaning differs from that of the words it rests on."""

    sentence: PublishedSentence
    changes: tuple[MeaningChange, ...]
    details: tuple[DetailChange, ...]


@tracked_cache(2)
def changed_retellings(site: Site) -> tuple[Retelling, ...]:
    """Give the statements that say other than their passages, as far as words tell."""
    return tuple(
        retelling
        for sentence in published_sentences(site)
        if sentence.field in _BARE and (retelling := _compared(site, sentence))
    )


def _compared(site: Site, sentence: PublishedSentence) -> Retelling | None:
    evidence = [e for e in sentence.evidence if site.sources[e.source.id].is_read]
    told = tuple(_BRACKET.sub(" ", words.words) for e in evidence for words in e.words)
    words = (*told, *(_sentence(site, e, hit) for e in evidence for w in e.words for hit in w.hits))
    printed = " ".join((sentence.text, *sentence.conditions, *(e.caveat or "" for e in evidence)))
    found = tuple(dict.fromkeys((*lost(printed, told), *gained(sentence.text, words))))
    details = (
        *detail_changes(sentence.own, words),
        *gained_members(sentence.own, "\n".join(words)),
    )
    return Retelling(sentence, found, details) if found or details else None


def _sentence(site: Site, evidence: Evidence, hit: Anchor) -> str:
    """Give the sentences of the source that found words stand in."""
    text = site.sources[evidence.source.id].text
    return text.text[slice(*sentence_at(text.text, (hit.start, hit.end)))] if text else ""
