"""Who speaks in the paragraphs of a transcript, by the labels before them.

A label is a name in capitals or behind a title, with a colon, or with the full stop of the
*Congressional Record* (“Mr. LORD. No.”); a time may stand before it. A paragraph without a label
goes on with the speaker of the one before. Places count code points of the text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from explainer.analysis.names import NameIndex
from explainer.english.titles import BEFORE_LABEL
from explainer.site import Ref
from explainer.text.paragraphs import paragraphs

_TIME = r"[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?"
_LABEL = re.compile(
    rf"(?:{_TIME}\s+)?(?P<title>(?:{BEFORE_LABEL})\s+)?(?P<name>[^\W\d_][\w.’'-]*(?:\s+[\w.’'-]+){{0,4}}?)"
    rf"(?:,[^:()\n“\"]{{1,60}})?(?:\s*\([^()\n]{{1,60}}\))?(?:\s+{_TIME})?(?P<end>[:.])\s+(?=\S)"
)
_GOES_ON = 12  # paragraphs; a speech of more has its label again in any transcript that we saw


def labelled(text: str, place: tuple[int, int], names: NameIndex) -> frozenset[Ref] | None:
    """Give whom the label of a paragraph makes speak: none of ours, or None without a label."""
    starts, speakers = _labels(text, names)
    number = bisect_right(starts, place[0]) - 1
    return speakers[number] if number >= 0 else None


@lru_cache(maxsize=64)
def _labels(
    text: str, names: NameIndex
) -> tuple[tuple[int, ...], tuple[frozenset[Ref] | None, ...]]:
    found = tuple(_speakers(text, names))
    return tuple(start for start, _ in found), tuple(speakers for _, speakers in found)


def _speakers(text: str, names: NameIndex) -> Iterator[tuple[int, frozenset[Ref] | None]]:
    """Give where each paragraph begins, and its speaker."""
    speaker, age = None, 0
    places = list(paragraphs(text))
    labels = [_LABEL.match(text, start, end) for start, end in places]
    is_transcript = sum(label is not None and _is_strict(label) for label in labels) > 1
    for (start, _), label in zip(places, labels, strict=True):
        if label is not None and (found := _label(label, names)) is not None:
            speaker, age = found, 0
        elif not is_transcript or age >= _GOES_ON:
            speaker = None
        age += 1
        yield start, speaker


def _is_strict(label: re.Match[str]) -> bool:
    """Tell whether it can only be a label: capitals, or a title and a name, and a colon."""
    return label["name"].isupper() or bool(label["title"] and label["end"] == ":")


def _label(label: re.Match[str], names: NameIndex) -> frozenset[Ref] | None:
    refs = names.labelled(label["name"])
    if _is_strict(label) and (label["end"] == ":" or label["title"]):
        return refs
    is_line = label["end"] == ":" or label["title"] or "\n" in label[0]
    return refs if refs and is_line and label["name"][:1].isupper() else None
