"""Places in code points, and positions as editors count them."""

from pathlib import PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from explainer.diagnostics.text_file import TextFile
from explainer.language_server.positions import to_place, to_position


def test_a_letter_beyond_the_first_plane_counts_twice_in_utf_16() -> None:
    file = TextFile(PurePosixPath("a.yaml"), "a\n\U0001f600é b")

    assert to_position(file, 5) == (1, 4)
    assert [to_position(file, 5, one) for one in ("utf-8", "utf-32")] == [(1, 7), (1, 3)]
    assert to_place(file.text, 1, 4) == 5


def test_a_position_beyond_the_end_is_the_end() -> None:
    assert [to_place("ab\r\nc", *one) for one in ((0, 9), (1, 9), (7, 0))] == [2, 5, 5]


@given(st.text("ab\U0001f600é\r\n", max_size=30), st.integers(0, 30), st.sampled_from(
    ("utf-8", "utf-16", "utf-32")
))  # fmt: skip
def test_every_place_comes_back_from_its_position(text: str, place: int, encoding: str) -> None:
    place = min(place, len(text))
    file = TextFile(PurePosixPath("a.yaml"), text)
    inside = text[place - 1 : place + 1] == "\r\n"  # between them is no place of the protocol

    found = to_place(text, *to_position(file, place, encoding), encoding)

    assert found == (place - 1 if inside else place)
