"""Whose words a draft says they are, in the forms in which news texts say so."""

from pathlib import Path
from typing import cast

import pytest

from benchmarks.drafts import PairedText, draft_of, forms, judged
from tests.projects import project_file

FORMS = Path(__file__).parent / "forms"
DEVELOPED = {
    text.name: (text, file)
    for file in ("developed.yaml", "articles.yaml")
    for text in forms(FORMS / file)
}
_MOST_WRONG, _LEAST_RIGHT = 0.03, 0.75


@pytest.mark.parametrize("name", DEVELOPED)
def test_each_saying_is_its_speakers_or_left_open(name: str) -> None:
    text, file = DEVELOPED[name]
    form = cast("dict[str, list[dict[str, str]]]", project_file(FORMS / file)[name])
    expected = ["open" if "open" in said else "right" for said in form["said"]]

    assert outcomes(text) == expected


def test_drafts_hold_what_they_promise_on_forms_that_they_were_not_developed_on() -> None:
    found = [
        outcome
        for file in ("held_back.yaml", "held_back_articles.yaml")
        for text in forms(FORMS / file)
        for outcome in outcomes(text)
    ]

    assert found.count("wrong") <= _MOST_WRONG * len(found)
    assert found.count("right") >= _LEAST_RIGHT * len(found)


def outcomes(text: PairedText) -> list[str]:
    """Judge all pairs of a text by its draft."""
    draft = draft_of(text)
    return [judged(text.content.decode(), pair, draft)[0] for pair in text.pairs]
