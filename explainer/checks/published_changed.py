"""A published sentence says something else than before, and no correction tells readers.

## What to do
- Add an entry under `corrections`: what stood there (`was`), what stands there now (`now`), and the
  claim.
- Or bring the old sentence back, if it was right.

## Why it matters
Somebody has read the old sentence, quoted it, acted on it. Readers must learn that it became
stronger or weaker, lost a hedge or a condition, has another name, number or day, or no longer says
who passed it on or what the other side answers. Found only when you compare with the published
version: `explainer check --since main`. This can't be dismissed.

## Wrong
    # published: The bridge may have been closed on 13 May 2024.
    closed:
      says: The bridge was closed on 13 May 2024.

## Right
    # published: The bridge may have been closed on 13 May 2024.
    closed:
      says: The bridge was closed on 13 May 2024.

    # and in explainer.yaml
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
