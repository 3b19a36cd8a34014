"""Corrections → what they concern: each statement has its own, an event those of its claims too."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from explainer.content.schema.story import CorrectionEntry
from explainer.site import Claim, Correction, Event, Explainer, Ref


def correction_ids(entries: Iterable[CorrectionEntry]) -> Iterator[str]:
    """Give each correction the id of its place: its day and its number on it, as they only grow."""
    seen: Counter[str] = Counter()
    for entry in entries:
        day = re.sub(r"\W+", "-", entry.date).strip("-")
        seen[day] += 1
        yield f"correction-{day}-{seen[day]}"


class Corrected:
    """Puts corrections on what they concern, the latest first."""

    def __init__(self, explainers: Iterable[Explainer]) -> None:
        self._by_ref: dict[Ref, list[Correction]] = {}
        for explainer in explainers:
            for correction in explainer.corrections:
                for ref in correction.claims:
                    self._by_ref.setdefault(ref, []).append(correction)

    def claim(self, claim: Claim) -> Claim:
        """Give a claim with its corrections."""
        found = self._of((claim.ref,))
        return replace(claim, corrections=found) if found else claim

    def event(self, event: Event) -> Event:
        """Give an event with its own corrections and those of the claims that it rests on."""
        found = self._of((event.ref, *event.claims))
        return replace(event, corrections=found) if found else event

    def _of(self, refs: Iterable[Ref]) -> tuple[Correction, ...]:
        if not self._by_ref:
            return ()
        found = {
            correction.key: correction for ref in refs for correction in self._by_ref.get(ref, ())
        }
        return latest_first(found.values())


def latest_first(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Sort by date; of one day, the one that was written last goes first."""
    found = list(corrections)[::-1]
    found.sort(key=lambda correction: correction.date.sort_key, reverse=True)
    return tuple(found)
