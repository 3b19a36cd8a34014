"""Which stories may tell anything otherwise: a quick look, which finds too many and misses none."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from explainer.site import Ref, Site

_SHARED = ("actor", "source")


@dataclass(frozen=True, slots=True)
class Touched:
    """The stories in which something may differ; actors and sources are always looked at."""

    stories: frozenset[str]

    def has(self, ref: Ref) -> bool:
        return ref.kind in _SHARED or story_of(ref) in self.stories


def story_of(ref: Ref) -> str:
    return ref.id.partition("/")[0]


def touched(before: Site, after: Site) -> Touched:
    """Give the stories of changed files, and those that use what changed in them."""
    if before.settings != after.settings:
        return Touched(frozenset((*before.stories(), *after.stories())))
    changed = {*_changed(before, after), *_changed(after, before)}
    ahead = list(changed)
    while ahead:
        ref = ahead.pop()
        users = {*before.users(ref), *after.users(ref)} - changed
        changed |= users
        ahead += users
    return Touched(frozenset(story_of(ref) for ref in changed if ref.kind not in _SHARED))


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
