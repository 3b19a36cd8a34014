"""Which way a wording goes, from the words that differ."""

from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.analysis.told import Facet
from explainer.comparison.segments import runs
from explainer.comparison.wording import reasons
from explainer.content.yaml_reader import read
from explainer.diagnostics.text_file import TextFile

CASES = Path(__file__).parent / "wordings.yaml"
MISSPELT = {"comittee"}
SIDES = {"says": Facet.WORDS, "summary": Facet.SUMMARY}
WORDS = st.sampled_from(
    ["The", "a", "some", "all", "may", "not", "allegedly", "eight", "8", "Reed", "closed", "“old”"]
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=9).map(" ".join)


def cases() -> list[dict[str, object]]:
    document, found = read(TextFile(CASES, CASES.read_text()))
    assert document is not None, found
    return cast("list[dict[str, object]]", document.data)


def told(before: str, after: str, side: Facet = Facet.WORDS) -> list[str]:
    found = reasons(before, after, side, lambda word: word not in MISSPELT)
    return [f"{one.direction.value}: {one.text}" for one in found]


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case['before']} | {case['after']}")
def test_wording_goes_its_way(case: dict[str, object]) -> None:
    before, after = str(case["before"]), str(case["after"])

    assert told(before, after, SIDES[str(case.get("in", "says"))]) == (case["reasons"] or [])


@given(SENTENCES)
def test_nothing_is_said_of_the_same_wording(sentence: str) -> None:
    assert told(sentence, sentence) == []


@given(SENTENCES, SENTENCES)
def test_what_is_stronger_one_way_is_weaker_the_other(before: str, after: str) -> None:
    there, back = told(before, after), told(after, before)

    def count(found: list[str], way: str) -> int:
        return sum(one.startswith(f"{way}: ") for one in found)

    assert count(there, "stronger") == count(back, "weaker")
    assert count(there, "turned round") == count(back, "turned round")


@given(st.text(), st.text())
def test_runs_lose_no_letter(before: str, after: str) -> None:
    was, now = runs(before, after)

    assert "".join(text for text, _ in was) == before
    assert "".join(text for text, _ in now) == after
