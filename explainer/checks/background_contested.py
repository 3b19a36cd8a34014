"""An event stands as plain background, and it is disputed, hedged or an accusation.

## What to do
Take `kind: background` out of the event. It then stands under its label.

## Why it matters
Background is printed without a label, so readers take it for known. It may stand so only if it
accuses nobody and nobody disputes it, if its passage has no hedge and nobody unnamed told it, and
if no other source differs in it. This can't be dismissed.

## Wrong
    what: The pump of the Heron broke.
    kind: background
    claims: pump-broken   # of unnamed people on board

## Right
    what: The pump of the Heron broke.
    claims: pump-broken   # of unnamed people on board
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.english.hedges import has_hedge
from explainer.presentation.later_sources import evidence_of
from explainer.presentation.phrases import other_side
from explainer.site import Event, Site, Standing

RULE = Rule("EX512", "background-contested", __doc__, across_stories=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for event in site.events.values():
        fault = _fault(site, event) if event.is_background else ""
        if fault:
            yield RULE.at(
                event.place.span("kind"),
                f"this is background, and {fault}",
                hint="take `kind: background` out, so that it stands under its label",
                entry=event.ref.id,
            )


def _fault(site: Site, event: Event) -> str:
    evidence = tuple(evidence_of(site, event))
    claims = [site.statement(ref) for ref in event.claims]
    records = [event.record, *(claim.record for claim in claims)]
    if any(claim.accuses for claim in claims):
        return "it accuses somebody"
    if other_side(site, event):
        return "it is disputed"
    if any(record.entry.differs for records in records for record in records):
        return "another source differs"
    if any(one.standing is Standing.UNNAMED for one in evidence):
        return "somebody unnamed is in its chain"
    if any(has_hedge(words.words) for one in evidence for words in one.words):
        return "its passage hedges"
    return ""
