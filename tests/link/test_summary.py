"""Bullets, sentences and the claims that each rests on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.link.summary import read_summary

CASES = {
    "a citation before the full stop": (
        "- A said so [@a].\n",
        [[("A said so.", ("a",))]],
    ),
    "a citation behind the full stop": (
        "- A said so. [@a]\n",
        [[("A said so.", ("a",))]],
    ),
    "several claims in one citation": (
        "- A said so [@a; @b-c].\n",
        [[("A said so.", ("a", "b-c"))]],
    ),
    "two sentences in a bullet": (
        "- A said so [@a]. B denied it [@b].\n",
        [[("A said so.", ("a",)), ("B denied it.", ("b",))]],
    ),
    "a sentence without a claim": (
        "- A said so. B denied it [@b].\n",
        [[("A said so.", ()), ("B denied it.", ("b",))]],
    ),
    "a wrapped line": (
        "- A said\n  so [@a].\n- B [@b].\n",
        [[("A said so.", ("a",))], [("B.", ("b",))]],
    ),
    "no bullets": (
        "A said so [@a]. B denied it [@b].",
        [[("A said so.", ("a",)), ("B denied it.", ("b",))]],
    ),
    "words before the first bullet": (
        "A said so.\n\n- B denied it [@b].\n",
        [[("A said so.", ())], [("B denied it.", ("b",))]],
    ),
    "a claim of another explainer": (
        "- A said so [@other/a].\n",
        [[("A said so.", ("other/a",))]],
    ),
    "a title before a name": (
        "- Gen. Li met Sen. Paul in Washington, D.C., on Oct. 30 [@a].\n",
        [[("Gen. Li met Sen. Paul in Washington, D.C., on Oct. 30.", ("a",))]],
    ),
}


@pytest.mark.parametrize(("summary", "expected"), CASES.values(), ids=CASES)
def test_a_summary_is_read(summary: str, expected: list[list[tuple[str, tuple[str, ...]]]]) -> None:
    read = [[(one.text, one.cites) for one in bullet] for bullet in read_summary(summary)]

    assert read == expected


def test_a_sentence_knows_its_place_with_its_citation() -> None:
    summary = "- A said so [@a]. B denied it. [@b]\n"

    [bullet] = read_summary(summary)

    assert [summary[one.start : one.end] for one in bullet] == [
        "A said so [@a].",
        "B denied it. [@b]",
    ]


@given(st.text(alphabet="ab .\n-*[]@;“”", max_size=80))
def test_any_text_is_read_and_places_lie_inside_it(summary: str) -> None:
    for bullet in read_summary(summary):
        for one in bullet:
            assert 0 <= one.start <= one.end <= len(summary)
