"""How a story's page tells the questions of *what is reported*, with the other side at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from explainer.presentation.page_choice import ChosenGroup
from explainer.presentation.places import dispute_place, group_place
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_blocks import Link, ToldBlock, told_blocks
from explainer.presentation.told_disputes import Versus, listed_in, versus, versus_group
from explainer.site import Claim


@dataclass(frozen=True, eq=False)
class Question:
    """A question with what is shown of it and what is folded; each is told when it is asked for.

    Where nothing is shown of it, `disputed` leads to the disputes that tell it. Where it tells one
    wording of the dispute that is shown large, `versus` stands behind the rest.
    """

    page: StoryPage
    id: str
    group: ChosenGroup
    versus: Versus | None

    @property
    def heading(self) -> str:
        return self.group.heading

    @property
    def is_folded(self) -> bool:
        return self.group.is_folded

    @property
    def has_folded(self) -> bool:
        """Tell whether anything is folded, without telling what."""
        return bool(self.page.places.told_at(self.id, self.group.folded))

    @cached_property
    def shown(self) -> tuple[ToldBlock, ...]:
        return self._told(self.group.shown)

    @cached_property
    def folded(self) -> tuple[ToldBlock, ...]:
        return self._told(self.group.folded)

    @cached_property
    def disputed(self) -> tuple[Link, ...]:
        large = self.versus.id if self.versus else ""
        return () if self.shown else tuple(_disputed(self.page, self.group, large))

    def _told(self, claims: Iterable[Claim]) -> tuple[ToldBlock, ...]:
        places = self.page.places
        here, added = places.told_at(self.id, claims), places.added.get(self.id, ())
        return told_blocks(self.page, here, self.id, added)


def told_questions(page: StoryPage) -> Iterator[Question]:
    large = versus_group(page)
    for number, group in enumerate(page.choice.groups, 1):
        wide = versus(page) if number == large else None
        yield Question(page, group_place(number), group, wide)


def _disputed(page: StoryPage, group: ChosenGroup, but: str) -> Iterator[Link]:
    """Lead to the disputes that tell what this question would tell."""
    told_at = {page.places.of.get(ref) for ref in listed_in(page.explainer, group)}
    for number, dispute in enumerate(page.choice.disputes, 1):
        place = dispute_place(number)
        if place in told_at and place != but and not dispute.is_folded:
            yield Link(place, dispute.question)
