"""Quotation marks as articles print them, and whose words stand between them."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.text.speech import innermost, is_fragment, speech

ARTICLE = (
    (Path(__file__).parents[2] / "seeds" / "vision-times-2021-09-16.txt").read_bytes().decode()
)
Case = tuple[str, list[list[str | int | None]]]
CASES: dict[str, list[Case]] = yaml.safe_load(
    (Path(__file__).parent / "cases" / "speech.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{kind}-{case[0]}") for kind in CASES for case in CASES[kind]]
)
def test_case(case: Case) -> None:
    text, expected = case
    found = [[text[r.start : r.end], r.depth, r.parent, r.group] for r in speech(text)]

    assert found == expected


def test_words_are_those_of_their_innermost_quotation() -> None:
    text = "He said “so ‘it is’ now” then"
    runs = speech(text)
    words = {word: text.index(word) for word in ("said", "so", "it is", "now", "then")}
    found = {word: innermost(runs, at, at + len(word)) for word, at in words.items()}

    assert found == {"said": None, "so": 0, "it is": 1, "now": 0, "then": None}
    assert innermost(runs, words["so"], words["it is"] + 5) == 0
    assert innermost(runs, words["said"], words["now"]) is None


@given(st.text(alphabet="ab s.,“”‘’\"'„«»「」\n"))
def test_runs_nest_and_lie_within_the_text(text: str) -> None:
    runs = speech(text)

    for index, run in enumerate(runs):
        assert 0 <= run.outer_start < run.start <= run.end <= run.outer_end <= len(text)
        assert 0 <= run.group <= index
        if run.parent is not None:
            frame = runs[run.parent]
            assert frame.outer_start < run.outer_start
            assert run.end <= frame.outer_end
            assert run.depth == frame.depth + 1


@pytest.mark.parametrize(
    "text", ["“I have not seen it.”", "confirmed the calls but said they were not secret"]
)
def test_a_fragment_is_too_short_to_say_who_speaks(text: str) -> None:
    assert is_fragment(text, 3, 8)


@pytest.mark.parametrize(
    "text",
    [
        "“I have not seen it.” “Ask the mayor.”",
        "“I have not seen it,” Lane said.",
        "The calls were not secret.",
        "Milley, 63",
    ],
)
def test_what_has_room_for_a_speaker_is_no_fragment(text: str) -> None:
    assert not is_fragment(text, 3, 8)


def test_a_fragment_ends_with_its_paragraph() -> None:
    text = "“I have not seen it.”\n\nLane said that he had not."

    assert is_fragment(text, 3, 8)
    assert not is_fragment(text, 30, 35)
    assert not is_fragment(text, 3, 35)
