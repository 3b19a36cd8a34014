"""What the statements say that name an actor, and what is told as that actor's own word."""

from collections.abc import Iterator

from explainer.site import Evidence, Ref, Site


def evidence_of(site: Site, actor: Ref) -> Iterator[Evidence]:
    """Give what the claims and reactions rest on that use an actor, in whatever field."""
    for user in site.users(actor):
        told = site.claims.get(user.id) or site.reactions.get(user.id)
        yield from told.evidence if told else ()


def evidence_by(site: Site, actor: Ref) -> Iterator[Evidence]:
    """Give of these what an actor asserts, or is quoted with."""
    for one in evidence_of(site, actor):
        if actor in (*one.chain.by, *one.speakers):
            yield one
