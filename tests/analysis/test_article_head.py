"""What a kept text tells of itself is proposed, and nothing else is."""

from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.analysis.article_head import article_head
from explainer.content.schema.source import PartsEntry
from tests.checks.conftest import data

CASES = cast(
    "dict[str, dict[str, object]]", data(Path(__file__).parent / "cases" / "article_head.yaml")
)
LINES = (
    *("Council shuts the bridge", "By Ada Quill", "14 March 2024", "(Photo: Ada Quill)", "", " "),
    *("The council shut the bridge because of a crack that was found.", "Tarn. Image: Quill."),
    *("Advertisement", "Read more: on bridges", "\u2029", "Ada Quill", "Ada Quill writes. She is"),
)


@pytest.mark.parametrize("name", CASES)
def test_title_day_authors_and_lines_are_read_from_the_text(name: str) -> None:
    case = CASES[name]
    text = str(case["text"])

    head = article_head(text)

    assert {
        "title": head.title,
        "day": head.day,
        "authors": list(head.authors),
        "lines": [{line.kind: text[line.start : line.end]} for line in head.lines],
    } == {
        "title": case.get("title", ""),
        "day": case.get("day", ""),
        "authors": case.get("authors", []),
        "lines": case.get("lines", []),
    }


@given(st.lists(st.sampled_from(LINES) | st.text()).map("\n".join))
def test_lines_are_parts_of_a_source_and_each_stands_once_in_order(text: str) -> None:
    lines = article_head(text).lines

    assert {line.kind for line in lines} <= PartsEntry.model_fields.keys()
    ends = [0, *(line.end for line in lines)]
    assert all(end <= line.start < line.end for end, line in zip(ends, lines, strict=False))
    assert all(text[line.start : line.end].strip() for line in lines)
