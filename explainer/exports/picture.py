"""A picture of 1200 by 630 pixels with a few lines of text, as PNG: the only module that knows
Pillow.

The font, Source Serif 4, comes with the program under the SIL Open Font License. Letters are set by
Pillow's own simple layout, so that the same text gives the same picture wherever it is made.
"""

import math
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Literal, NamedTuple

from PIL import Image, ImageColor, ImageDraw, ImageFont

WIDTH, HEIGHT = 1200, 630
_FONT = Path(__file__).parent / "fonts" / "SourceSerif4-SemiBold.ttf"
_PAPER, _INK, _QUIET, _ACCENT = "#fbfaf7", "#1f1d1a", "#5c5852", "#8a4b00"
_BAR = 15
_MARGIN, _TOP, _BOTTOM = 80, 76, HEIGHT - 76
_ROOM = WIDTH - 2 * _MARGIN
_SMALL = 34
_SIZES = (76, 64, 54, 46)
_LEADING = 1.24
_BODY = (160, 440)  # the title keeps between these
_SHADES = {_INK: 7, _QUIET: 4, _ACCENT: 4}  # with the paper sixteen colours
_COVERED = [0, *[255] * 255]
_SHAPE, _APART = 26, 40
_ABBREVIATION = re.compile(r"(\b[A-Z]\w{0,3}\.) ")  # "Gen. Li" stays together
_NO_LETTER = "\uffff"  # drawn as an empty box, as is every letter that the font lacks

Shape = Literal["full", "broken"]


@dataclass(frozen=True, slots=True)
class PictureLabel:
    """A mark and its words, as behind a sentence on the site."""

    shape: Shape
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture says: the site's name above, a title, and marks below."""

    name: str
    title: str
    corner: str = ""
    labels: tuple[PictureLabel, ...] = ()


def png(picture: Picture) -> bytes:
    """Draw it; what does not fit whole, or has letters that the font lacks, is left out whole."""
    image = _paper().copy()
    _draw_ends(image, picture)
    _draw_title(image, picture.title)
    _draw_labels(image, picture.labels)
    out = BytesIO()
    image.save(out, "PNG", compress_type=zlib.Z_RLE)  # half the time, a few bytes more
    return out.getvalue()


@cache
def _paper() -> Image.Image:
    """Give the empty picture; its colours are so few that a byte holds two pixels."""
    image = Image.new("P", (WIDTH, HEIGHT), 0)
    paper = ImageColor.getrgb(_PAPER)
    colours = [
        round(behind + (front - behind) * step / shades)
        for ink, shades in _SHADES.items()
        for step in range(1, shades + 1)
        for behind, front in zip(paper, ImageColor.getrgb(ink), strict=True)
    ]
    image.putpalette([*paper, *colours])
    image.paste(_numbers(_ACCENT)[255], (0, 0, WIDTH, _BAR))
    return image


@cache
def _numbers(ink: str) -> tuple[int, ...]:
    """Give the number of the colour for each degree to which a pixel is covered with an ink."""
    before = sum(tuple(_SHADES.values())[: tuple(_SHADES).index(ink)])
    steps = (round(covered / 255 * _SHADES[ink]) for covered in range(256))
    return tuple(before + step if step else 0 for step in steps)


class _Inked(NamedTuple):
    """A shape in the numbers of its colours, and which of its pixels are covered at all."""

    pixels: Image.Image
    covered: Image.Image


def _inked(shape: Image.Image, ink: str) -> _Inked:
    """Ink a shape, which says how far each pixel is covered."""
    return _Inked(shape.point(_numbers(ink)), shape.point(_COVERED))


def _write(image: Image.Image, place: tuple[int, int], text: str, size: int, ink: str) -> None:
    """Write a line; its place is the left end of the line that it stands on."""
    line, (left, top) = _line(text, size, ink)
    image.paste(line.pixels, (place[0] + left, place[1] + top), line.covered)


@lru_cache(maxsize=32)
def _line(text: str, size: int, ink: str) -> tuple[_Inked, tuple[int, int]]:
    """Give a line, and how far it begins off its place. Many pictures have the same."""
    left, top, right, bottom = _font(size).getbbox(text, anchor="ls")
    shape = Image.new("L", (math.ceil(right - left), math.ceil(bottom - top)))
    ImageDraw.Draw(shape).text((-left, -top), text, fill=255, font=_font(size), anchor="ls")
    return _inked(shape, ink), (math.floor(left), math.floor(top))


