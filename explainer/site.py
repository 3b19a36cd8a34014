"""The linked site: what every check, page and export reads, and nothing else.

Things refer to each other by `Ref` and are looked up here, in mappings that note what is read.
Everything derived (chain, standing, uses) is worked out once, in `link`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple, get_args

from explainer.content.entry_place import EntryPlace
from explainer.content.schema.actor import ActorEntry
from explainer.content.schema.choice import DisputedEntry
from explainer.content.schema.claim import ClaimEntry, RecordEntry, ReplyEntry
from explainer.content.schema.entry import SourcedEntry
from explainer.content.schema.event import EventEntry
from explainer.content.schema.settings import Settings
from explainer.content.schema.source import SourceEntry
from explainer.content.schema.story import CorrectionEntry, ExplainerEntry, UnknownEntry
from explainer.dates.edtf import When
from explainer.diagnostics.span import Span
from explainer.diagnostics.text_file import TextFile
from explainer.text.anchor import Anchor
from explainer.text.bare_statement import BareStatement
from explainer.tracking.dependencies import Dependency, DependencyTracker, TrackedMapping

CHECKED_LANGUAGE = "en"  # of hedges, conditions, dates and verbs: see `english/`
ThingKind = Literal["explainer", "claim", "event", "reaction", "actor", "source", "unknown"]
THING_KINDS: Mapping[str, ThingKind] = {kind: kind for kind in get_args(ThingKind)}
STORY_KINDS: tuple[ThingKind, ...] = ("explainer", "claim", "event", "reaction")  # parts of a story


class Ref(NamedTuple):
    """One thing of the site: its kind, and its id as written from anywhere (`story/claim`)."""

    kind: ThingKind
    id: str

    @property
    def local(self) -> str:
        """The id inside its explainer."""
        return self.id.rpartition("/")[2]

    @property
    def story(self) -> str:
        """The id of the story that it is, or is a part of; of an actor or a source its own."""
        return self.id.partition("/")[0]

    @property
    def key(self) -> str:
        """Kind and id as one text, as a page's key has them: `claim story/id`."""
        return f"{self.kind} {self.id}"

    @classmethod
    def of_key(cls, key: str) -> "Ref":
        kind, _, id_ = key.partition(" ")
        return cls(THING_KINDS[kind], id_)


class Registered(NamedTuple):
    """An id's line in `published.json`, and the day on it, where days were noted by then."""

    span: Span
    day: date | None


class Review(NamedTuple):
    """A line of `reviewed.json`: who read what, on which day, and what that told then.

    A sentence is one of an explainer's own prose. `told` is a fingerprint of `analysis.reviews`.
    """

    of: Ref
    is_sentence: bool
    by: str
    on: date
    told: str


class Use(NamedTuple):
    """Who refers to a thing, and by which field."""

    user: Ref
    field: str


class Standing(StrEnum):
    """On what a claim stands, worked out by `explainer.standing`; the value is what is printed."""

    ON_RECORD = "On the record"
    TESTIMONY = "Testimony"
    DOCUMENT = "Document"
    UNNAMED = "Unnamed sources"
    OUTLET = "Outlet’s own statement"
    NO_ACCUSER = "No accuser named"
    NOT_CHECKED = "Not checked"


@dataclass(frozen=True, slots=True)
class Anchored:
    """Words that a writer says stand in a source, and where they were found.

    `hits` is empty where they were not found; `is_checked` is false where there is no text here.
    """

    words: str
    hits: tuple[Anchor, ...]
    is_checked: bool
    place: EntryPlace


@dataclass(frozen=True, slots=True)
class Chain:
    """The links through which an account came: origin first, the source it was read in last."""

    by: tuple[Ref, ...]
    via: tuple[Ref, ...]
    source: Ref
    outlet: Ref

    @property
    def links(self) -> tuple[tuple[Ref, ...], ...]:
        """The links in order, each once: the outlet's own word has a single one."""
        last = (self.source,)
        own = set(self.by) <= {self.outlet, self.source}
        return (last,) if own and not self.via else (self.by, *((link,) for link in self.via), last)


