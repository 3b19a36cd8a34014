"""A published sentence has other words, and no correction tells readers.

## Why it matters
No program can tell whether *shut* says what *closed* said. A person can: whoever edits the page
reads both, and adds a correction where a reader was told something else. It is known against an
earlier state alone: `explainer check --since main`.

## Wrong
On the main branch, and published:

    closed: {says: The bridge was closed on 13 May 2024., …}

Now, without an entry under `corrections`, and read by nobody since:

    closed: {says: The bridge was barred on 13 May 2024., …}

## Right
The same with a correction of the kind `clarification`; or, where a reader was told the same, noted
as read: `explainer review bridge/closed --by "Ada Quill"`.
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
