"""A claim stands in no group, so the page doesn't show it.

## What to do
- Add its id to a group in `explainer.yaml`, where a reader would look for it.
- Dismiss it if the page is not to show the claim, and say why.

## Why it matters
The groups are the order in which readers get the claims. What was said after the article needs
none: it stands in the timeline by itself, or beside what it disputes.

## Wrong
    # the claims are pump-broken and no-pump
    groups:
      - heading: What is said of the pump?
        claims: [pump-broken]

## Right
    # the claims are pump-broken and no-pump
    groups:
      - heading: What is said of the pump?
        claims: [pump-broken, no-pump]
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.presentation.later_sources import is_later
from explainer.site import Site

RULE = Rule(
    "EX707",
    "claim-in-no-group",
    __doc__,
    Severity.WARNING,
    can_be_dismissed=True,
    needs_whole_site=True,
)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        grouped = {ref for group in explainer.groups for ref in group.claims}
        for ref in explainer.claims if explainer.groups else ():
            claim = site.claims.get(ref.id)
            if claim is not None and ref not in grouped and not is_later(site, claim):
                yield RULE.at(
                    claim.place.key,
                    f"`{ref.local}` stands in no group of its explainer",
                    hint=f"add it to a group in content/{explainer.ref.id}/explainer.yaml",
                    entry=ref.id,
                )
