"""Where on a story's page each statement is told: in one place, and linked from all others.

What is shown comes before what is folded: first the questions of *what is reported*, each followed
at once by the other side, then disputes, reactions and the timeline. The choice of a page leaves to
a dispute that is shown what its questions list too. What no part lists is told behind the
questions.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from explainer.presentation.chosen_timeline import Moment
from explainer.presentation.page_choice import PageChoice
from explainer.presentation.statements import Block
from explainer.site import Claim, Explainer, Ref, Site

REACTIONS, TIMELINE, REST = "reactions", "timeline", "rest"
NEAR = 3  # blocks


@dataclass(frozen=True, slots=True)
class Places:
    """`of` gives the place that tells a statement; `added` what a question tells as the other side.

    `dispute_of` gives the number of the dispute that a statement is in, from 1.
    """

    of: Mapping[Ref, str]
    added: Mapping[str, tuple[Ref, ...]]
    dispute_of: Mapping[Ref, int]

    def told_at(self, place: str, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """Give those of some statements that a place tells."""
        return tuple(claim for claim in claims if self.of[claim.ref] == place)


def group_place(number: int) -> str:
    return f"group-{number}"


def dispute_place(number: int) -> str:
    return f"dispute-{number}"


def places(site: Site, explainer: Explainer, choice: PageChoice) -> Places:
    found = _Found(site, _in_disputes(choice))
    _take_shown(found, choice)
    _take_folded(found, choice)
    found.take(REST, site.statements_of(explainer))
    dispute_of = {
        claim.ref: number
        for number, dispute in enumerate(choice.disputes, 1)
        for claim in dispute.dispute.claims
    }
    return Places(found.of, {place: tuple(refs) for place, refs in found.added.items()}, dispute_of)


def _take_shown(found: "_Found", choice: PageChoice) -> None:
    for number, group in enumerate(choice.groups, 1):
        if not group.is_folded:
            found.take_with_other_side(group_place(number), group.shown)
    for number, dispute in enumerate(choice.disputes, 1):
        if not dispute.is_folded:
            found.take(dispute_place(number), dispute.shown)
    for person in choice.reactions:
        found.take(REACTIONS, person.shown)
    found.take(TIMELINE, _statements(choice.timeline.shown))


def _take_folded(found: "_Found", choice: PageChoice) -> None:
    for number, group in enumerate(choice.groups, 1):
        found.take_with_other_side(group_place(number), (*group.shown, *group.folded))
    for person in choice.reactions:
        found.take(REACTIONS, person.folded)
    for number, dispute in enumerate(choice.disputes, 1):
        found.take(dispute_place(number), dispute.dispute.claims)
    found.take(TIMELINE, _statements(choice.timeline.folded))


def _in_disputes(choice: PageChoice) -> frozenset[Ref]:
    shown = (one.shown for one in choice.disputes if not one.is_folded)
    return frozenset(claim.ref for claims in shown for claim in claims)


def _statements(moments: Iterable[Moment]) -> Iterator[Claim]:
    return (one.owner for one in moments if isinstance(one.owner, Claim))


def told_near(told: Sequence[Block], number: int) -> frozenset[Ref]:
    """Give what is told so near to a block that no link need lead there."""
    around = told[max(0, number - NEAR) : number + NEAR + 1]
    return frozenset(line.owner.ref for block in around for line in block.lines)


@dataclass(slots=True)
class _Found:
    """Places as they are given; the first that asks for a statement tells it."""

    site: Site
    in_disputes: frozenset[Ref]
    of: dict[Ref, str] = field(default_factory=dict)
    added: dict[str, list[Ref]] = field(default_factory=dict)

    def take(self, place: str, claims: Iterable[Claim]) -> None:
        for claim in claims:
            self.of.setdefault(claim.ref, place)

    def take_with_other_side(self, place: str, claims: Iterable[Claim]) -> None:
        own = [claim for claim in claims if claim.ref not in self.of]
        self.take(place, own)
        for ref in (other for claim in own for other in self.site.disputed_by(claim.ref)):
            if ref not in self.of and ref not in self.in_disputes:
                self.of[ref] = place
                self.added.setdefault(place, []).append(ref)
