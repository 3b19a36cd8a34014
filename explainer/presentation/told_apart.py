"""A statement or an event as it is told on another site: nothing of ours stands around it there.

It comes whole, as wherever it stands alone, but in parts, so that each can stand in a paragraph of
its own with its corrections behind it.
"""

from collections.abc import Container
from dataclasses import dataclass

from explainer.presentation.events_told import standings_told
from explainer.presentation.phrases import Phrase, standing_labels
from explainer.presentation.replies import reply_note
from explainer.presentation.statements import (
    glyph_of,
    opponents,
    reply_told,
    told_alone,
    told_with_day,
    with_partners,
)
from explainer.site import Claim, Correction, Event, Ref, Site
from explainer.tracking.dependencies import tracked_cache_by_identity


@dataclass(frozen=True, slots=True)
class ToldPart:
    """Something with its label, its condition, its words, what we add, and what was corrected."""

    words: Phrase
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class ToldApart:
    """A statement with what it is never shown without, who says otherwise, what was answered.

    `note` says what is noted of a reply to an accusation; of anything else it is empty. `standings`
    says on what it stands, and `glyph` names the shape of that.
    """

    standings: str
    glyph: str
    own: tuple[ToldPart, ...]
    others: tuple[ToldPart, ...]
    reply: ToldPart | None
    note: Phrase


@tracked_cache_by_identity
def told_whole(site: Site, owner: Claim | Event) -> ToldApart:
    """Tell one with its day and the other side, for a page and for what is made for frames."""
    return told_apart(site, owner)


def told_apart(
    site: Site,
    owner: Claim | Event,
    *,
    is_dated: bool = True,
    is_answered: bool = False,
    beside: Container[Ref] = (),
) -> ToldApart:
    """Tell a statement or an event apart.

    Where its day stands in front of it, it is not `is_dated`; where the other side of its dispute
    stands beside it, it `is_answered`. What else is told `beside` it is not told again.
    """
    partners = (one for one in with_partners(site, (owner,)) if one is not owner)
    own = (owner, *(one for one in partners if one.ref not in beside))
    told = {one.ref for one in own}
    others = () if is_answered else opponents(site, owner, told)
    told |= {one.ref for one in others}
    tell = told_with_day if is_dated else told_alone
    return ToldApart(
        standings=_standings(site, owner),
        glyph=glyph_of(site, owner),
        own=tuple(ToldPart(tell(site, one), one.corrections) for one in own),
        others=tuple(ToldPart(told_alone(site, one), one.corrections) for one in others),
        reply=_reply(site, owner, told, beside),
        note=reply_note(site, owner),
    )


def _standings(site: Site, owner: Claim | Event) -> str:
    if isinstance(owner, Claim):
        return standing_labels(owner, site)
    return " · ".join(one.value for one in standings_told(site, owner))


def _reply(
    site: Site, owner: Claim | Event, told: Container[Ref], beside: Container[Ref]
) -> ToldPart | None:
    """Tell what is answered, unless that stands there already."""
    if not isinstance(owner, Claim) or owner.reply is None:
        return None
    if owner.reply in told or owner.reply in beside:
        return None
    reply = site.statement(owner.reply)
    return ToldPart(reply_told(site, owner, reply), reply.corrections)
