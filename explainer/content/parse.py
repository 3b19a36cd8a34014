"""Files of a project → entries by kind and id, before any id is resolved.

The layout is fixed, so that an id alone tells where its file is:
`content/actors/<id>.yaml`, `content/sources/<id>.yaml`, `content/<explainer>/explainer.yaml`,
`content/<explainer>/claims.yaml` or `content/<explainer>/claims/*.yaml`, `content/settings.yaml`.
An entry that is broken stays known by its id, so that links to it are not reported too.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, TypeVar

from explainer.content.entry_place import EntryPlace, Parsed
from explainer.content.load import CONTENT, SETTINGS
from explainer.content.parse_entry import (
    NO_DEFAULTS,
    UNKNOWN_DEFAULTS,
    StoryDefaults,
    parse,
    parse_story,
    story_defaults,
)
from explainer.content.schema.actor import ActorEntry
from explainer.content.schema.claim import ClaimEntry, ReactionEntry
from explainer.content.schema.entry import Entry
from explainer.content.schema.event import EventEntry
from explainer.content.schema.settings import Settings
from explainer.content.schema.source import SourceEntry
from explainer.content.schema.story import ExplainerEntry
from explainer.content.validation_messages import check_explainer_id, check_id
from explainer.content.yaml_reader import Document, read
from explainer.diagnostics import content_rules, link_rules
from explainer.diagnostics.diagnostic import Diagnostic, Related
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile

E = TypeVar("E", bound=Entry)
ById = dict[str, Parsed[E] | None]
EntriesById = Mapping[str, Parsed[E] | None]
StoryKind = Literal["claim", "event", "reaction"]
_PAGE = "explainer.yaml"
_SHARED_FOLDERS = ("actors", "sources")
_USUAL = 100_000  # characters: the claims of a long story


@dataclass(slots=True)
class Story:
    """The entries of one explainer's folder; it has gaps where one of its files is broken."""

    explainer: Parsed[ExplainerEntry] | None = None
    has_file: bool = False
    claims: ById[ClaimEntry] = field(default_factory=dict)
    events: ById[EventEntry] = field(default_factory=dict)
    reactions: ById[ReactionEntry] = field(default_factory=dict)
    places: dict[str, EntryPlace] = field(default_factory=dict)
    files: list[TextFile] = field(default_factory=list)
    has_gaps: bool = False

    @property
    def beginning(self) -> Span:
        """The first place of the story's files."""
        return Span(self.files[0], 0, 0)

    @property
    def is_broken(self) -> bool:
        """Whether a file of it, or an entry, can't be read."""
        return self.has_gaps or any(
            parsed is None for entries in self.kinds().values() for parsed in entries.values()
        )

    def kinds(self) -> dict[StoryKind, EntriesById[Entry]]:
        return {"claim": self.claims, "event": self.events, "reaction": self.reactions}


@dataclass(slots=True)
class Entries:
    """All entries; a value of None is an entry that is broken and reported."""

    settings: Settings = field(default_factory=Settings)
    actors: ById[ActorEntry] = field(default_factory=dict)
    sources: ById[SourceEntry] = field(default_factory=dict)
    stories: dict[str, Story] = field(default_factory=dict)


StoryKeeper = Callable[[str, Sequence[TextFile]], Story | None]
"""Gives what came of a story's files before, by its id and these very files; else nothing."""


def _keep_none(_: str, __: Sequence[TextFile]) -> None:
    """Know of no story what came of its files before."""


def parse_files(
    files: Iterable[TextFile],
    unread: Iterable[TextFile] = (),
    kept: StoryKeeper = _keep_none,
) -> tuple[Entries, list[Diagnostic]]:
    """Parse all claim files; every fault of every file is reported.

    What stands in `unread` files is not known, and what refers to it is not reported. A story that
    is `kept` had no fault.
    """
    entries, found = Entries(), list[Diagnostic]()
    sound, broken = _by_story(files), _by_story(one for one in unread if one.path.suffix == ".yaml")
    for file in broken.pop(None, ()):
        _take_file(entries, file, None)
    for file in sound.pop(None, ()):
        document, faults = document_of(file)
        taken = _take_file(entries, file, None if document is None else EntryPlace(document))
        found += _first([*faults, *taken])
    for name in filter(None, {**broken, **sound}):
        those, not_read = sound.get(name, ()), broken.get(name, ())
        story = None if not_read else kept(name, those)
        if story is None:
            story, faults = _parse_folder(name, those, not_read)
            found += faults
        if story.has_file or story.files:
            entries.stories[name] = story
    return entries, found


def _by_story(files: Iterable[TextFile]) -> dict[str | None, list[TextFile]]:
    found: dict[str | None, list[TextFile]] = {}
    for file in files:
        found.setdefault(_story_of(file), []).append(file)
    return found


def _story_of(file: TextFile) -> str | None:
    """Give the story in whose folder a file stands; nothing for what all stories share."""
    steps = file.path.relative_to(CONTENT).parts
    return steps[0] if len(steps) > 1 and steps[0] not in _SHARED_FOLDERS else None


