"""Posts that a text prints, each signed with a name and a handle or a day.

So an embedded post stands in the text of a page: its words, then “— Ines Dorr (@inesdorr) March 12,
2024” at the end of the paragraph or in the next. The words are that paragraph's, and no more.
Places count code points of the text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from explainer.analysis.context import paragraph_at, paragraph_before
from explainer.english.inner_texts import POST_SIGNED
from explainer.text.anchor import TextRange


@dataclass(frozen=True, slots=True)
class Post:
    """The place of a post with its sign-off, and the name there as it is printed."""

    start: int
    end: int
    who: str


def post_at(text: str, place: TextRange) -> Post | None:
    """Give the post that a place stands in."""
    return next(
        (each for each in _posts(text) if each.start <= place[0] and place[1] <= each.end), None
    )


@lru_cache(maxsize=64)
def _posts(text: str) -> tuple[Post, ...]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[Post]:
    for line in POST_SIGNED.finditer(text):
        if not (line["handle"] or line["day"]):
            continue
        place = line.span()
        start = paragraph_at(text, place)[0]
        if start == place[0]:
            before = paragraph_before(text, place)
            if before is None:
                continue
            start = before[0]
        yield Post(start, place[1], line["who"].strip(" ,"))
