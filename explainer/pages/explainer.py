"""One story: what is known, how, who, what, when, the reactions, and what is not known."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath

from explainer.dates.edtf import When
from explainer.pages.corrections import fresh
from explainer.pages.provenance import draw
from explainer.presentation import urls
from explainer.presentation.disputes import disputes
from explainer.presentation.later_sources import day_told, is_later, is_outside, later
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.phrases import (
    Phrase,
    Step,
    chain_sentence,
    chain_steps,
    day_of,
    plain,
    role_phrase,
)
from explainer.site import Actor, Claim, Event, Evidence, Explainer, Ref, Site, Standing

_HEADINGS = {
    "in-short": "In short",
    "story": "The story",
    "how-we-know": "How we know",
    "who": "Who",
    "what": "What is reported",
    "when": "When",
    "reactions": "Reactions",
    "disputed": "What is disputed",
    "unknown": "What is not known",
    "about-the-article": "About the source article",
    "since": "Since then",
    "sources": "Sources",
    "changes": "Changes to this page",
}


@dataclass(frozen=True, slots=True)
class Route:
    """One chain, and the statements that came through it."""

    steps: tuple[Step, ...]
    sentence: Phrase
    claims: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the story, with the role at the time."""

    actor: Actor
    role: Phrase
    said: int
    told: int


def keys(site: Site) -> Iterable[str]:
    return site.explainers


def path(key: str) -> PurePosixPath:
    return urls.page_path(Ref("explainer", key))


def page(site: Site, key: str) -> Page:
    explainer = site.explainers[key]
    people, bodies = _who(site, explainer)
    routes = list(_routes(site, explainer))
    found = list(disputes(site, _statements(site, explainer)))
    view: dict[str, object] = {
        "explainer": explainer,
        "story": explainer.story,
        "article": site.sources[explainer.article.id],
        "routes": routes,
        "diagram": draw((route.steps, len(route.claims)) for route in routes),
        "people": people,
        "bodies": bodies,
        "groups": [(g.heading, [site.statement(r) for r in g.claims]) for g in explainer.groups],
        "events": _events(site, explainer),
        "reactions": _reactions(site, explainer),
        "disputes": found,
        "dispute_of": {claim.ref: n for n, each in enumerate(found, 1) for claim in each.claims},
        "own_words": _with_standing(site, explainer, Standing.OUTLET, Standing.NO_ACCUSER),
        "records": _records(site, explainer),
        "since": _since(site, explainer),
        "sources": _by_kept(site, _sources(site, explainer)),
        "outside": [claim for claim in _statements(site, explainer) if is_outside(site, claim)],
        "fresh": fresh(explainer),
    }
    return Page(
        path=path(key),
        title=explainer.title,
        description=_description(explainer),
        template="explainer.html.j2",
        view=view,
        headings=tuple(_headings(view)),
        made_from=explainer.place.entry,
        search=(_search(explainer),),
        is_draft=explainer.is_draft,
        thing=explainer.ref,
    )


def _description(explainer: Explainer) -> str:
    first = explainer.summary[0] if explainer.summary else ()
    return " ".join(sentence.text for sentence in first) or explainer.title


def _search(explainer: Explainer) -> SearchEntry:
    question = explainer.entry.question or ""
    return SearchEntry(explainer.title, _description(explainer), kind="Explainer", note=question)


def _headings(view: dict[str, object]) -> Iterator[Heading]:
    """Give the sections that have something in them; the first ones always have."""
    optional = {
        "story": "story",
        "disputed": "disputes",
        "reactions": "reactions",
        "when": "events",
        "since": "since",
    }
    for id_, title in _HEADINGS.items():
        if id_ not in optional or view[optional[id_]]:
            yield Heading(id_, title)


def _statements(site: Site, explainer: Explainer) -> list[Claim]:
    refs = (*explainer.claims, *explainer.reactions)
    return [site.statement(ref) for ref in refs if _is_linked(site, ref)]


def _is_linked(site: Site, ref: Ref) -> bool:
    return ref.id in (site.reactions if ref.kind == "reaction" else site.claims)


def _routes(site: Site, explainer: Explainer) -> Iterator[Route]:
    """Group the article's statements by the chain they came through: the longest first.

    What has another source names it by itself, so the diagram stays that of the article. Named
    speakers whom the same source reports stand together: their chains differ in name only.
    """
    by_route: dict[object, list[tuple[Evidence, Ref]]] = {}
    for claim in _statements(site, explainer):
        for evidence in claim.evidence:
            if evidence.source == explainer.article:
                by_route.setdefault(_route(site, evidence), []).append((evidence, claim.ref))
    by_length = sorted(
        by_route.values(), key=lambda found: (-found[0][0].degrees_removed, -len(found))
    )
    for found in by_length:
        refs = tuple(dict.fromkeys(ref for _, ref in found))
        origins = dict.fromkeys(origin for evidence, _ in found for origin in evidence.chain.by)
        first = found[0][0]
        yield Route(chain_steps(site, first, origins), chain_sentence(site, first, origins), refs)


