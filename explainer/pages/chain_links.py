"""How a statement reached this page, one link after the other, as its own page tells it."""

from collections.abc import Iterator
from dataclasses import dataclass

from explainer.dates.display import in_words
from explainer.presentation.kept_texts import read_in
from explainer.presentation.phrases import (
    Phrase,
    capitalised,
    capitalised_phrase,
    day_of,
    listed,
    mention,
    publisher,
    role_phrase,
)
from explainer.site import Actor, Claim, Event, Evidence, Ref, Site, Source


@dataclass(frozen=True, slots=True)
class ChainLink:
    """Somebody who asserted it or passed it on, or a work; and what is known of that."""

    name: Phrase
    note: Phrase
    is_unnamed: bool = False


@dataclass(frozen=True, slots=True)
class ChainOf:
    """The links of one chain, with the first evidence that came this way."""

    evidence: Evidence
    links: tuple[ChainLink, ...]


def chains_of(site: Site, owner: Claim | Event) -> tuple[ChainOf, ...]:
    """Give each chain of a statement once, in the order of its evidence."""
    found: dict[object, Evidence] = {}
    for evidence in owner.evidence:
        found.setdefault(evidence.chain, evidence)
    return tuple(ChainOf(one, tuple(_links(site, owner, one))) for one in found.values())


def _links(site: Site, owner: Claim | Event, evidence: Evidence) -> Iterator[ChainLink]:
    links = evidence.chain.links
    for number, link in enumerate(links):
        if number == 0 and len(links) > 1:
            yield _origin(site, owner, link)
        elif link[0].kind == "source":
            yield _work(site, site.sources[link[0].id])
        else:
            yield ChainLink((mention(site, link[0]),), ("Passed it on.",))


def _origin(site: Site, owner: Claim | Event, by: tuple[Ref, ...]) -> ChainLink:
    names = capitalised_phrase(listed(mention(site, ref) for ref in by))
    first = site.actors[by[0].id] if by[0].kind == "actor" else None
    if first and first.entry.kind == "unnamed":
        return ChainLink(names, (_unnamed(first),), is_unnamed=True)
    day = day_of(site, owner) if isinstance(owner, Claim) else owner.anchor.earliest
    role = role_phrase(first, day) if first and len(by) == 1 else ()
    return ChainLink(names, role)


def _unnamed(actor: Actor) -> str:
    """Tell of unnamed people what the source tells: as whom, how many, and why."""
    entry = actor.entry
    described = f"Described as {entry.described_as}. " if entry.described_as else ""
    number = f"{entry.count} of them. " if entry.count else "How many they are is not given. "
    return f"{described}{number}Why they are not named: {entry.why or 'not given'}."


def _work(site: Site, source: Source) -> ChainLink:
    published = f"{in_words(source.published)}. {read_in(site, source)}"
    if source.entry.type == "book":
        authors = listed(mention(site, author) for author in source.authors)
        name = (mention(site, source.ref), *((", a book by ", *authors) if authors else ()))
        if source.outlet in source.authors:
            return ChainLink(name, (capitalised(published),))
        return ChainLink(name, (mention(site, source.outlet), f", {published}"))
    return ChainLink((*publisher(site, source),), (mention(site, source.ref), f", {published}"))
