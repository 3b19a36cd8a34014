"""The central dispute: two wordings, large, side by side."""

from dataclasses import dataclass

from explainer.pages.sections.blocks import ToldBlock, told_blocks
from explainer.pages.sections.places import dispute_place
from explainer.pages.sections.story_page import StoryPage


@dataclass(frozen=True, slots=True)
class Versus:
    """The question, one wording of each side, and what would settle it."""

    id: str
    ask: str
    sides: tuple[tuple[ToldBlock, ...], ...]
    more: tuple[ToldBlock, ...]
    settles: tuple[str, ...]


def versus(page: StoryPage) -> Versus | None:
    """Give the dispute that is shown large: of each side, the first statement that is shown."""
    for number, dispute in enumerate(page.choice.disputes, 1):
        if dispute.is_versus and not dispute.is_folded:
            place = dispute_place(number)
            sides = [
                next(ref for ref in dispute.shown if ref in side)
                for side in (dispute.one_side, dispute.other_side)
            ]
            sides.sort(key=lambda ref: dispute.shown.index(ref))
            rest = (*dispute.one_side, *dispute.other_side)
            more = [ref for ref in page.places.told_at(place, rest) if ref not in sides]
            large = tuple(told_blocks(page, (ref,), place) for ref in sides)
            return Versus(place, dispute.ask, large, told_blocks(page, more, place), dispute.settles)
    return None
