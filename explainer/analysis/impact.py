"""What would lose its support if a source, an actor, a statement or an event were taken away.

A statement falls with the last of its evidence. One that keeps evidence, but only that of unnamed
people, loses its last named support. An event falls when neither its own evidence nor any of its
claims is left, a sentence of a summary when nothing that it cites is left. Evidence goes with every
hand of its chain: with the source that its words stand in, with whoever asserts it or passed it on,
with the source that its unnamed people are unnamed in, and with the authors and the outlet of each
of these sources. What is taken away itself is not told among what falls with it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from explainer.analysis.published_sentence import PROSE_FIELDS
from explainer.site import CitedSentence, Claim, Event, Evidence, Explainer, Ref, Site, Standing

_STATEMENTS = ("claim", "reaction")
_CHAIN = ("source", "by", "via")


@dataclass(frozen=True, slots=True)
class CitingSentence:
    """A sentence of hand-written prose, with the explainer that it stands in."""

    explainer: Ref
    sentence: CitedSentence

    @property
    def cites(self) -> tuple[Ref, ...]:
        return self.sentence.cites


@dataclass(frozen=True, slots=True)
class Impact:
    """What a withdrawal would take away; statements in the order of the site.

    `unnamed_only` holds the statements that would rest on unnamed people alone. `records` are
    statements and events that stay and lose what was printed beside them. `actors` are those of
    whom nothing would be left on the site.
    """

    statements: tuple[Claim, ...]
    unnamed_only: tuple[Claim, ...]
    events: tuple[Event, ...]
    records: tuple[Claim | Event, ...]
    sentences: tuple[CitingSentence, ...]
    actors: tuple[Ref, ...]

    def lost_with(self, thing: Ref) -> tuple[Ref, ...]:
        """Give what was taken away, and what would fall with it."""
        owners: tuple[Claim | Event, ...] = (*self.statements, *self.events)
        return (thing, *(one.ref for one in owners))

    @property
    def is_empty(self) -> bool:
        """Whether nothing would lose its support; actors are lost with statements only."""
        return not (
            self.statements or self.unnamed_only or self.events or self.records or self.sentences
        )


def impact_of(site: Site, thing: Ref) -> Impact:
    """Work out what would fall with a thing; looks only at what is connected to it."""
    gone = frozenset(_gone_with(site, thing))
    statements = list(_statements(site, gone))
    fallen = [claim for claim in statements if not _left(claim.evidence, gone)]
    refs = {thing, *(claim.ref for claim in fallen)}
    events = [event for event in _events(site, gone, refs) if _event_falls(event, gone, refs)]
    refs |= {event.ref for event in events}
    lost = [*_owner(site, thing), *fallen, *events]
    return Impact(
        statements=tuple(fallen),
        unnamed_only=tuple(claim for claim in statements if _loses_names(claim, gone)),
        events=tuple(events),
        records=tuple(_lose_record(site, gone, refs)),
        sentences=tuple(s for s in _citing_sentences(site, refs) if refs.issuperset(s.cites)),
        actors=tuple(ref for ref in _forgotten(site, lost, refs) if ref != thing),
    )


def _gone_with(site: Site, thing: Ref) -> Iterator[Ref]:
    """Give the thing with what can't be relied on without it."""
    yield thing
    for user in site.users(thing, "of", "authors", "outlet"):
        if user.kind == "source":
            yield from _gone_with(site, user)
        elif user.id in site.actors and site.actors[user.id].entry.kind == "unnamed":
            yield user


def _left(evidence: Iterable[Evidence], gone: frozenset[Ref]) -> list[Evidence]:
    return [
        piece
        for piece in evidence
        if gone.isdisjoint((*piece.chain.by, *piece.chain.via, piece.chain.source))
    ]


def _users(site: Site, gone: frozenset[Ref]) -> list[Ref]:
    users = chain.from_iterable(site.users(ref, *_CHAIN) for ref in gone)
    return list(dict.fromkeys(users))


