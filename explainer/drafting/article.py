"""An article taken apart for a draft: the lines that are no body, and the sentences of the body."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.analysis.article_head import HeadLine, article_head
from explainer.analysis.context import sentences_of
from explainer.english.article_parts import BYLINE, PICTURE_CREDIT
from explainer.english.name_kinds import OUTLET
from explainer.text.anchor import TextRange

_WORD = re.compile(r"[^\W_]")
_LONGEST_PART = 20  # words: what is longer is told as a sentence, since no more may be shown


@dataclass(frozen=True, slots=True)
class Article:
    """A kept text, taken apart: its parts and the places of the body's sentences."""

    text: str
    title: str
    day: str
    outlet: str
    authors: tuple[str, ...]
    parts: tuple[HeadLine, ...]
    sentences: tuple[TextRange, ...]


def read_article(text: str) -> Article:
    """Take a text apart."""
    head = article_head(text)
    parts = tuple(part for line in head.lines for part in _parts(text, line))
    held = [(part.start, part.end) for part in parts]
    body = (
        place
        for place in sentences_of(text)
        if _WORD.search(text, *place)
        and not any(start < place[1] and place[0] < end for start, end in held)
    )
    bylines = [text[part.start : part.end] for part in parts if part.kind == "byline"]
    outlet = next(filter(None, map(_outlet, bylines)), "")
    return Article(text, head.title, head.day, outlet, head.authors, parts, tuple(body))


def _parts(text: str, line: HeadLine) -> Iterator[HeadLine]:
    """Give a line that is no body, the credit of a picture apart; not what is too long to show."""
    credit = PICTURE_CREDIT.search(text, line.start, line.end)
    if line.kind == "captions" and credit:
        yield from _short_part(text, "captions", line.start, credit.start())
        yield HeadLine("credits", credit.start(), line.end)
    elif line.kind in ("headline", "standfirst", "captions"):
        yield from _short_part(text, line.kind, line.start, line.end)
    else:
        yield HeadLine(line.kind, line.start, line.end)


def _short_part(text: str, kind: str, start: int, end: int) -> Iterator[HeadLine]:
    words = text[start:end].rstrip()
    if words and len(words.split()) <= _LONGEST_PART:
        yield HeadLine(kind, start, start + len(words))


def _outlet(line: str) -> str:
    """Give the outlet that a byline names behind the writer: “By Nell Quarrow, The Courier”."""
    found = BYLINE.match(line)
    parts = (
        re.split(r",|\bfor\b|\bof\b|\|", line[found.end("who") - len(found["who"]) :])
        if found
        else []
    )
    return next(
        (one.strip() for one in parts[1:] if OUTLET.search(one) and one.strip()[:1].isupper()), ""
    )
