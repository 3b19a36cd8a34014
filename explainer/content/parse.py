"""Files of a project → entries by kind and id, before any id is resolved.

The layout is fixed, so that an id alone tells where its file is:
`content/actors/<id>.yaml`, `content/sources/<id>.yaml`, `content/<explainer>/explainer.yaml`,
`content/<explainer>/claims.yaml` or `content/<explainer>/claims/*.yaml`, `content/settings.yaml`.
An entry that is broken stays known by its id, so that links to it are not reported too.
"""

from collections.abc import Iterable, Mapping
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

    def kinds(self) -> dict[StoryKind, EntriesById[Entry]]:
        return {"claim": self.claims, "event": self.events, "reaction": self.reactions}


@dataclass(slots=True)
class Entries:
    """All entries; a value of None is an entry that is broken and reported."""

    settings: Settings = field(default_factory=Settings)
    actors: ById[ActorEntry] = field(default_factory=dict)
    sources: ById[SourceEntry] = field(default_factory=dict)
    stories: dict[str, Story] = field(default_factory=dict)
    defaults: dict[str, StoryDefaults] = field(default_factory=dict)


def parse_files(
    files: Iterable[TextFile], unread: Iterable[TextFile] = ()
) -> tuple[Entries, list[Diagnostic]]:
    """Parse all claim files; every fault of every file is reported.

    What stands in `unread` files is not known, and what refers to it is not reported.
    """
    entries, found = Entries(), list[Diagnostic]()
    for file in unread:
        if file.path.suffix == ".yaml":
            _take(entries, file, None)
            if (story := _story_of_page(file)) is not None:
                entries.defaults[story] = UNKNOWN_DEFAULTS
    documents = [(file, *document_of(file)) for file in files]
    for file, document, _ in documents:  # first, since the entries of other files take them
        if (story := _story_of_page(file)) is not None:
            entries.defaults[story] = _story_defaults(document)
    for file, document, faults in documents:
        taken = _take(entries, file, None if document is None else EntryPlace(document))
        found += _first([*faults, *taken])
    return entries, found


def _story_of_page(file: TextFile) -> str | None:
    steps = file.path.relative_to(CONTENT).parts
    is_page = len(steps) == 2 and steps[1] == _PAGE and steps[0] not in _SHARED_FOLDERS
    return steps[0] if is_page else None


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


def _take(entries: Entries, file: TextFile, place: EntryPlace | None) -> list[Diagnostic]:
    """Put a file's entries where its path says that they belong."""
    steps = file.path.relative_to(CONTENT).parts
    match steps:
        case _ if file.path == SETTINGS:
            return _take_settings(entries, place)
        case ("actors", _):
            return _take_shared(entries.actors, file, place, ActorEntry)
        case ("sources", _):
            return _take_shared(entries.sources, file, place, SourceEntry)
        case (explainer, "explainer.yaml"):
            return _take_explainer(entries, explainer, file, place)
        case (explainer, "claims.yaml") | (explainer, "claims", _):
            story = entries.stories.setdefault(explainer, Story())
            story.files.append(file)
            story.has_gaps |= place is None
            shared = entries.defaults.get(explainer, NO_DEFAULTS)
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
    entries: Entries, id_: str, file: TextFile, place: EntryPlace | None
) -> list[Diagnostic]:
    story = entries.stories.setdefault(id_, Story())
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
