"""A picture of 1200 by 630 pixels with a few lines of text, as PNG: the only module that knows
Pillow.

The font, Source Serif 4, comes with the program under the SIL Open Font License. Letters are set by
Pillow's own simple layout, so that the same text gives the same picture wherever it is made.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Literal

from PIL import Image, ImageColor, ImageDraw, ImageFont

WIDTH, HEIGHT = 1200, 630
_FONT = Path(__file__).parent / "fonts" / "SourceSerif4-SemiBold.ttf"
_PAPER, _INK, _QUIET, _ACCENT = "#fbfaf7", "#1f1d1a", "#5c5852", "#8a4b00"
_MARGIN, _TOP, _BOTTOM = 80, 76, HEIGHT - 76
_ROOM = WIDTH - 2 * _MARGIN
_SMALL = 34
_SIZES = (76, 64, 54, 46)
_LEADING = 1.24
_BODY = (160, 440)  # the title keeps between these
_SHADES = 20
_SHAPE, _APART = 26, 40
_ABBREVIATION = re.compile(r"(\b[A-Z]\w{0,3}\.) ")  # "Gen. Li" stays together
_NO_LETTER = "\uffff"  # drawn as an empty box, as is every letter that the font lacks

Shape = Literal["full", "broken"]


@dataclass(frozen=True, slots=True)
class Label:
    """A mark and its words, as behind a sentence on the site."""

    shape: Shape
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture says: the site's name above, a title, and marks below."""

    name: str
    title: str
    corner: str = ""
    labels: tuple[Label, ...] = ()


def png(picture: Picture) -> bytes:
    """Draw it; what does not fit whole, or has letters that the font lacks, is left out whole."""
    image = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, WIDTH, 14), fill=_ACCENT)
    _draw_ends(draw, picture)
    _draw_title(draw, picture.title)
    _draw_labels(draw, picture.labels)
    out = BytesIO()
    image.quantize(palette=_palette(), dither=Image.Dither.NONE).save(out, "PNG")
    return out.getvalue()


@cache
def _palette() -> Image.Image:
    """Give the shades between the paper and each ink: a third of the bytes of all colours."""
    paper = ImageColor.getrgb(_PAPER)
    shades = [
        round(behind + (front - behind) * step / _SHADES)
        for ink in (_INK, _QUIET, _ACCENT)
        for step in range(_SHADES + 1)
        for behind, front in zip(paper, ImageColor.getrgb(ink), strict=True)
    ]
    image = Image.new("P", (1, 1))
    image.putpalette(shades)
    return image


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_FONT), size, layout_engine=ImageFont.Layout.BASIC)


def _draw_ends(draw: ImageDraw.ImageDraw, picture: Picture) -> None:
    """Put the site's name at the left and a word at the right, if both fit."""
    font = _font(_SMALL)
    room = _ROOM
    for text, fill, anchor, x in (
        (picture.corner, _ACCENT, "rs", WIDTH - _MARGIN),
        (picture.name, _QUIET, "ls", _MARGIN),
    ):
        if _can_be_drawn(text) and font.getlength(text) <= room:
            draw.text((x, _TOP + _SMALL), text, fill=fill, font=font, anchor=anchor)
            room -= round(font.getlength(text)) + _MARGIN


def _draw_title(draw: ImageDraw.ImageDraw, title: str) -> None:
    """Set the title in the largest size at which all of it fits."""
    if not _can_be_drawn(title):
        return
    top, bottom = _BODY
    for size in _SIZES:
        font = _font(size)
        lines = _balanced(title, font)
        if lines and len(lines) * size * _LEADING <= bottom - top:
            for number, line in enumerate(lines):
                y = top + size + round(number * size * _LEADING)
                draw.text((_MARGIN, y), line, fill=_INK, font=font, anchor="ls")
            return


def _balanced(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    """Break into as few lines as fit, and make these about as long as each other."""
    words = _ABBREVIATION.sub("\\1\N{NO-BREAK SPACE}", text).split(" ")
    widths = [font.getlength(word) for word in words]
    if max(widths) > _ROOM:
        return []
    ends = _breaks(widths, font.getlength(" "), _ROOM)
    for room in range(_ROOM - 20, round(max(widths)), -20):
        narrower = _breaks(widths, font.getlength(" "), room)
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


def _draw_labels(draw: ImageDraw.ImageDraw, labels: Iterable[Label]) -> None:
    """Set the marks in rows from the bottom upwards."""
    rows = list(_rows(labels))
    for number, row in enumerate(reversed(rows)):
        x, y = _MARGIN, _BOTTOM - number * round(_SMALL * 1.5)
        for label in row:
            _draw_shape(draw, label.shape, x, y - _SHAPE - 1)
            draw.text((x + _SHAPE + 14, y), label.words, fill=_INK, font=_font(_SMALL), anchor="ls")
            x += _width(label)


def _rows(labels: Iterable[Label]) -> Iterator[list[Label]]:
    row: list[Label] = []
    for label in labels:
        if row and sum(map(_width, (*row, label))) > _ROOM + _APART:
            yield row
            row = []
        row.append(label)
    if row:
        yield row


def _width(label: Label) -> int:
    return _SHAPE + 14 + round(_font(_SMALL).getlength(label.words)) + _APART


def _draw_shape(draw: ImageDraw.ImageDraw, shape: Shape, x: int, y: int) -> None:
    """Draw a circle, full or of eight strokes: large first, since Pillow's edges are jagged."""
    draw.bitmap((x, y), _shape(shape), fill=_INK)


@cache
def _shape(shape: Shape) -> Image.Image:
    size = _SHAPE * 8
    mask = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(mask)
    if shape == "full":
        draw.ellipse((0, 0, size - 1, size - 1), fill=255)
    for start in range(0, 360, 45) if shape == "broken" else ():
        draw.arc((0, 0, size - 1, size - 1), start, start + 27, fill=255, width=size // 6)
    return mask.resize((_SHAPE, _SHAPE), Image.Resampling.BOX)


def _can_be_drawn(text: str) -> bool:
    return all(map(_is_in_font, text))


@cache
def _is_in_font(letter: str) -> bool:
    return _strokes(letter) != _strokes(_NO_LETTER)


def _strokes(letter: str) -> bytes:
    return bytes(_font(_SMALL).getmask(letter))
