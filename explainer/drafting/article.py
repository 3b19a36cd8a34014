"""What the lines of a text are: headline, byline, captions, credits, subheads, and the body."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.analysis.context import sentences_of
from explainer.drafting.text_opening import day_of, title_of
from explainer.english.name_kinds import OUTLET
from explainer.english.sentence_ends import PICTURE_CREDIT
from explainer.english.verbs import FINITE_VERB
from explainer.text.anchor import TextRange

_WORD = re.compile(r"[^\W_]")
_LINE = re.compile(r"[^\S\n]*(?P<words>\S[^\n]*?)[^\S\n]*(?:\n|$)")
_BYLINE = re.compile(r"(?:(?:written|reported|story)\s+)?by\s+(?P<who>[^\d:]{3,80})", re.IGNORECASE)
_AUTHOR = re.compile(r"[A-Z][\w’'.-]*(?:\s+(?:[a-z]{2,3}\s+)?[A-Z][\w’'.-]*){1,3}")
_FURNITURE = re.compile(
    r"(?i)(?:share(?: this)?(?: article| story)?|advertis\w+|read more|related(?: articles?| news)?"
    r"|sign up\b.*|subscribe\b.*|click here\b.*|follow us\b.*|print|e-?mail|comments?|sources?"
    r"|external links|loading.*|cookies?\b.*|©.*|copyright\b.*|all rights reserved.*|share on \w+"
    r"|\d+ min(?:ute)?s? read)[.:]?"
)
_ENDS_SENTENCE = re.compile(r"[.!?:,][”’\"')\]]*$")
_FIRST_LINES = 6
_LONGEST_PART = 20  # words: what is longer is told as a sentence, since no more may be shown
_MOST_WORDS = 12  # of a line without a full stop that is a subhead, and no sentence cut short


@dataclass(frozen=True, slots=True)
class ArticlePart:
    """A line, or a part of one, that is no body: its kind as in `parts`, and its place."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """A kept text, taken apart: its parts and the places of the body's sentences."""

    text: str
    title: str
    day: str
    outlet: str
    authors: tuple[str, ...]
    parts: tuple[ArticlePart, ...]
    sentences: tuple[TextRange, ...]


def read_article(text: str) -> Article:
    """Take a text apart."""
    title = title_of(text)
    parts = tuple(_parts(text, title))
    held = [(part.start, part.end) for part in parts]
    body = (
        place
        for place in sentences_of(text)
        if _WORD.search(text, *place)
        and not any(start < place[1] and place[0] < end for start, end in held)
    )
    bylines = [text[part.start : part.end] for part in parts if part.kind == "byline"]
    authors = tuple(name for line in bylines for name in _authors(line))
    outlet = next(filter(None, map(_outlet, bylines)), "")
    return Article(text, title, day_of(text), outlet, authors, parts, tuple(body))


def _parts(text: str, title: str) -> Iterator[ArticlePart]:
    """Give the lines that are no body; in a text wrapped by hand a line is none of its own."""
    firsts, lasts = zip(*sentences_of(text), strict=True) if sentences_of(text) else ((), ())
    starts, ends = frozenset(firsts), frozenset(lasts)
    for number, line in enumerate(_LINE.finditer(text)):
        start, end = line.span("words")
        if start in starts and end in ends:
            yield from _of_line(text, (start, end), number, is_title=number == 0 and bool(title))


def _of_line(text: str, place: TextRange, number: int, *, is_title: bool) -> Iterator[ArticlePart]:
    start, end = place
    words = text[start:end]
    credit = PICTURE_CREDIT.search(words)
    if is_title:
        yield from _short_part(text, "headline", start, end)
    elif number < _FIRST_LINES and (_BYLINE.match(words) or _is_day(words)):
        yield ArticlePart("byline", start, end)
    elif _FURNITURE.fullmatch(words):
        yield ArticlePart("furniture", start, end)
    elif credit:
        yield from _short_part(text, "captions", start, start + credit.start())
        yield ArticlePart("credits", start + credit.start(), end)
    elif _is_caption(words, number):
        yield from _short_part(text, "captions", start, end)
    elif not _ENDS_SENTENCE.search(words) and len(words.split()) <= _MOST_WORDS:
        yield ArticlePart("subheads", start, end)


def _is_caption(words: str, number: int) -> bool:
    """Tell whether a line is a caption: it begins small, and is no whole sentence."""
    is_cut = not _ENDS_SENTENCE.search(words) and len(words.split()) <= _MOST_WORDS
    return number > 0 and words[:1].islower() and (is_cut or not FINITE_VERB.search(words))


def _short_part(text: str, kind: str, start: int, end: int) -> Iterator[ArticlePart]:
    words = text[start:end].rstrip()
    if words and len(words.split()) <= _LONGEST_PART:
        yield ArticlePart(kind, start, start + len(words))


def _is_day(words: str) -> bool:
    return bool(day_of(words)) and len(words.split()) <= _FIRST_LINES


def _outlet(line: str) -> str:
    """Give the outlet that a byline names behind the writer: “By Nell Quarrow, The Courier”."""
    found = _BYLINE.match(line)
    parts = (
        re.split(r",|\bfor\b|\bof\b|\|", line[found.end("who") - len(found["who"]) :])
        if found
        else []
    )
    return next(
        (one.strip() for one in parts[1:] if OUTLET.search(one) and one.strip()[:1].isupper()), ""
    )


def _authors(line: str) -> Iterator[str]:
    found = _BYLINE.match(line)
    if found:
        yield from _AUTHOR.findall(re.split(r",|\bfor\b|\bof\b", found["who"], maxsplit=1)[0])
