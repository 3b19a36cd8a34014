"""The way back from a rewritten text to the text it was made from.

Only the places that changed are kept, so a whole novel costs a few thousand numbers. Places are
counted in code points.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

Replacement = Callable[[re.Match[str]], str]


@dataclass(frozen=True, slots=True)
class Offsets:
    """The edits of one rewriting, in order: `new_*` in the result, `old_*` in what it came from."""

    new_starts: tuple[int, ...]
    new_ends: tuple[int, ...]
    old_starts: tuple[int, ...]
    old_ends: tuple[int, ...]

    def start(self, new: int) -> int:
        """Give where the character at `new` began before."""
        edit = bisect_right(self.new_starts, new) - 1
        if edit < 0:
            return new
        if new < self.new_ends[edit]:
            return self.old_starts[edit]
        return self.old_ends[edit] + new - self.new_ends[edit]

    def end(self, new: int) -> int:
        """Give where the character before `new` ended before."""
        last = new - 1
        edit = bisect_right(self.new_starts, last) - 1
        if edit < 0:
            return new
        if last < self.new_ends[edit]:
            return self.old_ends[edit]
        return self.old_ends[edit] + new - self.new_ends[edit]


def rewrite(text: str, pattern: re.Pattern[str], replacement: Replacement | str) -> "Rewritten":
    """Replace what the pattern matches, and keep the way back."""
    pieces: list[str] = []
    edits: list[tuple[int, int, int, int]] = []
    read = written = 0
    for match in pattern.finditer(text):
        new = replacement if isinstance(replacement, str) else replacement(match)
        start, end = match.span()
        if new == match.group():
            continue
        pieces += (text[read:start], new)
        written += start - read + len(new)
        edits.append((written - len(new), written, start, end))
        read = end
    if not edits:
        return text, None
    return "".join(pieces) + text[read:], Offsets(*zip(*edits, strict=True))


Rewritten = tuple[str, Offsets | None]
