"""Sentences of real and of invented texts."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.text.sentences import sentences

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds"


def cases(name: str) -> Any:
    return yaml.safe_load((HERE / "cases" / name).read_text(encoding="utf-8"))


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def test_the_first_article_has_the_sentences_of_its_checked_list() -> None:
    article = (SEEDS / "vision-times-2021-09-16.txt").read_text(encoding="utf-8")

    assert words(article) == cases("sentences-vision-times.yaml")


@pytest.mark.parametrize("case", cases("sentences-hard.yaml"), ids=lambda case: case["name"])
def test_hard_case(case: dict[str, Any]) -> None:
    assert words(case["text"]) == case["sentences"]


MARKS = '“”‘’"().?!…, 😀ß𝒳。*-\n\t\x00\u00a0\u00ad\u200b\u2028\ufeff'
PIECES = st.sampled_from(
    [
        *MARKS,
        "...",
        "\r\n",
        "He",
        "said",
        "U.S.",
        "Gen.",
        "A.",
        "Oct.",
        "30",
        "(Image:",
        "Е.",
        "D.C.",
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=40).map("".join))
BLANKS = "\u200b\u2060\ufeff"


def is_blank(text: str) -> bool:
    return all(c.isspace() or c in BLANKS for c in text)


@given(TEXTS)
def test_each_character_that_is_not_blank_is_in_exactly_one_sentence(text: str) -> None:
    end_before = 0
    for start, end in sentences(text):
        assert is_blank(text[end_before:start])
        assert start < end
        assert not is_blank(text[start])
        assert not is_blank(text[end - 1])
        end_before = end

    assert is_blank(text[end_before:])


@given(TEXTS, TEXTS)
def test_lines_do_not_know_of_each_other(one: str, other: str) -> None:
    moved = [(start + len(one) + 1, end + len(one) + 1) for start, end in sentences(other)]

    assert list(sentences(f"{one}\n{other}")) == [*sentences(one), *moved]


def test_a_blank_of_another_kind_changes_no_place() -> None:
    plain = "He met Gen. Mark A. Milley. He left."

    assert sentences(plain.replace(" ", "\u00a0")) == sentences(plain)
