"""A passage that is not found is told what is wrong with it."""

from pathlib import Path

import pytest
import yaml

from explainer import nearest_passage
from explainer.text.changes import WordChange, word_changes
from explainer.text.diagnosis import Diagnosis, Fault, diagnose
from explainer.text.fold import fold

ARTICLE = (
    (Path(__file__).parents[2] / "seeds" / "vision-times-2021-09-16.txt").read_bytes().decode()
)
CASES: list[tuple[str, str, list[str]]] = yaml.safe_load(
    (Path(__file__).parent / "cases" / "diagnosis.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_case(case: tuple[str, str, list[str]]) -> None:
    passage, fault, changes = case
    found = diagnose(passage, fold(ARTICLE))

    assert found is not None
    assert (found.fault.value, [str(change) for change in found.changes]) == (fault, changes)


def test_a_passage_that_is_found_has_no_fault() -> None:
    assert diagnose("I have great confidence", fold(ARTICLE)) is None


def test_pieces_are_told_in_the_order_of_the_passage() -> None:
    text = "“One and two,” A said. “Three and four,” B said."

    assert diagnose("Three and four […] One and two", fold(text)) == Diagnosis(
        Fault.JOINED, pieces=((24, 38), (1, 12))
    )


def test_halves_of_one_speech_are_reordered() -> None:
    text = "“One and two, three and four,” A said."

    assert diagnose("three and four, One and two", fold(text)) == Diagnosis(
        Fault.REORDERED, pieces=((14, 29), (1, 12))
    )


def test_the_nearest_place_covers_the_changed_words() -> None:
    text = "He said it. “I have great confidence in him,” he said."
    place = nearest_passage("I have full confidence in him", text)

    assert place == (13, 43)
    assert word_changes("I have full confidence in him", text, *place) == (
        WordChange("full", "great", 20, 25),
    )


def test_nothing_is_near_where_nothing_is_like_it() -> None:
    assert nearest_passage("zebras eat quantum giraffes", "He made two calls.") is None
    assert nearest_passage("", "text") is None
    assert nearest_passage("text", "") is None
