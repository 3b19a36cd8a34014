"""What was published under an id that is not there any more: renamed, moved or withdrawn.

An id alone doesn't tell what it was the id of; `published.json` does. Where an old id is not
registered there, it is taken for one of the kind that its thing has now, and a withdrawn one for a
claim.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from explainer.content.entry_place import EntryPlace, Parsed
from explainer.content.parse import Entries, Story
from explainer.content.schema.entry import IdentifiedEntry
from explainer.site import Ref, Registered, Rename, ThingKind

_Thing = tuple[Ref, tuple[tuple[str, EntryPlace], ...]]  # with its old ids, and where each is typed

_SHARED: tuple[ThingKind, ...] = ("actor", "source")
_STORY: tuple[ThingKind, ...] = ("claim", "reaction", "event")
_SPACES: tuple[tuple[ThingKind, ...], ...] = (_SHARED, _STORY, ("unknown",), ("explainer",))
_WITHDRAWN = "it was withdrawn: take it out here too"


@dataclass(frozen=True, slots=True)
class History:
    """What became of old ids; what each explainer withdraws stands by the id as typed there."""

    renames: tuple[Rename, ...]
    moves: Mapping[Ref, Ref]
    withdrawn: Mapping[tuple[str, str], Ref]

    @property
    def withdrawn_ids(self) -> frozenset[str]:
        """The full ids, `explainer/id`, of all that was withdrawn."""
        return frozenset(ref.id for ref in self.withdrawn.values())

    def days(self, published: Mapping[Ref, Registered]) -> dict[Ref, date | None]:
        """Give of each thing the day on which it was registered first, by whichever id.

        Where the line of one of its ids has no day, it is older than can be told.
        """
        found: dict[Ref, date | None] = {}
        for ref, line in published.items():
            now = self.moves.get(ref, ref)
            known = found.get(now, line.day)
            found[now] = min(known, line.day) if known and line.day else None
        return found

    def renamed(self) -> dict[str, Ref]:
        """Give of each id that was renamed the thing as it is now."""
        gone = self.withdrawn_ids
        return {old.id: new for old, new in self.moves.items() if old.id not in gone}

    def hints(self) -> dict[str, str]:
        """Say of each id that is gone what to write instead."""
        renamed = {
            old.id: f"it is called `{_seen_from(old, new)}` now" for old, new in self.moves.items()
        }
        return renamed | dict.fromkeys(self.withdrawn_ids, _WITHDRAWN)


def history(entries: Entries, published: Mapping[Ref, Registered]) -> History:
    """Work out what became of every id that is typed as an old one, or as withdrawn."""
    things = dict(_things(entries))
    register = _Register(published, dict(_former(things)))
    renames = tuple(_renames(things.items(), register))
    withdrawn = dict(_withdrawn(entries, register))
    renamed = {rename.old: rename.new for rename in renames}
    places = {**{ref: ref for ref in (*things, *withdrawn.values())}, **renamed}
    found = {**dict(register.below_old_names(places)), **dict(register.moved(places)), **renamed}
    moves = {old: new for old, new in found.items() if old not in things}
    return History(renames, moves, withdrawn)


def _things(entries: Entries) -> Iterator[_Thing]:
    for id_, actor in entries.actors.items():
        yield _thing(Ref("actor", id_), actor)
    for id_, source in entries.sources.items():
        yield _thing(Ref("source", id_), source)
    for name, story in entries.stories.items():
        yield from _things_of(name, story)


def _things_of(name: str, story: Story) -> Iterator[_Thing]:
    yield _thing(Ref("explainer", name), story.explainer)
    for kind, parts in story.kinds().items():
        for id_, parsed in parts.items():
            yield _thing(Ref(kind, f"{name}/{id_}"), parsed)
    if story.explainer is not None:
        for id_, unknown in story.explainer.entry.unknown.items():
            place = story.explainer.place / "unknown" / id_ / "was"
            yield Ref("unknown", f"{name}/{id_}"), tuple(_placed(unknown.was, place))


def _thing(ref: Ref, parsed: object) -> _Thing:
    """Give a thing with its old ids; of a broken one none are known."""
    if not isinstance(parsed, Parsed) or not isinstance(parsed.entry, IdentifiedEntry):
        return ref, ()
    return ref, tuple(_placed(parsed.entry.was, parsed.place / "was"))


def _placed(ids: Iterable[str], place: EntryPlace) -> Iterator[tuple[str, EntryPlace]]:
    for number, id_ in enumerate(ids):
        yield id_, place / number if isinstance(place.data, list) else place


def _former(things: Mapping[Ref, tuple[tuple[str, EntryPlace], ...]]) -> Iterator[tuple[str, str]]:
    """Give the old names of explainers, each with the one that it has now."""
    for ref, was in things.items():
        if ref.kind == "explainer":
            yield from ((old, ref.id) for old, _ in was)


@dataclass(frozen=True, slots=True)
class _Register:
    """The ids published so far, and the old names of explainers with their names now."""

    published: Mapping[Ref, Registered]
    former: Mapping[str, str]

    def find(self, story: str, local: str, kinds: Iterable[ThingKind]) -> Ref | None:
        """Find what was registered with this id, also before its explainer was renamed."""
        names = (story, *(old for old, now in self.former.items() if now == story))
        kinds_found = (
            kind
            for kind in kinds
            for name in names
            if Ref(kind, _id(name, local)) in self.published
        )
        kind = next(kinds_found, None)
        return Ref(kind, _id(story, local)) if kind else None

    def below_old_names(self, places: Mapping[Ref, Ref]) -> Iterator[tuple[Ref, Ref]]:
        """Move all that stands below an explainer with it: by any id that leads somewhere now."""
        for old, now in self.former.items():
            for ref, target in places.items():
                if "/" in ref.id and _story(ref) == now:
                    yield Ref(ref.kind, _id(old, ref.local)), target

    def moved(self, places: Mapping[Ref, Ref]) -> Iterator[tuple[Ref, Ref]]:
        """Give what was registered as one kind and is another now: its address is another too."""
        by_id = {(_space(ref), ref.id): target for ref, target in places.items()}
        for ref in self.published:
            story = self.former.get(_story(ref), _story(ref))
            target = by_id.get((_space(ref), _id(story, ref.local)))
            if target is not None and ref not in places:
                yield ref, target


def _renames(things: Iterable[_Thing], register: _Register) -> Iterator[Rename]:
    for ref, was in things:
        kinds = (ref.kind, *(kind for kind in _space(ref) if kind != ref.kind))
        for old, place in was:
            here = register.find(_story(ref), old, kinds)
            yield Rename(here or Ref(ref.kind, _id(_story(ref), old)), ref, place)


def _withdrawn(entries: Entries, register: _Register) -> Iterator[tuple[tuple[str, str], Ref]]:
    for name, story in entries.stories.items():
        for correction in story.explainer.entry.corrections if story.explainer else ():
            for id_ in correction.claims if correction.kind == "withdrawal" else ():
                yield (name, id_), _taken_back(name, id_, register)


def _taken_back(name: str, id_: str, register: _Register) -> Ref:
    """Give what a withdrawal means: a part of its story, or else an actor or a source."""
    of_other, _, local = id_.rpartition("/")
    story = of_other or name
    found = register.find(story, local, (*_STORY, "unknown"))
    if found is None and not of_other:
        found = register.find("", id_, _SHARED)
    return found or Ref("claim", _id(story, local))


def _space(ref: Ref) -> tuple[ThingKind, ...]:
    """Give the kinds that share their ids with a thing."""
    return next(space for space in _SPACES if ref.kind in space)


def _story(ref: Ref) -> str:
    return ref.id.rpartition("/")[0]


def _id(story: str, local: str) -> str:
    return f"{story}/{local}" if story else local


def _seen_from(old: Ref, new: Ref) -> str:
    return new.local if _story(old) == _story(new) else new.id
