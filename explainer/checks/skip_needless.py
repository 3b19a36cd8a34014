"""Words are skipped that a claim accounts for.

## Why it matters
A list of what was left out is read by people who look for what was left out.

## Wrong
    skip:
      - words: Milley did not inform the White House of either call.
        reason: it is told in white-house-not-told

## Right
    skip:
      - words: Truth, Inspiration, Hope.
        reason: the outlet’s slogan
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
