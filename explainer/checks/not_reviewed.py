"""A published story was not read by a person, or was changed since.

## What to do
- Read it beside its sources, or ask an editor to.
- Then run `explainer review bridge-closure --by "Your Name"`, and commit `reviewed.json` with the
  change.
- Until then write `status: draft`, if the story is not yet on the site.

## Why it matters
Your newsroom has asked that nothing goes out that nobody signed for: `require_review: yes` in
`content/settings.yaml`. Without that line this is never reported. It can't be dismissed.

## Wrong
    # explainer.yaml, and nobody has noted that the story was read
    status: published

## Right
    # explainer.yaml, after: explainer review bridge-closure --by "Ada Quill"
    status: published
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
