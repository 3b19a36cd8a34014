"""A statement without its attribution, which nothing can print by mistake.

What somebody is said to have done is false, or a libel, without whose word it is. So a bare
statement refuses to become text by itself; `unlabelled` is for the functions that put the label
before it (`presentation.statements`) and for the checks that hold it against its source.
"""

from typing import NoReturn


class BareStatement:
    """One sentence of ours, or what an event is said to be, without whose word it is."""

    __slots__ = ("_words",)

    def __init__(self, words: str) -> None:
        self._words = words

    def unlabelled(self) -> str:
        """Give the words; whoever calls this prints them behind their label, or not at all."""
        return self._words

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BareStatement) and self._words == other._words

    def __hash__(self) -> int:
        return hash(self._words)

    def __repr__(self) -> str:
        return "BareStatement(…)"

    def __str__(self) -> NoReturn:
        raise TypeError("a bare statement is printed by statement() or block(), with its label")

    def __format__(self, _: str) -> NoReturn:
        str(self)
        raise AssertionError

    def __html__(self) -> NoReturn:
        str(self)
        raise AssertionError