@dataclass(frozen=True, slots=True)
class SourcePart:
    """The listed part of a source that words lie in, as `headline`; `number` counts its like."""

    kind: str
    number: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place in one source that something rests on, and what it states.

    `says` is the bare statement, of the entry itself or of the claim it belongs to; without one the
    quote, or the whole part of the source, speaks for itself. `candidates` are those who may assert
    it, where a draft leaves that open; the chain then has the outlet alone.
    """

    entry: SourcedEntry
    place: EntryPlace
    chain: Chain
    quotes: tuple[Anchored, ...]
    passage: Anchored | None
    part: SourcePart | None
    says: BareStatement | None
    caveat: str | None
    form: str | None
    speakers: tuple[Ref, ...]
    hearers: tuple[Ref, ...]
    inner: Ref | None
    standing: Standing
    is_own: bool
    candidates: tuple[Ref, ...] = ()

    @property
    def source(self) -> Ref:
        return self.chain.source

    @property
    def speaker(self) -> Ref | None:
        """Whose words they are; of several, the first."""
        return self.speakers[0] if self.speakers else None

    @property
    def words(self) -> tuple[Anchored, ...]:
        """All words to be found: the quotes, then the passage."""
        return (*self.quotes, *((self.passage,) if self.passage else ()))

    @property
    def degrees_removed(self) -> int:
        """How many links the account went through on the way from the event to the reader.

        Of one's own words (`is_own`) the speaking is the event, so the speaker is none of them.
        """
        return len(self.chain.links) - (1 if self.is_own and len(self.chain.links) > 1 else 0)


@dataclass(frozen=True, slots=True)
class Record:
    """What another source has for the same thing."""

    entry: RecordEntry
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class ReplyRecord:
    """Whether somebody accused was asked, by whom, and what came of it, as far as it is typed.

    `answered` is the day of the answer, or of the refusal; `answered_in` the source that it stands
    in; `no_answer_by` a day on which there was none yet.
    """

    entry: ReplyEntry
    place: EntryPlace
    asked: When | None
    asked_by: tuple[Ref, ...]
    answered: When | None
    answered_in: Ref | None
    no_answer_by: When | None


@dataclass(frozen=True, slots=True)
class Correction:
    """A change to what was published.

    `claims` are what it concerns and is still there, `withdrawn` what it takes back. `id` is its
    place on the page of its explainer. It is silenced where what it had corrected was withdrawn
    later: its words would say that again.
    """

    explainer: Ref
    id: str
    entry: CorrectionEntry
    place: EntryPlace
    date: When
    claims: tuple[Ref, ...]
    withdrawn: tuple[Ref, ...]
    is_silenced: bool

    @property
    def key(self) -> tuple[Ref, str]:
        return self.explainer, self.id

    @property
    def is_withdrawal(self) -> bool:
        return self.entry.kind == "withdrawal"


@dataclass(frozen=True, slots=True)
class Rename:
    """An old id under `was`: where a thing was published before, and what it is now."""

    old: Ref
    new: Ref
    place: EntryPlace


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim or a reaction, with every id resolved.

    `registered` is the day on which it got into `published.json`, by this id or an older one.
    """

    ref: Ref
    explainer: Ref
    entry: ClaimEntry
    place: EntryPlace
    evidence: tuple[Evidence, ...]
    about: tuple[Ref, ...]
    who: tuple[Ref, ...]
    shown_with: tuple[Ref, ...]
    disputes: tuple[Ref, ...]
    accuses: tuple[Ref, ...]
    reply: Ref | None
    towards: tuple[tuple[Ref, str], ...]
    speaks_for: tuple[Ref, ...]
    when: When | None
    record: tuple[Record, ...]
    corrections: tuple[Correction, ...] = ()
    registered: date | None = None
    may_accuse: tuple[Ref, ...] = ()  # as a draft proposes it
    reply_record: ReplyRecord | None = None

    @property
    def is_reaction(self) -> bool:
        return self.ref.kind == "reaction"

    @property
    def conditions(self) -> tuple[str, ...]:
        return tuple(e.entry.condition for e in self.evidence if e.entry.condition)

    @property
    def standings(self) -> tuple[Standing, ...]:
        """Each standing once, in the order of the evidence."""
        return tuple(dict.fromkeys(evidence.standing for evidence in self.evidence))


@dataclass(frozen=True, slots=True)
class Event:
    """Something reported to have happened; corrected where the claims that it rests on are.

    Without a day it stands at that of `anchor`, in its place among what stands there.
    """

    ref: Ref
    explainer: Ref
    entry: EventEntry
    place: EntryPlace
    when: When | None
    after: tuple[Ref, ...]
    before: tuple[Ref, ...]
    anchor: When
    evidence: tuple[Evidence, ...]
    claims: tuple[Ref, ...]
    where: Ref | None
    who: tuple[Ref, ...]
    record: tuple[Record, ...]
    corrections: tuple[Correction, ...] = ()
    registered: date | None = None
    place_on_day: int = 0

    @property
    def sort_key(self) -> tuple[date, date, str, int]:
        """Order by time; of one day, as `after` and `before` say."""
        return (*self.anchor.sort_key, self.place_on_day)

    @property
    def is_background(self) -> bool:
        return self.entry.kind == "background"


