"""What another program says is printed so that no terminal and no workflow obeys it."""

import pytest

from explainer.reports.display import foreign


@pytest.mark.parametrize(
    ("message", "printed"),
    [
        ("A page is missing", "A page is missing"),
        ("one\ntwo", "one\ntwo"),
        ("::error::x", "| ::error::x"),
        ("a\n::set-env name=A::b", "a\n| ::set-env name=A::b"),
        ("a\r\n  ::error::x", "a\n|   ::error::x"),
        ("a\u2028::error::x", "a\n| ::error::x"),
        ("a ##[error]b", "a ## [error]b"),
        ("std::string", "std::string"),
        ("\x1b[2J\x07", "␛[2J␇"),
        ("a\u202eb", "a<U+202E>b"),
        ("caf\udce9", "caf<U+DCE9>"),
    ],
)
def test_nothing_in_a_message_is_obeyed(message: str, printed: str) -> None:
    assert foreign(message) == printed
