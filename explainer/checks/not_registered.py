"""A published story has ids that are not in `published.json`.

## What to do
Run `explainer register`, and commit the changed file with the rest.

## Why it matters
`published.json` lists all that was ever published. An id that isn't in it can vanish, and nobody
notices that links of others break. Readers also learn from it on which day a page was first
published.

## Wrong
    # `status: published`, with a new claim `sail-on`; published.json:
    "claim ferry-heron/no-pump 2024-06-11",

## Right
    # `status: published`, with a new claim `sail-on`; published.json:
    "claim ferry-heron/no-pump 2024-06-11",
    "claim ferry-heron/sail-on 2024-06-20",
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
