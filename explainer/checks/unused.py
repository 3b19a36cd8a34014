"""An actor or a source is used by nothing.

## Why it matters
A page about a person who plays no part in any story is a page that nobody can check.

## Wrong
    # content/actors/eric-fanning.yaml, and no claim, event or source that names it
    name: Eric Fanning

## Right
    army-meeting:
      who: [mark-milley, eric-fanning]
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
                hint="name it in a claim, event or source, or delete its file",
                entry=thing.ref.id,
            )
