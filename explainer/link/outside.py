"""What the stories of a site are linked against, and the state of each piece of it.

Whoever links a story reads ids, shared entries and kept texts here, and what is read is noted.
While a story's own files and all that was read for it are as they were, it is linked as it was.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TypeVar

from explainer.content.entry_place import Parsed
from explainer.content.load import KeptText, KeptTexts
from explainer.content.parse import Entries
from explainer.content.schema.actor import ActorEntry
from explainer.content.schema.entry import Entry
from explainer.content.schema.source import SourceEntry
from explainer.diagnostics.text_file import TextFile
from explainer.link.history import History
from explainer.link.resolver import SHARED, KnownIds, known_ids
from explainer.link.spellings import Spellings
from explainer.site import Ref
from explainer.tracking.dependencies import Dependency, DependencyTracker, TrackedMapping

K = TypeVar("K")
V = TypeVar("V")
_ABSENT, _BROKEN, _WHOLE = "absent", "broken", "whole"
_WITHDRAWN = Dependency("withdrawn")  # any story may name it, and nobody notes that


@dataclass(frozen=True, slots=True)
class Outside:
    """What a story is linked against; what its files hold themselves is noted too."""

    ids: KnownIds
    actors: Mapping[str, Parsed[ActorEntry] | None]
    sources: Mapping[str, Parsed[SourceEntry] | None]
    texts: KeptTexts
    past: History
    tracker: DependencyTracker
    _states: dict[Dependency, str] = field(default_factory=dict)

    def kept_text(self, source: Ref) -> TextFile | None:
        """Give the kept text of a source, where it has one."""
        published, text = self.sources.get(source.id), self.texts.get(source.id)
        has_text = published is not None and published.entry.text != "none"
        return text.file if has_text and text is not None else None

    def states(self, parts: Iterable[Dependency], *, but_of: str) -> dict[Dependency, str]:
        """Name the state of what was read for a story, and of what anybody may have read.

        Its own ids are left out: they are as its own files are.
        """
        own = (part for part in parts if part.kind == "id" and _is_of(but_of, part.name))
        return {part: self._state(part) for part in {*parts} - {*own} | {_WITHDRAWN}}

    def is_in(self, states: Mapping[Dependency, str]) -> bool:
        """Tell whether all is in the state that is named for it."""
        return _WITHDRAWN in states and all(
            self._state(part) == state for part, state in states.items()
        )

    def _state(self, part: Dependency) -> str:
        if part not in self._states:
            with self.tracker.untracked():
                self._states[part] = self._told(part)
        return self._states[part]

    def _told(self, part: Dependency) -> str:
        match part.kind:
            case "id":
                is_whole = self.ids.known.get(Ref.of_key(part.name))
                return _ABSENT if is_whole is None else _WHOLE if is_whole else _BROKEN
            case "actor":
                return _of_file(self.actors.get(part.name, _ABSENT))
            case "source":
                return _of_file(self.sources.get(part.name, _ABSENT))
            case "text":
                text = self.texts.get(part.name, _ABSENT)
                return text.sha256 if isinstance(text, KeptText) else text or _BROKEN
            case _:
                assert part == _WITHDRAWN, part
                return _digest(repr(sorted(self.past.withdrawn.items())))


def outside(entries: Entries, texts: KeptTexts, past: History) -> Outside:
    """Give what the stories of a project are linked against."""
    tracker = DependencyTracker()
    gaps = frozenset(name for name, story in entries.stories.items() if story.has_gaps)
    known = _tracked(known_ids(entries), tracker, "id", lambda ref: ref.key)
    return Outside(
        KnownIds(known, past.hints(), past.renamed(), Spellings(entries), gaps),
        _tracked(entries.actors, tracker, "actor"),
        _tracked(entries.sources, tracker, "source"),
        _tracked(texts, tracker, "text"),
        past,
        tracker,
    )


def _is_of(story: str, key: str) -> bool:
    ref = Ref.of_key(key)
    return ref.kind not in SHARED and ref.story == story


def _tracked(
    things: Mapping[K, V], tracker: DependencyTracker, kind: str, name: Callable[[K], str] = str
) -> TrackedMapping[K, V]:
    return TrackedMapping(things, tracker, lambda key: Dependency(kind, name(key)), kind)


def _of_file(parsed: Parsed[Entry] | str | None) -> str:
    """Name what stands in a file of one entry, by its text."""
    if isinstance(parsed, Parsed):
        return _digest(parsed.place.document.file.text)
    return parsed or _BROKEN


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=16).hexdigest()
