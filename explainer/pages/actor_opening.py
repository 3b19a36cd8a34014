"""How the page of an actor opens: who that is, with dates, and what part it has in each story."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from explainer.dates.display import in_words
from explainer.presentation.label_case import short_name
from explainer.presentation.phrases import (
    Phrase,
    ThingName,
    capitalised,
    capitalised_phrase,
    ended,
    listed,
)
from explainer.presentation.statements import mention
from explainer.site import Actor, CitedSentence, Claim, Event, Ref, Role, Site

_MOST_EVENTS = 3
_SAID = {"person": "of what {} is reported to have said", "unnamed": "from {}"}
_KINDS = {"organisation": "an organisation", "outlet": "a news outlet", "place": "a place"}


@dataclass(frozen=True, slots=True)
class StoryPart:
    """What a story tells of an actor; what is said of it apart from what it says itself."""

    story: Ref
    said: tuple[Claim, ...]
    others: tuple[Claim, ...]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class StoryOpening:
    """What the opening tells of a story: the line that was written for the actor, and the rest."""

    story: Ref
    line: tuple[CitedSentence, ...]
    told: Phrase


def who_it_is(actor: Actor) -> str:
    """Tell what an actor was and when, without a verb: it would need an article that roles lack.

    Of the unnamed, the page tells more.
    """
    name = capitalised(actor.name)
    roles = [_role(role) for role in actor.roles]
    if not roles:
        kind = _KINDS.get(actor.entry.kind)
        return f"{name} is {kind}." if kind else ""
    return f"{name}: {'; '.join(roles)}."


def _role(role: Role) -> str:
    """Give a role with its dates; one that has a beginning and no end is held to this day."""
    start = in_words(role.start) if role.start else ""
    end = in_words(role.end) if role.end else ""
    if start and end:
        return f"{role.title} from {start} to {end}"
    return f"{role.title} until {end}" if end else f"{role.title}{start and f' since {start}'}"


def opening(site: Site, actor: Actor, part: StoryPart) -> StoryOpening:
    """Tell what part an actor has in a story: the line of the story, the events, how much is told.

    A line that a story has for several is not that of one of them.
    """
    principals = site.explainers[part.story.id].principals
    line = next((one.line for one in principals if one.who == (actor.ref,)), ())
    told = _told(site, actor, part)
    return StoryOpening(part.story, line, capitalised_phrase(told) if line else told)


def _told(site: Site, actor: Actor, part: StoryPart) -> Phrase:
    events = _events(site, (one for one in part.events if actor.ref in (*one.who, one.where)))
    counts = " and ".join(_counts(actor, part))
    verb = "is" if counts.startswith("1 ") else "are"
    if not events:
        return (f"there {verb} {counts}.",) if counts else ()
    named = ended((f"{short_name(actor)} is named in ", *events))
    return (*named, f" There {verb} {counts}.") if counts else named


def _events(site: Site, events: Iterable[Event]) -> Phrase:
    """Name the events of which most is said, in order of time, and count all if there are more."""
    events = tuple(events)
    named = [event for event in events if event.entry.name and not event.is_background]
    told = sorted(named, key=lambda event: -len(site.users(event.ref, "about", "towards")))
    first = [event for event in named if event in told[:_MOST_EVENTS]]
    names = listed(_in_short(mention(site, event.ref)) for event in first)
    if len(events) == len(first):
        return names
    among = (", among them ", *names) if names else ()
    return (_number(len(events), "event"), *among)


def _in_short(one: ThingName) -> ThingName:
    """Leave out of a name what stands behind a comma, as its day: it is listed with others."""
    return replace(one, text=one.text.split(",")[0])


def _counts(actor: Actor, part: StoryPart) -> Iterator[str]:
    name = short_name(actor)
    if part.said:
        said = _SAID.get(actor.entry.kind, "by {}").format(name)
        yield f"{_number(len(part.said), 'statement')} {said}"
    if part.others:
        accusing = sum(actor.ref in claim.accuses for claim in part.others)
        told = f"{_number(len(part.others), 'statement')} about {name}"
        how = f", {accusing} of them accusing" if len(part.others) > 1 else ", an accusation"
        yield f"{told}{how}" if accusing else told


def _number(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
