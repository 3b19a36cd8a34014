"""Reactions by person: the accused first, then who supports, who condemns, and all others."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from explainer.presentation.chosen_people import accused
from explainer.presentation.label_case import short_name
from explainer.presentation.stance_words import AGAINST, SUPPORT
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_reactions import Person, told_person
from explainer.site import Actor, Claim, Ref

ID, TITLE, TEMPLATE = "reactions", "Reactions", "sections/reactions.html.j2"


@dataclass(frozen=True, slots=True)
class Camp:
    heading: str
    people: tuple[Person, ...]


def view(page: StoryPage) -> Mapping[str, object] | None:
    shown = _camps(page, ((one.who, one.shown) for one in page.choice.reactions))
    folded = _camps(page, ((one.who, one.folded) for one in page.choice.reactions))
    return {"shown": shown, "folded": folded} if shown or folded else None


def _camps(
    page: StoryPage, people: Iterable[tuple[tuple[Actor, ...], tuple[Claim, ...]]]
) -> list[Camp]:
    camps: dict[str, list[Person]] = {heading: [] for heading in _headings(page)}
    for who, claims in people:
        person = told_person(page, who, claims) if claims else None
        if person and (person.stances or person.elsewhere):
            camps[_heading(page, who, claims)].append(person)
    return [Camp(heading, tuple(found)) for heading, found in camps.items() if found]


def _headings(page: StoryPage) -> list[str]:
    first = (_own_words(page, ref) for ref in accused(page.site, page.explainer)[:1])
    return [*first, "In support", "Critical", "Others"]


def _own_words(page: StoryPage, ref: Ref) -> str:
    name = short_name(page.site.actors[ref.id])
    return f"{name}’{'' if name.endswith('s') else 's'} own words"


def _heading(page: StoryPage, who: tuple[Actor, ...], claims: Iterable[Claim]) -> str:
    first = accused(page.site, page.explainer)[:1]
    if any(actor.ref in first for actor in who):
        return _own_words(page, first[0])
    taken = _taken(claims, first)
    if taken & SUPPORT and not taken & AGAINST:
        return "In support"
    return "Critical" if taken & AGAINST and not taken & SUPPORT else "Others"


def _taken(claims: Iterable[Claim], accused_first: Collection[Ref]) -> set[str]:
    """Give the stances towards the accused and what is told of it; else those towards anybody.

    Whoever supports the accused and condemns somebody else stands with those who support.
    """
    towards = [one for claim in claims for one in claim.towards]
    here = [one for one in towards if one[0] in accused_first or one[0].kind in ("event", "claim")]
    return {stance for _, stance in here or towards}
