"""What a kept text tells of itself: its title, its day, who wrote it, and which lines are no body.

It is a proposal for the writer to look at: what the lines leave open is not proposed. A line in
which a caption runs on into the body is body here, and a picture's words without a credit are too,
since nothing tells them from a short paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, takewhile

from explainer.dates.resolution import Told, told_in
from explainer.english.article_parts import (
    AUTHOR,
    AUTHORS_APART,
    BYLINE,
    CHANGED,
    CITY_AND_DASH,
    DATED_CAPTION,
    FURNITURE,
    OPENS_CAPTION,
    PICTURE_CREDIT,
    PUBLISHED,
)
from explainer.english.verbs import FINITE_VERB
from explainer.text.anchor import TextRange
from explainer.text.paragraphs import paragraphs
from explainer.text.sentences import sentences

_LONGEST_HEAD = 14  # lines; what stands further down is told by the article, and not of it
_LONGEST_TITLE, _LONGEST_SUBHEAD, _LONGEST_SLOGAN = 25, 9, 5  # words
_LONGEST_DATE_LINE = 7  # words; a date has three or four of them
_LONGEST_CAPTION = 90  # words
_LONGEST_DATED_CAPTION = 35
_LONGEST_STANDFIRST = 60  # words
_ENDS_SENTENCE = re.compile(r"[.!?][”’\"']?$")
_RUNS_ON = re.compile(r"[,:;–—-]$")
_NO_TITLE = re.compile(r"[.,:;]$|^\[[^]]*\]$")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_ISO_DAY = re.compile(r"\b((?:1[5-9]|20)\d\d-\d\d-\d\d)(?:T|\b)")
_WEEKDAY = re.compile(r"(?:[A-Z][a-z]+day, )?")
_GOES_ON = re.compile(r" [A-Z“\"‘]")
_ANY_DAY = date(2000, 1, 1)  # only dates that have their year are taken, so none is counted from it


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A line that is no body: the field of `parts` it belongs under, and where it stands."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """What a text tells of itself; empty where it doesn't.

    `title` and `authors` are words of the text, `day` is `YYYY-MM-DD`; `lines` are in the order of
    the text, and each is a field of `parts` in a source's file.
    """

    title: str
    day: str
    authors: tuple[str, ...]
    lines: tuple[HeadLine, ...]


@dataclass(frozen=True, slots=True)
class _TextLine:
    start: int
    end: int
    words: str

    @property
    def count(self) -> int:
        return len(self.words.split())


def article_head(text: str) -> ArticleHead:
    """Read the head of an article, and the lines of it that are no body."""
    lines = list(_lines(text))
    head = list(_before_body(lines[:_LONGEST_HEAD]))
    title = _title(head, frozenset(sentences(text)))
    opening = lines[: len(head) + 1]  # a day may open the first paragraph
    found = [*_of_head(head, title), *_of_body(text, lines[len(head) :])]
    return ArticleHead(
        title=title.words if title else "",
        day=next(filter(None, map(_day, opening)), ""),
        authors=tuple(dict.fromkeys(chain.from_iterable(map(_authors, head)))),
        lines=tuple(HeadLine(kind, line.start, line.end) for kind, line in found),
    )


def _lines(text: str) -> Iterator[_TextLine]:
    for match in re.finditer(r"[^\r\n\u2029]+", text):
        words = match[0].strip("\ufeff\u200b \t\u00a0\f\v")
        if words:
            start = match.start() + match[0].index(words)
            yield _TextLine(start, start + len(words), " ".join(words.split()))


def _before_body(lines: Sequence[_TextLine]) -> Iterator[_TextLine]:
    """Give the lines above the first paragraph; what tells of the writer is one of them."""
    for number, line in enumerate(lines):
        before = lines[number - 1] if number else None
        if _is_body(line) and not (before and _names_writer(before, line)):
            return
        yield line


def _is_body(line: _TextLine) -> bool:
    """Tell whether a line is a paragraph of the article, or the first line of one."""
    if _own_kind(line) or line.count <= _LONGEST_SLOGAN:
        return False
    is_told = bool(_ENDS_SENTENCE.search(line.words)) and line.count > _LONGEST_DATE_LINE
    return is_told or len(sentences(line.words)) > 1 or line.count > _LONGEST_STANDFIRST


def _own_kind(line: _TextLine) -> str:
    """Give what a line is by its own words, wherever it stands; nothing where they don't tell."""
    if _is_date_line(line) or _authors(line):
        return "byline"
    if PICTURE_CREDIT.fullmatch(line.words):
        return "credits"
    is_picture = PICTURE_CREDIT.search(line.words) or OPENS_CAPTION.match(line.words)
    if not is_picture and line.count <= _LONGEST_DATED_CAPTION:
        is_picture = DATED_CAPTION.fullmatch(line.words)
    if is_picture and line.count <= _LONGEST_CAPTION:
        return "captions"
    is_page = FURNITURE.fullmatch(line.words) and line.count <= _LONGEST_TITLE
    return "furniture" if is_page and not FINITE_VERB.search(line.words) else ""


