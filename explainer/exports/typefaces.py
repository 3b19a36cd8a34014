"""The typefaces of pictures: those of the pages, which Pillow reads as they are.

A line with letters that these lack is set in Source Serif 4, which has those of all Europe and
comes with the program under the SIL Open Font License. Letters are set by Pillow's own simple
layout, so that the same text gives the same picture wherever it is made.
"""

from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from PIL import ImageFont

from explainer.theme.colours import FONTS

_FACES = {  # each with its place on the axes that it has
    "serif": (FONTS / "newsreader.woff2", (560, 48)),  # weight and optical size
    "sans": (FONTS / "source-sans-3.woff2", (600,)),
    "other": (Path(__file__).parent / "fonts/SourceSerif4-SemiBold.ttf", ()),
}
_BLANKS = " \N{NO-BREAK SPACE}"
_NO_LETTER = "\uffff"  # drawn as an empty box or as nothing, as is every letter that a face lacks
_ANY_SIZE = 32


class Font(NamedTuple):
    """A face, `serif`, `sans` or `other`, and how many pixels high it is set."""

    face: str
    size: int


@cache
def loaded_font(font: Font) -> ImageFont.FreeTypeFont:
    path, axes = _FACES[font.face]
    loaded = ImageFont.truetype(str(path), font.size, layout_engine=ImageFont.Layout.BASIC)
    if axes:
        loaded.set_variation_by_axes(list(axes))
    return loaded


@lru_cache(maxsize=4096)
def length(text: str, font: Font) -> float:
    """Give the width of a line in pixels."""
    return loaded_font(font).getlength(text)


def font_for(text: str, font: Font) -> Font | None:
    """Give the font if its face has all letters of a text, else the other face, else nothing."""
    fonts = (font, font._replace(face="other"))
    return next((one for one in fonts if all(_has(one.face, sign) for sign in text)), None)


@cache
def _has(face: str, letter: str) -> bool:
    return letter in _BLANKS or _strokes(face, letter) != _strokes(face, _NO_LETTER)


def _strokes(face: str, letter: str) -> bytes:
    return bytes(loaded_font(Font(face, _ANY_SIZE)).getmask(letter))
