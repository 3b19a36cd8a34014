"""Ids are read by people: a name in them is spelt as far as its letters allow."""

import pytest

from explainer.drafting.ids import name_id, slug


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        ("Paweł Adamowicz’s deputy", "pawel-adamowicz-deputy"),
        ("Łukasz Szumowski", "lukasz-szumowski"),
        ("Søren Großmann", "soren-grossmann"),
        ("the O'Neill case", "the-oneill-case"),
        ("北京", ""),
    ],
)
def test_letters_with_marks_and_strokes_are_kept_as_plain_ones(words: str, id_: str) -> None:
    assert slug(words) == id_


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert name_id("The Courier", {"courier"}) == "courier-2"
