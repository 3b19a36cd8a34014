"""Letters to the editor that a newspaper prints, each from its salutation to the line of its name.

They need no closing: “Sir – The lamps have been dark since Easter.”, then “Ines Dorr, Quayside”.
The first line of the shape of a name ends a letter, whoever bears it, so that none takes in the
next.
Places count code points of the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.analysis.names import NameIndex
from explainer.analysis.signatures import person_called
from explainer.english.inner_texts import CLOSING, LETTER_SIGNED, TO_EDITOR
from explainer.english.titles import BEFORE_LABEL
from explainer.site import Ref

_TOGETHER = re.compile(r"\s+(?:and|&)\s+")
_TITLE = re.compile(rf"(?:{BEFORE_LABEL})\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EditorLetter:
    """The place of a letter with its signature, and those of ours who signed it."""

    start: int
    end: int
    signers: frozenset[Ref]


def editor_letters(text: str, names: NameIndex) -> Iterator[EditorLetter]:
    """Give the letters to the editor that somebody signed."""
    salutations = list(TO_EDITOR.finditer(text))
    ends = (*(each.start() for each in salutations[1:]), len(text))
    for salutation, end in zip(salutations, ends, strict=False):
        line = _signature(text, salutation.end(), end)
        if line is not None:
            yield EditorLetter(salutation.start(), line.end(), _signers(line["who"], names))


def _signature(text: str, start: int, end: int) -> re.Match[str] | None:
    lines = LETTER_SIGNED.finditer(text, start, end)
    return next((line for line in lines if not CLOSING.match(text, line.start())), None)


def _signers(who: str, names: NameIndex) -> frozenset[Ref]:
    called = (_TITLE.sub("", name, count=1) for name in _TOGETHER.split(who))
    return frozenset(ref for name in called for ref in person_called(name, names))
