"""Nothing uses this actor or this source.

## What to do
- Name its id where it belongs: in a claim, an event or a source.
- If you don't need it, and it was never published, delete its file.
- Dismiss it if you keep it for a story to come.

## Why it matters
A page about a person who plays no part in any story is one that no reader can check.

## Wrong
    # content/actors/pim-aster.yaml stands there, and nothing names him
    council-meeting:
      what: Ines Dorr and Pim Aster met.
      who: ines-dorr

## Right
    # content/actors/pim-aster.yaml stands there
    council-meeting:
      what: Ines Dorr and Pim Aster met.
      who: [ines-dorr, pim-aster]
"""

from collections.abc import Iterator

from explainer.diagnostics.diagnostic import Diagnostic, Rule, Severity
from explainer.site import Actor, Site, Source

RULE = Rule(
    "EX706", "unused", __doc__, Severity.WARNING, can_be_dismissed=True, needs_whole_site=True
)


def check(site: Site) -> Iterator[Diagnostic]:
    things: tuple[Actor | Source, ...] = (*site.actors.values(), *site.sources.values())
    for thing in things:
        if not any(use.user != thing.ref for use in site.uses.get(thing.ref, ())):
            yield RULE.at(
                thing.place.span(),
                f"nothing uses the {thing.ref.kind} `{thing.ref.id}`",
                hint="name it in a claim, event or source; if it was never published, delete its"
                " file",
                entry=thing.ref.id,
            )
