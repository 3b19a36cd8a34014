"""A published correction is gone, or says something else.

## What to do
- Bring it back as it was.
- If the correction was wrong, add a second one that says so.

## Why it matters
Who saw a correction must find it again, and who quoted the page before it must be told. So each one
stays for ever. Found only when you compare with the published version: `explainer check --since
main`. This can't be dismissed.

## Wrong
    # published: a correction of 20 May 2024
    corrections: []

## Right
    # published: a correction of 20 May 2024
    corrections:
      - {date: 2024-05-20, kind: error, was: It was shut., now: It was closed., claims: closed}
"""

from collections.abc import Iterator

from explainer.comparison.site_changes import SiteChanges
from explainer.diagnostics.diagnostic import Diagnostic, Rule

RULE = Rule("EX903", "correction-gone", __doc__)


def check(changes: SiteChanges) -> Iterator[Diagnostic]:
    for correction in changes.deleted:
        now = changes.after.explainers.get(correction.explainer.id)
        was = changes.before.explainers[correction.explainer.id]
        if not was.is_draft:
            yield RULE.at(
                now.place.span("corrections") if now else correction.place.span(),
                f"a correction of {correction.entry.date} is gone, or says something else:"
                f" “{correction.entry.now}”",
                hint="bring it back as it was; to correct it, add another entry",
                entry=correction.explainer.id,
            )
