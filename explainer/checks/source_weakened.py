"""A source holds less than before what rests on it: its text is gone, or another.

## Why it matters
What is quoted from a text that is not kept is checked by nobody, and what stood in one text need
not stand in another. It is known against an earlier state alone: `explainer check --since main`.

## Wrong
On the main branch `text: full`, with `seeds/ferry-news.txt`. Now `text: none`, and no file.

## Right
The text stays. Where the publisher changed it, it becomes a source of its own, with its day.
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