@dataclass(frozen=True, slots=True)
class Role:
    """What an actor was, and from when to when."""

    title: str
    start: When | None
    end: When | None

    def holds_on(self, day: date) -> bool:
        """Tell whether the role may have been held on a day; unknown ends are open."""
        begun = self.start is None or self.start.earliest is None or self.start.earliest <= day
        ended = self.end is not None and self.end.latest is not None and self.end.latest < day
        return begun and not ended


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, organisation, outlet, place or unnamed group."""

    ref: Ref
    entry: ActorEntry
    place: EntryPlace
    roles: tuple[Role, ...]
    of: Ref | None
    speaks_for: tuple[Ref, ...]

    @property
    def name(self) -> str:
        return self.entry.name

    @property
    def names(self) -> tuple[str, ...]:
        return (self.entry.name, *self.entry.aka)


@dataclass(frozen=True, slots=True)
class GoneWords:
    """Words of a kept text that its source had no more, from a day on."""

    words: Anchored
    since: When


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Something published, with its kept text where there is one.

    `gone` are words of that text that a later look at the source did not find.
    """

    ref: Ref
    entry: SourceEntry
    place: EntryPlace
    published: When
    outlet: Ref
    authors: tuple[Ref, ...]
    quotes: tuple[Ref, ...]
    text: TextFile | None
    sha256: str | None
    gone: tuple[GoneWords, ...] = ()

    @property
    def is_read(self) -> bool:
        """Whether its language is the one whose words the checks know."""
        return self.entry.language.partition("-")[0] == CHECKED_LANGUAGE

    @property
    def is_free(self) -> bool:
        """Whether its whole text may be shown."""
        rights = self.entry.rights
        return rights is not None and rights.licence is not None


@dataclass(frozen=True, slots=True)
class CitedSentence:
    """A sentence of hand-written prose without its citations; offsets count in its text.

    `cites` holds what could be linked; `has_citation` tells whether anything is cited.
    """

    text: str
    start: int
    end: int
    cites: tuple[Ref, ...]
    has_citation: bool


@dataclass(frozen=True, slots=True)
class Principal:
    """Somebody who matters in a story, or two who share a line; without one the role is told."""

    who: tuple[Ref, ...]
    line: tuple[CitedSentence, ...]
    place: EntryPlace


@dataclass(frozen=True, slots=True)
class Group:
    """A question of a page with its claims; without `show`, all of them are shown."""

    heading: str
    claims: tuple[Ref, ...]
    show: tuple[Ref, ...] | None
    fold: bool
    place: EntryPlace


@dataclass(frozen=True, slots=True)
class Disputed:
    """A dispute that a page lists; `claims` say which, without `show` all of it is shown."""

    entry: DisputedEntry
    place: EntryPlace
    claims: tuple[Ref, ...]
    show: tuple[Ref, ...] | None


@dataclass(frozen=True, slots=True)
class PageShow:
    """What is typed of what a page shows; where nothing is, its default holds."""

    place: EntryPlace
    reactions: tuple[Ref, ...] | None
    unknown: tuple[Ref, ...] | None
    timeline: tuple[Ref, ...] | None
    notes: tuple[Ref, ...] | None


@dataclass(frozen=True, slots=True)
class Unknown:
    """A question that is open, or answered by a claim; `nearest` comes near to an answer."""

    ref: Ref
    entry: UnknownEntry
    place: EntryPlace
    claims: tuple[Ref, ...]
    answered: Ref | None
    nearest: Ref | None


@dataclass(frozen=True, slots=True)
class Skip:
    """Words of an article that no claim needs."""

    article: Ref
    words: Anchored
    reason: str


@dataclass(frozen=True, slots=True)
class CoveredStretch:
    """A part of an article that a page covers: what opens it, what opens its end, and why."""

    article: Ref
    place: EntryPlace
    start: Anchored
    end: Anchored
    why: str


