"""Disputes whole: all claims that are connected by `disputes`, parted into two sides."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.site import Claim, Ref, Site


@dataclass(frozen=True, slots=True)
class Dispute:
    """Who says so and who says otherwise, in the order given; the first claim is on one side.

    `points` name what is in dispute, `settles` what would settle it, each once. Where three
    disagree with each other, the second side holds all who disagree with the first claim.
    """

    one_side: tuple[Claim, ...]
    other_side: tuple[Claim, ...]
    points: tuple[str, ...]
    settles: tuple[str, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims of both sides."""
        return (*self.one_side, *self.other_side)


def disputes(site: Site, claims: Iterable[Claim]) -> Iterator[Dispute]:
    """Give each dispute that one of the claims takes part in, in the order of the claims."""
    seen: set[Ref] = set()
    for claim in claims:
        if claim.ref not in seen and site.disputed_by(claim.ref):
            sides = _sides(site, claim)
            seen |= sides.keys()
            yield _dispute([site.statement(ref) for ref in sides], sides)


def _sides(site: Site, first: Claim) -> dict[Ref, bool]:
    """Walk from opponent to opponent; tell of each whether it is on the side of the first."""
    sides = {first.ref: True}
    waiting = [first.ref]
    for ref in waiting:
        for other in site.disputed_by(ref):
            if other not in sides:
                sides[other] = not sides[ref]
                waiting.append(other)
    return sides


def _dispute(claims: list[Claim], sides: dict[Ref, bool]) -> Dispute:
    return Dispute(
        one_side=tuple(claim for claim in claims if sides[claim.ref]),
        other_side=tuple(claim for claim in claims if not sides[claim.ref]),
        points=tuple(dict.fromkeys(filter(None, (claim.entry.point for claim in claims)))),
        settles=tuple(
            dict.fromkeys(claim.entry.settles for claim in claims if claim.entry.settles)
        ),
    )
