"""A link into somebody else's page that leads to the very words, where that can be told apart.

Browsers find the words of a text fragment by themselves (https://wicg.github.io/scroll-to-text-fragment/):
`#:~:text=first words,last words`. Case makes no difference to them, white space and typography do,
so the words are taken from the kept text and not from what a writer typed. A browser takes the
first place that fits; so a link is given only where the words stand once.
"""

import re
from urllib.parse import quote

_LONGEST = 80  # code points; longer words are given by their beginning and their end
_FEWEST_WORDS = 3
_SPACE = re.compile(r"\s+")


def text_fragment(text: str, start: int, end: int) -> str | None:
    """Give the fragment, with its `#`, for a stretch of a text; none where it is ambiguous."""
    folded = _SPACE.sub(" ", text).casefold()
    words = _SPACE.sub(" ", text[start:end]).strip()
    if not words or folded.count(words.casefold()) != 1 or "\n\n" in text[start:end]:
        return None
    if len(words) <= _LONGEST:
        return f"#:~:text={_escaped(words)}"
    return _between_ends(words, folded)


def _between_ends(words: str, folded: str) -> str | None:
    """Give the fewest first words that stand once, and the fewest last words that end the range."""
    all_words = words.split(" ")
    place = folded.index(words.casefold())
    beginnings = (" ".join(all_words[:n]) for n in range(_FEWEST_WORDS, len(all_words)))
    first = next(
        (beginning for beginning in beginnings if folded.count(beginning.casefold()) == 1), None
    )
    endings = (" ".join(all_words[-n:]) for n in range(_FEWEST_WORDS, len(all_words)))
    end_place = place + len(words.casefold())
    last = next(
        (
            ending
            for ending in endings
            if first and _ends_at(folded, ending.casefold(), place + len(first)) == end_place
        ),
        None,
    )
    return f"#:~:text={_escaped(first)},{_escaped(last)}" if first and last else None


def _ends_at(folded: str, ending: str, after: int) -> int:
    """Give where the first such ending after a place ends."""
    found = folded.find(ending, after)
    return found + len(ending) if found >= 0 else -1


def _escaped(words: str) -> str:
    """Escape what has a meaning in a fragment: the hyphen, too, which `quote` lets stand."""
    return quote(words, safe="").replace("-", "%2D")
