"""Stories as they were read and linked the last time, for those in which nothing changed since.

A story is taken from here while its own files are the very same, and all that it was linked against
is in the same state; with it come the names of what it holds (`fingerprints`). Only stories without
a fault are kept.

They are pickles: nothing else gives so many objects back so fast. Who can write into a user's cache
folder can replace what Python keeps of its modules too; even so nothing is made of these but the
types of our own data.
"""

import io
import pickle
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from explainer.cache.fingerprints import own_names
from explainer.content.parse import Story
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.text_file import TextFile
from explainer.link.linker import Linked
from explainer.link.outside import Outside
from explainer.link.story import LinkedStory
from explainer.site import STORY_KINDS, Ref, Site
from explainer.system.environment import program_fingerprint
from explainer.system.files import read_record
from explainer.system.writing import write_record
from explainer.tracking.dependencies import Dependency

_FOREIGN = frozenset(
    (
        ("array", "_array_reconstructor"),
        ("array", "array"),
        ("datetime", "date"),
        ("pathlib", "PurePosixPath"),
    )
)


@dataclass(frozen=True, slots=True)
class StoryState:
    """What a story's files gave; `outside` are the states of what it was linked against."""

    linked: LinkedStory
    outside: Mapping[Dependency, str]
    names: Mapping[Ref, bytes]


class KeptStory:
    """The state of a story, as objects or as bytes, and a name of its files."""

    def __init__(self, files: str, given: StoryState | bytes) -> None:
        self.files = files
        self._given = given

    @cached_property
    def state(self) -> StoryState | None:
        if isinstance(self._given, StoryState):
            return self._given
        try:
            found = _Unpickler(io.BytesIO(self._given)).load()
        except Exception:  # noqa: BLE001  whatever bytes may do that are not ours
            return None
        return found if isinstance(found, StoryState) else None

    @cached_property
    def pickled(self) -> bytes:
        if isinstance(self._given, bytes):
            return self._given
        return pickle.dumps(self._given, pickle.HIGHEST_PROTOCOL)


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        """Give a type of our own data, or one of the few others that it is made of.

        What one of our modules imports is none of ours, be it named as a part of that module.
        """
        if (module, name) in _FOREIGN:
            return super().find_class(module, name)
        found = super().find_class(module, name) if module.startswith("explainer.") else None
        if not isinstance(found, type) or (found.__module__, found.__name__) != (module, name):
            raise pickle.UnpicklingError(f"{module}.{name} is no type of ours")
        return found


class KeptStories:
    """What is known of the stories of the last run; what this run takes of it is noted."""

    def __init__(self, kept: Mapping[str, KeptStory]) -> None:
        self._kept = kept
        self._files: dict[str, str] = {}
        self._taken: dict[str, StoryState] = {}

    def parsed(self, name: str, files: Sequence[TextFile]) -> Story | None:
        """Give a story whose files are the same."""
        self._files[name] = _name(files)
        state = self._unchanged(name)
        return state.linked.story if state else None

    def linked(self, name: str, story: Story, outside: Outside) -> LinkedStory | None:
        """Give a story that would be linked the same again."""
        state = self._unchanged(name)
        if state is None or state.linked.story is not story or not outside.is_in(state.outside):
            return None
        self._taken[name] = state
        return state.linked

    def _unchanged(self, name: str) -> StoryState | None:
        kept = self._kept.get(name)
        return kept.state if kept and kept.files == self._files.get(name) else None

    def names(self) -> dict[Ref, bytes]:
        """Name what all things are that were taken."""
        return {ref: name for state in self._taken.values() for ref, name in state.names.items()}

    def renewed(self, linked: Linked, malformed: Sequence[Diagnostic]) -> "KeptStories":
        """Give what this run leaves for the next: what it took, and what it read itself.

        `malformed` is what was wrong in files.
        """
        broken = {fault.span.file.path.parts[1:2] for fault in malformed}
        names = _names_by_story(linked.site)
        kept = {name: self._kept[name] for name in self._taken}
        for name, one in linked.stories.items():
            if name in self._files and name not in kept and not one.found and (name,) not in broken:
                outside = linked.outside.states(one.read, but_of=name)
                bare = replace(one, read=frozenset())  # which `outside` tells
                state = StoryState(bare, outside, names[name])
                kept[name] = KeptStory(self._files[name], state)
        return KeptStories(kept)

    def has_all_of(self, other: "KeptStories") -> bool:
        """Tell whether this holds the same."""
        return [*self._kept.items()] == [*other._kept.items()]

    def written(self) -> bytes:
        told = {name: (kept.files, kept.pickled) for name, kept in self._kept.items()}
        return pickle.dumps(told, pickle.HIGHEST_PROTOCOL)


def load(path: Path) -> KeptStories:
    """Read what the last run left, where it was made by the same program."""
    try:
        program, content = read_record(path).split(b"\n", 1)
        if program != program_fingerprint():
            return KeptStories({})
        told = _Unpickler(io.BytesIO(content)).load()
        return KeptStories({name: KeptStory(*kept) for name, kept in told.items()})
    except Exception:  # noqa: BLE001  as above
        return KeptStories({})


def save(path: Path, kept: KeptStories) -> None:
    """Write it for the next run: whole, or not at all."""
    write_record(path, program_fingerprint() + b"\n" + kept.written())


def _name(files: Sequence[TextFile]) -> str:
    told = "\0".join(f"{file.path}\0{file.text}" for file in files)
    return blake2b(told.encode(), digest_size=16).hexdigest()


def _names_by_story(site: Site) -> Mapping[str, Mapping[Ref, bytes]]:
    found = defaultdict[str, dict[Ref, bytes]](dict)
    for ref, name in own_names(site).items():
        if ref.kind in STORY_KINDS:
            found[ref.story][ref] = name
    return found
