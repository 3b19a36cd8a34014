"""Reactions by person: the accused first, then who supports, who condemns, and all others."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from explainer.pages.sections.blocks import Link, ToldBlock, told_blocks
from explainer.pages.sections.story_page import StoryPage
from explainer.presentation.chosen_people import accused
from explainer.presentation.label_case import short_name
from explainer.presentation.phrases import (
    Phrase,
    capitalised,
    day_of,
    plain,
)
from explainer.presentation.places import REACTIONS
from explainer.presentation.roles import role_in_reactions
from explainer.presentation.stance_words import AGAINST, SUPPORT, stance_words
from explainer.site import Actor, Claim, Ref

ID, TITLE, TEMPLATE = "reactions", "Reactions", "sections/reactions.html.j2"


@dataclass(frozen=True, slots=True)
class Stance:
    """What somebody takes for a stance, in words with its condition, and the words for it.

    `by` is what a label says besides the name, for each block of `blocks`.
    """

    words: str
    blocks: tuple[tuple[str, ToldBlock], ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with the role at the time, what was said, and what of it is told elsewhere."""

    who: tuple[Actor, ...]
    role: Phrase
    stances: tuple[Stance, ...]
    elsewhere: tuple[Link, ...]


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
        person = _told(page, who, claims) if claims else None
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
    taken = {stance for claim in claims for _, stance in claim.towards}
    if taken & SUPPORT and not taken & AGAINST:
        return "In support"
    return "Critical" if taken & AGAINST and not taken & SUPPORT else "Others"


def _told(page: StoryPage, who: tuple[Actor, ...], claims: tuple[Claim, ...]) -> Person:
    here = [claim for claim in claims if page.places.of[claim.ref] == REACTIONS]
    has_conditions = any(claim.conditions for claim in claims)
    by_stance: dict[str, list[Claim]] = {}
    for claim in here:
        words = stance_words(page.site, claim, has_conditions=has_conditions)
        by_stance.setdefault(words, []).append(claim)
    found = [_stance(page, who[0], words, same) for words, same in by_stance.items()]
    elsewhere = [] if here else [claim for claim in claims if claim not in here]
    links = [
        Link(claim.ref.local, stance_words(page.site, claim, has_conditions=has_conditions))
        for claim in elsewhere
    ]
    by_words = {link.text: link for link in reversed(links)}
    role = (
        role_in_reactions(page.choice, who[0], day_of(page.site, claims[0]))
        if len(who) == 1
        else ()
    )
    return Person(who, role, tuple(found), tuple(reversed(by_words.values())))


def _stance(page: StoryPage, actor: Actor, words: str, claims: list[Claim]) -> Stance:
    told = told_blocks(page, claims, REACTIONS)
    return Stance(words, tuple((_by(actor, block), block) for block in told))


def _by(actor: Actor, block: ToldBlock) -> str:
    """Give a label without the name that stands beside it."""
    label = plain(block.label)
    for name in (short_name(actor), actor.name):
        if label.startswith(f"{name},") or label == name:
            return capitalised(label.removeprefix(name).removeprefix(", "))
    return label
