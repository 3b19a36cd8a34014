"""The diagram of an explainer's sources: who said what through whom, as boxes and curves.

Columns are steps on the way: origins stand left, the page that the reader looks at stands right.
A curve is as thick as statements went along it. Everything here is numbers and text; the template
draws it, and the table beside it says the same in words.
"""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from textwrap import wrap

from explainer.presentation.phrases import Step, plain

_WIDTH, _GAP, _LINE, _PAD = 116, 24, 16, 8
_LETTERS = 14
_BETWEEN = 16
_THICKEST = 9


@dataclass(frozen=True, slots=True)
class Box:
    """Somebody who passed statements on; `x` and `y` are its upper left corner, in pixels."""

    lines: tuple[str, ...]
    x: int
    y: int
    height: int
    is_unnamed: bool

    @property
    def middle(self) -> int:
        return self.y + self.height // 2


@dataclass(frozen=True, slots=True)
class Curve:
    """A curve from one box to the next."""

    path: str
    thickness: int


@dataclass(frozen=True, slots=True)
class Diagram:
    """Boxes and curves, and the size of the whole in pixels; boxes are `box_width` wide."""

    boxes: tuple[Box, ...]
    curves: tuple[Curve, ...]
    width: int
    height: int
    box_width: int = _WIDTH


def draw(routes: Iterable[tuple[tuple[Step, ...], int]]) -> Diagram:
    """Draw routes: the steps of each, and how many statements came that way."""
    routes = tuple(routes)
    ways = [([*(plain(step.phrase) for step in steps), "this page"], n) for steps, n in routes]
    unnamed = {plain(step.phrase) for steps, _ in routes for step in steps if step.is_unnamed}
    columns = _columns([names for names, _ in ways], unnamed)
    boxes = {name: box for column in columns for name, box in column.items()}
    counts: dict[tuple[str, str], int] = {}
    for names, number in ways:
        for pair in itertools.pairwise(names):
            counts[pair] = counts.get(pair, 0) + number
    most = max(counts.values(), default=1)
    curves = (_curve(boxes[a], boxes[b], count, most) for (a, b), count in counts.items())
    return Diagram(
        boxes=tuple(boxes.values()),
        curves=tuple(curves),
        width=len(columns) * (_WIDTH + _GAP) - _GAP,
        height=max((box.y + box.height for box in boxes.values()), default=0),
    )


def _columns(ways: list[list[str]], unnamed: set[str]) -> list[dict[str, Box]]:
    """Put each name as far left as its longest way to the page is long, and stack each column."""
    away: dict[str, int] = {}
    for names in ways:
        for number, name in enumerate(reversed(names)):
            away[name] = max(away.get(name, 0), number)
    last = max(away.values(), default=0)
    stacks: list[list[str]] = [[] for _ in range(last + 1)]
    for name, steps in away.items():
        stacks[last - steps].append(name)
    tallest = max((_height(stack) for stack in stacks), default=0)
    return [
        dict(_stack(stack, number * (_WIDTH + _GAP), (tallest - _height(stack)) // 2, unnamed))
        for number, stack in enumerate(stacks)
    ]


def _height(names: Iterable[str]) -> int:
    heights = [_box_height(name) for name in names]
    return sum(heights) + _BETWEEN * max(0, len(heights) - 1)


def _box_height(name: str) -> int:
    return len(_lines(name)) * _LINE + 2 * _PAD


@lru_cache(maxsize=1024)
def _lines(name: str) -> tuple[str, ...]:
    return tuple(wrap(name, _LETTERS))


def _stack(names: Iterable[str], x: int, y: int, unnamed: set[str]) -> Iterator[tuple[str, Box]]:
    for name in names:
        box = Box(_lines(name), x, y, _box_height(name), name in unnamed)
        yield name, box
        y += box.height + _BETWEEN


def _curve(left: Box, right: Box, number: int, most: int) -> Curve:
    start, end = left.x + _WIDTH, right.x
    middle = (start + end) // 2
    bend = f"{middle} {left.middle} {middle} {right.middle}"
    path = f"M{start} {left.middle}C{bend} {end} {right.middle}"
    return Curve(path, max(1, round(_THICKEST * number / most)))
