"""Days of the article → dates: in every form that a report has, and never in somebody’s words."""

from datetime import date

import pytest

from explainer.drafting.days import points_at_day, with_days

PUBLISHED = date(2017, 7, 6)  # a Thursday


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("On Sunday, it went public.", "On 2 July 2017, it went public."),
        ("It closed last night.", "It closed on the night of 5 July 2017."),
        ("Last night it fell.", "On the night of 5 July 2017 it fell."),
        ("It fell on Monday evening.", "It fell on the evening of 3 July 2017."),
        ("It shut late Monday, and rose.", "It shut late on 3 July 2017, and rose."),
        ("He came yesterday morning.", "He came on the morning of 5 July 2017."),
        ("It was shut by Monday.", "It was shut by 3 July 2017."),
        ("It rained on Monday and Tuesday.", "It rained on 3 July 2017 and 4 July 2017."),
        ("He fell last month, she next year.", "He fell in June 2017, she in 2018."),
        ("It has been open since last year.", "It has been open since 2016."),
        ("It comes next week.", "It comes in the week of 10 July 2017."),
        (
            "It was shut until last week, and rose.",
            "It was shut until the week of 26 June 2017, and rose.",
        ),
        ("Earlier this week, it fell.", "In the week of 3 July 2017, it fell."),
        ("It fell late last week.", "It fell in the week of 26 June 2017."),
        ("It fell earlier this year.", "It fell earlier in 2017."),
        ("This year's fair is over.", "2017's fair is over."),
        ("He came this month.", "He came in July 2017."),
        ("She said Monday that it fell.", "She said on 3 July 2017 that it fell."),
    ],
)
def test_a_day_of_the_article_is_told_as_a_date(words: str, told: str) -> None:
    assert with_days(words, PUBLISHED) == told


@pytest.mark.parametrize(
    "words",
    [
        "He “will go on Monday”.",
        'He said "yesterday was bad".',
        "Monday’s storm fell.",
        "It was a Monday morning raid.",
        "Sunday papers said so.",
        "He comes later this week.",
        "It was the last week.",
        "It was shut the previous Friday.",
        "It opened on 3 June.",
    ],
)
def test_what_is_somebodys_or_is_no_day_or_no_single_one_stays(words: str) -> None:
    assert with_days(words, PUBLISHED) == words


def test_what_is_counted_from_another_day_points_at_none_of_the_article() -> None:
    assert not points_at_day("On 2 July 2017 it had been shut since the previous Friday.")
    assert points_at_day("It had been shut since Friday.")
