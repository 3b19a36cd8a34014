"""Who speaks in the paragraphs of a transcript, by the labels before them.

A label is a name in capitals or behind a title, with a colon, or with the full stop of the
*Congressional Record* (“Mr. LORD. No.”); a time may stand before it. A paragraph without a label
goes on with the speaker of the one before. “A:” is whoever is asked: the only person whom the text
names above its first “Q:”, but for who wrote it. Places count code points of the text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from explainer.analysis.names import Mention, NameIndex
from explainer.english.interviews import ANSWERS, ASKS, WRITTEN_BY
from explainer.english.titles import BEFORE_LABEL
from explainer.site import Ref
from explainer.text.paragraphs import paragraphs

_TIME = r"[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?"
_LABEL = re.compile(
    rf"(?:{_TIME}\s+)?(?P<title>(?:{BEFORE_LABEL})\s+)?(?P<name>[^\W\d_][\w.’'-]*(?:\s+[\w.’'-]+){{0,4}}?)"
    rf"(?:,[^:()\n“\"]{{1,60}})?(?:\s*\([^()\n]{{1,60}}\))?(?:\s+{_TIME})?(?P<end>[:.])\s+(?=\S)"
)
_GOES_ON = 12  # paragraphs; a speech of more has its label again in any transcript that we saw


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph, where the words begin behind its label, and its speaker.

    `words` is None without a label of its own; `speaker` then goes on, or is None.
    """

    start: int
    end: int
    words: int | None
    speaker: frozenset[Ref] | None


def labelled(text: str, place: tuple[int, int], names: NameIndex) -> frozenset[Ref] | None:
    """Give whom the label of a paragraph makes speak: none of ours, or None without a label."""
    starts, turns = _turns(text, names)
    number = bisect_right(starts, place[0]) - 1
    return turns[number].speaker if number >= 0 else None


def turns_in(text: str, place: tuple[int, int], names: NameIndex) -> tuple[Turn, ...]:
    """Give the paragraphs that a place stands in."""
    starts, turns = _turns(text, names)
    first = max(0, bisect_right(starts, place[0]) - 1)
    return turns[first : bisect_right(starts, max(place[0], place[1] - 1))]


@lru_cache(maxsize=64)
def _turns(text: str, names: NameIndex) -> tuple[tuple[int, ...], tuple[Turn, ...]]:
    found = tuple(_speakers(text, names))
    return tuple(turn.start for turn in found), found


def _speakers(text: str, names: NameIndex) -> Iterator[Turn]:
    speaker, age = None, 0
    places = list(paragraphs(text))
    labels = [_LABEL.match(text, start, end) for start, end in places]
    is_transcript = sum(label is not None and _is_strict(label) for label in labels) > 1
    asked = _asked(text, places, labels, names)
    for (start, end), label in zip(places, labels, strict=True):
        words = None
        if label is not None and (found := _label(label, names, asked)) is not None:
            speaker, age, words = found, 0, label.end()
        elif not is_transcript or age >= _GOES_ON:
            speaker = None
        age += 1
        yield Turn(start, end, words, speaker)


def _asked(
    text: str,
    places: list[tuple[int, int]],
    labels: list[re.Match[str] | None],
    names: NameIndex,
) -> frozenset[Ref] | None:
    """Give who answers as “A:”, none of ours where that is open; None where no “Q:” asks."""
    for (start, end), label in zip(places, labels, strict=True):
        if label is not None and label["name"] in ASKS and text[start:end].endswith("?"):
            above = text[:start]
            named = (each for each in names.mentions(above) if not _has_written(above, each))
            found = frozenset(ref for each in named for ref in each.refs & names.persons)
            return found if len(found) == 1 else frozenset()
    return None


def _has_written(above: str, mention: Mention) -> bool:
    return WRITTEN_BY.search(above, max(0, mention.start - 20), mention.start) is not None


def _is_strict(label: re.Match[str]) -> bool:
    """Tell whether it can only be a label: capitals, or a title and a name, and a colon."""
    return label["name"].isupper() or bool(label["title"] and label["end"] == ":")


def _label(
    label: re.Match[str], names: NameIndex, asked: frozenset[Ref] | None
) -> frozenset[Ref] | None:
    refs = names.labelled(label["name"]) or names.labelled(label["name"].removeprefix("The "))
    if asked is not None and label["name"] in (*ASKS, *ANSWERS):
        return asked if label["name"] in ANSWERS else refs
    if _is_strict(label) and (label["end"] == ":" or label["title"]):
        return refs
    is_line = label["end"] == ":" or label["title"] or "\n" in label[0]
    return refs if refs and is_line and label["name"][:1].isupper() else None
