"""Where events without a day stand among those that have one: after and before which.

An event without a day stands at the last day of those that it is after, through others too; else at
the first of those that it is before; with neither, at that of the article that tells of it. Of one
day, events stand in their order. What contradicts itself is put somewhere: a check reports it.
"""

from collections import defaultdict, deque
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from explainer.dates.edtf import When
from explainer.site import Event, Ref

_Links = Mapping[Ref, list[Ref]]


@dataclass(frozen=True, slots=True)
class EventRelations:
    """What events are said to be after and before; what circles has no place in `in_order`."""

    events: Mapping[Ref, Event]
    earlier: _Links
    later: _Links
    in_order: tuple[Ref, ...]

    def circles(self) -> dict[Ref, int]:
        """Number the circles: events of one number come before each other, through others too.

        These are strongly connected components (Kosaraju and Sharir, 1981).
        """
        straight = frozenset(self.in_order)
        left = [ref for ref in self.events if ref not in straight]
        finished: dict[Ref, None] = {}
        for ref in left:
            finished |= dict.fromkeys(_behind(ref, self.later, finished))
        found: dict[Ref, int] = {}
        for number, ref in enumerate(reversed(finished)):
            found |= dict.fromkeys(_behind(ref, self.earlier, found), number)
        return found


def event_relations(events: Iterable[Event]) -> EventRelations:
    """Read `after` and `before` of events both ways; what leads to no event is left out."""
    known = {event.ref: event for event in events}
    earlier = defaultdict[Ref, list[Ref]](list)
    later = defaultdict[Ref, list[Ref]](list)
    for event in known.values():
        pairs = [(ref, event.ref) for ref in event.after]
        for first, second in (*pairs, *((event.ref, ref) for ref in event.before)):
            if first in known and second in known:
                earlier[second].append(first)
                later[first].append(second)
    return EventRelations(known, earlier, later, tuple(_peeled(known, earlier, later)))


def _peeled(events: Iterable[Ref], before: _Links, behind: _Links) -> Iterator[Ref]:
    """Give what nothing is before, then what only that is before, and so on."""
    left = {ref: len(before.get(ref, ())) for ref in events}
    ready = deque(ref for ref, count in left.items() if not count)
    while ready:
        ref = ready.popleft()
        yield ref
        for other in behind.get(ref, ()):
            left[other] -= 1
            if not left[other]:
                ready.append(other)


def _behind(start: Ref, links: _Links, known: Container[Ref]) -> list[Ref]:
    """Give what is reached from an event and not known yet, the furthest first."""
    if start in known:
        return []
    reached, done = {start}, list[Ref]()
    ahead = [(start, iter(links[start]))]
    while ahead:
        ref, others = ahead[-1]
        other = next((one for one in others if one not in known and one not in reached), None)
        if other is None:
            done.append(ref)
            ahead.pop()
        else:
            reached.add(other)
            ahead.append((other, iter(links[other])))
    return done


def in_story_order(events: Iterable[Event]) -> Iterator[Event]:
    """Give the events of a story, each with its place in time.

    One that nothing places stays at its anchor: the day of the article that tells of it.
    """
    found = list(events)
    if not any(event.after or event.before for event in found):
        yield from found
        return
    relations = event_relations(found)
    anchors = _anchors(relations)
    places = _places(relations, anchors)
    for event in found:
        yield replace(event, anchor=anchors[event.ref], place_on_day=places.get(event.ref, 0))


def _anchors(relations: EventRelations) -> dict[Ref, When]:
    """Give the day at which each event stands."""
    events = relations.events
    latest: dict[Ref, When] = {}  # the first day of what an event is before
    for ref in reversed(relations.in_order):
        of_later = (events[other].when or latest.get(other) for other in relations.later[ref])
        known = [day for day in of_later if day]
        if known:
            latest[ref] = min(known, key=_sort_key)
    anchors: dict[Ref, When] = {}
    for ref in relations.in_order:
        of_earlier = [anchors[other] for other in relations.earlier[ref]]
        last = max(of_earlier, key=_sort_key, default=None)
        anchors[ref] = events[ref].when or last or latest.get(ref) or events[ref].anchor
    return {ref: event.anchor for ref, event in events.items()} | anchors


def _places(relations: EventRelations, anchors: Mapping[Ref, When]) -> dict[Ref, int]:
    """Number the events of each day on which some have an order."""
    number = {ref: place for place, ref in enumerate(relations.in_order)}
    in_time = sorted(anchors, key=lambda ref: (_sort_key(anchors[ref]), number.get(ref, 0)))
    places: dict[Ref, int] = {}
    for _, group in groupby(in_time, key=lambda ref: _sort_key(anchors[ref])):
        refs = list(group)
        if any(relations.earlier[ref] or relations.later[ref] for ref in refs):
            places |= {ref: place for place, ref in enumerate(refs)}
    return places


def _sort_key(day: When) -> tuple[object, ...]:
    return day.sort_key
