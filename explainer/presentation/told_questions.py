"""How a story's page tells the questions of *what is reported*, with the other side at once."""

from collections.abc import Iterator
from dataclasses import dataclass

from explainer.presentation.page_choice import ChosenGroup
from explainer.presentation.places import dispute_place, group_place
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_blocks import Link, ToldBlock, told_blocks
from explainer.presentation.told_disputes import Versus, listed_in, versus, versus_group


@dataclass(frozen=True, slots=True)
class Question:
    """A question with what is shown of it and what is folded.

    Where nothing is shown of it, `disputed` leads to the disputes that tell it. Where it tells one
    wording of the dispute that is shown large, `versus` stands behind the rest. `has_folded` says
    whether anything is folded, be it told or not.
    """

    id: str
    heading: str
    shown: tuple[ToldBlock, ...]
    folded: tuple[ToldBlock, ...]
    disputed: tuple[Link, ...]
    versus: Versus | None
    is_folded: bool
    has_folded: bool


def told_questions(page: StoryPage, *, with_folded: bool = True) -> Iterator[Question]:
    """Tell all questions; what is folded costs most, and only the page itself has it."""
    large = versus_group(page)
    for number, group in enumerate(page.choice.groups, 1):
        wide = versus(page) if number == large else None
        if group.is_folded and not with_folded:
            yield Question(group_place(number), group.heading, (), (), (), wide, True, True)
        else:
            yield _told(page, group_place(number), group, wide, with_folded=with_folded)


def _told(
    page: StoryPage, place: str, group: ChosenGroup, wide: Versus | None, *, with_folded: bool
) -> Question:
    added = page.places.added.get(place, ())
    shown = told_blocks(page, page.places.told_at(place, group.shown), place, added)
    behind = page.places.told_at(place, group.folded)
    folded = told_blocks(page, behind, place, added) if with_folded else ()
    disputed = () if shown else tuple(_disputed(page, group, wide.id if wide else ""))
    return Question(
        place, group.heading, shown, folded, disputed, wide, group.is_folded, bool(behind)
    )


def _disputed(page: StoryPage, group: ChosenGroup, but: str) -> Iterator[Link]:
    """Lead to the disputes that tell what this question would tell."""
    told_at = {page.places.of.get(ref) for ref in listed_in(page.explainer, group)}
    for number, dispute in enumerate(page.choice.disputes, 1):
        place = dispute_place(number)
        if place in told_at and place != but and not dispute.is_folded:
            yield Link(place, dispute.question)
