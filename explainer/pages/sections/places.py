"""Where on a story's page each statement is told: in one place, and linked from all others.

What is shown comes before what is folded. A dispute whose sides are shown tells them; then the
questions of *what is reported*, each followed at once by the other side; then reactions, then the
timeline. What no part lists is told below the last question.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from explainer.presentation.page_choice import PageChoice
from explainer.site import Explainer, Ref, Site

REACTIONS, TIMELINE, REST = "reactions", "timeline", "rest"


@dataclass(frozen=True, slots=True)
class Places:
    """`of` gives the place that tells a statement; `added` what a question tells as the other side.

    `dispute_of` gives the number of the dispute that a statement is in, from 1.
    """

    of: Mapping[Ref, str]
    added: Mapping[str, tuple[Ref, ...]]
    dispute_of: Mapping[Ref, int]

    def told_at(self, place: str, refs: Iterable[Ref]) -> tuple[Ref, ...]:
        """Give those of some statements that a place tells."""
        return tuple(ref for ref in refs if self.of.get(ref) == place)


def group_place(number: int) -> str:
    return f"group-{number}"


def dispute_place(number: int) -> str:
    return f"dispute-{number}"


def places(site: Site, explainer: Explainer, choice: PageChoice) -> Places:
    found = _Found(site)
    for number, dispute in enumerate(choice.disputes, 1):
        if not dispute.is_folded:
            found.take(dispute_place(number), dispute.shown)
    for number, group in enumerate(choice.groups, 1):
        if not group.is_folded:
            found.take_with_other_side(group_place(number), group.shown)
    found.take(REACTIONS, choice.reactions)
    found.take(TIMELINE, choice.timeline)
    for number, group in enumerate(choice.groups, 1):
        found.take_with_other_side(group_place(number), (*group.shown, *group.folded))
    found.take(REACTIONS, choice.folded_reactions)
    for number, dispute in enumerate(choice.disputes, 1):
        found.take(dispute_place(number), (*dispute.one_side, *dispute.other_side))
    found.take(TIMELINE, choice.folded_timeline)
    found.take(REST, explainer.claims)
    dispute_of = {
        ref: number
        for number, dispute in enumerate(choice.disputes, 1)
        for ref in (*dispute.one_side, *dispute.other_side)
    }
    return Places(found.of, {place: tuple(refs) for place, refs in found.added.items()}, dispute_of)


@dataclass(slots=True)
class _Found:
    site: Site
    of: dict[Ref, str] = field(default_factory=dict)
    added: dict[str, list[Ref]] = field(default_factory=dict)

    def take(self, place: str, refs: Iterable[Ref]) -> None:
        for ref in refs:
            self.of.setdefault(ref, place)

    def take_with_other_side(self, place: str, refs: Iterable[Ref]) -> None:
        own = [ref for ref in refs if ref not in self.of]
        self.take(place, own)
        for ref in own:
            for other in self.site.disputed_by(ref):
                if other not in self.of:
                    self.take(place, (other,))
                    self.added.setdefault(place, []).append(other)
