"""Hand-written sentences with the marks behind them: a shape where the key changes, else a dot."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from explainer.presentation.statements import lines
from explainer.presentation.story_page import StoryPage
from explainer.site import CitedSentence, Claim


@dataclass(frozen=True, slots=True)
class CitedMark:
    """A mark of a statement; `is_drawn` tells whether it has a shape."""

    claim: Claim
    is_drawn: bool


@dataclass(frozen=True, slots=True)
class MarkedSentence:
    text: str
    marks: tuple[CitedMark, ...]


def marked(page: StoryPage, sentences: Iterable[CitedSentence]) -> Iterator[MarkedSentence]:
    """Give the sentences of one paragraph or line with their marks."""
    last: object = None
    for sentence in sentences:
        marks = []
        for ref in sentence.cites:
            claim = page.site.statement(ref)
            key = _key(page, claim)
            marks.append(CitedMark(claim, key != last or key is None))
            last = key
        yield MarkedSentence(sentence.text, tuple(marks))


def _key(page: StoryPage, claim: Claim) -> object:
    first = lines(page.site, claim)[0].label
    return first.key if first else None
