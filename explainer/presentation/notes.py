"""The note beside a mark: the exact words where they say more than the sentence, and the chain.

A note has at most `MOST` words, so that it is no taller than what it stands beside; words that do
not fit, or may not all be shown, are left to the statement's own page.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from explainer.presentation.excerpts import showable
from explainer.presentation.phrases import Phrase, capitalised_phrase, chain_sentence, plain
from explainer.site import Claim, Evidence, Ref, Site, Source

MOST = 45
_TRAILING = re.compile(r"[,;:–—-]+$")  # of a sentence that the passage does not take to its end
_QUOTED = 12  # words of a quotation that stand in one place of a page alone


@dataclass(frozen=True, slots=True)
class Note:
    """The words of the source, or nothing, and how they came here."""

    words: str
    chain: Phrase
    source: Source


def note(site: Site, claim: Claim) -> Note:
    """Make the note of a statement from the first evidence that it rests on."""
    evidence = claim.evidence[0]
    chain = (*capitalised_phrase(chain_sentence(site, evidence)), ".")
    words = _quoted(evidence) if evidence.quotes else _passage(site, evidence)
    fits = _count(words) + _count(plain(chain)) <= MOST
    return Note(words if fits else "", chain, site.sources[evidence.source.id])


def noted(site: Site, refs: Iterable[Ref]) -> tuple[Ref, ...]:
    """Leave out statements whose note would have their chain alone: the label tells that."""
    return tuple(ref for ref in refs if note(site, site.statement(ref)).words)


def _quoted(evidence: Evidence) -> str:
    """Give the quotations, where they are so short that they may stand on a page twice."""
    words = " ".join(f"“{quote.words}”" for quote in evidence.quotes)
    return words if _count(words) <= _QUOTED else ""


def _passage(site: Site, evidence: Evidence) -> str:
    shown = showable(site, site.sources[evidence.source.id])
    if shown is None or evidence.passage is None or not evidence.passage.hits:
        return ""
    parts = evidence.passage.hits[0].parts
    pieces = [piece for start, end in parts for piece in shown.pieces(start, end)]
    is_long_speech = any(piece.is_speech and piece.words > _QUOTED for piece in pieces)
    if is_long_speech or not all(piece.is_shown for piece in pieces):
        return ""
    texts = (" ".join(p.text for p in shown.pieces(start, end)) for start, end in parts)
    return _TRAILING.sub("", " […] ".join(texts))


def _count(text: str) -> int:
    return len(text.split())
