"""What an explainer's articles can't have: other sources of their day, and what came after them.

The later never creeps into the account of the day: what rests only on sources published after the
last of the articles is told apart, in the order in which it was said. Worked out from sources,
never typed.
"""

from collections.abc import Iterator
from datetime import date

from explainer.dates.edtf import When
from explainer.presentation.appearances import last_appeared
from explainer.site import Claim, Event, Evidence, Explainer, Site


def is_outside(site: Site, owner: Claim | Event) -> bool:
    """Tell whether nothing of it stands in an article of its explainer."""
    explainer = site.explainers.get(owner.explainer.id)
    articles = explainer.articles if explainer else ()
    evidence = tuple(evidence_of(site, owner))
    return bool(evidence) and all(piece.source not in articles for piece in evidence)


def is_later(site: Site, owner: Claim | Event) -> bool:
    """Tell whether all that it rests on was published after the articles of its explainer."""
    ends = _account_ends(site, owner)
    if ends is None:
        return False
    begins = [
        site.sources[evidence.source.id].published.earliest for evidence in evidence_of(site, owner)
    ]
    return bool(begins) and all(day and day > ends for day in begins)


def day_told(site: Site, owner: Claim | Event) -> When:
    """Give the day of something later: when it was said or happened, else of its source.

    A later source may tell of an earlier event; its place in time is then that of the source.
    """
    published = site.sources[next(evidence_of(site, owner)).source.id].published
    ends = _account_ends(site, owner)
    when = owner.when
    is_after = when and when.latest and (ends is None or when.latest > ends)
    return when if when and is_after else published


def later(site: Site, explainer: Explainer) -> tuple[Claim | Event, ...]:
    """Give all that came after the articles, oldest first; of one day, events before statements."""
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


def _account_ends(site: Site, owner: Claim | Event) -> date | None:
    """Give the last day on which an article may have appeared; none where one is not known."""
    explainer = site.explainers.get(owner.explainer.id)
    return last_appeared(site, explainer).latest if explainer else None
