"""What of two states may be told otherwise: a quick look, which finds too much and misses nothing.

What changed in a file may change what is told of all that refers to it, and so on. Whatever these
refer to has pages on which they stand.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from explainer.site import Ref, Site

_SHARED = ("actor", "source")


@dataclass(frozen=True, slots=True)
class Touched:
    """Where anything may be told otherwise: in which stories, of which actors and sources.

    `pages` are the ids of stories, actors and sources on whose pages anything of that may stand.
    Without them anything may stand anywhere, as where the settings are others.
    """

    stories: frozenset[str]
    shared: frozenset[Ref]
    pages: frozenset[str] | None

    def has(self, ref: Ref) -> bool:
        return ref in self.shared if ref.kind in _SHARED else ref.story in self.stories


def touched(before: Site, after: Site) -> Touched:
    """Find what may be told otherwise."""
    if before.settings != after.settings:
        stories = frozenset((*before.stories(), *after.stories()))
        shared = {
            one.ref for s in (before, after) for m in (s.actors, s.sources) for one in m.values()
        }
        return Touched(stories, frozenset(shared), None)
    changed = {*_changed(before, after), *_changed(after, before)}
    ahead = list(changed)
    while ahead:
        ref = ahead.pop()
        users = {*before.users(ref), *after.users(ref)} - changed
        changed |= users
        ahead += users
    beside = {*changed, *_referred_to(before, changed), *_referred_to(after, changed)}
    return Touched(
        frozenset(ref.story for ref in changed if ref.kind not in _SHARED),
        frozenset(ref for ref in changed if ref.kind in _SHARED),
        frozenset(ref.story for ref in beside),
    )


def _referred_to(site: Site, things: set[Ref]) -> Iterator[Ref]:
    """Give what some things refer to."""
    for ref, uses in site.uses.items():
        if any(use.user in things for use in uses):
            yield ref


def _changed(one: Site, other: Site) -> Iterator[Ref]:
    """Give the things whose file is another in the other state, or whose kept text is."""
    texts = _texts(other)
    for mapping in one.mappings():
        for thing in mapping.values():
            file = thing.place.document.file
            if texts.get(str(file.path)) != file.text:
                yield thing.ref
    for id_, source in one.sources.items():
        if id_ in other.sources and source.sha256 != other.sources[id_].sha256:
            yield source.ref


def _texts(site: Site) -> Mapping[str, str]:
    found = {}
    for mapping in site.mappings():
        for thing in mapping.values():
            file = thing.place.document.file
            found[str(file.path)] = file.text
    return found
