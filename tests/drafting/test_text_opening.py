"""What the first lines of a kept text tell of it is proposed, and nothing else is."""

import pytest

from explainer.drafting.text_opening import day_of, title_of

HEADLINE = "Council shuts ‘old’ bridge: a crack is found"


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        (
            f"{HEADLINE}\n\nBy Ada Quill\n\nThursday, 14 March 2024\n\nIt was shut.",
            HEADLINE,
            "2024-03-14",
        ),
        ("Bridge shut\nUpdated March 6, 2024, by the desk in Fennick", "Bridge shut", "2024-03-06"),
        ("Bridge shut\n2024-03-05T10:00", "Bridge shut", "2024-03-05"),
        ("5 March 2024\nBridge shut", "", "2024-03-05"),
        ("The council shut the bridge on 3 May 2021.\n\nIt was old.", "", ""),
        ("Bridge shut\n\nOn Monday, 14 March\n\nIt was shut in 2021.", "Bridge shut", ""),
        ("Bridge shut\n\n3 May 2021 to 4 June 2022", "Bridge shut", ""),
        ("", "", ""),
    ],
)
def test_title_and_day_are_those_that_open_the_text(text: str, title: str, day: str) -> None:
    assert (title_of(text), day_of(text)) == (title, day)