def _title(head: Sequence[_TextLine], whole: frozenset[TextRange]) -> _TextLine | None:
    """Give the first line that is a headline, and neither a slogan nor a sentence of the text.

    `whole` are the sentences: a line of a text that is wrapped by hand is none.
    """
    for line in head:
        if not _own_kind(line) and not _is_slogan(line):
            return line if _is_title(line) and (line.start, line.end) in whole else None
    return None


def _is_title(line: _TextLine) -> bool:
    is_short = line.count <= _LONGEST_TITLE
    return is_short and not _NO_TITLE.search(line.words) and not _day_in(line.words)


def _is_slogan(line: _TextLine) -> bool:
    """Tell whether a line is the outlet’s own, above the headline: a few words and no verb."""
    return (
        line.count <= _LONGEST_SLOGAN
        and line.words.endswith(".")
        and not FINITE_VERB.search(line.words)
    )


def _of_head(head: Sequence[_TextLine], title: _TextLine | None) -> Iterator[tuple[str, _TextLine]]:
    """Give the lines above the body with their kinds; what none of them tells is left out."""
    if title is None:
        yield from ((kind, line) for line in head if (kind := _own_kind(line)))
        return
    above = head.index(title)
    yield from ((_own_kind(line) or "furniture", line) for line in head[:above])
    yield "headline", title
    below = head[above + 1 :]
    signed = next((n for n, line in enumerate(below) if _own_kind(line) == "byline"), 0)
    for number, line in enumerate(below):
        before = below[number - 1] if number else None
        following = below[number + 1] if number + 1 < len(below) else None
        if kind := _own_kind(line):
            yield kind, line
        elif _names_writer(line, following) or (before and _names_writer(before, line)):
            yield "byline", line
        elif number < signed and line.count > _LONGEST_SLOGAN:
            yield "standfirst", line


def _names_writer(line: _TextLine, following: _TextLine | None) -> bool:
    """Tell whether a name stands alone, and the next line tells of the writer."""
    return bool(
        AUTHOR.fullmatch(line.words) and following and following.words.startswith(line.words)
    )


def _of_body(text: str, lines: Sequence[_TextLine]) -> Iterator[tuple[str, _TextLine]]:
    """Give what stands between paragraphs: pictures, the page's own lines, and subheads."""
    kinds = {line: _own_kind(line) for line in lines}
    subheads = set(_subheads(text, [line for line in lines if not kinds[line]]))
    for line, kind in kinds.items():
        if kind and kind != "byline":
            yield kind, line
        elif line in subheads:
            yield "subheads", line


def _subheads(text: str, lines: Sequence[_TextLine]) -> Iterator[_TextLine]:
    """Give the short lines that stand alone between two paragraphs."""
    whole = set(paragraphs(text))
    for before, line, following in zip(lines, lines[1:], lines[2:], strict=False):
        alone = (line.start, line.end) in whole and _is_subhead(line)
        if alone and _is_body(before) and _is_body(following):
            yield line


def _is_subhead(line: _TextLine) -> bool:
    return not (
        line.count > _LONGEST_SUBHEAD
        or line.words[:1].islower()
        or _ENDS_SENTENCE.search(line.words)
        or _RUNS_ON.search(line.words)
    )


def _authors(line: _TextLine) -> tuple[str, ...]:
    """Give the names of a line “By …”; none where it is a sentence of the text."""
    byline = BYLINE.match(line.words)
    if byline is None or FINITE_VERB.search(byline["who"]):
        return ()
    names = AUTHORS_APART.split(byline["who"])
    return tuple(takewhile(AUTHOR.fullmatch, names))


def _is_date_line(line: _TextLine) -> bool:
    is_short = line.count <= _LONGEST_DATE_LINE or PUBLISHED.match(line.words)
    says_changed = CHANGED.match(line.words)
    return bool(_day_in(line.words)) and bool(is_short or says_changed)


def _day(line: _TextLine) -> str:
    """Give the day of publication that a line tells: of its own, or before its first sentence."""
    if _is_date_line(line) or _authors(line):
        return _day_in(line.words)
    return _opening_day(line.words)


def _opening_day(words: str) -> str:
    """Give the day that opens a paragraph: “Thursday, May 7, 2015 On Tuesday, …”."""
    city = CITY_AND_DASH.match(words)
    if city:
        return _day_in(city[0])
    for told in told_in(words[:120], _ANY_DAY):
        if _YEAR.search(words[told.start : told.end]):
            opens = _WEEKDAY.fullmatch(words, 0, told.start)
            return _only_day(words, [told]) if opens and _GOES_ON.match(words, told.end) else ""
    return ""


def _day_in(words: str) -> str:
    """Give the only day that words tell with its year; of one that was changed since, the first."""
    if typed := _ISO_DAY.search(words):
        return typed[1]
    first = CHANGED.split(words, maxsplit=1)[0] if PUBLISHED.match(words) else words
    return _only_day(first, told_in(first, _ANY_DAY))


def _only_day(words: str, dates: Sequence[Told]) -> str:
    days = {
        told.reading.when.day
        for told in dates
        if told.reading.when and _YEAR.search(words[told.start : told.end])
    } - {None}
    return str(days.pop()) if len(days) == 1 else ""
