"""What stands behind a family name and is none: “Jr.”, “III”, “QC”."""

from collections.abc import Sequence

_BEHIND_NAMES = frozenset(
    ("jr", "sr", "junior", "senior", "ii", "iii", "iv", "esq", "phd", "md", "qc", "kc", "mp", "obe")
)


def last_of_name(words: Sequence[str]) -> int:
    """Give the place of the last word of a name that is none of these; 0 where all but it are."""
    last = len(words) - 1
    while last and words[last].strip(",").replace(".", "").lower() in _BEHIND_NAMES:
        last -= 1
    return last
