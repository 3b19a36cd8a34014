"""Plain background tells what somebody did who is accused, or who reacts, in this story.

## What to do
- Take `kind: background` out of the event. It then stands under its label.
- Dismiss it if the deed has nothing to do with the story. Readers see the reason.

## Why it matters
What such a person did is what the story is about, so readers must see whose word it is. Background
has no label. It may tell that they held an office, were appointed, were of an age or attended a
ceremony.

## Wrong
    what: Ines Dorr sold two ferries.
    kind: background
    claims: ferries-sold

## Right
    what: Ines Dorr sold two ferries.
    claims: ferries-sold
"""

from collections.abc import Iterator

from explainer.analysis.names import names
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.english.roles import OFFICE_OR_CEREMONY
from explainer.site import Event, Explainer, Ref, Site

RULE = Rule("EX513", "background-conduct", __doc__, Severity.WARNING, can_be_dismissed=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        concerned = _concerned(site, explainer)
        for ref in explainer.events:
            event = site.events.get(ref.id)
            if event and event.is_background and _tells_conduct(site, event, concerned):
                yield RULE.at(
                    event.place.span("what"),
                    "this tells what somebody of the story did, and has no label",
                    hint="take `kind: background` out; or dismiss this with a reason for readers"
                    f" {RULE.dismissal}",
                    entry=event.ref.id,
                )


def _concerned(site: Site, explainer: Explainer) -> frozenset[Ref]:
    """Give those who are accused in a story, and those who react in it."""
    found: set[Ref] = set()
    for claim in site.statements_of(explainer):
        found |= {*claim.accuses}
        if claim.is_reaction:
            found |= {ref for evidence in claim.evidence for ref in evidence.speakers}
    return frozenset(found)


def _tells_conduct(site: Site, event: Event, concerned: frozenset[Ref]) -> bool:
    told = (event.entry.what, event.entry.line)
    return any(_is_conduct(site, bare.unlabelled(), concerned) for bare in told if bare)


def _is_conduct(site: Site, text: str, concerned: frozenset[Ref]) -> bool:
    persons = {ref for ref in names(site).named(text) & concerned if ref in names(site).persons}
    return bool(persons) and OFFICE_OR_CEREMONY.search(text) is None
