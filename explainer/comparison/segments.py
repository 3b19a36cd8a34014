"""Two wordings of a sentence, word by word: which words stand in the place of which."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein, Opcode

from explainer.comparison.run import Run
from explainer.text.changes import TextTokens
from explainer.text.fold import fold


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
    was, now = _words(before), _words(after)
    return tuple(
        Segment(
            was.between(step.src_start, step.src_end), now.between(step.dest_start, step.dest_end)
        )
        for step in _steps(was, now)
    )


def runs(before: str, after: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Cut two wordings into what they share and what one of them has alone."""
    was, now = _words(before), _words(after)
    steps = _steps(was, now)
    return (
        tuple(_cut(was, ((step.src_start, step.src_end) for step in steps))),
        tuple(_cut(now, ((step.dest_start, step.dest_end) for step in steps))),
    )


def _words(text: str) -> TextTokens:
    return TextTokens(fold(text), only_words=True)


def _steps(was: TextTokens, now: TextTokens) -> list[Opcode]:
    words = ([word.casefold() for word in one.words] for one in (was, now))
    return [step for step in Levenshtein.opcodes(*words) if step.tag != "equal"]


def _cut(wording: TextTokens, changed: Iterable[tuple[int, int]]) -> Iterator[Run]:
    """Cut a text at ranges of its words."""
    text, done = wording.folded.text, 0
    for first, last in changed:
        if first < last:
            start, end = wording.place(first, last)
            if done < start:
                yield text[done:start], False
            yield text[start:end], True
            done = end
    if done < len(text):
        yield text[done:], False
