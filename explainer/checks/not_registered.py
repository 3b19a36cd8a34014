"""A published explainer has ids that are not in `published.json`.

## Why it matters
The build can only keep what it knows of. An id that was never registered can vanish unseen.

## Wrong
An explainer with `status: published`, merged without its ids in `published.json`.

## Right
The same, after `explainer register`, with the changed file in the same commit.
"""

from collections.abc import Iterator

from explainer.analysis.publishing import published_ids
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule(
    "EX212", "not-registered", __doc__, Severity.WARNING, needs_whole_site=True, across_stories=True
)

_NAMED = 3


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer, ids in published_ids(site):
        missing = [ref.local for ref in ids if ref not in site.published]
        if missing:
            named = ", ".join(f"`{local}`" for local in missing[:_NAMED])
            more = f" and {len(missing) - _NAMED:,} more" if len(missing) > _NAMED else ""
            yield RULE.at(
                explainer.place.span("status"),
                f"published and not in published.json: {named}{more}",
                hint="run `explainer register`, and commit the file",
                entry=explainer.ref.id,
            )
