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
from pathlib import Path
from typing import Literal

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1200, 630
_FONT = Path(__file__).parent / "fonts" / "SourceSerif4-SemiBold.ttf"
_PAPER, _INK, _QUIET, _ACCENT = "#fbfaf7", "#1f1d1a", "#5c5852", "#8a4b00"
_MARGIN, _TOP, _BOTTOM = 80, 76, HEIGHT - 76
_SMALL = 34
_SIZES = (76, 64, 54, 46)
_LEADING = 1.24
_BODY = (160, 440)  # the title keeps between these
_SHAPE = 22
_DRAWN = re.compile(r"[\x20-\x7e\xa0-\u024f\u0370-\u03ff\u0400-\u045f\u1e00-\u1eff\u2010-\u2026]*")

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
    image.quantize(64, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(out, "PNG")
    return out.getvalue()


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_FONT), size, layout_engine=ImageFont.Layout.BASIC)


def _draw_ends(draw: ImageDraw.ImageDraw, picture: Picture) -> None:
    """Put the site's name at the left and a word at the right, if both fit."""
    font = _font(_SMALL)
    room = WIDTH - 2 * _MARGIN
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
        lines = _lines(title, font)
        if lines and len(lines) * size * _LEADING <= bottom - top:
            for number, line in enumerate(lines):
                y = top + size + round(number * size * _LEADING)
                draw.text((_MARGIN, y), line, fill=_INK, font=font, anchor="ls")
            return


def _lines(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    """Break between words; a word that is wider than the picture gives no lines at all."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= WIDTH - 2 * _MARGIN:
            lines[-1] = longer
        elif font.getlength(word) <= WIDTH - 2 * _MARGIN:
            lines.append(word)
        else:
            return []
    return lines


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
        if row and sum(map(_width, (*row, label))) > WIDTH - 2 * _MARGIN + 40:
            yield row
            row = []
        row.append(label)
    if row:
        yield row


def _width(label: Label) -> int:
    return _SHAPE + 14 + round(_font(_SMALL).getlength(label.words)) + 40


def _draw_shape(draw: ImageDraw.ImageDraw, shape: Shape, x: int, y: int) -> None:
    """Draw a full circle, or one of eight strokes."""
    box = (x, y, x + _SHAPE, y + _SHAPE)
    if shape == "full":
        draw.ellipse(box, fill=_INK)
        return
    for start in range(0, 360, 45):
        draw.arc(box, start, start + 25, fill=_INK, width=4)


def _can_be_drawn(text: str) -> bool:
    return _DRAWN.fullmatch(text) is not None
