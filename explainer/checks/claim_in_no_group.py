"""A claim stands in no group of its explainer.

## Why it matters
The groups are the order in which a reader gets the claims. What is in none is not on the page.
What was said after the article needs none: it stands under *Since then*.

## Wrong
    groups:
      - heading: Which calls are reported?
        claims: [two-calls]

## Right
    groups:
      - heading: Which calls are reported?
        claims: [two-calls, first-call-date]
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
