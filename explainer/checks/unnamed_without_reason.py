"""Nothing says why a source is unnamed.

## What to do
- Add `why:` to the file of the unnamed people, with the reason that the source gives.
- If it gives none, say that: `why: the article gives no reason`.

## Why it matters
Readers trust somebody who fears for a job more than somebody who would rather not say. That a
newspaper or a book gives no reason tells them something too.

## Wrong
    name: unnamed people who worked on board
    kind: unnamed
    of: low-water

## Right
    name: unnamed people who worked on board
    kind: unnamed
    of: low-water
    why: the book gives no reason
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Site

RULE = Rule("EX413", "unnamed-without-reason", __doc__, Severity.WARNING)


def check(site: Site) -> Iterator[Diagnostic]:
    for actor in site.actors.values():
        if actor.entry.kind == "unnamed" and actor.entry.why is None:
            yield RULE.at(
                actor.place.span("kind"),
                "it is not said why this source is unnamed",
                hint="add a line `why:` with the source’s reason, or that it gives none",
                entry=actor.ref.id,
            )
