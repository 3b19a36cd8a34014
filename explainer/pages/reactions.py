"""All reactions, story by story and person by person, each with its condition."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from explainer.pages.grouping import by_story, story_order
from explainer.pages.pagination import PaginatedList, paginate
from explainer.pages.told_once import tell_once
from explainer.presentation import urls
from explainer.presentation.chosen_people import accused, by_day, reacts
from explainer.presentation.output import Page
from explainer.presentation.phrases import (
    Phrase,
    SourceWords,
    ThingName,
    capitalised_phrase,
    day_of,
    in_language,
    listed,
    role_phrase,
    stances,
)
from explainer.presentation.stance_words import target_names
from explainer.site import Actor, Claim, Explainer, Ref, Site
from explainer.tracking.dependencies import derived


@dataclass(frozen=True, slots=True)
class WhoReacted:
    """Somebody with the role at the time, and each reaction with the stance in words.

    Several who react together have no role.
    """

    who: tuple[Actor, ...]
    role: Phrase
    said: tuple[tuple[Claim, Phrase], ...]


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys if site.reactions else ()


def path(key: str) -> PurePosixPath:
    return urls.part_path(urls.REACTIONS, key)


def page(site: Site, key: str) -> Page:
    reactions = _list(site)
    here = [site.statement(ref) for ref in reactions.entries(key)]
    whole = Page(
        path=urls.REACTIONS,
        title="Reactions",
        description="Who answered what, person by person, with the conditions they set.",
        template="reactions.html.j2",
        view={
            "stories": _stories(site, here),
            "told_once": tell_once(
                site,
                {claim.ref.key: (claim,) for claim in here},
                in_order=[claim.ref.key for claim in here],
            ),
            "ids": _ids(here),
        },
    )
    return reactions.page(key, whole)


def _stories(site: Site, reactions: Iterable[Claim]) -> list[tuple[Explainer, list[WhoReacted]]]:
    """Give who reacted in each story, the accused first, the others as they come in time."""
    stories: dict[Ref, dict[tuple[Ref, ...], list[Claim]]] = {}
    for claim in reactions:
        people = stories.setdefault(claim.explainer, {})
        people.setdefault(reacts(site, claim), []).append(claim)
    return [
        (site.explainers[story.id], list(_people(site, story, people)))
        for story, people in sorted(stories.items(), key=lambda one: story_order(site, one[0]))
    ]


def _people(
    site: Site, story: Ref, people: Mapping[tuple[Ref, ...], list[Claim]]
) -> Iterator[WhoReacted]:
    first = accused(site, site.explainers[story.id])
    ranks = {ref: rank for rank, ref in enumerate(first)}
    for refs in sorted(people, key=lambda refs: min(ranks.get(ref, len(first)) for ref in refs)):
        who = tuple(site.actors[ref.id] for ref in refs)
        role = role_phrase(who[0], day_of(site, people[refs][0])) if len(who) == 1 else ()
        said = tuple((claim, stance_phrase(site, claim)) for claim in people[refs])
        yield WhoReacted(who, role, said)


def stance_phrase(site: Site, claim: Claim) -> Phrase:
    """Say what stance somebody takes towards what, on which condition."""
    joined: list[str | ThingName | SourceWords] = []
    for words, refs in stances(claim):
        joined += [*(["; "] if joined else []), f"{words} "]
        joined += listed(target_names(site, words, refs))
    if not claim.conditions or not joined:
        return capitalised_phrase(tuple(joined))
    conditions = in_language(site, claim.evidence[0], f"“{'”, “'.join(claim.conditions)}”")
    return capitalised_phrase((*joined, " (", conditions, ")"))


def _ids(reactions: Iterable[Claim]) -> dict[Ref, str]:
    """Give each its place on the page; of two stories with the same id, the first has it alone."""
    first: dict[str, Ref] = {}
    for reaction in reactions:
        first.setdefault(reaction.ref.local, reaction.ref)
    return {
        reaction.ref: reaction.ref.local
        if first[reaction.ref.local] == reaction.ref
        else f"{reaction.explainer.id}--{reaction.ref.local}"
        for reaction in reactions
    }


@derived
def _list(site: Site) -> PaginatedList[Ref]:
    return paginate(
        (reaction.ref for reaction in by_day(site.reactions.values())),
        by_story(site, lambda ref: site.statement(ref).explainer),
        order=lambda ref: story_order(site, site.statement(ref).explainer),
    )