@dataclass(frozen=True, slots=True)
class Explainer:
    """One story, its parts in the order of its files; `articles` are one at least, as typed.

    It has gaps where an entry or a file of it is broken: what rests on them can't be judged then.
    """

    ref: Ref
    entry: ExplainerEntry
    place: EntryPlace
    articles: tuple[Ref, ...]
    summary: tuple[tuple[CitedSentence, ...], ...]
    story: tuple[tuple[CitedSentence, ...], ...]
    principals: tuple[Principal, ...]
    groups: tuple[Group, ...]
    disputed: tuple[Disputed, ...]
    show: PageShow
    about: tuple[CitedSentence, ...]
    unknown: tuple[Unknown, ...]
    skip: tuple[Skip, ...]
    covers: tuple[CoveredStretch, ...]
    claims: tuple[Ref, ...]
    events: tuple[Ref, ...]
    reactions: tuple[Ref, ...]
    corrections: tuple[Correction, ...] = ()
    registered: date | None = None
    has_gaps: bool = False

    @property
    def title(self) -> str:
        return self.entry.title

    def prose(self) -> "Iterator[tuple[str, EntryPlace, tuple[CitedSentence, ...]]]":
        """Give each bullet or paragraph of hand-written prose, with its field and its place."""
        for name, paragraphs in (
            ("summary", self.summary),
            ("story", self.story),
            ("about", (self.about,)),
        ):
            yield from ((name, self.place / name, paragraph) for paragraph in paragraphs)
        for principal in self.principals:
            yield "principals", principal.place / "line", principal.line

    @property
    def is_draft(self) -> bool:
        return self.entry.status == "draft"


Thing = Claim | Event | Actor | Source | Explainer | Unknown


