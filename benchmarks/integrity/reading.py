"""Reads the free texts for the benchmark: their quotations, the narrator's words, who speaks.

It shares no line with the product, since what is measured can't be the measure. It is simpler and
more timid: a paragraph whose marks could be read in two ways is left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t]*\n))*")
_AMBIGUOUS_END = re.compile(r"[sxz]['’] \w")
_INNER = re.compile(r"(?<!\w)[‘']([A-Z][^‘’'\"“”]{12,}?[,.!?])['’](?!\w)")
_VERB = r"(?:said|replied|cried|asked|answered|continued|added|exclaimed|repeated|shouted)"
_TITLE = r"(?:(?:Mr|Mrs|Miss|Sir|Lady|Captain|Colonel|King|Queen|Don)\.?\s)"
_NAME = rf"(?:the )?({_TITLE}?[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)"
_AFTER = re.compile(rf"\s+(?:{_VERB}\s+{_NAME}|{_NAME}\s+{_VERB}[.;])")
_BEFORE = re.compile(rf"{_NAME}\s+{_VERB}(?:(?: to)? (?:him|her|them|me|[A-Z][a-z]+))?[,:]\s+$")
_NO_NAME = frozenset((
    "He", "She", "They", "It", "I", "We", "You", "Then", "But", "And", "So", "Now", "When",
    "Who", "There", "This", "That", "The", "A", "An", "In", "Therefore", "Others", "Mr", "Mrs",
    "Miss",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words between one pair of marks, their place, and who says them where that is said.

    `speech` numbers the quotations that are one, over paragraphs or broken by narration.
    """

    start: int
    end: int
    words: str
    speech: int
    speaker: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """A text taken apart; `speeches` are quotations broken by the narrator and going on."""

    text: str
    quotations: tuple[Quotation, ...]
    inner: tuple[tuple[str, Quotation], ...]
    narration: tuple[str, ...]
    names: tuple[str, ...]

    @property
    def broken(self) -> Iterator[tuple[Quotation, Quotation]]:
        """Give each two quotations that narration parts and that are one speech."""
        return (
            (quotation, other)
            for quotation, other in pairwise(self.quotations)
            if quotation.speech == other.speech
            and "\n\n" not in self.text[quotation.end : other.start]
        )


def read(text: str) -> Reading:
    """Take a text apart."""
    quotations: list[Quotation] = []
    narration: list[str] = []
    is_open = False
    for match in _PARAGRAPH.finditer(text):
        places = _marked(text, *match.span())
        if places is None:
            is_open = False
            continue
        for index, (start, end, closed) in enumerate(places):
            goes_on = is_open if index == 0 else _goes_on(text, quotations[-1], start)
            number = quotations[-1].speech if goes_on and quotations else len(quotations)
            quotations.append(
                Quotation(start, end, text[start:end], number, _speaker(text, start, end))
            )
            is_open = not closed
        is_open &= bool(places)
        narration += _between(text, match.span(), places)
    found = tuple(quotations)
    inner = tuple(
        (m[1], quotation) for quotation in found for m in _INNER.finditer(quotation.words)
    )
    names = tuple(sorted({quotation.speaker for quotation in found if quotation.speaker}))
    return Reading(text, found, inner, tuple(narration), names)


_Marked = list[tuple[int, int, bool]]


def _marked(text: str, start: int, end: int) -> _Marked | None:
    """Give the outermost quotations of a paragraph, or none where its marks are unclear."""
    first = re.search(r"[“”\"]|(?<!\w)['‘]", text[start:end])
    if first and first[0] in "'‘" and re.search(r"[“”\"]", text[start:end]):
        return None
    if "“" in text[start:end] or "”" in text[start:end]:
        return _curly(text, start, end)
    if '"' in text[start:end]:
        return _straight(text, start, end)
    if re.search(r"(?<!\w)['‘]", text[start:end]):
        return _single(text, start, end)
    return []


def _curly(text: str, start: int, end: int) -> _Marked | None:
    found, depth, first = _Marked(), 0, start
    for place in range(start, end):
        if text[place] == "“":
            depth += 1
            first = place + 1 if depth == 1 else first
        elif text[place] == "”":
            if depth == 0:
                return None
            depth -= 1
            if depth == 0:
                found.append((first, place, True))
    return [*found, (first, end, False)] if depth else found


def _straight(text: str, start: int, end: int) -> _Marked | None:
    places = [place for place in range(start, end) if text[place] == '"']
    found = [
        (opening + 1, closing, True)
        for opening, closing in zip(places[::2], places[1::2], strict=False)
    ]
    if any(text[first].isspace() or text[last - 1].isspace() for first, last, _ in found):
        return None
    return [*found, (places[-1] + 1, end, False)] if len(places) % 2 else found


def _single(text: str, start: int, end: int) -> _Marked | None:
    found, first = _Marked(), None
    for mark in re.finditer(r"['‘’]", text[start:end]):
        place = start + mark.start()
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        if before.isalnum() and after.isalnum():
            continue
        if first is None and (not before or before in " \n(-—"):
            first = place + 1
        elif first is not None and before in ".,!?;:-—":
            found.append((first, place, True))
            first = None
        else:
            return None
    return None if first else found


def _goes_on(text: str, last: Quotation, start: int) -> bool:
    """Tell whether the narrator only broke a sentence: “…,” he said, “…”."""
    between = text[last.end + 1 : start - 1]
    return (
        last.words[-1:] in ",;—-"
        and between.rstrip().endswith((",", ";", "—"))
        and "." not in (between.replace("Mr.", "").replace("Mrs.", ""))
    )


def _speaker(text: str, start: int, end: int) -> str | None:
    after = _AFTER.match(text, end + 1)
    before = _BEFORE.search(text, max(0, start - 80), start - 1)
    found = (after and (after[1] or after[2])) or (before and before[1])
    name = " ".join(found.split()) if found else ""
    return None if not name or name.split()[0] in _NO_NAME else name


def _between(text: str, paragraph: tuple[int, int], places: _Marked) -> Iterator[str]:
    """Give what the narrator says, a sentence at most at a time."""
    bounds = [paragraph[0], *(bound for start, end, _ in places for bound in (start - 1, end + 1))]
    for start, end in zip(bounds[::2], [*bounds[1::2], paragraph[1]], strict=True):
        for piece in re.split(r"(?<=[.!?])\s+", text[start:end]):
            words = piece.strip(" \n,;:—-.")
            if len(words.split()) > 5 and not re.search(r"(?<!\w)['‘]|['’](?!\w)", words):
                yield words
