"""What the page of a story shows and what it folds, part by part: as typed, else by default.

Nothing typed can take a statement off the page, nor hide one side of a dispute: what isn't shown is
folded, and a choice that is refused by a rule is passed over here.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from explainer.presentation.chosen_disputes import ChosenDispute, chosen_disputes
from explainer.presentation.chosen_people import (
    PersonReactions,
    Principals,
    chosen_principals,
    chosen_reactions,
)
from explainer.presentation.chosen_timeline import Timeline, chosen_timeline
from explainer.site import (
    CitedSentence,
    Claim,
    Event,
    Explainer,
    Record,
    Ref,
    Site,
    Standing,
    Unknown,
)
from explainer.tracking.dependencies import tracked_cache_by_identity

QUESTIONS_SHOWN = 6
_NOTED = frozenset((Standing.UNNAMED, Standing.OUTLET, Standing.NO_ACCUSER))
_HEAVY = frozenset(("fact", "speaker"))


@dataclass(frozen=True, slots=True)
class ChosenGroup:
    """A question with its claims in reading order; of a folded one only the heading is seen.

    What is shown under *What is disputed* stands there alone, unless `show` names it here too.
    """

    heading: str
    shown: tuple[Claim, ...]
    folded: tuple[Claim, ...]
    is_folded: bool


@dataclass(frozen=True, slots=True)
class ChosenQuestions:
    """Open questions; those that are answered are folded."""

    shown: tuple[Unknown, ...]
    folded: tuple[Unknown, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What another source has for something, with what it stands beside."""

    owner: Claim | Event
    record: Record


@dataclass(frozen=True, slots=True)
class Differences:
    """Records in the order of claims, reactions and events; those that matter little are folded."""

    shown: tuple[Difference, ...]
    folded: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class PageChoice:
    """All parts of a story's page; `notes` are the statements whose mark opens a note."""

    explainer: Explainer
    principals: Principals
    groups: tuple[ChosenGroup, ...]
    disputes: tuple[ChosenDispute, ...]
    timeline: Timeline
    reactions: tuple[PersonReactions, ...]
    unknown: ChosenQuestions
    notes: tuple[Ref, ...]
    about: tuple[CitedSentence, ...]
    differences: Differences


@tracked_cache_by_identity
def page_choice(site: Site, explainer: Explainer) -> PageChoice:
    """Choose what is shown of each part."""
    disputes = tuple(chosen_disputes(site, explainer))
    in_disputes = {claim.ref for one in disputes if not one.is_folded for claim in one.shown}
    groups = tuple(_groups(site, explainer, in_disputes))
    reactions = tuple(chosen_reactions(site, explainer))
    in_groups = {claim.ref for group in groups for claim in (*group.shown, *group.folded)}
    of_people = {claim.ref for person in reactions for claim in (*person.shown, *person.folded)}
    return PageChoice(
        explainer=explainer,
        principals=chosen_principals(site, explainer),
        groups=groups,
        disputes=disputes,
        timeline=chosen_timeline(site, explainer, in_disputes | in_groups | of_people),
        reactions=reactions,
        unknown=_questions(explainer),
        notes=_notes(explainer, groups),
        about=explainer.about,
        differences=_differences(site, explainer),
    )


def _groups(
    site: Site, explainer: Explainer, in_disputes: Collection[Ref]
) -> Iterator[ChosenGroup]:
    for group in explainer.groups:
        claims = [site.statement(ref) for ref in group.claims]
        show = group.claims if group.show is None else group.show
        here = [c for c in claims if c.ref not in in_disputes or c.ref in (group.show or ())]
        shown = tuple(claim for claim in here if claim.ref in show)
        folded = tuple(claim for claim in here if claim.ref not in show)
        if here:
            yield ChosenGroup(group.heading, shown, folded, group.fold)


def _questions(explainer: Explainer) -> ChosenQuestions:
    still_open = tuple(one for one in explainer.unknown if one.answered is None)
    chosen = explainer.show.unknown
    if chosen is None:
        chosen = tuple(one.ref for one in still_open[:QUESTIONS_SHOWN])
    by_ref = {one.ref: one for one in explainer.unknown}
    return ChosenQuestions(
        tuple(by_ref[ref] for ref in chosen if ref in by_ref),
        tuple(one for one in explainer.unknown if one.ref not in chosen),
    )


def _notes(explainer: Explainer, groups: tuple[ChosenGroup, ...]) -> tuple[Ref, ...]:
    if explainer.show.notes is not None:
        return explainer.show.notes
    firsts = (
        next((claim.ref for claim in group.shown if _NOTED & {*claim.standings}), None)
        for group in groups
        if not group.is_folded
    )
    return tuple(dict.fromkeys(ref for ref in firsts if ref))


def _differences(site: Site, explainer: Explainer) -> Differences:
    events = (site.events[ref.id] for ref in explainer.events if ref.id in site.events)
    owners: tuple[Claim | Event, ...] = (*site.statements_of(explainer), *events)
    found = [Difference(owner, record) for owner in owners for record in owner.record]
    return Differences(
        tuple(one for one in found if is_of_weight(one.record)),
        tuple(one for one in found if not is_of_weight(one.record)),
    )


def is_of_weight(record: Record) -> bool:
    """Tell whether a difference changes what is told: as typed, else by what it differs in."""
    if record.entry.weight is not None:
        return record.entry.weight == "meaning"
    return bool(_HEAVY & {*record.entry.differs})