def _parse_folder(
    name: str, files: Iterable[TextFile], unread: Iterable[TextFile]
) -> tuple[Story, list[Diagnostic]]:
    """Parse the files of a story, which share what its page types for them."""
    story, found = Story(), list[Diagnostic]()
    defaults = NO_DEFAULTS
    for file in unread:
        _take_of_story(story, name, file, None, NO_DEFAULTS)
        if _is_page(file):
            defaults = UNKNOWN_DEFAULTS
    documents = [(file, *document_of(file)) for file in files]
    for file, document, _ in documents:  # first, since the entries of other files take them
        if _is_page(file):
            defaults = _story_defaults(document)
    for file, document, faults in documents:
        place = None if document is None else EntryPlace(document)
        found += _first([*faults, *_take_of_story(story, name, file, place, defaults)])
    return story, found


def _is_page(file: TextFile) -> bool:
    return file.path.relative_to(CONTENT).parts[1:] == (_PAGE,)


def _story_defaults(document: Document | None) -> StoryDefaults:
    return UNKNOWN_DEFAULTS if document is None else story_defaults(EntryPlace(document))


def _first(found: list[Diagnostic]) -> list[Diagnostic]:
    """Keep the first faults of a file; one more says that they are not all."""
    if len(found) <= content_rules.MAX_FOUND:
        return found
    in_turn = sorted(found, key=lambda fault: fault.span.start)
    faults = [fault for fault in in_turn if fault.rule is not content_rules.UNREADABLE]
    beyond = content_rules.too_many(in_turn[content_rules.MAX_FOUND].span)
    return [*faults[: content_rules.MAX_FOUND], beyond]


def document_of(file: TextFile) -> tuple[Document | None, list[Diagnostic]]:
    """Read a file, or give what was read of it before."""
    return _read_once(file) if len(file.text) <= _USUAL else read(file)


@lru_cache(maxsize=4096)
def _read_once(file: TextFile) -> tuple[Document | None, list[Diagnostic]]:
    """Keep what was read of usual files: a server reads them again at each save."""
    return read(file)


def _take_file(entries: Entries, file: TextFile, place: EntryPlace | None) -> list[Diagnostic]:
    """Put the entry of a file that all stories share where its path says that it belongs."""
    match file.path.relative_to(CONTENT).parts:
        case _ if file.path == SETTINGS:
            return _take_settings(entries, place)
        case ("actors", _):
            return _take_shared(entries.actors, file, place, ActorEntry)
        case ("sources", _):
            return _take_shared(entries.sources, file, place, SourceEntry)
        case _:
            return [_misplaced(file)]


def _take_of_story(
    story: Story, id_: str, file: TextFile, place: EntryPlace | None, shared: StoryDefaults
) -> list[Diagnostic]:
    """Put the entries of a story's file where its path says that they belong."""
    match file.path.relative_to(CONTENT).parts[1:]:
        case ("explainer.yaml",):
            return _take_explainer(story, id_, file, place)
        case ("claims.yaml",) | ("claims", _):
            story.files.append(file)
            story.has_gaps |= place is None
            return [] if place is None else _take_story(story, place, shared)
        case _:
            return [_misplaced(file)]


def _take_settings(entries: Entries, place: EntryPlace | None) -> list[Diagnostic]:
    if place is None:
        return []
    parsed, found = parse(place, Settings)
    entries.settings = parsed.entry if parsed else entries.settings
    return found


def _take_shared(
    shared: ById[E], file: TextFile, place: EntryPlace | None, model: type[E]
) -> list[Diagnostic]:
    id_ = file.path.stem
    found = list(check_id(Span(file, 0, 0), id_))
    shared[id_] = None
    if place is not None:
        shared[id_], faults = parse(place, model)
        found += faults
    return found


def _take_explainer(
    story: Story, id_: str, file: TextFile, place: EntryPlace | None
) -> list[Diagnostic]:
    story.has_file = True
    found = list(check_explainer_id(Span(file, 0, 0), id_))
    if place is not None:
        story.explainer, faults = parse(place, ExplainerEntry)
        found += faults
    return found


def _take_story(story: Story, place: EntryPlace, shared: StoryDefaults) -> list[Diagnostic]:
    entries, found = parse_story(place, shared)
    story.has_gaps |= any(diagnostic.rule is content_rules.UNREADABLE for diagnostic in found)
    for kind, id_, parsed in entries:
        here = parsed.place if parsed else place / kind / id_
        earlier = story.places.get(id_)
        if earlier is not None:
            found.append(_twice(here, earlier, id_))
            continue
        story.places[id_] = here
        getattr(story, kind)[id_] = parsed
    return found


def _twice(here: EntryPlace, earlier: EntryPlace, id_: str) -> Diagnostic:
    return link_rules.SAME_ID.at(
        here.key,
        f"the id `{id_}` is taken in this explainer",
        hint="claims, events and reactions of one explainer share their ids: give this one another",
        related=[Related(earlier.key, "the first one")],
    )


def _misplaced(file: TextFile) -> Diagnostic:
    return content_rules.UNREADABLE.at(
        Span(file, 0, 0),
        f"a file in `{file.path.parent}` with this name is not read",
        hint="actors go to content/actors/, sources to content/sources/, a story to"
        " content/<its id>/ as explainer.yaml and claims.yaml",
    )
