"""Statements as a story's page tells them: those of one key under one label, with the other side.

A line keeps its condition, its caveat and what differs; where the other side or the answer of the
accused is told in another place of the page, a link leads there.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from explainer.presentation.phrases import GLYPHS, Phrase, other_side, plain
from explainer.presentation.places import dispute_place, told_near
from explainer.presentation.replies import reply_note
from explainer.presentation.sayers import answers
from explainer.presentation.statements import Block, Line, blocks, with_partners
from explainer.presentation.story_page import StoryPage
from explainer.site import Claim, Event, Ref, Site, Standing


@dataclass(frozen=True, slots=True)
class Link:
    """A link to another place of the page."""

    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class ToldLine:
    """A line of a block; `id` is empty where the statement has its own in another place.

    `is_drawn` tells whether its mark has a shape; `reply_note` says what is noted of an
    answer.
    A `lead`, which says whose words to whom, is not said again where the line above has it.
    """

    line: Line
    id: str
    is_drawn: bool
    reply_note: str
    lead: Phrase
    words: Phrase


@dataclass(frozen=True, slots=True)
class ToldBlock:
    """Lines below one label, with the shape of what they stand on, and links behind them."""

    label: Phrase
    glyph: str
    is_but: bool
    lines: tuple[ToldLine, ...]
    links: tuple[Link, ...]

    @property
    def owners(self) -> tuple[Claim | Event, ...]:
        """What is told in it, in order."""
        return tuple(one.line.owner for one in self.lines)


def told_blocks(
    page: StoryPage, claims: Iterable[Claim], place: str, added: Iterable[Ref] = ()
) -> tuple[ToldBlock, ...]:
    """Tell statements at a place; the `added` come behind what they contradict."""
    ordered = tuple(_with_other_side(page, claims, added))
    told = [block for block, _ in ordered]
    return tuple(
        _told(page, block, place, told_near(told, number), is_but=is_but)
        for number, (block, is_but) in enumerate(ordered)
    )


def _with_other_side(
    page: StoryPage, claims: Iterable[Claim], added: Iterable[Ref]
) -> Iterator[tuple[Block, bool]]:
    """Give blocks in the order of the page, and of each whether it contradicts the one above."""
    others = dict.fromkeys(added)
    above: Block | None = None
    for block in blocks(page.site, with_partners(page.site, claims)):
        against = _against(page, block)
        yield block, above is not None and not against.keys().isdisjoint(_refs(above))
        above = block
        behind = [page.site.statement(ref) for ref in against if ref in others]
        others = {ref: None for ref in others if ref not in against}
        for above in blocks(page.site, with_partners(page.site, behind)):
            yield above, True


def _against(page: StoryPage, block: Block) -> dict[Ref, None]:
    return dict.fromkeys(other for ref in _refs(block) for other in page.site.disputed_by(ref))


def _refs(block: Block) -> tuple[Ref, ...]:
    return tuple(line.owner.ref for line in block.lines)


def _told(page: StoryPage, block: Block, place: str, near: Set[Ref], *, is_but: bool) -> ToldBlock:
    last = len(block.lines) - 1
    lines = tuple(
        _line(page, line, place, is_drawn=number == last, above=block.lines[number - 1 : number])
        for number, line in enumerate(block.lines)
    )
    glyph = GLYPHS[block.standing] if block.label else "background"
    owners = (line.owner for line in block.lines)
    links = (link for owner in owners for link in _links(page, owner, place, near))
    return ToldBlock(_label(block), glyph, is_but, lines, tuple(dict.fromkeys(links)))


def _label(block: Block) -> Phrase:
    """Say that an outlet names no source where it accuses: elsewhere it would be a sneer."""
    owners = (line.owner for line in block.lines)
    accuses = any(isinstance(owner, Claim) and owner.accuses for owner in owners)
    is_own = block.standing is Standing.OUTLET
    return (*block.label, ", naming no source") if is_own and accuses else block.label


def _line(
    page: StoryPage, line: Line, place: str, *, is_drawn: bool, above: Sequence[Line]
) -> ToldLine:
    is_home = line.is_first and page.places.of.get(line.owner.ref) == place
    id_ = line.owner.ref.local if is_home else ""
    *lead, words = line.words
    is_said = bool(above) and list(above[0].words[:-1]) == lead
    note = _reply_note(page.site, line.owner)
    return ToldLine(line, id_, is_drawn, note, () if is_said else tuple(lead), (words,))


def _links(page: StoryPage, owner: Claim | Event, place: str, near: Set[Ref]) -> Iterator[Link]:
    """Lead to who says otherwise, unless it is near, and to the answer in another place."""
    if isinstance(owner, Event):
        return
    number = page.places.dispute_of.get(owner.ref, 0)
    others = [
        one
        for one in other_side(page.site, owner)
        if one.ref not in near or page.places.of[one.ref] != place
    ]
    if others and place != dispute_place(number):
        yield Link(dispute_place(number), "Who says otherwise")
    if owner.reply and page.places.of[owner.reply] != place:
        yield Link(owner.reply.local, answers(page.site, owner))


def _reply_note(site: Site, owner: Claim | Event) -> str:
    """Say what is noted of a reply, if anything is: the page of a statement says the rest."""
    return plain(reply_note(site, owner)) if isinstance(owner, Claim) and owner.entry.reply else ""
