"""A finding is dismissed, or words of the article are skipped, that were not before.

## What to do
- Say it as the source does, and take the dismissal or the `skip` out.
- If it is right as it stands, leave it. The warning stays, and the editor who takes the change over
  accepts it.

## Why it matters
A dismissal is the one way by which a sentence that says more than its source gets to readers. So an
editor has to see it when it is new, beside the sentence as it was. Found only when you compare with
the published version: `explainer check --since main`.

## Wrong
    # published: The council slept.
    slept:
      says: The council only slept.
      ok: {EX511: that is what he meant}

## Right
    # published: The council slept.
    slept:
      says: The council slept.
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
