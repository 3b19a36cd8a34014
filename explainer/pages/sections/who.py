"""Who: those who matter, one line each; the others are folded."""

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.pages.sections.prose import MarkedSentence, marked
from explainer.pages.sections.story_page import StoryPage
from explainer.presentation.chosen_people import ChosenPrincipal
from explainer.presentation.phrases import Phrase, mention
from explainer.presentation.roles import role_with_years
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
    roles = tuple(dict.fromkeys(_role(page, actor, one) for actor in one.actors))
    return WhoLine(one.actors, roles, tuple(marked(page, one.line)))


def _role(page: StoryPage, actor: Actor, one: ChosenPrincipal) -> Phrase:
    if actor.entry.kind == "unnamed":
        return _unnamed(page, actor)
    return role_with_years(actor, one.day)


def _unnamed(page: StoryPage, actor: Actor) -> Phrase:
    """Say of people who are not named in which work they are so, and how it describes them."""
    where = ("Unnamed in ", mention(page.site, actor.of)) if actor.of else ("Unnamed",)
    described = actor.entry.described_as
    return (*where, f", described as {described}") if described else where
