"""Which words a passage changed, told word by word."""

from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from explainer.text.fold import FoldedText, fold
from explainer.text.tokens import tokens


@dataclass(frozen=True, slots=True)
class WordChange:
    """One difference: what the writer typed, what the source has there, and the source's place.

    An empty `typed` was left out by the writer, an empty `printed` added.
    """

    typed: str
    printed: str
    start: int
    end: int

    def __str__(self) -> str:
        """Say it for a message: `full → great`."""
        if not self.typed:
            return f"{self.printed} left out"
        return f"{self.typed} → {self.printed}" if self.printed else f"{self.typed} added"


def word_changes(passage: str, text: str, start: int, end: int) -> tuple[WordChange, ...]:
    """Compare a passage with one place of the text; typography does not count."""
    typed, printed = TextTokens(fold(passage)), TextTokens(fold(text[start:end]))
    return tuple(
        WordChange(
            typed.between(step.src_start, step.src_end),
            printed.between(step.dest_start, step.dest_end),
            *(start + place for place in printed.place(step.dest_start, step.dest_end)),
        )
        for step in Levenshtein.opcodes(typed.words, printed.words)
        if step.tag != "equal"
    )


class TextTokens:
    """Tokens of a text, all or the words alone, with the way from a range of them back to it."""

    def __init__(self, folded: FoldedText, *, only_words: bool = False) -> None:
        self.folded = folded
        found = tokens(folded.folded)
        self.tokens = tuple(one for one in found if one.is_word or not only_words)
        self.words = [token.text for token in self.tokens]

    def between(self, first: int, last: int) -> str:
        start, end = self.place(first, last)
        return self.folded.text[start:end]

    def place(self, first: int, last: int) -> tuple[int, int]:
        if first < last:
            return self.folded.span(self.tokens[first].start, self.tokens[last - 1].end)
        before = self.folded.span(0, self.tokens[first - 1].end)[1] if first else 0
        return before, before