def _route(site: Site, evidence: Evidence) -> object:
    chain = evidence.chain
    is_named = chain.by and evidence.standing not in (Standing.UNNAMED, Standing.OUTLET)
    if is_named and len(chain.links) > 1:
        return (len(chain.links), chain.via, chain.source)
    return plain(chain_sentence(site, evidence))


def _who(site: Site, explainer: Explainer) -> tuple[list[Person], list[Person]]:
    """Give the people of the story, then who told it; bodies apart. Outlets stand as sources."""
    statements = _statements(site, explainer)
    first: dict[Ref, Claim] = {}
    for names in (_in_story, _in_chain):
        for claim in statements:
            for ref in names(site, claim):
                first.setdefault(ref, claim)
    spoken = Counter(ref for claim in statements for ref in set(_in_story(site, claim)))
    told = Counter(ref for claim in statements for ref in set(_in_chain(site, claim)))
    everyone = [
        Person(actor, role_phrase(actor, day_of(site, claim)), spoken[ref], told[ref])
        for ref, claim in first.items()
        if (actor := site.actors[ref.id]).entry.kind != "place"
    ]
    return (
        [person for person in everyone if person.actor.entry.kind in ("person", "unnamed")],
        [
            person
            for person in everyone
            if person.actor.entry.kind == "organisation" and person.said
        ],
    )


def _in_story(_: Site, claim: Claim) -> Iterator[Ref]:
    """Give those who act, speak or are spoken of."""
    for evidence in claim.evidence:
        speaker = (evidence.speaker,) if evidence.speaker else ()
        author_speaks = evidence.standing is Standing.OUTLET and not evidence.entry.speaker
        yield from (() if author_speaks else speaker)
        yield from evidence.hearers
    yield from (*claim.who, *claim.accuses, *((claim.speaks_for,) if claim.speaks_for else ()))


def _in_chain(site: Site, claim: Claim) -> Iterator[Ref]:
    """Give those through whom it came."""
    for evidence in claim.evidence:
        for link in (*evidence.chain.by, *evidence.chain.via, evidence.source):
            if link.kind == "actor":
                yield link
            else:
                yield from (*site.sources[link.id].authors, site.sources[link.id].outlet)


def _events(site: Site, explainer: Explainer) -> list[Event]:
    events = [site.events[ref.id] for ref in explainer.events]
    of_the_day = [event for event in events if not is_later(site, event)]
    return sorted(of_the_day, key=lambda event: event.when.sort_key)


def _reactions(site: Site, explainer: Explainer) -> list[Claim]:
    """Sort by time; one without a date of its own comes last, in the order of its file."""
    linked = (site.reactions[ref.id] for ref in explainer.reactions if ref.id in site.reactions)
    found = [claim for claim in linked if not is_later(site, claim)]
    dated = [claim for claim in found if claim.when]
    undated = [claim for claim in found if not claim.when]
    return [*sorted(dated, key=lambda claim: claim.when.sort_key if claim.when else ()), *undated]


def _since(site: Site, explainer: Explainer) -> list[tuple[When, list[Claim | Event]]]:
    """Give what came after the article by its day."""
    days = groupby(later(site, explainer), key=lambda event: day_told(site, event))
    return [(day, list(owners)) for day, owners in days]


def _by_kept(site: Site, refs: Iterable[Ref]) -> dict[str, list[Ref]]:
    """Part sources by how much of their text is kept: whole, an excerpt, nothing."""
    by_extent: dict[str, list[Ref]] = {"full": [], "excerpt": [], "none": []}
    for ref in refs:
        by_extent[site.sources[ref.id].entry.text].append(ref)
    return by_extent


def _records(site: Site, explainer: Explainer) -> list[Claim | Event]:
    """Give what stands beside something else, or more, of other sources: claims, then events."""
    events = (site.events[ref.id] for ref in explainer.events)
    owners: list[Claim | Event] = [*_statements(site, explainer), *events]
    return [owner for owner in owners if owner.record]


def _with_standing(site: Site, explainer: Explainer, *standings: Standing) -> list[Claim]:
    """Give what the article says so; what other sources say stands elsewhere."""
    return [
        claim
        for claim in _statements(site, explainer)
        if any(e.standing in standings and e.source == explainer.article for e in claim.evidence)
    ]


def _sources(site: Site, explainer: Explainer) -> list[Ref]:
    """Give the article first, then every source that a chain names."""
    named = [explainer.article]
    for claim in _statements(site, explainer):
        for evidence in (*claim.evidence, *(record.evidence for record in claim.record)):
            links = (evidence.source, *reversed(evidence.chain.via), *evidence.chain.by)
            named += [link for link in links if link.kind == "source"]
    return list(dict.fromkeys(named))
