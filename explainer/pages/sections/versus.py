"""The central dispute: two wordings, large, side by side."""

from dataclasses import dataclass

from explainer.pages.sections.blocks import ToldBlock, told_blocks
from explainer.pages.sections.story_page import StoryPage
from explainer.presentation.chosen_disputes import ChosenDispute
from explainer.presentation.places import dispute_place
from explainer.site import Ref


@dataclass(frozen=True, slots=True)
class Versus:
    """The question, one wording of each side, and what would settle it."""

    id: str
    ask: str
    sides: tuple[tuple[ToldBlock, ...], ...]
    more: tuple[ToldBlock, ...]
    settles: tuple[str, ...]
    statements: tuple[Ref, ...]


def versus(page: StoryPage) -> Versus | None:
    """Give the dispute that is shown large, with all else that is told of it."""
    for number, dispute in enumerate(page.choice.disputes, 1):
        if dispute.versus and not dispute.is_folded:
            place = dispute_place(number)
            told = page.places.told_at(place, dispute.dispute.claims)
            return Versus(
                place,
                question_of(dispute),
                tuple(told_blocks(page, (claim,), place) for claim in dispute.versus),
                told_blocks(page, (one for one in told if one not in dispute.versus), place),
                dispute.dispute.settles,
                tuple(claim.ref for claim in dispute.versus),
            )
    return None


def question_of(dispute: ChosenDispute) -> str:
    """Give the question of a dispute, or each of several."""
    return " ".join(dispute.asks) or "Which of these is so?"
