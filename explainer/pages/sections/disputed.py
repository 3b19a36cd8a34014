"""What is disputed: the question, who says so, who says otherwise, what would settle it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from explainer.pages.sections.blocks import Link, ToldBlock, told_blocks
from explainer.pages.sections.story_page import StoryPage
from explainer.pages.sections.versus import question_of, versus
from explainer.pages.sections.what import versus_group
from explainer.presentation.chosen_disputes import ChosenDispute
from explainer.presentation.places import dispute_place
from explainer.presentation.sayers import sayer
from explainer.site import Claim

ID, TITLE, TEMPLATE = "disputed", "What is disputed", "sections/disputed.html.j2"


@dataclass(frozen=True, slots=True)
class Side:
    """Who is on one side: what is told here, what is folded, and what is told elsewhere."""

    name: str
    shown: tuple[ToldBlock, ...]
    folded: tuple[ToldBlock, ...]
    elsewhere: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class DisputeRow:
    id: str
    ask: str
    sides: tuple[Side, ...]
    settles: tuple[str, ...]
    is_folded: bool


def view(page: StoryPage) -> Mapping[str, object] | None:
    """Give all disputes; one that is shown large may stand with its question above."""
    large = versus(page)
    rows = [
        _row(page, number, dispute)
        for number, dispute in enumerate(page.choice.disputes, 1)
        if large is None or large.id != dispute_place(number)
    ]
    here = large if not versus_group(page) else None
    shown = [row for row in rows if not row.is_folded]
    folded = [row for row in rows if row.is_folded]
    return {"versus": here, "shown": shown, "folded": folded} if rows or here else None


def _row(page: StoryPage, number: int, dispute: ChosenDispute) -> DisputeRow:
    place = dispute_place(number)
    return DisputeRow(
        place,
        question_of(dispute),
        (
            _side(page, place, "One side", dispute.dispute.one_side, dispute.one_side),
            _side(page, place, "The other side", dispute.dispute.other_side, dispute.other_side),
        ),
        dispute.dispute.settles,
        dispute.is_folded,
    )


def _side(
    page: StoryPage, place: str, name: str, claims: tuple[Claim, ...], shown: tuple[Claim, ...]
) -> Side:
    here = page.places.told_at(place, claims)
    return Side(
        name,
        told_blocks(page, (one for one in shown if one in here), place),
        told_blocks(page, (one for one in here if one not in shown), place),
        tuple(_links(page, (one for one in claims if one not in here), here)),
    )


def _links(page: StoryPage, claims: Iterable[Claim], told: Iterable[Claim]) -> Iterator[Link]:
    """Lead to what is told elsewhere, by who says it: to the first of each who isn't `told`."""
    names = {sayer(page.site, claim) for claim in told}
    for claim in claims:
        name = sayer(page.site, claim)
        if name and name not in names:
            names.add(name)
            yield Link(claim.ref.local, name)
