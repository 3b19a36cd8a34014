"""One explainer's folder → its claims, events, reactions and page, linked."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from explainer.content.entry_place import EntryPlace, Parsed, numbered
from explainer.content.parse import Story
from explainer.content.schema.claim import ClaimEntry, ReactionEntry, ReplyEntry
from explainer.content.schema.event import EventEntry
from explainer.content.schema.story import CorrectionEntry, ExplainerEntry, UnknownEntry
from explainer.dates.edtf import UNKNOWN, When, parse_when, parse_when_or_unknown
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.link.anchoring import anchored
from explainer.link.articles import StoryArticles
from explainer.link.choice import disputed, groups, principals, show
from explainer.link.corrections import correction_ids
from explainer.link.event_order import in_story_order
from explainer.link.evidence import EvidenceLinker
from explainer.link.outside import Outside
from explainer.link.resolver import SHARED, STATEMENTS, STORY, Resolver
from explainer.link.story_ids import StoryIds, prose
from explainer.site import (
    Claim,
    Correction,
    CoveredStretch,
    Event,
    Evidence,
    Explainer,
    Ref,
    ReplyRecord,
    Skip,
    ThingKind,
    Unknown,
    Use,
)
from explainer.tracking.dependencies import Dependency

_UNKNOWN_DAY = parse_when_or_unknown(UNKNOWN)


@dataclass(frozen=True, slots=True)
class LinkedStory:
    """What the files of one explainer give, linked; what others tell of it comes later.

    `uses` are in the order of the files. `read` is all that it was linked against.
    """

    story: Story
    explainer: Explainer | None
    claims: tuple[Claim, ...]
    reactions: tuple[Claim, ...]
    events: tuple[Event, ...]
    uses: tuple[tuple[Ref, tuple[Use, ...]], ...]
    found: tuple[Diagnostic, ...]
    read: frozenset[Dependency]


def link_story(name: str, story: Story, outside: Outside) -> LinkedStory | None:
    """Link one explainer; nothing where its page is broken or not there."""
    if story.explainer is None:
        return None
    resolver = Resolver(outside.ids)
    parsed, ref = story.explainer, Ref("explainer", name)
    typed = parsed.entry.article
    with outside.tracker.recording() as read:
        articles = resolver.many(parsed.place, "article", typed, ("source",), ref)
        known = articles if len(articles) == len(typed) else ()
        kept = StoryArticles({one: outside.kept_text(one) for one in known}, resolver)
        linker = StoryLinker(name, story, parsed, resolver, EvidenceLinker(outside, resolver, kept))
        return LinkedStory(
            story,
            linker.explainer(),
            tuple(linker.claims("claim", story.claims)),
            tuple(linker.claims("reaction", story.reactions)),
            tuple(linker.events()),
            tuple((used, tuple(those)) for used, those in resolver.uses.items()),
            tuple(resolver.found),
            frozenset(read),
        )


@dataclass(frozen=True, slots=True)
class StoryLinker:
    """Links the entries of one explainer; `name` is its id."""

    name: str
    story: Story
    parsed: Parsed[ExplainerEntry]
    resolver: Resolver
    evidence: EvidenceLinker

    @property
    def ref(self) -> Ref:
        return self.ids.ref

    @property
    def articles(self) -> StoryArticles:
        return self.evidence.articles

    @property
    def outside(self) -> Outside:
        return self.evidence.outside

    @property
    def ids(self) -> StoryIds:
        return StoryIds(self.name, self.resolver)

    def claims(
        self, kind: ThingKind, parsed: Mapping[str, Parsed[ClaimEntry] | None]
    ) -> Iterator[Claim]:
        for id_, entry in parsed.items():
            if entry is not None:
                claim = self._claim(Ref(kind, f"{self.name}/{id_}"), entry)
                if claim.evidence:
                    yield claim

    def _claim(self, ref: Ref, parsed: Parsed[ClaimEntry]) -> Claim:
        entry, place, resolver = parsed.entry, parsed.place, self.resolver
        return Claim(
            ref=ref,
            explainer=self.ref,
            entry=entry,
            place=place,
            evidence=tuple(self._all_evidence(ref, entry, place)),
            about=self._about(ref, entry, place / "about"),
            who=resolver.many(place, "who", entry.who, ("actor",), ref),
            shown_with=self.ids.refs(ref, place / "with", "with", entry.with_),
            disputes=self.ids.refs(ref, place / "disputes", "disputes", entry.disputes),
            accuses=resolver.many(place, "accuses", entry.accuses, ("actor",), ref),
            may_accuse=self._may_accuse(ref, entry, place),
            reply=self._reply(ref, entry, place / "reply"),
            reply_record=self._reply_record(ref, entry.reply, place / "reply"),
            towards=tuple(self._towards(ref, entry, place / "towards")),
            speaks_for=resolver.many(place, "speaks_for", entry.speaks_for, ("actor",), ref),
            when=_when(entry.when),
            record=self.evidence.records(ref, entry.record, place),
        )

    def _may_accuse(self, ref: Ref, entry: ClaimEntry, place: EntryPlace) -> tuple[Ref, ...]:
        candidates = entry.candidates.accuses if entry.candidates else ()
        return self.resolver.many(place / "candidates", "accuses", candidates, ("actor",), ref)

    def _all_evidence(self, ref: Ref, entry: ClaimEntry, place: EntryPlace) -> Iterator[Evidence]:
        if entry.has_words and (first := self.evidence.link(ref, entry, place)):
            yield first
        for number, further in enumerate(entry.evidence):
            evidence = self.evidence.link(ref, further, numbered(place / "evidence", number), entry)
            if evidence is not None:
                yield evidence

    def _about(self, ref: Ref, entry: ClaimEntry, place: EntryPlace) -> tuple[Ref, ...]:
        here = place / "one_of" if entry.about.one_of else place
        return self.ids.refs(ref, here, "about", entry.about.refs, STORY)

    def _reply(self, ref: Ref, entry: ClaimEntry, place: EntryPlace) -> Ref | None:
        if entry.reply is None or entry.reply.given is None:
            return None
        here = place / "given" if place.has("given") else place
        return self.ids.resolve(ref, here, "reply", entry.reply.given, STATEMENTS)

    def _reply_record(
        self, ref: Ref, entry: ReplyEntry | None, place: EntryPlace
    ) -> ReplyRecord | None:
        """Give what is typed of the asking and answering, beside where the answer stands."""
        if entry is None or entry.model_fields_set in ({"given"}, {"state"}):
            return None
        ids = self.resolver
        return ReplyRecord(
            entry=entry,
            place=place,
            asked=_when(entry.asked),
            asked_by=ids.many(place, "asked_by", entry.asked_by, ("actor",), ref),
            answered=_when(entry.answered),
            answered_in=ids.one(place, "answered_in", entry.answered_in, ("source",), ref),
            no_answer_by=_when(entry.no_answer_by),
        )

    def _towards(self, ref: Ref, entry: ClaimEntry, place: EntryPlace) -> Iterator[tuple[Ref, str]]:
        stances = entry.towards if isinstance(entry, ReactionEntry) else ()
        for number, stance in enumerate(stances):
            here = numbered(place, number) / "to"
            target = self.ids.resolve(ref, here, "towards", stance.to, (*STORY, *SHARED))
            if target is not None:
                yield target, stance.stance

    def events(self) -> Iterator[Event]:
        """Link the events, and put those without a day in their place."""
        linked = (
            self._event(Ref("event", f"{self.name}/{id_}"), parsed)
            for id_, parsed in self.story.events.items()
            if parsed is not None
        )
        yield from in_story_order(linked)

    def _told_on(self, entry: EventEntry, evidence: Evidence | None) -> When:
        """Give the day of the article that tells of an event; else of that which came first."""
        telling = [evidence.source] if evidence else [*self._sources_of(entry.claims)]
        articles = self.articles.refs
        days = map(self._appeared, [ref for ref in telling if ref in articles] or articles)
        return min(days, key=lambda day: day.sort_key, default=_UNKNOWN_DAY)

    def _sources_of(self, claims: Iterable[str]) -> Iterator[Ref]:
        """Give the sources that claims of this story name."""
        statements = {**self.story.claims, **self.story.reactions}
        for parsed in filter(None, map(statements.get, claims)):
            yield from (Ref("source", parsed.entry.source),) if parsed.entry.source else ()

    def _appeared(self, article: Ref) -> When:
        parsed = self.outside.sources[article.id]
        return parse_when_or_unknown(parsed.entry.published) if parsed else _UNKNOWN_DAY

    def _event(self, ref: Ref, parsed: Parsed[EventEntry]) -> Event:
        entry, place = parsed.entry, parsed.place
        evidence = self.evidence.link(ref, entry, place) if entry.has_words else None
        typed = entry.when if entry.when != UNKNOWN else None
        when = parse_when(typed) if typed else None
        return Event(
            ref=ref,
            explainer=self.ref,
            entry=entry,
            place=place,
            when=when,
            after=self.ids.refs(ref, place / "after", "after", entry.after, ("event",)),
            before=self.ids.refs(ref, place / "before", "before", entry.before, ("event",)),
            anchor=when or self._told_on(entry, evidence),
            evidence=(evidence,) if evidence else (),
            claims=self.ids.refs(ref, place / "claims", "claims", entry.claims),
            where=self.resolver.one(place, "where", entry.where, ("actor",), ref),
            who=self.resolver.many(place, "who", entry.who, ("actor",), ref),
            record=self.evidence.records(ref, entry.record, place),
        )

    def explainer(self) -> Explainer | None:
        """Link the page itself; nothing where an article of it is broken or unknown."""
        entry, place = self.parsed.entry, self.parsed.place
        ids = self.ids
        if not self.articles.refs:
            return None
        return Explainer(
            ref=self.ref,
            entry=entry,
            place=place,
            articles=self.articles.refs,
            summary=tuple(prose(ids, "summary", entry.summary, place / "summary")),
            story=tuple(prose(ids, "story", entry.story, place / "story")),
            principals=tuple(principals(ids, entry, place / "principals")),
            groups=tuple(groups(ids, entry, place / "groups")),
            disputed=tuple(disputed(ids, entry, place / "disputed")),
            show=show(ids, entry, place / "show"),
            about=tuple(chain.from_iterable(prose(ids, "about", entry.about, place / "about"))),
            unknown=tuple(
                self._unknown(
                    Ref("unknown", f"{self.name}/{id_}"), unknown, place / "unknown" / id_
                )
                for id_, unknown in entry.unknown.items()
            ),
            skip=tuple(self._skips(entry, place / "skip")),
            covers=tuple(self._covers(entry, place / "covers")),
            claims=self._own("claim", self.story.claims),
            events=self._own("event", self.story.events),
            reactions=self._own("reaction", self.story.reactions),
            has_gaps=self.story.is_broken,
            corrections=tuple(self._corrections(entry, place / "corrections")),
        )

    def _own(self, kind: ThingKind, entries: Mapping[str, object]) -> tuple[Ref, ...]:
        return tuple(Ref(kind, f"{self.name}/{id_}") for id_, entry in entries.items() if entry)

    def _unknown(self, ref: Ref, entry: UnknownEntry, place: EntryPlace) -> Unknown:
        claims = self.ids.refs(ref, place / "claims", "claims", entry.claims)
        answered = None
        if entry.answered is not None:
            answered = self.ids.resolve(
                ref, place / "answered", "answered", entry.answered, STATEMENTS
            )
        nearest = None
        if entry.nearest is not None:
            nearest = self.ids.resolve(ref, place / "nearest", "nearest", entry.nearest, STATEMENTS)
        return Unknown(ref, entry, place, claims, answered, nearest)

    def _skips(self, entry: ExplainerEntry, place: EntryPlace) -> Iterator[Skip]:
        articles = self.articles
        for number, skip in enumerate(entry.skip):
            here = numbered(place, number)
            of = articles.with_words(self.ref, skip.source, (skip.words,), here, "words")
            if of is not None:
                yield Skip(
                    of, anchored(skip.words, here / "words", articles.texts[of]), skip.reason
                )

    def _covers(self, entry: ExplainerEntry, place: EntryPlace) -> Iterator[CoveredStretch]:
        articles = self.articles
        for number, stretch in enumerate(entry.covers):
            here = numbered(place, number)
            words = (stretch.start, *((stretch.end,) if stretch.end else ()))
            of = articles.with_words(self.ref, stretch.source, words, here, "from")
            if of is not None:
                text = articles.texts[of]
                start = anchored(stretch.start, here / "from", text)
                end = anchored(stretch.end, here / "to", text) if stretch.end else start
                yield CoveredStretch(of, here, start, end, stretch.why)

    def _corrections(self, entry: ExplainerEntry, place: EntryPlace) -> Iterator[Correction]:
        ids = correction_ids(entry.corrections)
        for number, (correction, id_) in enumerate(zip(entry.corrections, ids, strict=True)):
            yield self._correction(correction, numbered(place, number), id_)

    def _correction(self, entry: CorrectionEntry, place: EntryPlace, id_: str) -> Correction:
        is_withdrawal = entry.kind == "withdrawal"
        gone = [
            local
            for local in entry.claims
            if self.ids.full(local) in self.outside.past.withdrawn_ids
        ]
        taken_back = [
            self.outside.past.withdrawn[self.name, local] for local in entry.claims if is_withdrawal
        ]
        return Correction(
            explainer=self.ref,
            id=id_,
            entry=entry,
            place=place,
            date=parse_when(entry.date),
            claims=() if is_withdrawal else tuple(self._concerned(entry, place / "claims", gone)),
            withdrawn=tuple(dict.fromkeys(taken_back)),
            is_silenced=bool(gone) and not is_withdrawal,
        )

    def _concerned(
        self, entry: CorrectionEntry, place: EntryPlace, gone: Container[str]
    ) -> Iterator[Ref]:
        """Give what a correction is about; what was withdrawn since then is no fault of it."""
        for number, id_ in enumerate(entry.claims):
            if id_ not in gone:
                ref = self.ids.resolve(self.ref, numbered(place, number), "corrections", id_, STORY)
                yield from (ref,) if ref else ()


def _when(text: str | None) -> When | None:
    return parse_when(text) if text else None
