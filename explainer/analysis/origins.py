"""How many independent origins a statement has: those who assert it, not those who repeat it.

Ten outlets that repeat one book are one origin. Unnamed people of one source are one origin with
it, since nobody can tell them apart; an outlet that says in its own voice what it relays from a
source is no origin beside that source.
"""

from collections.abc import Iterator

from explainer.site import Claim, Evidence, Ref, Site


def origins(site: Site, claim: Claim) -> tuple[Ref, ...]:
    """Give the origins of a statement, each once, in the order of its evidence."""
    found = dict.fromkeys(ref for evidence in claim.evidence for ref in _of(site, evidence))
    return tuple(ref for ref in found if not _repeats(site, ref, set(found) - {ref}, claim))


def _of(site: Site, evidence: Evidence) -> Iterator[Ref]:
    """Give whoever asserts it; for unnamed people, the source that they are unnamed in."""
    for ref in evidence.chain.by:
        actor = site.actors.get(ref.id) if ref.kind == "actor" else None
        unnamed_in = actor.of if actor and actor.entry.kind == "unnamed" else None
        yield unnamed_in or ref


def _repeats(site: Site, ref: Ref, others: set[Ref], claim: Claim) -> bool:
    """Tell whether an outlet's own word stands in a text that relays one of the others."""
    chains = [evidence.chain for evidence in claim.evidence]
    own = [chain.source for chain in chains if ref in chain.by and ref == chain.outlet]
    return bool(own) and all(others.intersection(site.sources[source.id].quotes) for source in own)
