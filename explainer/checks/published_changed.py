"""A published sentence says something else than before, and no correction tells readers.

## Why it matters
Somebody has read it, quoted it, acted on it. A sentence that became stronger, lost its hedge, its
condition, a link of its chain or the other side, or has another name, number or day, is no longer
what that reader was told. Only a correction says so. It is known against an earlier state alone:
`explainer check --since main`.

## Wrong
On the main branch, and published:

    closed: {says: The bridge may have been closed on 13 May 2024., …}

Now, without an entry under `corrections`:

    closed: {says: The bridge was closed on 13 May 2024., …}

## Right
The same, with

    corrections:
      - date: 2024-05-20
        kind: error
        was: The bridge may have been closed.
        now: The bridge was closed.
        claims: closed
"""

from collections.abc import Iterator

from explainer.comparison.change import Change, Direction
from explainer.comparison.public import untold
from explainer.comparison.site_changes import SiteChanges
from explainer.diagnostics.diagnostic import Diagnostic, Rule

RULE = Rule("EX901", "published-changed", __doc__)

_HINT = (
    "add an entry under `corrections` that names it, with what stood there (`was`) and what stands"
    " there now (`now`); or bring the sentence back"
)
_WAYS = {
    Direction.STRONGER: "this is stronger than what was published",
    Direction.TURNED: "this is the contrary of what was published, or may be",
    Direction.FACT: "this is another fact than what was published",
    Direction.WEAKER: "this is weaker than what was published",
}


def check(changes: SiteChanges) -> Iterator[Diagnostic]:
    for change in changes.changes:
        reasons = [*untold(change)]
        if reasons:
            way = next(way for way in _WAYS if any(one.direction is way for one in reasons))
            why = "; ".join(dict.fromkeys(one.text for one in reasons if one.direction is way))
            message = f"{_WAYS[way]}: {why}"
            yield RULE.at(change.place, message, hint=_hint(change), entry=change.ref.id)


def _hint(change: Change) -> str:
    return f"{_HINT}\nbefore: {change.before}\nnow: {change.after}"
