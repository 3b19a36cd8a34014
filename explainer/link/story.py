"""One explainer's folder → its claims, events, reactions and page, linked."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from explainer.content.entry_place import EntryPlace, Parsed, numbered
from explainer.content.parse import Story
from explainer.content.schema.claim import ClaimEntry, ReactionEntry
from explainer.content.schema.event import EventEntry
from explainer.content.schema.story import CorrectionEntry, ExplainerEntry, UnknownEntry
from explainer.dates.edtf import parse_when
from explainer.diagnostics.span import Span
from explainer.link.anchoring import anchored
from explainer.link.cited_prose import read_prose
from explainer.link.corrections import correction_ids
from explainer.link.evidence import EvidenceLinker
from explainer.link.history import History
from explainer.link.resolver import SHARED, STATEMENTS, STORY, Resolver
from explainer.site import (
    CitedSentence,
    Claim,
    Correction,
    Event,
    Evidence,
    Explainer,
    Group,
    Ref,
    Skip,
    ThingKind,
    Unknown,
)


@dataclass(frozen=True, slots=True)
class StoryLinker:
    """Links the entries of one explainer; `name` is its id."""

    name: str
    story: Story
    parsed: Parsed[ExplainerEntry]
    resolver: Resolver
    evidence: EvidenceLinker
    past: History

    @property
    def ref(self) -> Ref:
        return Ref("explainer", self.name)

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
            shown_with=self._refs(ref, place / "with", "with", entry.with_),
            disputes=self._refs(ref, place / "disputes", "disputes", entry.disputes),
            accuses=resolver.many(place, "accuses", entry.accuses, ("actor",), ref),
            reply=self._reply(ref, entry, place / "reply"),
            towards=tuple(self._towards(ref, entry, place / "towards")),
            speaks_for=self._speaks_for(ref, entry, place),
            when=parse_when(entry.when) if entry.when else None,
            record=self.evidence.records(ref, entry.record, place),
        )

    def _all_evidence(self, ref: Ref, entry: ClaimEntry, place: EntryPlace) -> Iterator[Evidence]:
        if entry.has_words and (first := self.evidence.link(ref, entry, place)):
            yield first
        for number, further in enumerate(entry.evidence):
            evidence = self.evidence.link(ref, further, numbered(place / "evidence", number), entry)
            if evidence is not None:
                yield evidence

    def _about(self, ref: Ref, entry: ClaimEntry, place: EntryPlace) -> tuple[Ref, ...]:
        here = place / "one_of" if entry.about.one_of else place
        return self._refs(ref, here, "about", entry.about.refs, STORY)

    def _reply(self, ref: Ref, entry: ClaimEntry, place: EntryPlace) -> Ref | None:
        if entry.reply is None or entry.reply.given is None:
            return None
        return self._resolve(ref, place / "given", "reply", entry.reply.given, STATEMENTS)

    def _towards(self, ref: Ref, entry: ClaimEntry, place: EntryPlace) -> Iterator[tuple[Ref, str]]:
        stances = entry.towards if isinstance(entry, ReactionEntry) else ()
        for number, stance in enumerate(stances):
            here = numbered(place, number) / "to"
            target = self._resolve(ref, here, "towards", stance.to, (*STORY, *SHARED))
            if target is not None:
                yield target, stance.stance

    def _speaks_for(self, ref: Ref, entry: ClaimEntry, place: EntryPlace) -> Ref | None:
        if not isinstance(entry, ReactionEntry):
            return None
        return self.resolver.one(place, "speaks_for", entry.speaks_for, ("actor",), ref)

    def events(self) -> Iterator[Event]:
        for id_, parsed in self.story.events.items():
            if parsed is not None:
                yield self._event(Ref("event", f"{self.name}/{id_}"), parsed)

    def _event(self, ref: Ref, parsed: Parsed[EventEntry]) -> Event:
        entry, place = parsed.entry, parsed.place
        evidence = self.evidence.link(ref, entry, place) if entry.has_words else None
        return Event(
            ref=ref,
            explainer=self.ref,
            entry=entry,
            place=place,
            when=parse_when(entry.when),
            evidence=(evidence,) if evidence else (),
            claims=self._refs(ref, place / "claims", "claims", entry.claims),
            where=self.resolver.one(place, "where", entry.where, ("actor",), ref),
            who=self.resolver.many(place, "who", entry.who, ("actor",), ref),
            record=self.evidence.records(ref, entry.record, place),
        )

    def explainer(self) -> Explainer | None:
        """Link the page itself; nothing where its article is broken or unknown."""
        article, entry, place = self.evidence.article, self.parsed.entry, self.parsed.place
        if article is None:
            return None
        return Explainer(
            ref=self.ref,
            entry=entry,
            place=place,
            article=article,
            summary=tuple(self._prose("summary", entry.summary, place)),
            story=tuple(self._prose("story", entry.story or "", place)),
            groups=tuple(self._groups(entry, place / "groups")),
            unknown=tuple(
                self._unknown(
                    Ref("unknown", f"{self.name}/{id_}"), unknown, place / "unknown" / id_
                )
                for id_, unknown in entry.unknown.items()
            ),
            skip=tuple(self._skips(article, entry, place / "skip")),
            claims=self._own("claim", self.story.claims),
            events=self._own("event", self.story.events),
            reactions=self._own("reaction", self.story.reactions),
            corrections=tuple(self._corrections(entry, place / "corrections")),
        )

    def _own(self, kind: ThingKind, entries: Mapping[str, object]) -> tuple[Ref, ...]:
        return tuple(Ref(kind, f"{self.name}/{id_}") for id_, entry in entries.items() if entry)

    def _prose(
        self, field: str, text: str, place: EntryPlace
    ) -> Iterator[tuple[CitedSentence, ...]]:
        """Give the sentences of each bullet of a summary, or of each paragraph of a story."""
        for bullet in read_prose(text):
            yield tuple(
                CitedSentence(
                    sentence.text,
                    sentence.start,
                    sentence.end,
                    tuple(self._cited(field, sentence.cites, place / field)),
                    has_citation=bool(sentence.cites),
                )
                for sentence in bullet
            )

    def _cited(self, field: str, ids: Iterable[str], place: EntryPlace) -> Iterator[Ref]:
        """Resolve citations."""
        for id_ in ids:
            ref = self._resolve_at(partial(_cited_at, place, id_), self.ref, field, id_, STATEMENTS)
            if ref is not None:
                yield ref

    def _groups(self, entry: ExplainerEntry, place: EntryPlace) -> Iterator[Group]:
        for number, group in enumerate(entry.groups):
            here = numbered(place, number) / "claims"
            yield Group(group.heading, self._refs(self.ref, here, "groups", group.claims))

    def _unknown(self, ref: Ref, entry: UnknownEntry, place: EntryPlace) -> Unknown:
        claims = self._refs(ref, place / "claims", "claims", entry.claims)
        answered = None
        if entry.answered is not None:
            answered = self._resolve(
                ref, place / "answered", "answered", entry.answered, STATEMENTS
            )
        return Unknown(ref, entry, place, claims, answered)

    def _skips(self, article: Ref, entry: ExplainerEntry, place: EntryPlace) -> Iterator[Skip]:
        text = self.evidence.text(article)
        for number, skip in enumerate(entry.skip):
            here = numbered(place, number) / "words"
            yield Skip(anchored(skip.words, here, text), skip.reason)

    def _corrections(self, entry: ExplainerEntry, place: EntryPlace) -> Iterator[Correction]:
        ids = correction_ids(entry.corrections)
        for number, (correction, id_) in enumerate(zip(entry.corrections, ids, strict=True)):
            yield self._correction(correction, numbered(place, number), id_)

    def _correction(self, entry: CorrectionEntry, place: EntryPlace, id_: str) -> Correction:
        is_withdrawal = entry.kind == "withdrawal"
        gone = [local for local in entry.claims if self._full(local) in self.past.withdrawn_ids]
        taken_back = [
            self.past.withdrawn[self.name, local] for local in entry.claims if is_withdrawal
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
                ref = self._resolve(self.ref, numbered(place, number), "corrections", id_, STORY)
                yield from (ref,) if ref else ()

    def _refs(
        self,
        user: Ref,
        place: EntryPlace,
        field: str,
        ids: Sequence[str],
        kinds: tuple[ThingKind, ...] = STATEMENTS,
    ) -> tuple[Ref, ...]:
        if not ids:
            return ()
        found = (
            self._resolve(user, numbered(place, number), field, id_, kinds)
            for number, id_ in enumerate(ids)
        )
        return tuple(ref for ref in found if ref)

    def _resolve(
        self, user: Ref, place: EntryPlace, field: str, id_: str, kinds: tuple[ThingKind, ...]
    ) -> Ref | None:
        return self._resolve_at(place.span, user, field, id_, kinds)

    def _resolve_at(
        self,
        span: Callable[[], Span],
        user: Ref,
        field: str,
        id_: str,
        kinds: tuple[ThingKind, ...],
    ) -> Ref | None:
        """Resolve an id of this explainer, or `explainer/id` of another."""
        candidates = [Ref(kind, id_ if kind in SHARED else self._full(id_)) for kind in kinds]
        return self.resolver.resolve(span, candidates, user, field)

    def _full(self, id_: str) -> str:
        return id_ if "/" in id_ else f"{self.name}/{id_}"


def _cited_at(summary: EntryPlace, id_: str) -> Span:
    """Give the place of a citation: it is found by its name in the summary as typed."""
    whole = summary.span()
    found = re.search(rf"@{re.escape(id_)}(?![\w/-])", whole.text)
    if found is None:
        return whole
    start = whole.start + found.start() + 1
    return Span(whole.file, start, start + len(id_))
