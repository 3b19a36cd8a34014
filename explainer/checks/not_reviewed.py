"""A published story was not read by a person, or was changed since.

## Why it matters
A newsroom may ask that nothing is published that nobody signed for: `require_review: yes` in
`content/settings.yaml`. Without that setting this rule says nothing.

## Wrong
An explainer with `status: published` that is not in `reviewed.json`, or whose claims were changed
since it was read.

## Right
The same, after `explainer review bridge-closure --by "Ada Quill"`, with the changed file in the
same commit.
"""

from collections.abc import Iterator

from explainer.analysis.reviews import is_reviewed, unread
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Explainer, Site

RULE = Rule("EX724", "not-reviewed", __doc__, Severity.WARNING, needs_whole_site=True)


def check(site: Site) -> Iterator[Diagnostic]:
    for explainer in site.explainers.values() if site.settings.require_review else ():
        missing = "" if explainer.is_draft else _missing(site, explainer)
        if missing:
            story = explainer.ref.id
            yield RULE.at(
                explainer.place.span("status"),
                f"this is published, and {missing}",
                hint=f"read it beside its sources, then run `explainer review {story} --by NAME`",
                entry=story,
            )


def _missing(site: Site, explainer: Explainer) -> str:
    if not is_reviewed(site, explainer):
        return "nobody has read all of it"
    count = len(list(unread(site, explainer)))
    parts = "one part of it was" if count == 1 else f"{count:,} parts of it were"
    return f"{parts} changed or added since it was read" if count else ""
