"""A reaction is dated before the event that it reacts to.

## What to do
- Mend `when` of the reaction, or of the event.
- If the reaction is to something else, name that under `towards`.

## Why it matters
Nobody answers what hasn't happened. Readers would see somebody judge an event that was still to
come. This can't be dismissed.

## Wrong
    # the event `sailing` was on 3 June 2024
    when: 2024-05-06
    towards: {to: sailing, stance: condemns}

## Right
    # the event `sailing` was on 3 June 2024
    when: 2024-06-05
    towards: {to: sailing, stance: condemns}
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
