"""What somebody copies to have a part of this site on a page of theirs: a frame, or plain words."""

from dataclasses import dataclass
from math import ceil
from pathlib import PurePosixPath

from explainer.presentation.phrases import Phrase, plain
from explainer.presentation.told_apart import ToldApart

_LETTERS = 29  # of a line, in a frame of 320 px, in a wide face of a reader’s system
_LINE, _BETWEEN, _AROUND = 25, 12, 220  # px
_STEP, _HIGHEST = 20, 900  # px; what is higher is moved within its frame


@dataclass(frozen=True, slots=True)
class EmbedCode:
    """What a frame shows, by its address on this site, its name and its height in px.

    `quotation` is the template of the same as plain words, `view` all that it may read.
    """

    name: str
    path: PurePosixPath
    height: int
    quotation: str
    view: dict[str, object]


def height_of(*parts: ToldApart) -> int:
    """Give the height in px at which nothing of what is told is out of sight on a phone."""
    lines = [ceil(len(one) / _LETTERS) * _LINE + _BETWEEN for part in parts for one in _texts(part)]
    found = ceil((_AROUND + sum(lines)) / _STEP) * _STEP
    return min(found, _HIGHEST)


def _texts(told: ToldApart) -> list[str]:
    shown = (*told.own, *told.others, *([told.reply] if told.reply else []))
    phrases: tuple[Phrase, ...] = (*(one.words for one in shown), told.note)
    now = (one.entry.now for part in shown for one in part.corrections)
    return [text for text in (*map(plain, phrases), *now) if text]
