"""How the page of an actor opens: who that is, with dates, and what part it has in each story."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.dates.display import in_words
from explainer.dates.edtf import When
from explainer.presentation.label_case import short_name
from explainer.presentation.phrases import Phrase, ThingName, capitalised, listed
from explainer.presentation.statements import mention
from explainer.site import Actor, Claim, Event, Ref, Role, Site

_MOST_EVENTS = 3
_KINDS = {"organisation": "an organisation", "outlet": "a news outlet", "place": "a place"}


@dataclass(frozen=True, slots=True)
class StoryPart:
    """What a story tells of an actor; what is said of it apart from what it says itself."""

    story: Ref
    said: tuple[Claim, ...]
    others: tuple[Claim, ...]
    events: tuple[Event, ...]


def who_it_is(actor: Actor) -> str:
    """Tell in a sentence what an actor was and when; of the unnamed, the page tells more."""
    name = capitalised(actor.name)
    roles = [_role(role) for role in actor.roles]
    if not roles:
        kind = _KINDS.get(actor.entry.kind)
        return f"{name} is {kind}." if kind else ""
    past = [text for text, is_past in roles if is_past]
    since = [text for text, is_past in roles if not is_past]
    told = [f"was {_joined(past)}"] if past else []
    told += [f"has been {_joined(since)}"] if since else []
    return f"{name} {', and '.join(told)}."


def _role(role: Role) -> tuple[str, bool]:
    """Give a role with its dates; one that has a beginning and no end is held to this day."""
    match role.start, role.end:
        case None, None:
            return role.title, True
        case None, When() as end:
            return f"{role.title} until {in_words(end)}", True
        case When() as start, None:
            return f"{role.title} since {in_words(start)}", False
        case start, end:
            assert start and end
            return f"{role.title} from {in_words(start)} to {in_words(end)}", True


def _joined(texts: Iterable[str]) -> str:
    *most, last = texts
    return f"{'; '.join(most)}; and {last}" if most else last


def part_in(site: Site, actor: Actor, part: StoryPart) -> Phrase:
    """Tell in a sentence what part an actor has in a story, and how much is told of it."""
    counts = [*_events(site, part.events), *_counts(actor, part)]
    told: list[str | ThingName] = []
    for number, count in enumerate(counts):
        told += ["; " if number else "", *count]
    return ("In ", mention(site, part.story), ": ", *told, ".")


def _events(site: Site, events: Iterable[Event]) -> Iterator[Phrase]:
    """Name the first events that it is named in; those without a name of their own are counted."""
    events = tuple(events)
    named = [event for event in events if event.entry.name and not event.is_background]
    first = [mention(site, event.ref) for event in named[:_MOST_EVENTS]]
    more = len(events) - len(first)
    if first:
        also = f", and in {_number(more, 'other event')}" if more else ""
        yield ("named in ", *listed(first), also)
    elif more:
        yield (f"named in {_number(more, 'event')}",)


def _counts(actor: Actor, part: StoryPart) -> Iterator[Phrase]:
    name = short_name(actor)
    if part.said:
        yield (f"{_number(len(part.said), 'statement')} of what {name} is reported to have said",)
    if part.others:
        accusing = sum(actor.ref in claim.accuses for claim in part.others)
        told = f"{_number(len(part.others), 'statement')} about {name}"
        yield (f"{told}, {accusing} of them an accusation" if accusing else told,)


def _number(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
