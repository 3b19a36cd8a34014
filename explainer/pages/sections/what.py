"""What is reported: four to six questions, with the other side at once; the rest is folded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from explainer.pages.sections.blocks import Link, ToldBlock, told_blocks
from explainer.pages.sections.places import REST, group_place
from explainer.pages.sections.story_page import StoryPage
from explainer.pages.sections.versus import Versus, versus
from explainer.presentation.page_choice import GroupChoice
from explainer.site import Ref

ID, TITLE, TEMPLATE = "what", "What is reported", "sections/what.html.j2"


@dataclass(frozen=True, slots=True)
class Question:
    """A question with what is shown of it and what is folded; `disputed` leads to what is told there.

    Where it tells one wording of the dispute that is shown large, `versus` stands behind the rest.
    """

    id: str
    heading: str
    shown: tuple[ToldBlock, ...]
    folded: tuple[ToldBlock, ...]
    disputed: tuple[Link, ...]
    versus: Versus | None
    is_folded: bool

    @property
    def is_there(self) -> bool:
        return bool(self.shown or self.folded or self.versus or self.disputed)


def view(page: StoryPage) -> Mapping[str, object] | None:
    questions = [
        _question(page, number, group) for number, group in enumerate(page.choice.groups, 1)
    ]
    rest = page.places.told_at(REST, page.explainer.claims)
    found = [one for one in questions if one.is_there]
    return {"questions": found, "rest": told_blocks(page, rest, REST)} if found or rest else None


def _question(page: StoryPage, number: int, group: GroupChoice) -> Question:
    place = group_place(number)
    added = page.places.added.get(place, ())
    shown = told_blocks(page, page.places.told_at(place, group.shown), place, added)
    folded = told_blocks(page, page.places.told_at(place, group.folded), place, added)
    wide = versus(page) if versus_group(page) == number else None
    disputed = tuple(_disputed(page, place, group.shown)) if not wide else ()
    return Question(place, group.heading, shown, folded, disputed, wide, group.is_folded)


def versus_group(page: StoryPage) -> int:
    """Give the number of the first question that lists a side of what is shown large, else 0."""
    wide = next((one for one in page.choice.disputes if one.is_versus), None)
    for number, group in enumerate(page.choice.groups, 1):
        if wide and not group.is_folded and set(group.shown) & set(wide.shown):
            return number
    return 0


def _disputed(page: StoryPage, place: str, refs: Iterable[Ref]) -> Iterable[Link]:
    """Lead to the disputes that tell what this question would tell."""
    found = {}
    for ref in refs:
        if page.places.of[ref].startswith("dispute"):
            number = page.places.dispute_of[ref]
            found[number] = page.choice.disputes[number - 1].ask
    return [Link(f"dispute-{number}", ask) for number, ask in found.items()]
