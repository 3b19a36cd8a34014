"""This is dated after the day on which its source was published.

## What to do
- Mend `when`.
- If it is a plan, say so in the sentence, and dismiss this.
- In a live blog, give the later entry its own day under `datelines` in the source's file.

## Why it matters
Nobody can report what hasn't happened yet. Either the date is wrong, or readers are told a plan as
a deed.

## Wrong
    # the article is of 6 June 2024 and says: on Wednesday
    when: 2024-06-12

## Right
    # the article is of 6 June 2024 and says: on Wednesday
    when: 2024-06-05
"""

from collections.abc import Iterator

from explainer.analysis.dating import day_of_entry
from explainer.dates.display import in_words
from explainer.dates.edtf import parse_when
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Claim, Event, Evidence, Site

RULE = Rule("EX604", "event-after-publication", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    owners: tuple[Claim | Event, ...] = (*site.events.values(), *site.statements())
    for owner in owners:
        when = owner.when
        for evidence in _evidence(site, owner):
            source = site.sources[evidence.source.id]
            entry = day_of_entry(source, evidence)
            published = parse_when(entry.isoformat()) if entry else source.published
            if when and when.earliest and published.latest and when.earliest > published.latest:
                yield RULE.at(
                    owner.place.span("when"),
                    f"the source was published before this, on {in_words(published)}",
                    hint="mend `when`; of a plan, say in the sentence that it is one, and dismiss"
                    f" this with a reason {RULE.dismissal}",
                    entry=owner.ref.id,
                )
                break


def _evidence(site: Site, owner: Claim | Event) -> Iterator[Evidence]:
    yield from owner.evidence
    if isinstance(owner, Event):
        for ref in owner.claims:
            claim = site.claims.get(ref.id) or site.reactions.get(ref.id)
            yield from claim.evidence if claim else ()
