"""What one story rests on, for readers and for whoever is named.

Unnamed people and why they are not named; everybody accused, and their reply; who speaks, and how
much; and through how many hands the statements came. What is for editors alone stands in their
room.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from explainer.analysis.speaker_share import speaker_shares
from explainer.pages.told_once import tell_once
from explainer.presentation import urls
from explainer.presentation.output import Heading, Page
from explainer.site import Actor, Claim, Ref, Site, Standing

_HEADINGS = {
    "unnamed": "Unnamed sources",
    "replies": "Right of reply",
    "voices": "Who speaks",
    "hands": "Through how many hands",
}


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Unnamed people, and what relies on them."""

    actor: Actor
    claims: tuple[Claim, ...]


def keys(site: Site) -> Iterable[str]:
    return site.explainers


def path(key: str) -> PurePosixPath:
    return urls.sourcing_path(Ref("explainer", key))


def page(site: Site, key: str) -> Page:
    explainer = site.explainers[key]
    claims = list(site.statements_of(explainer))
    unnamed, accused = list(_unnamed(site, claims)), _accused(claims)
    view: dict[str, object] = {
        "explainer": explainer,
        "unnamed": unnamed,
        "accused": [site.actors[ref.id] for ref in accused],
        "told_once": tell_once(
            site,
            {one.actor.ref.key: one.claims for one in unnamed}
            | {f"accused {ref.key}": claims for ref, claims in accused.items()},
        ),
        "voices": [(site.actors[voice.actor.id], voice) for voice in speaker_shares(claims)],
        "degrees": sorted(Counter(_fewest(claim) for claim in claims).items()),
    }
    return Page(
        path=path(key),
        title=f"What this story rests on: {explainer.title}",
        description=f"Unnamed sources, replies, and voices of: {explainer.title}",
        template="sourcing.html.j2",
        view=view,
        headings=tuple(Heading(id_, title) for id_, title in _HEADINGS.items()),
        made_from=explainer.place.entry,
        is_draft=explainer.is_draft,
    )


def _unnamed(site: Site, claims: Iterable[Claim]) -> Iterator[Unnamed]:
    relying: dict[Ref, dict[Ref, Claim]] = {}
    for claim in claims:
        for evidence in claim.evidence:
            if evidence.standing is Standing.UNNAMED:
                for ref in (*evidence.chain.by, *evidence.chain.via):
                    if ref.id in site.actors and site.actors[ref.id].entry.kind == "unnamed":
                        relying.setdefault(ref, {})[claim.ref] = claim
    for ref, found in relying.items():
        yield Unnamed(site.actors[ref.id], tuple(found.values()))


def _accused(claims: Iterable[Claim]) -> dict[Ref, list[Claim]]:
    """Give whoever is accused, with the statements that do so."""
    found: dict[Ref, list[Claim]] = {}
    for claim in claims:
        for ref in claim.accuses:
            found.setdefault(ref, []).append(claim)
    return found


def _fewest(claim: Claim) -> int:
    """Give the hands of the shortest way by which a statement came."""
    return min(evidence.degrees_removed for evidence in claim.evidence)
