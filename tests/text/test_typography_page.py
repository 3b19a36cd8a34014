"""What the page tells writers about typography is what the code does."""

import html
import re
from pathlib import Path

import pytest

from explainer.text.anchor import find_passage

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
PAGE = (GUIDE / "writers" / "typography.md").read_text("utf-8")
SAME, DIFFERENT = PAGE.split("## What makes a difference")
ROW = re.compile(r"^\| ([^|]+) \| `([^|]+)` \| `([^|]+)` \|", re.MULTILINE)


def rows(section: str) -> dict[str, tuple[str, str]]:
    return {
        kind: (html.unescape(one), html.unescape(other))
        for kind, one, other in ROW.findall(section)
    }


def test_the_page_has_a_row_for_each_kind() -> None:
    assert (len(rows(SAME)), len(rows(DIFFERENT))) == (24, 15)


@pytest.mark.parametrize("pair", rows(SAME).values(), ids=rows(SAME))
def test_what_makes_no_difference_is_found_either_way(pair: tuple[str, str]) -> None:
    one, other = pair

    assert find_passage(one, other) == [(0, len(other))]
    assert find_passage(other, one) == [(0, len(one))]


@pytest.mark.parametrize("pair", rows(DIFFERENT).values(), ids=rows(DIFFERENT))
def test_what_makes_a_difference_is_found_neither_way(pair: tuple[str, str]) -> None:
    one, other = pair

    assert find_passage(one, other) == []
    assert find_passage(other, one) == []
