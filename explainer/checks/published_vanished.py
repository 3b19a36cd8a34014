"""A published id and its line in `published.json` are gone, and nothing tells where it went.

## What to do
- Put the line in `published.json` back.
- If the entry has another id now, write `was:` with the old one in it.
- If it is withdrawn, add a correction of the kind `withdrawal` that names it.
- If it was deleted by mistake, put the entry back.

## Why it matters
Others have linked to it and quoted it. They would find a dead address and no word. With `was` the
old address leads to the new one; after a withdrawal its page says why. If only the entry is gone
and the line still stands, it is EX209. Found only when you compare with the published version:
`explainer check --since main`. This can't be dismissed.

## Wrong
    # published: the claim `closed`; its entry and its line in published.json are deleted
    corrections: []

## Right
    # published: the claim `closed`; its line in published.json is back
    corrections:
      - date: 2024-05-20
        kind: withdrawal
        now: It was another bridge, so this statement was withdrawn.
        claims: closed
"""

from collections.abc import Iterator

from explainer.comparison.naming import place_of
from explainer.comparison.site_changes import IdChange, SiteChanges
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.diagnostics.span import Span
from explainer.site import Ref

RULE = Rule("EX904", "published-vanished", __doc__)


def check(changes: SiteChanges) -> Iterator[Diagnostic]:
    for one in changes.ids:
        # With its line in `published.json` it is missed without an earlier state, by EX209.
        if one.is_vanished and not one.is_in_register:
            yield RULE.at(
                _place(changes, one),
                f"{one.was.kind} `{one.was.local}` was published and is gone",
                hint="withdraw it by a correction of the kind `withdrawal`, or write `was:"
                f" {one.was.local}` where it is now; its line in `published.json` stays",
                entry=one.was.id,
            )


def _place(changes: SiteChanges, one: IdChange) -> Span:
    """Give the story that it is gone from, else where it stood."""
    story = changes.after.explainers.get(one.was.story)
    if story is not None:
        return story.place.span("status")
    is_shared = one.was.kind in ("actor", "source")
    return place_of(changes.before, one.was if is_shared else Ref("explainer", one.was.story))
