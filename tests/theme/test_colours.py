"""All text can be read, on a light page and on a dark one."""

import re
from itertools import product

import pytest

from explainer.theme.colours import GROUNDS, LEAST, Pair, contrast, nearest_readable, tokens
from tests import projects

TEXTS = ("ink", "quiet", "named", "unnamed", "outlet")
SHAPES = ("focus", "strong")  # lines need less than letters
LEAST_OF_SHAPES = 3.0


@pytest.mark.parametrize(("text", "ground", "scheme"), [*product(TEXTS, GROUNDS, Pair._fields)])
def test_each_colour_of_text_is_readable_on_each_ground(
    text: str, ground: str, scheme: str
) -> None:
    pair = (getattr(tokens()[name], scheme) for name in (text, ground))

    assert contrast(*pair) >= LEAST


@pytest.mark.parametrize(("shape", "ground", "scheme"), [*product(SHAPES, GROUNDS, Pair._fields)])
def test_each_line_that_tells_something_is_seen(shape: str, ground: str, scheme: str) -> None:
    pair = (getattr(tokens()[name], scheme) for name in (shape, ground))

    assert contrast(*pair) >= LEAST_OF_SHAPES


@pytest.mark.parametrize("scheme", Pair._fields)
def test_the_skip_link_is_readable(scheme: str) -> None:
    pair = (getattr(tokens()[name], scheme) for name in ("paper", "ink"))

    assert contrast(*pair) >= LEAST


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#fff") == pytest.approx(4.478, abs=0.001)


def test_a_readable_colour_is_its_own_nearest() -> None:
    assert nearest_readable("#7a1f1f", "light") == "#7a1f1f"


def test_colours_stand_nowhere_but_among_the_tokens() -> None:
    """What is written elsewhere would be checked by nobody."""
    styles = (projects.REAL / "explainer/theme/assets/stylesheets").glob("*.css")

    found = {
        path.name for path in styles if re.search(r"#[0-9a-f]{3,8}\b", path.read_text("utf-8"))
    }
    assert found == {"tokens.css"}
