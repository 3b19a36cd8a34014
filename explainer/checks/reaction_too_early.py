"""A reaction is dated before what it reacts to.

## Why it matters
Nobody answers what has not happened. One of the two dates is wrong, or the reaction is to something
else.

## Wrong
    when: 2020-09-15   # towards a call of 30 October 2020

## Right
    when: 2021-09-15
"""

from collections.abc import Iterator

from explainer.dates.display import in_words
from explainer.diagnostics.diagnostic import Diagnostic, Rule
from explainer.site import Claim, Event, Site

RULE = Rule("EX605", "reaction-too-early", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    for reaction in site.reactions.values():
        when = reaction.when
        for event in _reacted_to(site, reaction):
            begins = event.when.earliest if event.when else None
            if event.when and when and when.latest and begins and when.latest < begins:
                yield RULE.at(
                    reaction.place.span("when"),
                    f"this is before `{event.ref.local}`, which it reacts to:"
                    f" {in_words(event.when)}",
                    hint="mend one of the two dates, or what the reaction is towards",
                    entry=reaction.ref.id,
                )
                break


def _reacted_to(site: Site, reaction: Claim) -> Iterator[Event]:
    for ref, _ in reaction.towards:
        if ref.kind == "event" and ref.id in site.events:
            yield site.events[ref.id]
