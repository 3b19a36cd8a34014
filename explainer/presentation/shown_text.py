"""The text of a story's page that is seen with nothing unfolded: what each kind of thing prints."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace

from explainer.presentation.label_case import short_name
from explainer.presentation.page_choice import PageChoice, is_of_weight
from explainer.presentation.phrases import REPLIES, Phrase, plain
from explainer.presentation.places import Places, told_near
from explainer.presentation.repliers import answers
from explainer.presentation.statements import Block, Line, blocks, lines, with_partners
from explainer.site import Actor, CitedSentence, Claim, Event, Explainer, Ref, Site


@dataclass(frozen=True, slots=True)
class ShownText:
    """Some text of a page; `owner` is the statement or event that it tells, if any."""

    text: str
    owner: Ref | None = None


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A story with its choice, and where each of its statements is told."""

    site: Site
    explainer: Explainer
    choice: PageChoice
    places: Places

    def statement(self, ref: Ref) -> Claim:
        return self.site.statement(ref)

    def short_label(self, owner: Claim | Event) -> Phrase:
        label = lines(self.site, owner)[0].label
        return label.short if label else ()


def sentences(paragraphs: Iterable[Iterable[CitedSentence]]) -> Iterator[ShownText]:
    for paragraph in paragraphs:
        yield from (ShownText(sentence.text) for sentence in paragraph)


def told(
    page: ShownPage, claims: Iterable[Claim], place: str, beside: Iterable[Actor] = ()
) -> Iterator[ShownText]:
    """Tell statements in blocks under their labels; `beside` a person that name is left out."""
    all_blocks = blocks(page.site, with_partners(page.site, claims))
    for number, block in enumerate(all_blocks):
        label = plain(block.label)
        for actor in beside:
            label = label.removeprefix(short_name(actor)).removeprefix(", ")
        yield ShownText(label, block.lines[0].owner.ref)
        above: Phrase = ()
        for line in block.lines:
            is_led = line.words[:-1] == above[:-1] and bool(above)
            yield from line_texts(replace(line, words=line.words[-1:]) if is_led else line)
            above = line.words
        near = {*told_near(all_blocks, number), *page.places.added.get(place, ())}
        yield from (ShownText(text) for text in dict.fromkeys(_links(page, block, place, near)))


def line_texts(line: Line) -> Iterator[ShownText]:
    """Give a line with what may never be apart from it, but for the label."""
    owner, state = line.owner, None
    if isinstance(owner, Claim) and owner.accuses and owner.entry.reply and not owner.reply:
        state = owner.entry.reply.state
    texts = (line.condition, plain(line.words), line.caveat, REPLIES[state] if state else "")
    yield from (ShownText(text, owner.ref) for text in texts if text)
    for one in line.differs:
        told = f": {plain(one.told)}" if is_of_weight(one.record) else ""
        yield ShownText(one.heading + told, owner.ref)


def _links(page: ShownPage, block: Block, place: str, near: Set[Ref]) -> Iterator[str]:
    """Lead to who says otherwise, unless it is near, and to the answer in another place."""
    for owner in (line.owner for line in block.lines if isinstance(line.owner, Claim)):
        others = page.site.disputed_by(owner.ref)
        is_far = any(one not in near or page.places.of[one] != place for one in others)
        if is_far and not place.startswith("dispute"):
            yield "Who says otherwise"
        if owner.reply and page.places.of[owner.reply] != place:
            yield answers(page.site, owner)
