"""Whether two texts of ours, or of a source, share a run of words: what is copied has them."""

import re
from collections.abc import Iterable

LONGEST_OWN = 4  # words in a row that two texts may share by chance
_WORD = re.compile(r"\w+(?:[’'.,-]\w+)*")


def runs(text: str) -> frozenset[tuple[str, ...]]:
    """Give each run of words that is one longer than chance allows, in small letters."""
    words = [found[0].casefold().replace("’", "'") for found in _WORD.finditer(text)]
    size = LONGEST_OWN + 1
    if len(words) < size:
        return frozenset()
    return frozenset(tuple(words[n : n + size]) for n in range(len(words) - size + 1))


def runs_of(texts: Iterable[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(run for text in texts for run in runs(text))
