"""Where the words of a piece of evidence stand in the kept text of its source.

A passage that stands once is found. One that stands more than once is told apart by `near`, or
by the passage that the quote stands in; else every hit is kept, and a check asks for more words.
"""

from bisect import bisect_left
from functools import lru_cache

from explainer.content.entry_place import EntryPlace
from explainer.diagnostics.text_file import TextFile
from explainer.site import Anchored
from explainer.text.anchor import Anchor, anchors
from explainer.text.fold import fold

# How far `near` reaches, in code points: about a paragraph to either side.
_NEAR = 600
# Words that stand at more places are not told apart further: whoever means one takes more words.
MOST_HITS = 1_000
_MOST = 50_000  # words whose places are kept


def anchored(
    words: str,
    place: EntryPlace,
    text: TextFile | None,
    *,
    near: str | None = None,
    inside: Anchored | None = None,
) -> Anchored:
    """Find words in a text; `inside` is the passage that a quote belongs to."""
    if text is None:
        return Anchored(words, (), False, place)
    hits = _found(words, text.text)
    if len(hits) > 1 and inside is not None and inside.hits:
        hits = tuple(hit for hit in hits if _lies_in(hit, inside.hits)) or hits
    if len(hits) > 1 and near:
        hits = _beside(hits, near, text)
    return Anchored(words, hits[:MOST_HITS], True, place)


@lru_cache(maxsize=_MOST)
def _found(words: str, text: str) -> tuple[Anchor, ...]:
    """Keep what was found: a server looks for the same words in the same texts after each save."""
    return anchors(words, fold(text))


def _lies_in(hit: Anchor, outer: tuple[Anchor, ...]) -> bool:
    return any(around.start <= hit.start and hit.end <= around.end for around in outer)


def _beside(hits: tuple[Anchor, ...], near: str, text: TextFile) -> tuple[Anchor, ...]:
    """Keep the hit that is nearest to the words beside it, where one is nearer than the others."""
    beside = _found(near, text.text)
    if not beside:
        return hits
    starts = [neighbour.start for neighbour in beside]
    apart = {hit: _apart(hit, beside, bisect_left(starts, hit.start)) for hit in hits}
    least = min(apart.values())
    nearest = tuple(hit for hit in hits if apart[hit] == least)
    return nearest if least <= _NEAR and len(nearest) == 1 else hits


def _apart(hit: Anchor, beside: tuple[Anchor, ...], following: int) -> int:
    """Give how far the nearest words beside are: those before, or those that follow."""
    either = beside[max(0, following - 1) : following + 1]
    return min(_distance(hit, neighbour) for neighbour in either)


def _distance(hit: Anchor, other: Anchor) -> int:
    return max(0, other.start - hit.end, hit.start - other.end)
