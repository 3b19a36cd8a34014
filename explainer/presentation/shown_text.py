"""The text of a story's page that is seen with nothing unfolded: what each kind of thing prints."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.presentation.cited_sentences import unchecked_note
from explainer.presentation.page_choice import is_of_weight
from explainer.presentation.phrases import Phrase, plain
from explainer.presentation.statements import Line
from explainer.presentation.told_blocks import ToldBlock, ToldLine
from explainer.site import CitedSentence, Ref, Site


@dataclass(frozen=True, slots=True)
class ShownText:
    """Some text of a page; `owner` is the statement or event that it tells, if any."""

    text: str
    owner: Ref | None = None


def sentences(site: Site, paragraphs: Iterable[Iterable[CitedSentence]]) -> Iterator[ShownText]:
    for paragraph in paragraphs:
        for sentence in paragraph:
            note = unchecked_note(site, map(site.statement, sentence.cites))
            yield ShownText(f"{sentence.text} [{note}.]" if note else sentence.text)


def block_texts(blocks: Iterable[ToldBlock]) -> Iterator[ShownText]:
    for block in blocks:
        but = "But " if block.is_but else ""
        yield ShownText(but + plain(block.label), block.owners[0].ref)
        yield from lines_and_links(block)


def lines_and_links(block: ToldBlock) -> Iterator[ShownText]:
    """Give what stands below the label of a block."""
    for one in block.lines:
        yield from _told_line(one)
    yield from (ShownText(link.text) for link in block.links)


def _told_line(told: ToldLine) -> Iterator[ShownText]:
    return line_texts(told.line, (*told.lead, *told.words), told.reply_note)


def line_texts(line: Line, words: Phrase, reply_note: str = "") -> Iterator[ShownText]:
    """Give a line with what may never be apart from it, but for the label."""
    texts = (line.condition, plain(words), line.caveat, reply_note)
    yield from (ShownText(text, line.owner.ref) for text in texts if text)
    for one in line.differs:
        told = f": {plain(one.told)}" if is_of_weight(one.record) else ""
        yield ShownText(one.heading + told, line.owner.ref)
