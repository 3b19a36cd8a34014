"""Two wordings of a sentence, word by word: which words stand in the place of which."""

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


class _Words:
    """The words of a text, with the way back from a range of them to the text as given."""

    def __init__(self, text: str) -> None:
        self._text = fold(text)
        self._tokens = [one for one in tokens(self._text.folded) if one.is_word]
        self.folded = [one.text.casefold() for one in self._tokens]

    def between(self, first: int, last: int) -> str:
        if first == last:
            return ""
        start, end = self._tokens[first].start, self._tokens[last - 1].end
        start, end = self._text.span(start, end)
        return self._text.text[start:end]
