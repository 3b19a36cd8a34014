"""A published id is gone, and nothing tells where it went.

## Why it matters
Others have linked to it and quoted it. Where it was renamed, its old address leads on; where it was
withdrawn, its page says so. One that is taken out together with its line in `published.json` leaves
a dead address and no word. It is known against an earlier state alone: `explainer check --since
main`.

## Wrong
On the main branch `claims.yaml` has `closed`, and `published.json` has `claim bridge/closed`. Now
neither has it.

## Right
A correction of the kind `withdrawal` that names `closed`; or another id with `was: closed`.
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
