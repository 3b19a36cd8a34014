"""Two wordings of a sentence, word by word: which words stand in the place of which."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from explainer.text.fold import fold
from explainer.text.tokens import tokens


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that stand in the place of others; an empty text where there are none."""

    before: str
    after: str

    def __str__(self) -> str:
        if not self.before:
            return f"new: “{self.after}”"
        if not self.after:
            return f"gone: “{self.before}”"
        return f"“{self.before}” became “{self.after}”"


def segments_of(before: str, after: str) -> tuple[Segment, ...]:
    """Give what differs, in order; capitals, typography and marks do not count."""
    was, now = _Words(before), _Words(after)
    return tuple(
        Segment(
            was.between(step.src_start, step.src_end), now.between(step.dest_start, step.dest_end)
        )
        for step in Levenshtein.opcodes(was.folded, now.folded)
        if step.tag != "equal"
    )


Run = tuple[str, bool]  # words, and whether they are in the one wording alone


def runs(before: str, after: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Cut two wordings into what they share and what one of them has alone."""
    was, now = _Words(before), _Words(after)
    steps = [one for one in Levenshtein.opcodes(was.folded, now.folded) if one.tag != "equal"]
    return (
        tuple(was.cut((step.src_start, step.src_end) for step in steps)),
        tuple(now.cut((step.dest_start, step.dest_end) for step in steps)),
    )


class _Words:
    """The words of a text, with the way back from a range of them to the text as given."""

    def __init__(self, text: str) -> None:
        self._text = fold(text)
        self._tokens = [one for one in tokens(self._text.folded) if one.is_word]
        self.folded = [one.text.casefold() for one in self._tokens]

    def between(self, first: int, last: int) -> str:
        if first == last:
            return ""
        start, end = self._place(first, last)
        return self._text.text[start:end]

    def _place(self, first: int, last: int) -> tuple[int, int]:
        return self._text.span(self._tokens[first].start, self._tokens[last - 1].end)

    def cut(self, changed: Iterable[tuple[int, int]]) -> Iterator[Run]:
        """Cut the text at ranges of its words."""
        text, done = self._text.text, 0
        for first, last in changed:
            if first == last:
                continue
            start, end = self._place(first, last)
            if done < start:
                yield text[done:start], False
            yield text[start:end], True
            done = end
        if done < len(text):
            yield text[done:], False
