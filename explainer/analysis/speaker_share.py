"""Who speaks in a story, and how much: in quoted words, and in our words for theirs."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from explainer.site import Claim, Evidence, Ref, Standing
from explainer.text.bare_statement import BareStatement
from explainer.text.speech import speech

_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_NOT_OWN = (Standing.OUTLET, Standing.NO_ACCUSER)


@dataclass(frozen=True, slots=True)
class SpeakerShare:
    """An actor who speaks: in how many statements, how many words quoted, how many retold.

    Quoted words are counted once, however many statements quote them.
    """

    actor: Ref
    statements: int
    quoted: int
    retold: int


def speaker_shares(claims: Iterable[Claim]) -> list[SpeakerShare]:
    """Give those who speak, by their words; the outlet's own voice is nobody's words."""
    statements, quoted, retold = Counter[Ref](), Counter[Ref](), Counter[Ref]()
    seen: set[tuple[Ref, Ref, str]] = set()
    for claim in claims:
        for evidence in claim.evidence:
            speaker = evidence.speaker
            if speaker is None or not _is_own(evidence):
                continue
            statements[speaker] += 1
            retold[speaker] += _retold(evidence.says)
            for quote in evidence.quotes:
                key = (speaker, evidence.source, quote.words)
                quoted[speaker] += 0 if key in seen else count_words(quote.words)
                seen.add(key)
    found = [SpeakerShare(ref, statements[ref], quoted[ref], retold[ref]) for ref in statements]
    return sorted(found, key=lambda share: (-share.quoted - share.retold, share.actor))


def count_words(text: str) -> int:
    """Count runs of letters and digits."""
    return len(_WORD.findall(text))


def _is_own(evidence: Evidence) -> bool:
    return evidence.standing not in _NOT_OWN or bool(evidence.entry.speaker)


def _retold(says: BareStatement | None) -> int:
    """Count the words of a sentence of ours that stand outside its quotation marks."""
    text = says.unlabelled() if says else ""
    inside = sum(count_words(text[run.start : run.end]) for run in speech(text) if run.depth == 0)
    return count_words(text) - inside
