"""The text of a source is gone or was replaced, and claims rest on it.

## What to do
- Bring the old text back.
- If the publisher changed the article, keep the old text, and make the new one a source of its own.
- If the text has to go, leave it so. The warning stays, and the editor accepts it with the change.

## Why it matters
Claims that rest on a text that is gone are no longer checked, and readers can't compare them. What
stood in one text need not stand in another. Found only when you compare with the published version:
`explainer check --since main`.

## Wrong
    # published: text: full, and seeds/ferry-news.txt, which is deleted now
    text: none

## Right
    # published: text: full, and seeds/ferry-news.txt, which is back
    text: full
"""

from collections.abc import Iterator

from explainer.analysis.told import Facet
from explainer.comparison.site_changes import SiteChanges
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity

RULE = Rule("EX906", "source-weakened", __doc__, Severity.WARNING)


def check(changes: SiteChanges) -> Iterator[Diagnostic]:
    for change in changes.changes:
        for reason in change.reasons if change.ref.kind == "source" else ():
            if reason.side is Facet.TEXT:
                on = changes.after.evidence_in(change.ref)
                resting = len({owner.ref for owner, _ in on})
                yield RULE.at(
                    change.place,
                    f"{reason.text} ({resting:,} {'entry' if resting == 1 else 'entries'})",
                    hint="keep the text that was quoted; a later version is another source",
                    entry=change.ref.id,
                )