@dataclass(frozen=True, eq=False)
class Site:
    """Everything, by id; `uses` leads from a thing to all that refer to it.

    `published` has every id that was ever registered in `published.json`, with its line there;
    `reviews` what was read of each story, by whom. `renames` are the old ids as typed, `moves` lead
    from each address that was left to what is now elsewhere.
    A site is equal to itself only, so that what is worked out from it can be kept beside it.
    `seen_from` is the entire site, where this is what one story sees of it. `named` are the names
    of states that are known from an earlier run (`cache.fingerprints`).
    """

    settings: Settings
    explainers: TrackedMapping[str, Explainer]
    claims: TrackedMapping[str, Claim]
    events: TrackedMapping[str, Event]
    reactions: TrackedMapping[str, Claim]
    actors: TrackedMapping[str, Actor]
    sources: TrackedMapping[str, Source]
    uses: TrackedMapping[Ref, tuple[Use, ...]]
    published: Mapping[Ref, Registered]
    reviews: TrackedMapping[str, tuple[Review, ...]]
    renames: tuple[Rename, ...]
    moves: Mapping[Ref, Ref]
    tracker: DependencyTracker
    is_whole: bool = True
    named: Mapping[Ref, bytes] = field(default_factory=dict)
    seen_from: "Site | None" = None

    @property
    def entire(self) -> "Site":
        return self.seen_from or self

    def stories(self) -> tuple[str, ...]:
        """Name the stories, in their order."""
        mappings = self.story_mappings()
        parts = (part for mapping in mappings for part in mapping.parts())
        return tuple(dict.fromkeys(story_part(part.name).name for part in parts))

    def only(self, story: str) -> "Site":
        """Give what one story sees: what is looked through is its own, what is looked up is all.

        Actors and sources are no story's: who names none looks through these, and nothing else.
        """
        part = story_part(story)
        return replace(
            self,
            explainers=self.explainers.only(part),
            claims=self.claims.only(part),
            events=self.events.only(part),
            reactions=self.reactions.only(part),
            actors=self.actors.only(part) if story else self.actors,
            sources=self.sources.only(part) if story else self.sources,
            published={},  # which is no part, and so is noted for nobody
            seen_from=self.entire,
        )

    def mappings(self) -> "tuple[TrackedMapping[str, Thing], ...]":
        """All things, by kind."""
        return (*self.story_mappings(), self.actors, self.sources)

    def story_mappings(self) -> "tuple[TrackedMapping[str, Explainer | Claim | Event], ...]":
        """All things that belong to a story, by kind."""
        return self.explainers, self.claims, self.reactions, self.events

    def users(self, ref: Ref, *fields: str) -> tuple[Ref, ...]:
        """Give what refers to a thing, by any field or by those named; each once."""
        uses = self.uses.get(ref, ())
        return tuple(dict.fromkeys(u.user for u in uses if not fields or u.field in fields))

    def thing(self, ref: Ref) -> Thing:
        """Give anything that there is; raises KeyError where there is none."""
        match ref.kind:
            case "claim" | "reaction":
                return self.statement(ref)
            case "event":
                return self.events[ref.id]
            case "actor":
                return self.actors[ref.id]
            case "source":
                return self.sources[ref.id]
            case "explainer":
                return self.explainers[ref.id]
            case "unknown":
                return self._question(ref)

    def _question(self, ref: Ref) -> Unknown:
        for question in self.explainers[ref.id.split("/")[0]].unknown:
            if question.ref == ref:
                return question
        raise KeyError(ref)

    def statement(self, ref: Ref) -> Claim:
        """Give a claim or a reaction."""
        return self.reactions[ref.id] if ref.kind == "reaction" else self.claims[ref.id]

    def statements(self) -> Iterator[Claim]:
        """All claims, then all reactions."""
        yield from self.claims.values()
        yield from self.reactions.values()

    def statements_of(self, explainer: Explainer) -> Iterator[Claim]:
        """All claims of an explainer that could be linked, then its reactions."""
        yield from self.claims.present(ref.id for ref in explainer.claims)
        yield from self.reactions.present(ref.id for ref in explainer.reactions)

    def corrections(self) -> Iterator[Correction]:
        """All corrections, in the order of their explainers."""
        for explainer in self.explainers.values():
            yield from explainer.corrections

    def corrections_of(self, ref: Ref) -> tuple[Correction, ...]:
        """Give the corrections of a statement or an event; of anything else none."""
        match ref.kind:
            case "claim" | "reaction":
                return self.statement(ref).corrections
            case "event":
                return self.events[ref.id].corrections
            case _:
                return ()

    def withdrawn(self) -> dict[Ref, Correction]:
        """Give what was taken back, each with the correction that did so."""
        return {
            ref: correction
            for correction in reversed([*self.corrections()])
            for ref in correction.withdrawn
        }

    def all_evidence(self) -> tuple[tuple[Claim | Event, Evidence], ...]:
        """Every place in a source that anything rests on, records included, with its owner."""
        for mapping in (self.claims, self.reactions, self.events):
            self.tracker.note(mapping.all)
        return self._all_evidence

    @cached_property
    def _all_evidence(self) -> tuple[tuple[Claim | Event, Evidence], ...]:
        with self.tracker.untracked():
            owners: tuple[Claim | Event, ...] = (*self.statements(), *self.events.values())
        return tuple(
            (owner, evidence)
            for owner in owners
            for evidence in (*owner.evidence, *(record.evidence for record in owner.record))
        )

    def evidence_in(self, source: Ref) -> tuple[tuple[Claim | Event, Evidence], ...]:
        """Give every place in a source that anything rests on, with its owner."""
        found = self.entire._by_source.get(source, ())
        self.tracker.note(uses_part(source))
        self.tracker.also({thing_part(owner.ref) for owner, _ in found})
        return found

    @cached_property
    def _by_source(self) -> Mapping[Ref, tuple[tuple[Claim | Event, Evidence], ...]]:
        """All evidence, so that nobody looks through it once for each source."""
        found: dict[Ref, list[tuple[Claim | Event, Evidence]]] = {}
        for owner, evidence in self._all_evidence:
            found.setdefault(evidence.source, []).append((owner, evidence))
        return {source: tuple(those) for source, those in found.items()}

    def explainers_of(self, article: Ref) -> Iterator[Explainer]:
        """Give the explainers of an article that could be linked."""
        users = self.users(article, "article")
        return (self.explainers[ref.id] for ref in users if ref.id in self.explainers)

    def outlet_of(self, source: Ref) -> Actor:
        return self.actors[self.sources[source.id].outlet.id]

    def disputed_by(self, ref: Ref) -> tuple[Ref, ...]:
        """Give the claims in dispute with a claim, whichever side says so."""
        self.tracker.note(uses_part(ref))
        return self.entire._disputes.get(ref, ())

    @cached_property
    def _disputes(self) -> Mapping[Ref, tuple[Ref, ...]]:
        """Both sides of each dispute: they are asked for wherever a statement is printed."""
        found = {}
        with self.tracker.untracked():
            for claim in self.statements():
                others = dict.fromkeys((*claim.disputes, *self.users(claim.ref, "disputes")))
                if others:
                    found[claim.ref] = tuple(others)
        return found


@lru_cache(maxsize=65_536)
def story_part(id_: str) -> Dependency:
    """Give the whole story of a thing, or of that id."""
    return Dependency("story", id_.partition("/")[0])


def thing_part(ref: Ref) -> Dependency:
    """Give the part of a site that a thing is; a question is a part of its explainer."""
    if ref.kind == "unknown":
        return Dependency("explainer", story_part(ref.id).name)
    return Dependency(ref.kind, ref.id)


@lru_cache(maxsize=65_536)
def uses_part(ref: Ref) -> Dependency:
    """Give the part of a site that holds who uses a thing: of a story's own things, the thing."""
    is_shared = ref.kind in ("actor", "source")
    return Dependency(f"uses of {ref.kind}", ref.id) if is_shared else thing_part(ref)


def reviews_part(story: str) -> Dependency:
    """Give the part of a site that holds who read a story, and when."""
    return Dependency("reviews", story)
