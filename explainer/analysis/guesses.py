"""What a program proposed and nobody has read yet, or what it left open, entry by entry."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from explainer.content.entry_place import EntryPlace
from explainer.content.read_marks import GUESSED
from explainer.site import Actor, Claim, Event, Evidence, Explainer, Ref, Site, Source

Proposed = Claim | Event | Explainer | Actor | Source


@dataclass(frozen=True, slots=True)
class Guess:
    """An entry with a mark: its place and id, and marks without a field."""

    place: EntryPlace
    entry: str
    missing: tuple[str, ...] = ()


def guesses(site: Site) -> Iterator[Guess]:
    """Give the entries that name fields under `guessed`, in the order of the files."""
    for thing in proposed(site):
        data = thing.place.data
        typed = data if isinstance(data, dict) else {}
        missing = tuple(name for name in thing.entry.guessed if name not in typed)
        yield Guess(thing.place / GUESSED, thing.ref.id, missing)


def proposed(site: Site) -> Iterator[Proposed]:
    """Give what has a mark, in the order of the files."""
    things: tuple[Proposed, ...] = (
        *site.explainers.values(),
        *site.statements(),
        *site.events.values(),
        *site.sources.values(),
        *site.actors.values(),
    )
    return (thing for thing in things if thing.entry.guessed)


def unread_of(site: Site, explainer: Explainer) -> tuple[Proposed, ...]:
    """Give what nobody has read or decided of a story, and of all that it uses."""
    own = [*_of_story(site, explainer)]
    shared = [*_present(site, chain.from_iterable(map(_used_by, own)))]
    further = _present(site, chain.from_iterable(map(_used_by_shared, shared)))
    things = {thing.ref: thing for thing in (*own, *shared, *further)}
    return tuple(thing for thing in things.values() if thing.entry.guessed or _is_open(thing))


def _of_story(site: Site, explainer: Explainer) -> Iterator[Claim | Event | Explainer]:
    yield explainer
    yield from site.statements_of(explainer)
    yield from site.events.present(ref.id for ref in explainer.events)


def _used_by(thing: Claim | Event | Explainer) -> Iterator[Ref]:
    """Give the actors, the sources and the events of other stories that a thing names."""
    if isinstance(thing, Explainer):
        yield from thing.articles
        yield from chain.from_iterable(one.who for one in thing.principals)
        return
    for evidence in (*thing.evidence, *(record.evidence for record in thing.record)):
        yield from _used_as_evidence(evidence)
    yield from thing.who
    if isinstance(thing, Claim):
        targets = (ref for ref, _ in thing.towards)
        yield from (*thing.about, *thing.accuses, *thing.may_accuse, *thing.speaks_for, *targets)
    elif thing.where:
        yield thing.where


def _used_as_evidence(evidence: Evidence) -> Iterator[Ref]:
    chain_ = evidence.chain
    yield from (*chain_.by, *chain_.via, chain_.source, chain_.outlet)
    yield from (*evidence.speakers, *evidence.hearers, *evidence.candidates)
    if evidence.inner:
        yield evidence.inner


def _used_by_shared(thing: Proposed) -> Iterator[Ref]:
    """Give those who stand behind a source or speak through an actor."""
    if isinstance(thing, Source):
        yield from (thing.outlet, *thing.authors)
    elif isinstance(thing, Actor):
        yield from thing.speaks_for


def _present(site: Site, refs: Iterable[Ref]) -> Iterator[Actor | Source | Event]:
    """Look things up, each once; statements of a story are its own and are counted there."""
    for ref in dict.fromkeys(refs):
        if ref.kind == "actor":
            yield from site.actors.present((ref.id,))
        elif ref.kind == "source":
            yield from site.sources.present((ref.id,))
        elif ref.kind == "event":
            yield from site.events.present((ref.id,))


def _is_open(thing: Proposed) -> bool:
    if not isinstance(thing, Claim):
        return False
    stances = (stance for _, stance in thing.towards)
    return thing.entry.candidates is not None or "open" in stances
