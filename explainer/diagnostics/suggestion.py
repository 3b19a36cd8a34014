"""The name that a mistyped name was probably meant to be; for hints, never for a match."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

# Below this, a suggestion misleads more often than it helps.
_ALIKE_ENOUGH = 60


def nearest_name(name: str, names: Iterable[str]) -> str | None:
    """Give the name most like a mistyped one; none where nothing is like it."""
    found = process.extractOne(name, sorted(names), scorer=fuzz.ratio, score_cutoff=_ALIKE_ENOUGH)
    return found[0] if found else None
