"""What a program proposed and nobody has read yet, or what it left open, entry by entry."""

from collections.abc import Iterator
from dataclasses import dataclass

from explainer.content.entry_place import EntryPlace
from explainer.site import Actor, Claim, Event, Explainer, Site, Source


@dataclass(frozen=True, slots=True)
class Guess:
    """An entry with a mark: its place and id, its story (or nothing), and marks without a field."""

    place: EntryPlace
    entry: str
    story: str
    missing: tuple[str, ...] = ()


def guesses(site: Site) -> Iterator[Guess]:
    """Give the entries that name fields under `guessed`, in the order of the files."""
    things: tuple[Claim | Event | Explainer | Actor | Source, ...] = (
        *site.explainers.values(),
        *site.statements(),
        *site.events.values(),
        *site.sources.values(),
        *site.actors.values(),
    )
    for thing in things:
        if thing.entry.guessed:
            data = thing.place.data
            typed = data if isinstance(data, dict) else {}
            missing = tuple(name for name in thing.entry.guessed if name not in typed)
            yield Guess(thing.place / "guessed", thing.ref.id, story_of(thing), missing)


def unchosen(site: Site) -> Iterator[Guess]:
    """Give the statements of which something is left open."""
    for claim in site.statements():
        if _is_open(claim):
            yield Guess(claim.place, claim.ref.id, claim.explainer.id)


def unread_in(site: Site, explainer: Explainer) -> int:
    """Count the entries of a story that nobody has read or decided."""
    events = (site.events[ref.id] for ref in explainer.events if ref.id in site.events)
    things: tuple[Claim | Event | Explainer, ...] = (
        explainer,
        *site.statements_of(explainer),
        *events,
    )
    return sum(bool(thing.entry.guessed or _is_open(thing)) for thing in things)


def _is_open(thing: Claim | Event | Explainer) -> bool:
    if not isinstance(thing, Claim):
        return False
    stances = (stance for _, stance in thing.towards)
    return thing.entry.candidates is not None or "open" in stances


def story_of(thing: Claim | Event | Explainer | Actor | Source) -> str:
    """Give the explainer that a thing belongs to; actors and sources belong to none."""
    if isinstance(thing, Explainer):
        return thing.ref.id
    return "" if isinstance(thing, Actor | Source) else thing.explainer.id