def _statements(site: Site, gone: frozenset[Ref]) -> Iterator[Claim]:
    """Give the statements that rest on what is gone with any of their evidence, in site order."""
    users = set(_users(site, gone))
    order = {ref: number for number, ref in enumerate(_in_order(site, users))}
    for ref in order:
        if _is_linked(site, ref):
            yield site.statement(ref)


def _in_order(site: Site, users: set[Ref]) -> Iterator[Ref]:
    """Sort by explainer and by the order of its files."""
    for id_ in dict.fromkeys(sorted(ref.id.split("/")[0] for ref in users)):
        if id_ in site.explainers:
            explainer = site.explainers[id_]
            own = (*explainer.claims, *explainer.reactions, *explainer.events)
            yield from (ref for ref in own if ref in users)


def _is_linked(site: Site, ref: Ref) -> bool:
    return ref.kind in _STATEMENTS and ref.id in (
        site.reactions if ref.kind == "reaction" else site.claims
    )


def _loses_names(claim: Claim, gone: frozenset[Ref]) -> bool:
    left = _left(claim.evidence, gone)
    had_names = any(piece.standing is not Standing.UNNAMED for piece in claim.evidence)
    return had_names and bool(left) and all(piece.standing is Standing.UNNAMED for piece in left)


def _events(site: Site, gone: frozenset[Ref], fallen: set[Ref]) -> Iterator[Event]:
    resting = chain.from_iterable(site.users(ref, "claims") for ref in fallen)
    users = {ref for ref in (*_users(site, gone), *resting) if ref.kind == "event"}
    yield from (site.events[ref.id] for ref in _in_order(site, users) if ref.id in site.events)


def _event_falls(event: Event, gone: frozenset[Ref], fallen: set[Ref]) -> bool:
    return not _left(event.evidence, gone) and all(claim in fallen for claim in event.claims)


def _lose_record(site: Site, gone: frozenset[Ref], fallen: set[Ref]) -> Iterator[Claim | Event]:
    for ref in _in_order(site, set(_users(site, gone)) - fallen):
        owner: Claim | Event | None = site.events.get(ref.id)
        if _is_linked(site, ref):
            owner = site.statement(ref)
        if owner and len(_left((record.evidence for record in owner.record), gone)) < len(
            owner.record
        ):
            yield owner


def _citing_sentences(site: Site, refs: Iterable[Ref]) -> Iterator[CitingSentence]:
    """Give the sentences of hand-written prose that cite any of some statements, each once."""
    cited = {ref for ref in refs if ref.kind in _STATEMENTS}
    users = chain.from_iterable(site.users(ref, *PROSE_FIELDS) for ref in _in_order(site, cited))
    for ref in dict.fromkeys(users):
        for sentence in _prose(site.explainers.get(ref.id)):
            if not cited.isdisjoint(sentence.cites):
                yield CitingSentence(ref, sentence)


def _prose(explainer: Explainer | None) -> Iterator[CitedSentence]:
    if explainer is not None:
        yield from chain.from_iterable(paragraph for _, _, paragraph in explainer.prose())


def _owner(site: Site, thing: Ref) -> Iterator[Claim | Event]:
    """Give what is taken away, where it rests on something itself."""
    if _is_linked(site, thing):
        yield site.statement(thing)
    elif thing.kind == "event":
        yield site.events[thing.id]


def _forgotten(site: Site, owners: Iterable[Claim | Event], fallen: set[Ref]) -> Iterator[Ref]:
    named = chain.from_iterable(_named(owner) for owner in owners)
    for ref in dict.fromkeys(named):
        stories = [user for user in site.users(ref) if user.kind in (*_STATEMENTS, "event")]
        if all(user in fallen for user in stories):
            yield ref


def _named(owner: Claim | Event) -> Iterator[Ref]:
    for evidence in owner.evidence:
        speaker = (evidence.speaker,) if evidence.speaker else ()
        for ref in (*evidence.chain.by, *evidence.chain.via, *speaker, *evidence.hearers):
            if ref.kind == "actor":
                yield ref
    yield from owner.who
