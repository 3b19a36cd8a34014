"""The words that a text is found by, case by case."""

from pathlib import Path

import pytest
import yaml

from explainer.text.search_words import search_words

CASES: list[dict[str, object]] = yaml.safe_load(
    (Path(__file__).parent / "cases" / "search_words.yaml").read_text("utf-8")
)


@pytest.mark.parametrize("case", CASES, ids=[str(one["text"]) for one in CASES])
def test_a_text_is_found_by_these_words(case: dict[str, object]) -> None:
    assert search_words(str(case["text"])) == case["words"]
