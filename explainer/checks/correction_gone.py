"""A correction that was published is gone, or says something else.

## Why it matters
Corrections are kept for ever: who saw one must find it again, and who quoted the page before must
be told. It is known against an earlier state alone: `explainer check --since main`.

## Wrong
On the main branch, and published:

    corrections:
      - {date: 2024-05-20, kind: error, was: It was shut., now: It was closed., claims: closed}

Now that entry is not there.

## Right
The entry stays. Where it was wrong itself, another entry says so.
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
