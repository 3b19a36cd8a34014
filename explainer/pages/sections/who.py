"""Who: those who matter, one line each; the others are folded."""

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.pages.sections.prose import MarkedSentence, marked
from explainer.presentation.chosen_people import ChosenPrincipal
from explainer.presentation.phrases import Phrase
from explainer.presentation.roles import principal_roles
from explainer.presentation.story_page import StoryPage
from explainer.site import Actor

ID, TITLE, TEMPLATE = "who", "Who", "sections/who.html.j2"


@dataclass(frozen=True, slots=True)
class WhoLine:
    """Who, and the role of each at the time; `line` stands in its place where it was written."""

    actors: tuple[Actor, ...]
    roles: tuple[Phrase, ...]
    line: tuple[MarkedSentence, ...]


def view(page: StoryPage) -> Mapping[str, object] | None:
    principals = page.choice.principals
    lines = [_line(page, one) for one in principals.shown]
    return {"lines": lines, "others": principals.others} if lines or principals.others else None


def _line(page: StoryPage, one: ChosenPrincipal) -> WhoLine:
    return WhoLine(one.actors, principal_roles(page.site, one), tuple(marked(page, one.line)))
