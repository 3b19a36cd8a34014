"""Who matters in a story, and who reacted: in the order of its page, the accused first."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from explainer.presentation.phrases import day_of
from explainer.site import (
    Actor,
    CitedSentence,
    Claim,
    Evidence,
    Explainer,
    Principal,
    Ref,
    Site,
    Standing,
)

PRINCIPALS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class ChosenPrincipal:
    """One line of *Who*: without a `line`, the role on `day`, on which they first appear."""

    actors: tuple[Actor, ...]
    line: tuple[CitedSentence, ...]
    day: date | None


@dataclass(frozen=True, slots=True)
class Principals:
    """Who matters; `others` are all other people and bodies of the story, for one folded line."""

    shown: tuple[ChosenPrincipal, ...]
    others: tuple[Actor, ...]


@dataclass(frozen=True, slots=True)
class PersonReactions:
    """The reactions of somebody, or of several together; nothing shown of who stands in a fold."""

    who: tuple[Actor, ...]
    shown: tuple[Claim, ...]
    folded: tuple[Claim, ...]


def chosen_principals(site: Site, explainer: Explainer) -> Principals:
    """Give who is listed; without a list the eight people of whom most is said, accused first."""
    days = _first_days(site, explainer)
    typed = explainer.principals or tuple(_by_default(site, explainer))
    shown = tuple(
        ChosenPrincipal(
            tuple(site.actors[ref.id] for ref in one.who),
            one.line,
            next((days[ref] for ref in one.who if ref in days), None),
        )
        for one in typed
        if one.who
    )
    listed = {actor.ref for one in shown for actor in one.actors}
    actors = (site.actors[ref.id] for ref in days if ref not in listed)
    kinds = ("person", "organisation", "unnamed")
    return Principals(shown, tuple(actor for actor in actors if actor.entry.kind in kinds))


def accused(site: Site, explainer: Explainer) -> tuple[Ref, ...]:
    """Give who is accused in a story, whoever is most often so first; a place can't answer."""
    found = Counter(ref for claim in site.statements_of(explainer) for ref in claim.accuses)
    often = (ref for ref, _ in found.most_common())
    return tuple(sorted(often, key=lambda ref: site.actors[ref.id].entry.kind == "place"))


def in_story(claim: Claim) -> Iterator[Ref]:
    """Give those who act, speak or are spoken of; a writer is no speaker of the own report."""
    for evidence in claim.evidence:
        yield from _speaks(evidence)
        yield from evidence.hearers
    yield from (*claim.who, *claim.accuses, *claim.speaks_for)


def chosen_reactions(site: Site, explainer: Explainer) -> Iterator[PersonReactions]:
    """Give reactions by person: the accused first, then in the order of what is shown."""
    linked = (site.reactions[ref.id] for ref in explainer.reactions if ref.id in site.reactions)
    in_order = by_day(linked)
    shown = [claim.ref for claim in in_order]
    if explainer.show.reactions is not None:
        shown = [ref for ref in explainer.show.reactions if ref in shown]
    people: dict[tuple[Ref, ...], list[Claim]] = {}
    for claim in sorted(in_order, key=lambda one: _rank(shown, one)):
        people.setdefault(reacts(site, claim), []).append(claim)
    first = accused(site, explainer)
    for who in sorted(people, key=lambda who: not any(ref in first for ref in who)):
        yield PersonReactions(
            tuple(site.actors[ref.id] for ref in who),
            tuple(claim for claim in people[who] if claim.ref in shown),
            tuple(claim for claim in people[who] if claim.ref not in shown),
        )


def by_day(reactions: Iterable[Claim]) -> list[Claim]:
    """Sort by time; what has no date of its own comes last, in the order of its file."""
    return sorted(reactions, key=lambda one: (not one.when, one.when.sort_key if one.when else ()))


def reacts(site: Site, claim: Claim) -> tuple[Ref, ...]:
    """Give whose reaction it is: who speaks, else of whom it is told, else who tells it."""
    first = claim.evidence[0]
    people = (ref for ref in claim.who if site.actors[ref.id].entry.kind == "person")
    actors = tuple(ref for ref in first.chain.by if ref.kind == "actor")
    return tuple(_speaks(first)) or tuple(people)[:1] or actors or (first.chain.outlet,)


def _speaks(evidence: Evidence) -> tuple[Ref, ...]:
    is_own_word = evidence.standing in (Standing.OUTLET, Standing.NO_ACCUSER)
    return () if is_own_word and not evidence.entry.speaker else evidence.speakers


def _by_default(site: Site, explainer: Explainer) -> Iterator[Principal]:
    said = Counter(ref for claim in site.statements_of(explainer) for ref in {*in_story(claim)})
    first = accused(site, explainer)
    people = [ref for ref in said if site.actors[ref.id].entry.kind == "person"]
    people.sort(key=lambda ref: (ref not in first, -said[ref], ref.id))
    for ref in people[:PRINCIPALS_SHOWN]:
        yield Principal((ref,), (), explainer.place)


def _first_days(site: Site, explainer: Explainer) -> dict[Ref, date | None]:
    """Give everybody in the story, each with the day of the first statement that has them."""
    days: dict[Ref, date | None] = {}
    for claim in site.statements_of(explainer):
        for ref in in_story(claim):
            days.setdefault(ref, day_of(site, claim))
    return days


def _rank(shown: list[Ref], claim: Claim) -> int:
    return shown.index(claim.ref) if claim.ref in shown else len(shown)
