"""A short name for the state of each part of a site: the same name, the same to read there.

That of a claim, say, is made of what is typed there, the file and the lines, and of what was
linked: which ids resolve and to what, where words stand in their sources, standings, corrections
and uses. What is typed elsewhere and changes nothing of that, changes no name. Only that of a whole
story is made of the text of its files too.
"""

import io
import pickle
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from hashlib import blake2b
from operator import attrgetter
from pathlib import PurePath

from explainer.content.entry_place import EntryPlace
from explainer.site import (
    Claim,
    Event,
    Explainer,
    Ref,
    Site,
    Standing,
    Thing,
    thing_part,
    uses_part,
)
from explainer.text.bare_statement import BareStatement
from explainer.tracking.dependencies import DERIVED, Dependency, tracked_cache

COMMON = Dependency("common")  # the settings, and what was renamed when: anybody may read them
_BYTES = 16
_LATER: Mapping[type, tuple[str, ...]] = {
    Claim: ("corrections", "registered"),
    Event: ("corrections", "registered"),
    Explainer: ("registered",),
}


def fingerprints(site: Site) -> dict[Dependency, bytes]:
    """Name the state of each part of a site."""
    with site.tracker.untracked():
        known = _given(site)
        for kind in DERIVED.keys() - {part.kind for part in known}:
            for key, value in DERIVED[kind](site).items():
                known[Dependency(kind, key)] = _fingerprint(value)
        return {**known}


@tracked_cache(1)
def _given(site: Site) -> dict[Dependency, bytes]:
    """Name what is the same for all who ask; what is worked out grows with the modules loaded."""
    moved = [(*pair, site.published.get(pair[0])) for pair in site.moves.items()]
    found = {COMMON: _fingerprint((site.settings.model_dump(), site.renames, moved))}
    own = own_names(site)
    for mapping in site.mappings():
        for id_, thing in mapping.items():
            found[mapping.part(id_)] = _with_later(thing, own[thing.ref])
    found |= {
        site.reviews.part(story): _fingerprint(reviews) for story, reviews in site.reviews.items()
    }
    found |= _with_uses(site, found)
    found |= _of_stories(site, found)
    return found | dict(_of_all(site, found))


@tracked_cache(1)
def own_names(site: Site) -> dict[Ref, bytes]:
    """Name what things are by their own files, and what these were linked against."""
    with site.tracker.untracked():
        things = [thing for mapping in site.mappings() for thing in mapping.values()]
    return {thing.ref: _own_name(site, thing) for thing in things}


def _own_name(site: Site, thing: Thing) -> bytes:
    return site.named.get(thing.ref) or _fingerprint((*_typed(thing.place), thing))


def _with_later(thing: Thing, name: bytes) -> bytes:
    """Add to the name of a thing what others tell of it: its day in the register, corrections."""
    later = [getattr(thing, name) for name in _LATER.get(type(thing), ())]
    return _fingerprint((name, later)) if any(later) else name


def _typed(place: EntryPlace) -> tuple[object, ...]:
    """Give what is typed of a thing: of a whole file its text, else the data and its lines.

    The defaults that it takes are a part of it.
    """
    file = place.document.file
    if not place.path:
        return str(file.path), file.text
    return (
        *(str(file.path), place.entry.lines, place.data),
        *(part for shared in place.shared for part in _typed(shared)),
    )


def _of_stories(
    site: Site, found: Mapping[Dependency, bytes]
) -> Iterator[tuple[Dependency, bytes]]:
    """Name stories by all that belongs to them, and by the texts of their files."""
    things = defaultdict[Dependency, list[Thing]](list)
    for mapping in site.story_mappings():
        for id_, thing in mapping.items():
            things[mapping.whole(id_)].append(thing)
    for story, of in things.items():
        yield story, _fingerprint((*_files(of), [found[thing_part(one.ref)] for one in of]))


def _files(things: Iterable[Thing]) -> list[str]:
    files = dict.fromkeys(thing.place.document.file for thing in things)
    return [f"{file.path}\n{file.text}" for file in files]


def _with_uses(site: Site, found: Mapping[Dependency, bytes]) -> Iterator[tuple[Dependency, bytes]]:
    """Name the uses of shared things; the name of a story's thing tells who uses it."""
    uses = defaultdict[Dependency, list[str]](list)
    for ref, those in site.uses.items():
        part = uses_part(ref)
        uses[part] += [f"{ref.kind} {ref.id}"]
        uses[part] += [f"{use.user.kind} {use.user.id} {use.field}" for use in those]
    for part, lines in uses.items():
        yield part, _fingerprint((found.get(part), "\n".join(lines)))


def _of_all(site: Site, found: Mapping[Dependency, bytes]) -> Iterator[tuple[Dependency, bytes]]:
    """Name what whoever looks through a mapping reads: all in it, in their order."""
    for mapping in site.mappings():
        yield mapping.all, _fingerprint(([*mapping], [found[part] for part in mapping.parts()]))
    yield site.uses.all, _fingerprint([found[part] for part in site.uses.parts()])


def _fingerprint(value: object) -> bytes:
    written = io.BytesIO()
    pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
    pickler.fast = True  # equal values are written alike, whether or not they are one
    pickler.dump(_plain(value))
    return blake2b(written.getbuffer(), digest_size=_BYTES).digest()


def _plain(value: object) -> object:
    return _WRITERS[type(value)](value)


_Writer = Callable[..., object]


class _Writers(dict[type, _Writer]):
    """How a value is told in lists and texts, by its type.

    Of a thing that is all but what the text of its file says. Of what has no order, such as a set,
    nothing can be told that is the same in each run.
    """

    def __missing__(self, kind: type) -> _Writer:
        if is_dataclass(kind):
            left_out = ("entry", "place", *_LATER.get(kind, ()))
            names = [field.name for field in fields(kind) if field.name not in left_out]
            values = attrgetter("__class__.__name__", *names)
            self[kind] = lambda thing: _listed(values(thing))
        else:
            known = [self[each] for each in kind.__mro__ if each in self]
            assert known, f"{kind} can't be told"
            self[kind] = known[0]
        return self[kind]


def _listed(values: Iterable[object]) -> list[object]:
    return [_WRITERS[type(value)](value) for value in values]


def _itself(value: object) -> object:
    return value


_WRITERS: Mapping[type, _Writer] = _Writers(
    {
        type(None): _itself,
        bool: _itself,
        bytes: _itself,
        float: _itself,
        int: _itself,
        str: _itself,
        list: _listed,
        tuple: _listed,
        dict: lambda values: _listed(values.items()),
        Ref: " ".join,
        BareStatement: BareStatement.unlabelled,
        Standing: lambda standing: standing.value,
        date: date.isoformat,
        PurePath: str,
    }
)
