"""Words stand under `skip`, and a claim already covers them.

## What to do
Delete that entry of `skip`, and the line `skip` if no other is left.

## Why it matters
Readers look at the list of skipped words to see what a page leaves out. What is told doesn't belong
there.

## Wrong
    skip:
      - words: The Heron carries about 300 passengers a day.
        reason: it is told in passengers
      - words: Follow us.
        reason: an invitation

## Right
    skip:
      - words: Follow us.
        reason: an invitation
"""

from collections.abc import Iterator

from explainer.analysis.coverage import used_places
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site, Skip

RULE = Rule("EX704", "skip-needless", __doc__, Severity.WARNING, needs_whole_site=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values():
        for skip in explainer.skip:
            if skip.words.hits and _is_used(site, skip):
                yield RULE.at(
                    skip.words.place.span(),
                    "claims account for these words already",
                    hint="take this entry out of `skip`",
                    entry=explainer.ref.id,
                )


def _is_used(site: Site, skip: Skip) -> bool:
    used = used_places(site, skip.article)
    return all(
        any(start <= hit.start and hit.end <= end for start, end in used) for hit in skip.words.hits
    )
