"""What is disputed: the question, who says so, who says otherwise, what would settle it."""

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.pages.sections.blocks import Link, ToldBlock, told_blocks
from explainer.pages.sections.places import dispute_place
from explainer.pages.sections.story_page import StoryPage
from explainer.pages.sections.versus import Versus, versus
from explainer.pages.sections.what import versus_group
from explainer.presentation.page_choice import DisputeChoice
from explainer.presentation.phrases import plain
from explainer.presentation.statements import lines
from explainer.site import Ref

ID, TITLE, TEMPLATE = "disputed", "What is disputed", "sections/disputed.html.j2"


@dataclass(frozen=True, slots=True)
class Side:
    """Who is on one side: what is told here, what is folded, and what is told elsewhere."""

    name: str
    shown: tuple[ToldBlock, ...]
    folded: tuple[ToldBlock, ...]
    elsewhere: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class DisputeRow:
    id: str
    ask: str
    sides: tuple[Side, ...]
    settles: tuple[str, ...]
    is_folded: bool


def view(page: StoryPage) -> Mapping[str, object] | None:
    """Give all disputes; one that is shown large stands with its question of what is reported."""
    wide = versus(page) if not versus_group(page) else None
    rows = [
        _row(page, number, dispute)
        for number, dispute in enumerate(page.choice.disputes, 1)
        if not dispute.is_versus
    ]
    shown = [row for row in rows if not row.is_folded]
    folded = [row for row in rows if row.is_folded]
    return {"versus": wide, "shown": shown, "folded": folded} if rows or wide else None


def _row(page: StoryPage, number: int, dispute: DisputeChoice) -> DisputeRow:
    place = dispute_place(number)
    sides = zip(("One side", "The other side"), (dispute.one_side, dispute.other_side), strict=True)
    return DisputeRow(
        place,
        dispute.ask,
        tuple(_side(page, place, name, refs, dispute.shown) for name, refs in sides),
        dispute.settles,
        dispute.is_folded,
    )


def _side(
    page: StoryPage, place: str, name: str, refs: tuple[Ref, ...], shown: tuple[Ref, ...]
) -> Side:
    here = page.places.told_at(place, refs)
    elsewhere = [ref for ref in refs if ref not in here]
    first = [ref for ref in shown if ref in here]
    rest = [ref for ref in here if ref not in shown]
    return Side(
        name,
        told_blocks(page, first, place),
        told_blocks(page, rest, place),
        tuple(Link(ref.local, _who(page, ref)) for ref in elsewhere),
    )


def _who(page: StoryPage, ref: Ref) -> str:
    label = lines(page.site, page.site.statement(ref))[0].label
    return plain(label.short) if label else ""
