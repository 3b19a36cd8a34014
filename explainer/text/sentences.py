"""Where the sentences of a text stand.

A caller may rely on this: every character that is not a blank belongs to exactly one sentence,
in order, and `text[start:end]` is the sentence, without blanks around it. A line is a paragraph
of its own, so that a headline, a byline, a caption and a subhead never run into what follows;
unless the lines are wrapped by hand, as one that begins with a small letter behind a full one
shows.

Sentences are English. What somebody says in one pair of quotation marks with "she said" behind it
stays one sentence with its speaker, however many full stops the marks enclose.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from sentencex import get_sentence_boundaries

from explainer.english.sentence_ends import (
    BEFORE_PICTURE_CREDIT,
    COMPASS_POINT_AT_END,
    HOUR_AT_END,
    OPEN_END,
    WHOLE_WORD_AT_END,
)
from explainer.english.speech_verbs import SPEAKER_ENDS, SPEAKER_RUNS_ON
from explainer.english.titles import TITLE_AT_END

# Zero-width space, word joiner, byte order mark: no blanks to Python, but nobody can see them.
_INVISIBLE = "\u200b\u2060\ufeff"
# A paragraph ends where `str.splitlines` ends a line. A line of more than ten thousand characters
# is cut behind a full stop or a blank: sentencex takes the square of the time for its quotations.
_IN_LINE = r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]"
_PARAGRAPH = re.compile(
    rf"{_IN_LINE}{{1,10000}}(?!{_IN_LINE})"
    rf"|{_IN_LINE}{{5000,10000}}(?<=[.!?])(?= )"
    rf"|{_IN_LINE}{{1,10000}}(?=\s)"
    rf"|{_IN_LINE}{{1,10000}}"
)
_FULL_LINE = range(50, 121)  # characters; a line wrapped by hand is no shorter and no longer
_ONE_END = ("\n", "\r\n")
_NOT_BLANK = re.compile(rf"[^\s{_INVISIBLE}](?:.*[^\s{_INVISIBLE}])?", re.DOTALL)
_ODD_BLANK = re.compile(rf"[^\S ]|[{_INVISIBLE}]")

# Where every third sign is a quotation mark there are no sentences, and sentencex takes long.
_QUOTATION_MARK = re.compile("[\"'“”‘’„‚«»‹›]")
_FEW, _NOISE = 100, 3
_ONE = re.compile(r"[\w ,;:“”‘’\"'–—-]*(?:(?<=\w)[.!?])?")  # nothing can end before its end
_AFTER_QUOTATION = re.compile(r"[.!?][”’\"»]+[\s\u200b]+(?=[“‘\"«(\[]*(\w))")

_LETTER_AND_STOP = re.compile(r"\b[A-Z]\.[”’\"»]+\s*$")  # the “U.S.” Army
_INITIAL = re.compile(r"\b[A-Z]\.(?:$|(?=\S))")  # R-S.C.
_CAPITALS = re.compile(r"\b[A-Z]{2,}\.\s+$")  # the SOS. call
_DEGREES = re.compile(r"\d+°")
_QUOTED_END = re.compile(r"[.!?][”’\"»]+\s*$")
_ASKED = re.compile(r"[!?][”’\"»]+\s*$")
_SAYS_SOMETHING = re.compile(r"\w")


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Give the place of each sentence, in code points of the text as it is."""
    return tuple(
        place for start, end in _paragraphs(text) for place in _in_paragraph(text[start:end], start)
    )


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Give each line, and lines wrapped by hand as one."""
    lines = list(_PARAGRAPH.finditer(text))
    width = max((len(line[0]) for line, _ in filter(_goes_on, pairwise(lines))), default=0)
    start = 0
    for number, line in enumerate(lines, 1):
        following = lines[number] if number < len(lines) else None
        if following is None or not _is_wrapped(line, following, width):
            yield lines[start].start(), line.end()
            start = number


_LineMatch = re.Match[str]


def _goes_on(pair: tuple[_LineMatch, _LineMatch]) -> bool:
    """Tell whether the second line can only be the first one's end: it has a small letter."""
    line, following = pair
    gap = line.string[line.end() : following.start()]
    return gap in _ONE_END and len(line[0]) in _FULL_LINE and following[0][:1].islower()


def _is_wrapped(line: _LineMatch, following: _LineMatch, width: int) -> bool:
    """Tell whether two lines are one that grew too long for the width of a wrapped text."""
    if not width or line.string[line.end() : following.start()] not in _ONE_END:
        return False
    first_word = following[0].split(maxsplit=1)[:1]
    is_full = len(line[0]) + 1 + sum(map(len, first_word)) > width
    goes_on = is_full or OPEN_END.search(line[0]) or _is_compass_point(line[0], following[0])
    return _goes_on((line, following)) or (bool(goes_on) and len(line[0]) in _FULL_LINE)


def _is_compass_point(before: str, after: str) -> bool:
    """Tell whether a letter with a full stop is a point of the compass."""
    return bool(COMPASS_POINT_AT_END.search(before) and _DEGREES.match(after))


def _in_paragraph(paragraph: str, offset: int) -> Iterator[tuple[int, int]]:
    for start, end in pairwise((0, *_breaks(paragraph), len(paragraph))):
        if words := _NOT_BLANK.search(paragraph, start, end):
            yield offset + words.start(), offset + words.end()


def _breaks(paragraph: str) -> Iterator[int]:
    """Give the places where a new sentence begins, leaving out the false ones."""
    if _ONE.fullmatch(paragraph):
        return
    possible = sorted(_possible_breaks(paragraph))
    for place, following in pairwise((*possible, len(paragraph))):
        if not _belong_together(_just_before(paragraph, place), paragraph[place:following]):
            yield place


def _possible_breaks(paragraph: str) -> set[int]:
    # sentencex 1.0.32 panics at a no-break space after "A."; one plain space for each odd blank
    # keeps every place.
    plain = _ODD_BLANK.sub(" ", paragraph)
    if len(_QUOTATION_MARK.findall(plain)) > max(_FEW, len(plain) // _NOISE):
        return set()
    found = {boundary["start_index"] for boundary in get_sentence_boundaries("en", plain)}
    if "(" in paragraph:
        found |= {match.end() for match in BEFORE_PICTURE_CREDIT.finditer(paragraph)}
    found |= {match.end() for match in WHOLE_WORD_AT_END.finditer(paragraph)}
    for match in _AFTER_QUOTATION.finditer(paragraph):
        if match[1].isupper() and not _LETTER_AND_STOP.search(_just_before(paragraph, match.end())):
            found.add(match.end())
    return found - {0}


def _just_before(paragraph: str, place: int) -> str:
    return paragraph[
        max(0, place - 30) : place
    ]  # a longer look would cost a novel in one line dear


def _belong_together(before: str, after: str) -> bool:
    if not _SAYS_SOMETHING.search(after):
        return True
    if before.rstrip().endswith("."):
        return bool(
            TITLE_AT_END.search(before)
            or HOUR_AT_END.search(before)
            or (_CAPITALS.search(before) and after[:1].islower())
            or _is_compass_point(before, after)
            or (_INITIAL.search(before) and _INITIAL.match(after))
        )
    return bool(
        (_QUOTED_END.search(before) and (after[:1].islower() or SPEAKER_ENDS.match(after)))
        or (_ASKED.search(before) and SPEAKER_RUNS_ON.match(after))
    )
