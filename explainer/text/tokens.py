"""A folded text as words and punctuation, for showing where a passage and its source differ."""

from collections.abc import Iterator
from dataclasses import dataclass

from explainer.english.lazy_patterns import lazy_regex
from explainer.text.characters import UNSPACED

_PUNCTUATION = r"\"'.,!?;:…—()\[\]{}¿¡¡。，、！？；：（）।॥،؛؟"
_TOKEN = lazy_regex(
    rf"[{UNSPACED}][\u0e30-\u0e4e]*"
    rf"|[^\s{_PUNCTUATION}{UNSPACED}]+(?:[\"'.,][^\s{_PUNCTUATION}{UNSPACED}]+)*"
    r"|\S"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word or one mark of punctuation, and its place in the folded text."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum() or any(char.isalnum() for char in self.text)  # most do


def tokens(folded: str) -> Iterator[Token]:
    """Give words and punctuation in order."""
    for match in _TOKEN.finditer(folded):
        yield Token(match.group(), *match.span())
