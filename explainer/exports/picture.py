"""A picture of 1200 by 630 pixels with a few lines of text, as PNG.

Faces, colours and shapes are those of the pages.
"""

import math
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from itertools import pairwise
from typing import NamedTuple

from PIL import Image, ImageColor, ImageDraw

from explainer.exports.typefaces import Font, font_for, length, loaded_font
from explainer.theme.colours import tokens

WIDTH, HEIGHT = 1200, 630
_MARGIN, _TOP, _BOTTOM = 80, 66, HEIGHT - 70
_ROOM = WIDTH - 2 * _MARGIN
_RULE = (142, 148)  # from top to bottom
_SIZES = (84, 72, 60, 50)
_LEADING = 1.12
_BODY = (172, 450)  # the title keeps between these
_SHADES = {"ink": 5, "quiet": 4, "named": 2, "unnamed": 2, "outlet": 2}  # and the paper: sixteen
_COVERED = [0, *[255] * 255]
_SHAPE, _APART = 26, 38
_WORDMARK = ("named", "unnamed", "outlet")
_ABBREVIATION = re.compile(r"(\b[A-Z]\w{0,3}\.) ")  # "Gen. Li" stays together
_NAME, _SMALL = Font("serif", 46), Font("sans", 32)


@dataclass(frozen=True, slots=True)
class PictureLabel:
    """A mark and its words, as on the site; `glyph` is its name there."""

    glyph: str
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
    paper = ImageColor.getrgb(tokens()["paper"].light)
    colours = [
        round(behind + (front - behind) * step / shades)
        for ink, shades in _SHADES.items()
        for step in range(1, shades + 1)
        for behind, front in zip(paper, ImageColor.getrgb(tokens()[ink].light), strict=True)
    ]
    image.putpalette([*paper, *colours])
    image.paste(_numbers("ink")[255], (_MARGIN, _RULE[0], WIDTH - _MARGIN, _RULE[1]))
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


def _write(image: Image.Image, place: tuple[int, int], text: str, font: Font, ink: str) -> None:
    """Write a line; its place is the left end of the line that it stands on."""
    line, (left, top) = _line(text, font, ink)
    image.paste(line.pixels, (place[0] + left, place[1] + top), line.covered)


@lru_cache(maxsize=32)
def _line(text: str, font: Font, ink: str) -> tuple[_Inked, tuple[int, int]]:
    """Give a line, and how far it begins off its place. Many pictures have the same."""
    loaded = loaded_font(font)
    left, top, right, bottom = loaded.getbbox(text, anchor="ls")
    shape = Image.new("L", (math.ceil(right - left), math.ceil(bottom - top)))
    ImageDraw.Draw(shape).text((-left, -top), text, fill=255, font=loaded, anchor="ls")
    return _inked(shape, ink), (math.floor(left), math.floor(top))


def _draw_ends(image: Image.Image, picture: Picture) -> None:
    """Put the three shapes and the site's name at the left, a word at the right, if they fit."""
    y = _TOP + _NAME.size
    corner = font_for(picture.corner, _SMALL)
    taken = round(length(picture.corner, corner)) if corner else 0
    if corner and taken:
        _write(image, (WIDTH - _MARGIN - taken, y), picture.corner, corner, "quiet")
    x = _MARGIN
    for glyph in _WORDMARK:
        _draw_glyph(image, (x, y - _SHAPE - 2), glyph)
        x += _SHAPE + 8
    name = font_for(picture.name, _NAME)
    if name and x + 12 + length(picture.name, name) + _MARGIN <= WIDTH - _MARGIN - taken:
        _write(image, (x + 12, y), picture.name, name, "ink")


def _draw_title(image: Image.Image, title: str) -> None:
    """Set the title in the largest size at which all of it fits."""
    top, bottom = _BODY
    for size in _SIZES:
        font = font_for(title, Font("serif", size))
        lines = _balanced(title, font) if font else []
        if font and lines and len(lines) * size * _LEADING <= bottom - top:
            for number, line in enumerate(lines):
                y = top + size + round(number * size * _LEADING)
                _write(image, (_MARGIN, y), line, font, "ink")
            return


def _balanced(text: str, font: Font) -> list[str]:
    """Break into as few lines as fit, and make these about as long as each other."""
    words = _ABBREVIATION.sub("\\1\N{NO-BREAK SPACE}", text).split(" ")
    widths = [length(word, font) for word in words]
    if max(widths) > _ROOM:
        return []
    ends = _breaks(widths, length(" ", font), _ROOM)
    for room in range(_ROOM - 20, round(max(widths)), -20):
        narrower = _breaks(widths, length(" ", font), room)
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
        x, y = _MARGIN, _BOTTOM - number * round(_SMALL.size * 1.5)
        for label in row:
            _draw_glyph(image, (x, y - _SHAPE + 3), label.glyph)
            _write(image, (x + _SHAPE + 12, y), label.words, _SMALL, "ink")
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
    return _SHAPE + 12 + round(length(label.words, _SMALL)) + _APART


def _draw_glyph(image: Image.Image, place: tuple[int, int], glyph: str) -> None:
    shape = _glyph(glyph)
    image.paste(shape.pixels, place, shape.covered)


@cache
def _glyph(glyph: str) -> _Inked:
    """Give a shape as the pages have it: large first, since Pillow's edges are jagged."""
    tenth = _SHAPE * 8 / 10
    mask = Image.new("L", (_SHAPE * 8, _SHAPE * 8), 0)
    draw = ImageDraw.Draw(mask)

    def box(edge: float) -> tuple[float, ...]:
        return (edge * tenth, edge * tenth, (10 - edge) * tenth, (10 - edge) * tenth)

    if glyph == "named":
        draw.ellipse(box(0.8), fill=255)
    elif glyph == "unnamed":
        for start in range(0, 360, 60):
            draw.arc(box(0.25), start, start + 30, fill=255, width=round(1.7 * tenth))
    elif glyph == "outlet":
        corners = [(5, 0.9), (9.1, 5), (5, 9.1), (0.9, 5), (5, 0.9), (9.1, 5)]
        line = [(x * tenth, y * tenth) for x, y in corners]
        draw.line(line, fill=255, width=round(1.4 * tenth), joint="curve")
    else:
        draw.arc(box(0.45), 0, 360, fill=255, width=round(1.3 * tenth))
        slash = [(2.3 * tenth, 2.3 * tenth), (7.7 * tenth, 7.7 * tenth)]
        draw.line(slash, fill=255, width=round(1.3 * tenth))
    ink = glyph if glyph in _SHADES else "quiet"
    return _inked(mask.resize((_SHAPE, _SHAPE), Image.Resampling.BOX), ink)
