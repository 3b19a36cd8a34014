"""The colours of the theme as `tokens.css` has them, and how well they can be told apart.

A colour is `#rgb` or `#rrggbb`. Contrast is that of WCAG 2.2: from 1, none, to 21, black on white.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from explainer.system.files import read

LEAST = 4.5  # for text of the usual size
GROUNDS = ("paper", "wash", "hit")  # what text stands on
FONTS = Path(__file__).parent / "assets/fonts"
_TOKENS = Path(__file__).parent / "assets/stylesheets/tokens.css"
_TOKEN = re.compile(r"--ex-(\w+): light-dark\((#\w+), (#\w+)\);")
_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


class Pair(NamedTuple):
    """A colour on a light page, and what stands for it on a dark one."""

    light: str
    dark: str


@cache
def tokens() -> Mapping[str, Pair]:
    """Give each colour of the theme by its name, without `--ex-`."""
    return {name: Pair(*pair) for name, *pair in _TOKEN.findall(read(_TOKENS).decode())}


def is_colour(text: object) -> bool:
    return isinstance(text, str) and _COLOUR.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def least_contrast(colour: str, scheme: str) -> float:
    """Give the contrast of a colour with the ground on which it is seen worst."""
    return min(contrast(colour, getattr(tokens()[ground], scheme)) for ground in GROUNDS)


def nearest_readable(colour: str, scheme: str) -> str:
    """Mix a colour with as little black, on a dark page white, as makes it readable."""
    other = 0 if scheme == "light" else 255
    mixed = (
        "#" + "".join(f"{round(part + (other - part) * step / 100):02x}" for part in _parts(colour))
        for step in range(101)
    )
    return next(one for one in mixed if least_contrast(one, scheme) >= LEAST)


def _parts(colour: str) -> tuple[int, ...]:
    digits = colour[1:] if len(colour) == len("#rrggbb") else "".join(d * 2 for d in colour[1:])
    return tuple(int(digits[start : start + 2], 16) for start in (0, 2, 4))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
