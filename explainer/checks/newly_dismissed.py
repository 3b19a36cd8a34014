"""A finding is dismissed, or words of the article are left out, that were not before.

## Why it matters
A dismissal is the one way by which a sentence that says more than its source passes the check. An
editor must see it when it comes, beside the sentence as it was. It is known against an earlier
state alone: `explainer check --since main`.

## Wrong
On the main branch, and published:

    slept: {says: The council slept., …}

Now:

    slept: {says: The council only slept., ok: {EX511: that is what he meant}, …}

## Right
The sentence says what the source says, and nothing is dismissed.
"""

from collections.abc import Iterator

from explainer.analysis.told import Facet
from explainer.comparison.change import Direction
from explainer.comparison.site_changes import SiteChanges
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity

RULE = Rule("EX905", "newly-dismissed", __doc__, Severity.WARNING)


def check(changes: SiteChanges) -> Iterator[Diagnostic]:
    for change in changes.changes:
        for reason in change.reasons if change.was_public else ():
            is_new = reason.direction is Direction.STRONGER
            if is_new and reason.side in (Facet.DISMISSED, Facet.SKIPPED):
                yield RULE.at(
                    change.place,
                    f"new here: {reason.text}",
                    hint="say it as the source does, and take the dismissal out; else the editor"
                    " accepts it by accepting the change",
                    entry=change.ref.id,
                )
