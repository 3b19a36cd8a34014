"""A published sentence has other words than before, and nobody noted that they say the same.

## What to do
- Read both. If they say the same, note it: `explainer review bridge/closed --by "Your Name"`.
- If readers were told something else, add an entry under `corrections`.

## Why it matters
No program can tell whether *shut* says what *closed* said. A person can, and readers who saw the
old sentence rely on it. Found only when you compare with the published version: `explainer check
--since main`.

## Wrong
    # published: The bridge was closed on 13 May 2024.
    closed:
      says: The bridge was barred on 13 May 2024.

## Right
    # published: The bridge was closed on 13 May 2024.
    # both were read: explainer review bridge/closed --by "Ada Quill"
    closed:
      says: The bridge was barred on 13 May 2024.
"""

from collections.abc import Iterator

from explainer.analysis.reviews import is_read
from explainer.comparison.change import Direction
from explainer.comparison.public import is_reworded_only
from explainer.comparison.site_changes import SiteChanges
from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity

RULE = Rule("EX902", "published-reworded", __doc__, Severity.WARNING)


def check(changes: SiteChanges) -> Iterator[Diagnostic]:
    for change in changes.changes:
        if is_reworded_only(change) and not is_read(changes.after, change.ref, change.place):
            otherwise = (one for one in change.reasons if one.direction is Direction.ELSEWISE)
            why = "; ".join(dict.fromkeys(one.text for one in otherwise))
            yield RULE.at(
                change.place,
                f"this was published in other words: {why}",
                hint="read both: where a reader was told something else, add an entry under"
                " `corrections`; else note with `explainer review` that it was read"
                f"\nbefore: {change.before}\nnow: {change.after}",
                entry=change.ref.id,
            )
