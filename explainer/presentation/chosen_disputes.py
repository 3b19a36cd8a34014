"""The disputes of a story in the order of its page, each with what is shown of either side."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from explainer.presentation.disputes import Dispute, disputes
from explainer.site import Claim, Disputed, Explainer, Ref, Site


@dataclass(frozen=True, slots=True)
class ChosenDispute:
    """A dispute: `asks` is the question, or each of several; of a folded one only that is seen.

    `versus` are the two statements whose wordings stand large, side by side; they are the first of
    each side that has a quotation, and among those shown.
    """

    dispute: Dispute
    asks: tuple[str, ...]
    one_side: tuple[Claim, ...]
    other_side: tuple[Claim, ...]
    folded: tuple[Claim, ...]
    is_folded: bool
    versus: tuple[Claim, Claim] | None

    @property
    def question(self) -> str:
        return " ".join(self.asks) or "Which of these is so?"

    @property
    def shown(self) -> tuple[Claim, ...]:
        return (*self.one_side, *self.other_side)


def chosen_disputes(site: Site, explainer: Explainer) -> Iterator[ChosenDispute]:
    """Give those that the page lists, then all others, folded; without a list all are shown."""
    found = list(disputes(site, site.statements_of(explainer)))
    has_versus = False
    for typed in explainer.disputed:
        dispute = next((one for one in found if is_meant(typed, one)), None)
        if dispute is not None:
            found = [one for one in found if one is not dispute]
            chosen = _as_typed(site, dispute, typed, may_be_large=not has_versus)
            has_versus = has_versus or chosen.versus is not None
            yield chosen
    for dispute in found:
        yield _whole(dispute, is_folded=bool(explainer.disputed))


def is_meant(typed: Disputed, dispute: Dispute) -> bool:
    return any(claim.ref in typed.claims for claim in dispute.claims)


def has_quotation(claim: Claim) -> bool:
    return any(evidence.quotes for evidence in claim.evidence)


def _as_typed(
    site: Site, dispute: Dispute, typed: Disputed, *, may_be_large: bool
) -> ChosenDispute:
    one_side = _of(dispute.one_side, typed.show)
    other_side = _of(dispute.other_side, typed.show)
    if not one_side or not other_side:  # one side alone is never shown
        one_side, other_side = dispute.one_side, dispute.other_side
    shown = {claim.ref for claim in (*one_side, *other_side)}
    is_large = typed.entry.versus and may_be_large
    return ChosenDispute(
        dispute=dispute,
        asks=(typed.entry.ask,) if typed.entry.ask else dispute.points,
        one_side=one_side,
        other_side=other_side,
        folded=tuple(claim for claim in dispute.claims if claim.ref not in shown),
        is_folded=typed.entry.fold,
        versus=_versus(site, (one_side, other_side), typed.show) if is_large else None,
    )


def _of(side: tuple[Claim, ...], show: tuple[Ref, ...] | None) -> tuple[Claim, ...]:
    """Give what is shown of a side, in the order in which it was chosen."""
    if show is None:
        return side
    return tuple(sorted((c for c in side if c.ref in show), key=lambda c: show.index(c.ref)))


def _versus(
    site: Site,
    sides: tuple[tuple[Claim, ...], tuple[Claim, ...]],
    show: tuple[Ref, ...] | None,
) -> tuple[Claim, Claim] | None:
    """Give a wording of each side, in the order that is typed; else what was said first."""
    found = [next(filter(has_quotation, side), None) for side in sides]
    wordings = [one for one in found if one]
    if len(wordings) < 2:
        return None
    first, second = sorted(wordings, key=lambda one: _turn(site, one, show))
    return first, second


def _turn(site: Site, claim: Claim, show: tuple[Ref, ...] | None) -> tuple[int, date]:
    typed = show.index(claim.ref) if show and claim.ref in show else 0
    said = claim.when or site.sources[claim.evidence[0].source.id].published
    return typed, said.earliest or date.max


def _whole(dispute: Dispute, *, is_folded: bool) -> ChosenDispute:
    sides = dispute.one_side, dispute.other_side
    return ChosenDispute(dispute, dispute.points, *sides, (), is_folded, None)
