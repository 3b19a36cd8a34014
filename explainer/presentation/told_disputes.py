"""How a story's page tells its disputes: one large, with two wordings side by side, the others
with either side below its name.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from explainer.presentation.chosen_disputes import ChosenDispute
from explainer.presentation.page_choice import ChosenGroup
from explainer.presentation.places import dispute_place
from explainer.presentation.sayers import sayer
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_blocks import Link, ToldBlock, told_blocks
from explainer.site import Claim, Explainer, Ref


@dataclass(frozen=True, slots=True)
class Versus:
    """The question, one wording of each side, what else is told, and what would settle it."""

    id: str
    ask: str
    sides: tuple[tuple[ToldBlock, ...], ...]
    more: tuple[ToldBlock, ...]
    settles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """Who is on one side: what is told here, what is folded, and what is told elsewhere.

    `has_folded` says whether anything is folded, be it told or not.
    """

    name: str
    shown: tuple[ToldBlock, ...]
    folded: tuple[ToldBlock, ...]
    elsewhere: tuple[Link, ...]
    has_folded: bool


@dataclass(frozen=True, slots=True)
class ToldDispute:
    id: str
    ask: str
    sides: tuple[Side, ...]
    settles: tuple[str, ...]
    is_folded: bool


def versus(page: StoryPage) -> Versus | None:
    """Give the dispute that is shown large, with all else that is told of it."""
    number = _large(page)
    if not number:
        return None
    dispute, place = page.choice.disputes[number - 1], dispute_place(number)
    wordings = dispute.versus or ()
    told = page.places.told_at(place, dispute.dispute.claims)
    return Versus(
        place,
        dispute.question,
        tuple(told_blocks(page, (claim,), place) for claim in wordings),
        told_blocks(page, (one for one in told if one not in wordings), place),
        dispute.dispute.settles,
    )


def versus_group(page: StoryPage) -> int:
    """Give the number of the first question that lists a side of what is shown large, else 0."""
    number = _large(page)
    wordings = (page.choice.disputes[number - 1].versus or ()) if number else ()
    for at, group in enumerate(page.choice.groups, 1):
        listed = listed_in(page.explainer, group)
        if not group.is_folded and any(claim.ref in listed for claim in wordings):
            return at
    return 0


def listed_in(explainer: Explainer, group: ChosenGroup) -> tuple[Ref, ...]:
    """Give all that a question lists, what its disputes tell included."""
    found = (one for one in explainer.groups if one.heading == group.heading)
    return tuple(ref for one in found for ref in one.claims)


def told_disputes(page: StoryPage, *, with_folded: bool = True) -> Iterator[ToldDispute]:
    """Give all disputes but the one that is shown large; of a folded one only what it asks, if so.

    What is folded costs most, and only the page itself has it.
    """
    large = _large(page)
    for number, dispute in enumerate(page.choice.disputes, 1):
        if number == large:
            continue
        if dispute.is_folded and not with_folded:
            settles = dispute.dispute.settles
            yield ToldDispute(dispute_place(number), dispute.question, (), settles, True)
        else:
            yield _told(page, dispute_place(number), dispute, with_folded=with_folded)


def _large(page: StoryPage) -> int:
    """Give the number of the dispute whose two wordings stand large, else 0."""
    for number, dispute in enumerate(page.choice.disputes, 1):
        if dispute.versus and not dispute.is_folded:
            return number
    return 0


def _told(page: StoryPage, place: str, dispute: ChosenDispute, *, with_folded: bool) -> ToldDispute:
    both = dispute.dispute
    side = partial(_side, page, place, with_folded=with_folded)
    sides = (
        side("One side", both.one_side, dispute.one_side),
        side("The other side", both.other_side, dispute.other_side),
    )
    return ToldDispute(place, dispute.question, sides, both.settles, dispute.is_folded)


def _side(
    page: StoryPage,
    place: str,
    name: str,
    claims: tuple[Claim, ...],
    shown: tuple[Claim, ...],
    *,
    with_folded: bool,
) -> Side:
    here = page.places.told_at(place, claims)
    behind = tuple(one for one in here if one not in shown)
    return Side(
        name,
        told_blocks(page, (one for one in shown if one in here), place),
        told_blocks(page, behind, place) if with_folded else (),
        tuple(_links(page, (one for one in claims if one not in here), here)),
        bool(behind),
    )


def _links(page: StoryPage, claims: Iterable[Claim], told: Iterable[Claim]) -> Iterator[Link]:
    """Lead to what is told elsewhere, by who says it: to the first of each who isn't `told`."""
    names = {sayer(page.site, claim) for claim in told}
    for claim in claims:
        name = sayer(page.site, claim)
        if name and name not in names:
            names.add(name)
            yield Link(claim.ref.local, name)
