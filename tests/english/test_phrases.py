"""What is sure of a phrase is in every text that has it."""

import pytest

from explainer.english.phrases import plain_piece


@pytest.mark.parametrize(
    ("phrase", "piece"),
    [
        ("at the time(?=[.,;:]|$)", "at the time"),
        ("for the (?:time being|moment)", "for the "),
        ("the (?:great )?part of", "part of"),
        (r"(?<!not )colou?rs? of \w+", "colo"),
        ("(?:was|were) (?:a(?:b(?:c|d)|e)|f)", " "),
        ("la(?:ys?|id|ying) bare", " bare"),
        ("by and by|soon", ""),
        ("(?:a(?:b(?:c(?:d|e))))long", ""),
        ("x{0,2}yy", "yy"),
        ("[a-z]ab+c", "ab"),
    ],
)
def test_the_longest_piece_that_is_sure_is_taken(phrase: str, piece: str) -> None:
    assert plain_piece(phrase) == piece
