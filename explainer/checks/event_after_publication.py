"""An event is dated after the day on which its source was published.

## Why it matters
Nobody reports what has not happened yet. The date is wrong, or the source speaks of a plan, and
then the sentence must say so. A live blog has entries of later days than its first: `datelines` in
the source’s file gives each its own.

## Wrong
    when: 2021-10-30   # the article is of 16 September 2021

## Right
    when: 2020-10-30
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
