"""Entries → the linked site: every id resolved, every chain, standing and back-link worked out.

What can't be resolved is reported once, where it is typed; an entry that needs it is left out,
and nothing that refers to a broken entry is reported for that.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from explainer import model
from explainer.anchoring import anchored
from explainer.dates.edtf import parse_when
from explainer.diagnostic import Diagnostic
from explainer.faults import linking
from explainer.load import KeptText
from explainer.nearest_name import nearest_name
from explainer.parse import Entries, Story
from explainer.parse_entry import Parsed, Place
from explainer.site import (
    Actor,
    Anchored,
    Chain,
    Claim,
    Event,
    Evidence,
    Explainer,
    Group,
    Kind,
    Record,
    Ref,
    Role,
    Site,
    Skip,
    Source,
    SummarySentence,
    Unknown,
    Use,
)
from explainer.standing import standing
from explainer.summary import read_summary

SHARED: tuple[Kind, ...] = ("actor", "source")
STATEMENTS: tuple[Kind, ...] = ("claim", "reaction")
STORY: tuple[Kind, ...] = ("claim", "reaction", "event")
_NAMES: Mapping[Kind, str] = {
    "actor": "an actor",
    "source": "a source",
    "claim": "a claim",
    "reaction": "a reaction",
    "event": "an event",
    "explainer": "an explainer",
    "unknown": "an open question",
}


def link(entries: Entries, texts: Mapping[str, KeptText]) -> tuple[Site, list[Diagnostic]]:
    """Resolve everything. The site holds what could be linked, also when there are faults."""
    linker = _Linker(entries, texts)
    return linker.site(), linker.found


class _Linker:
    """Holds what ids there are, what was found wrong, and who uses what."""

    def __init__(self, entries: Entries, texts: Mapping[str, KeptText]) -> None:
        self.entries = entries
        self.texts = texts
        self.found: list[Diagnostic] = []
        self.uses: defaultdict[Ref, list[Use]] = defaultdict(list)
        self.known = _known(entries)

    def site(self) -> Site:
        self._report_shared_ids()
        actors = {r.id: a for r, p in self._shared("actor") if (a := self._actor(r, p))}
        sources = {r.id: s for r, p in self._shared("source") if (s := self._source(r, p))}
        explainers: dict[str, Explainer] = {}
        claims: dict[str, Claim] = {}
        reactions: dict[str, Claim] = {}
        events: dict[str, Event] = {}
        for name, story in self.entries.stories.items():
            if story.explainer is None:
                self._report_no_explainer(name, story)
                continue
            linked = _StoryLinker(self, name, story, story.explainer)
            claims |= linked.claims("claim", story.claims)
            reactions |= linked.claims("reaction", story.reactions)
            events |= linked.events()
            explainers |= linked.explainer()
        return Site(
            settings=self.entries.settings,
            explainers=explainers,
            claims=claims,
            events=events,
            reactions=reactions,
            actors=actors,
            sources=sources,
            uses={ref: tuple(uses) for ref, uses in self.uses.items()},
        )

    def _shared(self, kind: Kind) -> Iterator[tuple[Ref, Parsed[Any]]]:
        shared = self.entries.actors if kind == "actor" else self.entries.sources
        for id_, parsed in shared.items():
            if parsed is not None:
                yield Ref(kind, id_), parsed

    def _report_shared_ids(self) -> None:
        for id_ in self.entries.actors.keys() & self.entries.sources.keys():
            parsed = self.entries.sources[id_]
            if parsed is not None:
                self.found.append(
                    linking.SAME_ID.at(
                        parsed.place.span(),
                        f"`{id_}` is both an actor and a source",
                        hint="`by` and `via` take either, so give one of the two another id",
                    )
                )

    def _report_no_explainer(self, name: str, story: Story) -> None:
        if not story.has_file and story.first_file is not None:
            here = next(iter(story.places.values()), None)
            span = here.key if here else None
            if span is not None:
                self.found.append(
                    linking.NO_EXPLAINER.at(
                        span,
                        f"there is no file content/{name}/explainer.yaml",
                        hint="write one with `title`, `article` and `summary`, or run `explainer"
                        f" new explainer {name}`",
                    )
                )

    def _actor(self, ref: Ref, parsed: Parsed[model.Actor]) -> Actor:
        entry, place = parsed.entry, parsed.place
        of_kinds: tuple[Kind, ...] = ("source",) if entry.kind == "unnamed" else ("actor",)
        roles = [Role(r.role, _when(r.start), _when(r.end)) for r in entry.roles]
        if entry.role:
            roles.append(Role(entry.role, None, None))
        return Actor(
            ref=ref,
            entry=entry,
            place=place,
            roles=tuple(roles),
            of=self.one(place, "of", entry.of, of_kinds, ref),
            speaks_for=self.one(place, "speaks_for", entry.speaks_for, ("actor",), ref),
        )

    def _source(self, ref: Ref, parsed: Parsed[model.Source]) -> Source | None:
        entry, place = parsed.entry, parsed.place
        outlet = self.one(place, "outlet", entry.outlet, ("actor",), ref)
        kept = self.texts.get(ref.id)
        self._check_text(ref, entry, place, kept)
        authors = self.many(place, "authors", entry.authors, ("actor",), ref)
        quotes = self.many(place, "quotes", entry.quotes, ("source",), ref)
        if outlet is None:
            return None
        return Source(
            ref=ref,
            entry=entry,
            place=place,
            published=parse_when(entry.published),
            outlet=outlet,
            authors=authors,
            quotes=quotes,
            text=kept.file if kept and entry.text != "none" else None,
            sha256=kept.sha256 if kept else None,
        )

    def _check_text(
        self, ref: Ref, entry: model.Source, place: Place, kept: KeptText | None
    ) -> None:
        folder = self.entries.settings.texts
        if kept is None and entry.text != "none":
            elsewhere = folder != "seeds" and entry.sha256 is not None
            rule = linking.NOT_CHECKED if elsewhere and not self.texts else linking.NO_TEXT
            self.found.append(
                rule.at(
                    place.span("text"),
                    f"there is no file {folder}/{ref.id}.txt",
                    hint="put the text there as it was found; or write `text: none` for a source"
                    " whose words nobody has seen",
                )
            )
        elif kept is not None and entry.sha256 not in (None, kept.sha256):
            self.found.append(
                linking.TEXT_CHANGED.at(
                    place.span("sha256"),
                    f"{kept.file.path} has another SHA-256: {kept.sha256}",
                    hint="bring back the text as it was found; a text that was changed by its"
                    " publisher is a new source with a new id",
                )
            )

    def one(
        self, place: Place, field: str, id_: str | None, kinds: tuple[Kind, ...], user: Ref
    ) -> Ref | None:
        """Resolve one id of shared things, and note who uses it."""
        if id_ is None:
            return None
        return self.resolve(place.span(field), (Ref(kind, id_) for kind in kinds), user, field)

    def many(
        self, place: Place, field: str, ids: Iterable[str], kinds: tuple[Kind, ...], user: Ref
    ) -> tuple[Ref, ...]:
        found = (
            self.resolve(_item(place, field, number), [Ref(k, id_) for k in kinds], user, field)
            for number, id_ in enumerate(ids)
        )
        return tuple(ref for ref in found if ref)

    def resolve(self, span: Any, candidates: Iterable[Ref], user: Ref, field: str) -> Ref | None:
        """Give the first candidate there is. A broken entry is no fault of who refers to it."""
        candidates = list(candidates)
        for ref in candidates:
            if ref in self.known:
                self.uses[ref].append(Use(user, field))
                return ref if self.known[ref] else None
        self.found.append(self._unresolved(span, candidates, user))
        return None

    def _unresolved(self, span: Any, candidates: list[Ref], user: Ref) -> Diagnostic:
        wanted = " or ".join(_NAMES[ref.kind] for ref in candidates)
        id_, shown = candidates[0].id, candidates[0].local
        other = next((ref for ref in self.known if ref.id == id_), None)
        if other is not None:
            return linking.WRONG_KIND.at(
                span,
                f"`{shown}` is {_NAMES[other.kind]}",
                hint=f"this field takes {wanted}",
                entry=user.id,
            )
        kinds = {ref.kind for ref in candidates}
        near = nearest_name(id_, (ref.id for ref in self.known if ref.kind in kinds))
        return linking.UNKNOWN_ID.at(
            span,
            f"there is no {wanted.removeprefix('an ').removeprefix('a ')} `{shown}`",
            hint=self._nearest(near, kinds) if near else _make_one(candidates[0]),
            entry=user.id,
        )

    def _nearest(self, near: str, kinds: set[Kind]) -> str:
        kind = next(ref.kind for ref in self.known if ref.id == near and ref.kind in kinds)
        where = f", in content/{kind}s/{near}.yaml" if kind in SHARED else ""
        return f"the nearest is `{near.rpartition('/')[2] if not where else near}`{where}"


def _make_one(ref: Ref) -> str:
    if ref.kind in SHARED:
        return f"write content/{ref.kind}s/{ref.id}.yaml, or use an id that there is"
    return "use the id of an entry in this explainer; of another, write `explainer/id`"


def _known(entries: Entries) -> dict[Ref, bool]:
    """All ids there are, and whether their entries are whole."""
    known = {Ref("actor", id_): parsed is not None for id_, parsed in entries.actors.items()}
    known |= {Ref("source", id_): parsed is not None for id_, parsed in entries.sources.items()}
    for name, story in entries.stories.items():
        whole = story.explainer is not None
        known[Ref("explainer", name)] = whole
        for kind in STORY:
            for id_, parsed in getattr(story, f"{kind}s").items():
                known[Ref(kind, f"{name}/{id_}")] = whole and parsed is not None
    return known


def _item(place: Place, field: str, number: int) -> Any:
    """The span of one id of a list, or of the single id that was typed without a list."""
    return (place / field / number).span()


def _when(text: str | None) -> Any:
    return parse_when(text) if text else None


class _StoryLinker:
    """Links the entries of one explainer."""

    def __init__(
        self, linker: _Linker, name: str, story: Story, parsed: Parsed[model.Explainer]
    ) -> None:
        self.linker = linker
        self.name = name
        self.story = story
        self.parsed = parsed
        self.ref = Ref("explainer", name)
        self.article = linker.one(
            parsed.place, "article", parsed.entry.article, ("source",), self.ref
        )

    def claims(
        self, kind: Kind, parsed: Mapping[str, Parsed[model.Claim] | None]
    ) -> dict[str, Claim]:
        linked = {}
        for id_, one in parsed.items():
            ref = Ref(kind, f"{self.name}/{id_}")
            if one is not None and (claim := self._claim(ref, one)):
                linked[ref.id] = claim
        return linked

    def _claim(self, ref: Ref, parsed: Parsed[model.Claim]) -> Claim | None:
        entry, place = parsed.entry, parsed.place
        towards, speaks_for = self._reaction(ref, entry, place)
        claim = Claim(
            ref=ref,
            explainer=self.ref,
            entry=entry,
            place=place,
            evidence=self._all_evidence(ref, entry, place),
            about=self._refs(
                ref, place, "about", entry.about.refs, STORY, "one_of" if entry.about.one_of else ""
            ),
            who=self.linker.many(place, "who", entry.who, ("actor",), ref),
            disputes=self._refs(ref, place, "disputes", entry.disputes, STATEMENTS),
            accuses=self.linker.many(place, "accuses", entry.accuses, ("actor",), ref),
            reply=self._reply(ref, entry, place),
            towards=towards,
            speaks_for=speaks_for,
            record=self._records(ref, entry.record, place),
        )
        return claim if claim.evidence else None

    def _reaction(
        self, ref: Ref, entry: model.Claim, place: Place
    ) -> tuple[tuple[tuple[Ref, str], ...], Ref | None]:
        if not isinstance(entry, model.Reaction):
            return (), None
        towards = []
        for number, stance in enumerate(entry.towards):
            span = (place / "towards" / number).span("to")
            if span == (place / "towards" / number).key:
                span = (place / "towards").span("to")
            target = self._story_ref(ref, span, stance.to, (*STORY, *SHARED), "towards")
            if target is not None:
                towards.append((target, stance.stance))
        return tuple(towards), self.linker.one(
            place, "speaks_for", entry.speaks_for, ("actor",), ref
        )

    def _reply(self, ref: Ref, entry: model.Claim, place: Place) -> Ref | None:
        if entry.reply is None or entry.reply.given is None:
            return None
        span = (place / "reply").span("given")
        return self._story_ref(ref, span, entry.reply.given, STATEMENTS, "reply")

    def _all_evidence(self, ref: Ref, entry: model.Claim, place: Place) -> tuple[Evidence, ...]:
        found = [self._evidence(ref, entry, place)] if entry.has_words else []
        found += [
            self._evidence(ref, one, _numbered(place / "evidence", number))
            for number, one in enumerate(entry.evidence)
        ]
        return tuple(one for one in found if one)

    def _evidence(self, ref: Ref, entry: model.Words, place: Place) -> Evidence | None:
        """Resolve a chain and find the words; nothing where the source or an asserter is broken."""
        linker = self.linker
        source = self.article
        if entry.source is not None:
            source = linker.one(place, "source", entry.source, ("source",), ref)
        by = linker.many(place, "by", entry.by, SHARED, ref)
        via = linker.many(place, "via", entry.via, SHARED, ref)
        speaker = linker.one(place, "speaker", entry.speaker, ("actor",), ref)
        hearers = linker.many(place, "hearer", entry.hearer, ("actor",), ref)
        inner = linker.one(place, "inner", entry.inner, ("actor",), ref)
        parsed = linker.entries.sources.get(source.id) if source else None
        if source is None or parsed is None or not by:
            return None
        if entry.source is None:
            linker.uses[source].append(Use(ref, "source"))
        outlet = Ref("actor", parsed.entry.outlet)
        kept = linker.texts.get(source.id) if parsed.entry.text != "none" else None
        quotes, passage = _anchored(entry, place, kept)
        return Evidence(
            entry=entry,
            place=place,
            chain=Chain(by, via, source, outlet),
            quotes=quotes,
            passage=passage,
            speaker=speaker or (by[0] if len(by) == 1 and by[0].kind == "actor" else None),
            hearers=hearers,
            inner=inner,
            standing=standing(
                map(self._entry_of, by),
                map(self._entry_of, via),
                is_outlet=set(by) <= {outlet, source},
                source=parsed.entry,
                passage=" ".join((entry.passage or "", *entry.quote)),
            ),
        )

    def _entry_of(self, ref: Ref) -> Any:
        entries = self.linker.entries
        parsed = (entries.actors if ref.kind == "actor" else entries.sources)[ref.id]
        assert parsed is not None
        return parsed.entry

    def _records(
        self, ref: Ref, records: Iterable[model.Record], place: Place
    ) -> tuple[Record, ...]:
        found = []
        for number, entry in enumerate(records):
            evidence = self._evidence(ref, entry, _numbered(place / "record", number))
            if evidence is not None:
                found.append(Record(entry, evidence))
        return tuple(found)

    def events(self) -> dict[str, Event]:
        linked = {}
        for id_, parsed in self.story.events.items():
            if parsed is not None:
                ref = Ref("event", f"{self.name}/{id_}")
                linked[ref.id] = self._event(ref, parsed)
        return linked

    def _event(self, ref: Ref, parsed: Parsed[model.Event]) -> Event:
        entry, place = parsed.entry, parsed.place
        evidence = self._evidence(ref, entry, place) if entry.has_words else None
        return Event(
            ref=ref,
            explainer=self.ref,
            entry=entry,
            place=place,
            when=parse_when(entry.when),
            evidence=(evidence,) if evidence else (),
            claims=self._refs(ref, place, "claims", entry.claims, STATEMENTS),
            where=self.linker.one(place, "where", entry.where, ("actor",), ref),
            who=self.linker.many(place, "who", entry.who, ("actor",), ref),
            record=self._records(ref, entry.record, place),
        )

    def explainer(self) -> dict[str, Explainer]:
        if self.article is None:
            return {}
        entry, place = self.parsed.entry, self.parsed.place
        kept = self.linker.texts.get(self.article.id)
        skips = (
            Skip(anchored(s.words, place / "skip" / n / "words", kept and kept.file), s.reason)
            for n, s in enumerate(entry.skip)
        )
        linked = Explainer(
            ref=self.ref,
            entry=entry,
            place=place,
            article=self.article,
            summary=tuple(self._summary(entry.summary, place / "summary")),
            groups=tuple(
                Group(
                    g.heading,
                    self._refs(self.ref, place / "groups" / n, "claims", g.claims, STATEMENTS),
                )
                for n, g in enumerate(entry.groups)
            ),
            unknown=tuple(self._unknown(id_, one) for id_, one in entry.unknown.items()),
            skip=tuple(skips),
            claims=self._own("claim"),
            events=self._own("event"),
            reactions=self._own("reaction"),
        )
        return {self.name: linked}

    def _own(self, kind: Kind) -> tuple[Ref, ...]:
        entries = getattr(self.story, f"{kind}s")
        return tuple(Ref(kind, f"{self.name}/{id_}") for id_, one in entries.items() if one)

    def _summary(self, summary: str, place: Place) -> Iterator[tuple[SummarySentence, ...]]:
        for bullet in read_summary(summary):
            yield tuple(
                SummarySentence(
                    s.text,
                    s.start,
                    s.end,
                    tuple(
                        ref
                        for id_ in s.cites
                        if (
                            ref := self._story_ref(
                                self.ref, place.span(), id_, STATEMENTS, "summary"
                            )
                        )
                    ),
                )
                for s in bullet
            )

    def _unknown(self, id_: str, entry: model.Unknown) -> Unknown:
        ref, place = Ref("unknown", f"{self.name}/{id_}"), self.parsed.place / "unknown" / id_
        answered = entry.answered and self._story_ref(
            ref, place.span("answered"), entry.answered, STATEMENTS, "answered"
        )
        claims = self._refs(ref, place, "claims", entry.claims, STATEMENTS)
        return Unknown(ref, entry, place, claims, answered or None)

    def _refs(
        self,
        user: Ref,
        place: Place,
        field: str,
        ids: Iterable[str],
        kinds: tuple[Kind, ...],
        below: str = "",
    ) -> tuple[Ref, ...]:
        here = place / field / below if below else place / field
        found = (
            self._story_ref(user, (here / number).span(), id_, kinds, field)
            for number, id_ in enumerate(ids)
        )
        return tuple(ref for ref in found if ref)

    def _story_ref(
        self, user: Ref, span: Any, id_: str, kinds: tuple[Kind, ...], field: str
    ) -> Ref | None:
        """Resolve an id of this explainer, or `explainer/id` of another."""
        full = id_ if "/" in id_ else f"{self.name}/{id_}"
        candidates = (Ref(kind, id_ if kind in SHARED else full) for kind in kinds)
        return self.linker.resolve(span, candidates, user, field)


def _numbered(place: Place, number: int) -> Place:
    """The place of one of several; a single one may have been typed without a list."""
    data = place.document.data
    for step in place.path:
        data = data[step]
    return place / number if isinstance(data, list) else place


def _anchored(
    entry: model.Words, place: Place, kept: KeptText | None
) -> tuple[tuple[Anchored, ...], Anchored | None]:
    text = kept.file if kept else None
    passage = None
    if entry.passage is not None:
        passage = anchored(entry.passage, place / "passage", text, near=entry.near)
    quotes = tuple(
        anchored(words, place / "quote" / number, text, near=entry.near, inside=passage)
        for number, words in enumerate(entry.quote)
    )
    return quotes, passage
