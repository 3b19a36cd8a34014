"""Headings that name their matter and tell nothing, and those that may tell something."""

import pytest

from explainer.english.headings import tells_nothing
from explainer.english.noun_phrases import is_noun_phrase


@pytest.mark.parametrize(
    "heading",
    [
        "The boxes",
        "Ivo Tarn",
        "Accounts of the boxes",
        "Runa Esk’s account",
        "Charge and release",
        "The charge against Tarn",
        "The town vote",
        "Threats of a strike",
        "Strike and talks",
        "The polls of September 2013",
        "Arrest and release on bail",
        "The return to California",
        "The opposition’s answer",
        "Mass protests by the opposition",
        "Reactions in Congress",
        "Ballot boxes, a clerk and a charge",
        "The Chain of Command",
        "Union officials",
    ],
)
def test_noun_phrase_is_found(heading: str) -> None:
    assert is_noun_phrase(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "How Tarn fled with the boxes",
        "The beams were cracked",
        "Tarn flees",
        "Mayor resigns",
        "Mayor resigns over the vote",
        "Council shuts the bridge",
        "The council lies",
        "Tarn steals boxes",
        "Protesters block the road",
        "Unions fight on",
        "Milley calls Li",
        "Mayor Rejects Union Demands",
        "Feld hid the report",
        "Police shot the driver",
        "Tarn’s boxes stolen",
        "The union left the talks",
        "Esk denies it",
        "Tarn must go",
        "Nobody knows",
        "Witnesses disagree",
        "Tarn: the boxes are gone",
    ],
)
def test_what_may_tell_something_is_no_noun_phrase(heading: str) -> None:
    assert not is_noun_phrase(heading)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("What is known of the polls?", True),
        ("What do both sides say?", True),
        ("Who is Ivo Tarn?", True),
        ("Were the boxes returned?", True),
        ("Why were the boxes returned?", False),
        ("Who returned the boxes?", False),
        ("The theft of the boxes", False),
        ("Charges of theft", True),
    ],
)
def test_question_that_takes_nothing_for_granted_tells_nothing(
    heading: str, *, expected: bool
) -> None:
    assert tells_nothing(heading) is expected
