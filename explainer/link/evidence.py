"""Words with a chain → evidence: ids resolved, words found in the kept text, standing derived."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.content.entry_place import EntryPlace, numbered
from explainer.content.schema.actor import ActorEntry
from explainer.content.schema.claim import ClaimEntry, RecordEntry
from explainer.content.schema.entry import SourcedEntry, StatingEntry
from explainer.content.schema.source import SourceEntry
from explainer.diagnostics.text_file import TextFile
from explainer.link.anchoring import anchored
from explainer.link.articles import StoryArticles
from explainer.link.outside import Outside
from explainer.link.resolver import SHARED, Resolver
from explainer.link.source_part import source_part
from explainer.link.standing import standing
from explainer.site import Anchored, Chain, Evidence, Record, Ref


@dataclass(frozen=True, slots=True)
class EvidenceLinker:
    """What evidence is linked against; the source is an article where none is typed."""

    outside: Outside
    resolver: Resolver
    articles: StoryArticles

    def link(
        self,
        user: Ref,
        entry: SourcedEntry,
        place: EntryPlace,
        statement: StatingEntry | None = None,
    ) -> Evidence | None:
        """Give nothing where the source or a link of the chain is broken or unknown.

        `statement` has the `says` and the caveat of evidence that has none of its own.
        """
        resolver = self.resolver
        source = self.articles.source_of(user, entry, place)
        by = resolver.many(place, "by", entry.by, SHARED, user)
        candidates = self._candidates(user, entry, place)
        via = resolver.many(place, "via", entry.via, SHARED, user)
        via = (*self._implied(by, via, source, user), *via)
        speakers = resolver.many(place, "speaker", entry.speaker, ("actor",), user)
        hearers = resolver.many(place, "hearer", entry.hearer, ("actor",), user)
        inner = resolver.one(place, "inner", entry.inner, ("actor",), user)
        published = self.outside.sources.get(source.id) if source else None
        if (
            source is None
            or published is None
            or len(by) < len(entry.by)
            or len(via) < len(entry.via)
        ):
            return None
        text = self.outside.kept_text(source)
        quotes, passage = _anchored(entry, place, text)
        outlet = Ref("actor", published.entry.outlet)
        by = by or ((outlet,) if candidates else ())  # it tells the words, whosever they are
        chain = Chain(by, via, source, outlet)
        own = by if len(by) == 1 and by[0].kind == "actor" and not candidates else ()
        speakers = speakers or own
        stating = [one for one in (entry, statement) if isinstance(one, StatingEntry)]
        says = next((one.says for one in stating if one.says), None)
        return Evidence(
            entry=entry,
            place=place,
            chain=chain,
            quotes=quotes,
            passage=passage,
            part=source_part(passage, published.entry, text),
            says=says,
            caveat=next((one.caveat for one in stating if one.caveat), None),
            form=next((one.form for one in stating if one.form), None),
            speakers=speakers,
            hearers=hearers,
            inner=inner,
            candidates=candidates,
            is_own=bool(by) and by == speakers and (bool(quotes) or user.kind == "reaction"),
            standing=standing(
                map(self._entry, by),
                map(self._entry, via),
                is_outlet=set(by) <= {chain.outlet, source},
                source=published.entry,
                passage=" ".join((entry.passage or "", *entry.quote)),
                told=says.unlabelled() if says else "",
            ),
        )

    def _candidates(self, user: Ref, entry: SourcedEntry, place: EntryPlace) -> tuple[Ref, ...]:
        """Give who may assert it, where a draft names several and nobody has chosen."""
        if not isinstance(entry, ClaimEntry) or entry.candidates is None or entry.by:
            return ()
        return self.resolver.many(place / "candidates", "by", entry.candidates.by, SHARED, user)

    def _implied(
        self, by: tuple[Ref, ...], via: tuple[Ref, ...], source: Ref | None, user: Ref
    ) -> Iterator[Ref]:
        """Give the sources that asserters are unnamed in: through those it came, typed or not."""
        for ref in by:
            actor = self._entry(ref)
            if not isinstance(actor, ActorEntry) or actor.kind != "unnamed" or not actor.of:
                continue
            unnamed_in = Ref("source", actor.of)
            is_new = unnamed_in != source and unnamed_in not in via
            if is_new and self.resolver.is_whole(unnamed_in):
                self.resolver.use(unnamed_in, user, "via")
                yield unnamed_in

    def records(
        self, user: Ref, records: Iterable[RecordEntry], place: EntryPlace
    ) -> tuple[Record, ...]:
        """Link what other sources have for the same thing."""
        linked = (
            (entry, self.link(user, entry, numbered(place / "record", number)))
            for number, entry in enumerate(records)
        )
        return tuple(Record(entry, evidence) for entry, evidence in linked if evidence)

    def _entry(self, ref: Ref) -> ActorEntry | SourceEntry:
        shared = self.outside.actors if ref.kind == "actor" else self.outside.sources
        parsed = shared[ref.id]
        assert parsed is not None
        return parsed.entry


def _anchored(
    entry: SourcedEntry, place: EntryPlace, text: TextFile | None
) -> tuple[tuple[Anchored, ...], Anchored | None]:
    passage = None
    if entry.passage is not None:
        passage = anchored(entry.passage, place / "passage", text, near=entry.near)
    quotes = (
        anchored(words, numbered(place / "quote", number), text, near=entry.near, inside=passage)
        for number, words in enumerate(entry.quote)
    )
    return tuple(quotes), passage
