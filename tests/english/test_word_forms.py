"""The words that are listed are those that the expression matches."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.english.phrases import rarest_word
from explainer.english.word_forms import word_forms
from explainer.text.word_classes_in import CLASSES

WORDS = sorted({rarest_word(sign) for words in CLASSES for sign in words.signs})
LETTERS = st.text("abcs", min_size=1, max_size=3)
PIECES = st.recursive(
    LETTERS | LETTERS.map(lambda letters: f"[{letters}]"),
    lambda pieces: st.lists(st.lists(pieces, max_size=3).map("".join), min_size=1, max_size=3).map(
        lambda alternatives: f"(?:{'|'.join(alternatives)})"
    ),
    max_leaves=6,
)
PATTERNS = st.lists(
    st.tuples(PIECES, st.sampled_from(("", "", "?"))).map("".join), min_size=1, max_size=4
).map("".join)


@pytest.mark.parametrize(
    ("pattern", "forms"),
    [
        ("believ(?:es?|ed)", {"believe", "believes", "believed"}),
        ("colou?r[sy]|hue", {"colors", "colory", "colours", "coloury", "hue"}),
        ("(?:a|(?:b|c)d)?e", {"ae", "bde", "cde", "e"}),
        ("", {""}),
    ],
)
def test_the_words_of_a_small_expression_are_listed(pattern: str, forms: set[str]) -> None:
    assert word_forms(pattern) == frozenset(forms)


@pytest.mark.parametrize(
    "pattern", [r"\w+ly", "a*", "b{2}", "[a-z]s", "(?-i:us)", "(?<!a)b", "a.", "a??"]
)
def test_words_without_an_end_are_not_listed(pattern: str) -> None:
    assert word_forms(pattern) is None


@given(PATTERNS, st.text("abcs", max_size=6))
def test_what_is_listed_is_what_matches(pattern: str, word: str) -> None:
    forms = word_forms(pattern)

    assert forms is not None
    assert (word in forms) == (re.fullmatch(pattern, word) is not None)
    assert all(re.fullmatch(pattern, form) for form in forms)


@given(st.data())
def test_of_the_words_of_the_program_none_is_missing(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from([one for one in WORDS if word_forms(one) is not None]))
    word = data.draw(st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True))

    assert word in (word_forms(pattern) or ())
