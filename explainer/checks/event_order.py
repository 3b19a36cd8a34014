"""The order of events contradicts itself or their dates.

## What to do
- Take the `after` or `before` out that the message names, or name the other event in it.
- Or mend `when`, if the order is right and a date is wrong.

## Why it matters
`after` and `before` give an event without a day its place in the timeline. If two events each come
after the other, neither has a place. If the dates forbid the order, readers are told what can't
have been. This can't be dismissed.

## Wrong
    first-letter: {what: Tarn wrote to the council., when: 2023-10-30, after: second-letter}
    second-letter: {what: Tarn wrote to the council again., when: 2024-01-08}

## Right
    first-letter: {what: Tarn wrote to the council., when: 2023-10-30}
    second-letter: {what: Tarn wrote to the council again., when: 2024-01-08}
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from explainer.content.entry_place import numbered
from explainer.dates.display import in_words
from explainer.diagnostics.diagnostic import Diagnostic, Related, Rule
from explainer.diagnostics.span import Span
from explainer.link.event_order import EventRelations, event_relations
from explainer.site import Event, Ref, Site

RULE = Rule("EX611", "event-order", __doc__)


def check(site: Site) -> Iterator[Diagnostic]:
    relations = event_relations(site.events.values())
    circles = relations.circles()
    begins = _along(relations, relations.in_order, relations.earlier, max, _begins)
    ends = _along(relations, reversed(relations.in_order), relations.later, min, _ends)
    for event, field, span, first, second in _typed(relations):
        last, following = begins[first], ends[second]
        if first == second:
            message = f"`{first.local}` can’t be before itself"
        elif first in circles and circles[first] == circles.get(second):
            message = f"`{first.local}` comes before `{second.local}`, and after it"
        elif _begins(last) > _ends(following):
            message = f"{_with_day(last)} can’t be before {_with_day(following)}"
        else:
            continue
        others = dict.fromkeys((first, last.ref, second, following.ref))
        yield RULE.at(
            span,
            message,
            hint=f"take `{field}` out, or mend it or the days",
            related=[
                Related(relations.events[ref].place.key, "see here")
                for ref in others
                if ref != event.ref
            ],
            entry=event.ref.id,
        )


def _typed(relations: EventRelations) -> Iterator[tuple[Event, str, Span, Ref, Ref]]:
    """Give what is typed of an order: by which event, where, and which is to be the first."""
    for event in relations.events.values():
        for field, refs in (("after", event.after), ("before", event.before)):
            for number, ref in enumerate(refs):
                if ref in relations.events:
                    first, second = (ref, event.ref) if field == "after" else (event.ref, ref)
                    yield event, field, numbered(event.place / field, number).span(), first, second


def _along(
    relations: EventRelations,
    in_order: Iterable[Ref],
    links: Mapping[Ref, list[Ref]],
    choose: Callable[..., Event],
    day: Callable[[Event], date],
) -> dict[Ref, Event]:
    """Give for each event which decides, of itself and all that are linked: the last, say."""
    found = {**relations.events}
    for ref in in_order:
        found[ref] = choose((found[ref], *(found[other] for other in links[ref])), key=day)
    return found


def _with_day(event: Event) -> str:
    return f"`{event.ref.local}` ({in_words(event.when)})"


def _begins(event: Event) -> date:
    return (event.when.earliest if event.when else None) or date.min


def _ends(event: Event) -> date:
    return (event.when.latest if event.when else None) or date.max