@lru_cache(maxsize=4096)
def _length(text: str, size: int) -> float:
    return _font(size).getlength(text)


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_FONT), size, layout_engine=ImageFont.Layout.BASIC)


def _draw_ends(image: Image.Image, picture: Picture) -> None:
    """Put the site's name at the left and a word at the right, if both fit."""
    room = _ROOM
    for text, ink, is_right in ((picture.corner, _ACCENT, True), (picture.name, _QUIET, False)):
        width = _length(text, _SMALL)
        if _can_be_drawn(text) and width <= room:
            x = WIDTH - _MARGIN - round(width) if is_right else _MARGIN
            _write(image, (x, _TOP + _SMALL), text, _SMALL, ink)
            room -= round(width) + _MARGIN


def _draw_title(image: Image.Image, title: str) -> None:
    """Set the title in the largest size at which all of it fits."""
    if not _can_be_drawn(title):
        return
    top, bottom = _BODY
    for size in _SIZES:
        lines = _balanced(title, size)
        if lines and len(lines) * size * _LEADING <= bottom - top:
            for number, line in enumerate(lines):
                y = top + size + round(number * size * _LEADING)
                _write(image, (_MARGIN, y), line, size, _INK)
            return


def _balanced(text: str, size: int) -> list[str]:
    """Break into as few lines as fit, and make these about as long as each other."""
    words = _ABBREVIATION.sub("\\1\N{NO-BREAK SPACE}", text).split(" ")
    widths = [_length(word, size) for word in words]
    if max(widths) > _ROOM:
        return []
    ends = _breaks(widths, _length(" ", size), _ROOM)
    for room in range(_ROOM - 20, round(max(widths)), -20):
        narrower = _breaks(widths, _length(" ", size), room)
        if len(narrower) > len(ends):
            break
        ends = narrower
    return [" ".join(words[start:end]) for start, end in pairwise((0, *ends))]


def _breaks(widths: list[float], space: float, room: float) -> list[int]:
    """Give the number of the word after each line."""
    ends: list[int] = []
    used = 0.0
    for number, width in enumerate(widths):
        if number and used + space + width > room:
            ends.append(number)
            used = width
        else:
            used += (space if number else 0) + width
    return [*ends, len(widths)]


def _draw_labels(image: Image.Image, labels: Iterable[PictureLabel]) -> None:
    """Set the marks in rows from the bottom upwards."""
    rows = list(_rows(labels))
    for number, row in enumerate(reversed(rows)):
        x, y = _MARGIN, _BOTTOM - number * round(_SMALL * 1.5)
        for label in row:
            shape = _shape(label.shape)
            image.paste(shape.pixels, (x, y - _SHAPE - 1), shape.covered)
            _write(image, (x + _SHAPE + 14, y), label.words, _SMALL, _INK)
            x += _width(label)


def _rows(labels: Iterable[PictureLabel]) -> Iterator[list[PictureLabel]]:
    row: list[PictureLabel] = []
    for label in labels:
        if row and sum(map(_width, (*row, label))) > _ROOM + _APART:
            yield row
            row = []
        row.append(label)
    if row:
        yield row


def _width(label: PictureLabel) -> int:
    return _SHAPE + 14 + round(_length(label.words, _SMALL)) + _APART


@cache
def _shape(shape: Shape) -> _Inked:
    """Give a circle, full or of eight strokes: large first, since Pillow's edges are jagged."""
    size = _SHAPE * 8
    mask = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(mask)
    if shape == "full":
        draw.ellipse((0, 0, size - 1, size - 1), fill=255)
    for start in range(0, 360, 45) if shape == "broken" else ():
        draw.arc((0, 0, size - 1, size - 1), start, start + 27, fill=255, width=size // 6)
    return _inked(mask.resize((_SHAPE, _SHAPE), Image.Resampling.BOX), _INK)


def _can_be_drawn(text: str) -> bool:
    return all(map(_is_in_font, text))


@cache
def _is_in_font(letter: str) -> bool:
    return _strokes(letter) != _strokes(_NO_LETTER)


def _strokes(letter: str) -> bytes:
    return bytes(_font(_SMALL).getmask(letter))
