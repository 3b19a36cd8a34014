"""The summary and the story of an explainer: blocks, sentences, the claims that each rests on.

Citations are Pandoc's: `[@call-ahead]`, `[@one; @other]`, before or after the full stop.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.text.sentences import sentences

_CITATION = re.compile(r"[ \t]*\[(@[^\[\]\n]*)\]")
_CITED = re.compile(r"@([A-Za-z0-9_/-]+)")
_BLOCK = re.compile(r"^[ \t]*[-*+][ \t]+|\n[ \t]*\n", re.MULTILINE)
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as typed: `text` without its citations, offsets into the summary."""

    text: str
    start: int
    end: int
    cites: tuple[str, ...]


def read_prose(summary: str) -> Iterator[tuple[Sentence, ...]]:
    """Give the sentences of each bullet; of each paragraph where there are no bullets."""
    for start, end in _blocks(summary):
        yield tuple(_sentences(summary, start, end))


def _blocks(summary: str) -> Iterator[tuple[int, int]]:
    """Cut at bullets and blank lines; words before the first one are a block too."""
    marks = list(_BLOCK.finditer(summary))
    starts = [0, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), len(summary)]
    yield from ((s, e) for s, e in zip(starts, ends, strict=True) if summary[s:e].strip())


def _sentences(summary: str, start: int, end: int) -> Iterator[Sentence]:
    """Split the text without its citations, then give each to the sentence before it.

    Citations that stand first belong to the first sentence; where there is none, they are text.
    """
    block = summary[start:end]
    citations = list(_CITATION.finditer(block))
    bare, places = _without(block, citations)
    spans = sentences(_unwrapped(bare))
    if citations and not spans:
        first, last = citations[0].start(), citations[-1].end()
        first = block.index("[", first)
        yield Sentence(_BLANKS.sub(" ", block[first:last]), start + first, start + last, ())
    for number, (first, last) in enumerate(spans):
        from_ = first if number else -1
        following = spans[number + 1][0] if number + 1 < len(spans) else len(bare)
        mine = [c for c, at in zip(citations, places, strict=True) if from_ < at <= following]
        begins = _original(first + 1, citations, places) - 1
        ends = _original(last, citations, places)
        yield Sentence(
            _BLANKS.sub(" ", bare[first:last]),
            start + min([begins, *(c.start() for c in mine)]),
            start + max([ends, *(c.end() for c in mine)]),
            tuple(id_ for c in mine for id_ in _CITED.findall(c[1])),
        )


def _without(block: str, citations: list[re.Match[str]]) -> tuple[str, list[int]]:
    """Cut the citations out; give the rest, and where in it each one stood."""
    places, cut = [], 0
    for citation in citations:
        places.append(citation.start() - cut)
        cut += len(citation[0])
    return _CITATION.sub("", block), places


def _original(place: int, citations: list[re.Match[str]], places: list[int]) -> int:
    """Give where the text before a place ends in the block as typed."""
    cut = [len(c[0]) for c, at in zip(citations, places, strict=True) if at < place]
    return place + sum(cut)


def _unwrapped(text: str) -> str:
    """Join wrapped lines without moving anything; only a blank line ends a paragraph."""
    return re.sub(r"(?<!\n)\n(?!\s*\n)", " ", text)
