"""What is reported: four to six questions, with the other side at once; the rest is folded."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from explainer.pages.sections.blocks import Link, ToldBlock, told_blocks
from explainer.pages.sections.story_page import StoryPage
from explainer.pages.sections.versus import Versus, question_of, versus
from explainer.presentation.page_choice import ChosenGroup
from explainer.presentation.places import REST, dispute_place, group_place
from explainer.site import Ref

ID, TITLE, TEMPLATE = "what", "What is reported", "sections/what.html.j2"


@dataclass(frozen=True, slots=True)
class Question:
    """A question with what is shown of it and what is folded; `disputed` leads to the rest of it.

    Where it tells one wording of the dispute that is shown large, `versus` stands behind the rest.
    """

    id: str
    heading: str
    shown: tuple[ToldBlock, ...]
    folded: tuple[ToldBlock, ...]
    disputed: tuple[Link, ...]
    versus: Versus | None
    is_folded: bool


def view(page: StoryPage) -> Mapping[str, object] | None:
    questions = [
        _question(page, number, group) for number, group in enumerate(page.choice.groups, 1)
    ]
    rest = page.places.told_at(REST, page.site.statements_of(page.explainer))
    told = told_blocks(page, rest, REST)
    return {"questions": questions, "rest": told} if questions or told else None


def _question(page: StoryPage, number: int, group: ChosenGroup) -> Question:
    place = group_place(number)
    added = page.places.added.get(place, ())
    shown = told_blocks(page, page.places.told_at(place, group.shown), place, added)
    folded = told_blocks(page, page.places.told_at(place, group.folded), place, added)
    wide = versus(page) if versus_group(page) == number else None
    disputed = tuple(_disputed(page, group, wide.id if wide else ""))
    return Question(place, group.heading, shown, folded, disputed, wide, group.is_folded)


def versus_group(page: StoryPage) -> int:
    """Give the number of the first question that lists a side of what is shown large, else 0."""
    large = versus(page)
    for number, group in enumerate(page.choice.groups, 1):
        listed = _listed(page, group)
        if large and not group.is_folded and any(ref in listed for ref in large.statements):
            return number
    return 0


def _listed(page: StoryPage, group: ChosenGroup) -> tuple[Ref, ...]:
    """Give all that a question lists, what its disputes tell included."""
    found = (one for one in page.explainer.groups if one.heading == group.heading)
    return tuple(ref for one in found for ref in one.claims)


def _disputed(page: StoryPage, group: ChosenGroup, but: str) -> Iterator[Link]:
    """Lead to the disputes that tell what this question would tell."""
    numbers = {page.places.dispute_of.get(ref) for ref in _listed(page, group)}
    for number, dispute in enumerate(page.choice.disputes, 1):
        place = dispute_place(number)
        is_told = not dispute.is_folded and place != but
        if number in numbers and is_told and _is_told_there(page, group, place):
            yield Link(place, question_of(dispute))


def _is_told_there(page: StoryPage, group: ChosenGroup, place: str) -> bool:
    return any(page.places.of.get(ref) == place for ref in _listed(page, group))
