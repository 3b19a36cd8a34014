"""Two entries rest on the same words and say the same.

## What to do
- Keep one of the two. If both were published, keep the old id of the other under `was`.
- Dismiss it if they tell different things.

## Why it matters
Two claims from one caption look like two reports. Readers believe that it was seen twice.

## Wrong
    at-the-pier:
      says: The ferry Heron lay at the pier of Brack in May 2024.
      passage: The ferry Heron at the pier of Brack in May 2024.
      by: brack-herald
    at-the-pier-again:
      says: The ferry Heron was at the pier of Brack in May 2024.
      passage: The ferry Heron at the pier of Brack in May 2024.
      by: brack-herald

## Right
    at-the-pier:
      says: The ferry Heron lay at the pier of Brack in May 2024.
      passage: The ferry Heron at the pier of Brack in May 2024.
      by: brack-herald
"""

from collections import defaultdict
from collections.abc import Iterator

from rapidfuzz import fuzz

from explainer.analysis.context import sentence_at
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule, Severity
from explainer.site import Claim, Event, Evidence, Ref, Site
from explainer.text.fold import fold_passage
from explainer.tracking.dependencies import tracked_cache

RULE = Rule("EX709", "duplicate-evidence", __doc__, Severity.WARNING, can_be_dismissed=True)

_ALIKE = 85
_LONG = 20  # characters; a shorter sentence may be said twice
_MOST_COMPARED = 50  # claims of one sentence; more of them are no slip

_Entry = tuple[Claim | Event, Evidence]


def check(site: Site) -> Iterator[Diagnostic]:
    everything = site.all_evidence()
    own = {owner.ref for owner, _ in everything}
    for source in dict.fromkeys(evidence.source for _, evidence in everything):
        for (owner, evidence), (earlier, _) in _twins(site, source):
            if owner.ref in own:
                yield RULE.at(
                    evidence.words[-1].place.span(),
                    f"`{earlier.ref.local}` rests on the same words and says the same",
                    hint="keep one of the two",
                    related=[Related(earlier.place.key, "the other one")],
                    entry=owner.ref.id,
                )


@tracked_cache(1024, of_entire=True)
def _twins(site: Site, source: Ref) -> tuple[tuple[_Entry, _Entry], ...]:
    """Give what says the same as an earlier entry of any story, with that entry."""
    same: defaultdict[tuple[object, ...], list[_Entry]] = defaultdict(list)
    for entry in site.evidence_in(source):
        same[_key(site, entry[1])].append(entry)
    found = []
    for entries in same.values():
        for number, entry in enumerate(entries[:_MOST_COMPARED]):
            earlier = next((one for one in entries[:number] if _are_one(site, one, entry)), None)
            if earlier:
                found.append((entry, earlier))
    return tuple(found)


def _key(site: Site, evidence: Evidence) -> tuple[object, ...]:
    """Give what two duplicates share: the same words, or the same sentence printed twice."""
    twice = _printed_twice(site, evidence)
    if twice:
        return evidence.source, twice
    words = tuple(fold_passage(one.words) for one in evidence.words)
    return evidence.source, evidence.chain.by, evidence.speaker, words


def _are_one(site: Site, one: _Entry, other: _Entry) -> bool:
    """Tell whether two entries say the same; a sentence that is printed twice is told once."""
    if one[0].ref == other[0].ref or _printed_twice(site, other[1]):
        return True
    if _is_record(one) or _is_record(other):
        return False  # it stands beside what it compares with
    return fuzz.ratio(_said(one), _said(other)) >= _ALIKE


def _is_record(entry: _Entry) -> bool:
    owner, evidence = entry
    return evidence not in owner.evidence


def _said(entry: _Entry) -> str:
    """Give what an entry says, or the quote that says it."""
    owner, evidence = entry
    bare = owner.entry.what if isinstance(owner, Event) else evidence.says
    return bare.unlabelled() if bare else " ".join(evidence.entry.quote)


def _printed_twice(site: Site, evidence: Evidence) -> str | None:
    """Give the sentence that the words stand in, if the source prints it twice."""
    text, hits = site.sources[evidence.source.id].text, evidence.words[-1].hits
    if text is None or not hits:
        return None
    start, end = sentence_at(text.text, (hits[0].start, hits[0].start + 1))
    sentence = text.text[start:end].strip()
    return sentence if text.text.count(sentence) > 1 and len(sentence) > _LONG else None
