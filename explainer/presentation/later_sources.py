"""What an explainer's article can't have: other sources of its day, and what came after it.

The later never creeps into the account of the day: what rests only on sources published after the
article is told apart, in the order in which it was said. Worked out from sources, never typed.
"""

from collections.abc import Iterator

from explainer.dates.edtf import When
from explainer.site import Claim, Event, Evidence, Explainer, Ref, Site


def is_outside(site: Site, owner: Claim | Event) -> bool:
    """Tell whether nothing of it stands in the article of its explainer."""
    article = _article(site, owner)
    evidence = tuple(evidence_of(site, owner))
    return bool(evidence) and all(piece.source != article for piece in evidence)


def is_later(site: Site, owner: Claim | Event) -> bool:
    """Tell whether all that it rests on was published after the article of its explainer."""
    article = _article(site, owner)
    if article is None or article.id not in site.sources:
        return False
    ends = site.sources[article.id].published.latest
    begins = [
        site.sources[evidence.source.id].published.earliest for evidence in evidence_of(site, owner)
    ]
    return bool(begins) and ends is not None and all(day and day > ends for day in begins)


def day_told(site: Site, owner: Claim | Event) -> When:
    """Give the day of something later: when it was said or happened, else of its source.

    A later source may tell of an earlier event; its place in time is then that of the source.
    """
    published = site.sources[next(evidence_of(site, owner)).source.id].published
    article = _article(site, owner)
    ends = site.sources[article.id].published.latest if article else None
    when = owner.when
    is_after = when and when.latest and (ends is None or when.latest > ends)
    return when if when and is_after else published


def later(site: Site, explainer: Explainer) -> tuple[Claim | Event, ...]:
    """Give all that came after the article, oldest first; of one day, events before statements."""
    events = (site.events[ref.id] for ref in explainer.events if ref.id in site.events)
    owners: list[Claim | Event] = [*events, *site.statements_of(explainer)]
    found = [owner for owner in owners if is_later(site, owner)]
    return tuple(sorted(found, key=lambda owner: day_told(site, owner).sort_key))


def evidence_of(site: Site, owner: Claim | Event) -> Iterator[Evidence]:
    """Give what it rests on; an event may rest on claims."""
    yield from owner.evidence
    if isinstance(owner, Event):
        for ref in owner.claims:
            claims = site.reactions if ref.kind == "reaction" else site.claims
            if ref.id in claims:
                yield from claims[ref.id].evidence


def _article(site: Site, owner: Claim | Event) -> Ref | None:
    explainer = site.explainers.get(owner.explainer.id)
    return explainer.article if explainer else None
