"""How a story's page tells the reactions of somebody: by stance, each with its condition."""

from collections.abc import Iterable
from dataclasses import dataclass

from explainer.presentation.phrases import Phrase, plain
from explainer.presentation.places import REACTIONS
from explainer.presentation.roles import role_in_reactions
from explainer.presentation.sayers import beside_name
from explainer.presentation.stance_words import stance_words
from explainer.presentation.statements import lines, plain_line
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_blocks import Link, ToldBlock, told_blocks
from explainer.site import Actor, Claim

_FEW = 12  # words of a quotation that may stand on a page twice


@dataclass(frozen=True, slots=True)
class Stance:
    """What somebody takes for a stance, in words with its condition, and the words for it.

    `by` is what a label says besides the name, for each block of `blocks`.
    """

    words: str
    blocks: tuple[tuple[str, ToldBlock], ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with the role at the time, what was said, or links to where it is told."""

    who: tuple[Actor, ...]
    role: Phrase
    stances: tuple[Stance, ...]
    elsewhere: tuple[Link, ...]


def told_person(page: StoryPage, who: tuple[Actor, ...], claims: tuple[Claim, ...]) -> Person:
    """Tell what somebody said, or lead to the first of each stance where it is told elsewhere."""
    here = page.places.told_at(REACTIONS, claims)
    has_conditions = any(claim.conditions for claim in claims)
    by_stance: dict[str, list[Claim]] = {}
    for claim in here or claims:
        words = stance_words(page.site, claim, has_conditions=has_conditions)
        by_stance.setdefault(words, []).append(claim)
    role = role_in_reactions(page.site, page.choice, who, claims[0])
    if not here:
        links = (
            Link(same[0].ref.local, f"{words}{_in_words(page, same[0])}")
            for words, same in by_stance.items()
        )
        return Person(who, role, (), tuple(links))
    stances = (_stance(page, who[0], words, same) for words, same in by_stance.items())
    return Person(who, role, tuple(stances), ())


def _in_words(page: StoryPage, claim: Claim) -> str:
    """Give the words of somebody whose stance is told here and words elsewhere, where few."""
    line = lines(page.site, claim)[0]
    told = plain(line.words)
    is_quoted = all(one.quotes and one.says is None for one in claim.evidence)
    is_short = len(told.split()) <= _FEW and len(line.words) == 1
    return f": {plain_line(page.site, line, line.words)}" if is_quoted and is_short else ""


def _stance(page: StoryPage, actor: Actor, words: str, claims: Iterable[Claim]) -> Stance:
    told = told_blocks(page, claims, REACTIONS)
    return Stance(words, tuple((beside_name(actor, block.label), block) for block in told))
