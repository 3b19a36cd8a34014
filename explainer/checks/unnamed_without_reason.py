"""An unnamed source has no word on why it is not named.

## Why it matters
Readers weigh an unnamed source by the reason for its silence. Where the source of the account gives
none, that is worth knowing too.

## Wrong
    kind: unnamed
    of: peril

## Right
    kind: unnamed
    of: peril
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
