"""Where a paragraph begins and ends.

A blank line parts paragraphs. A single line break does so only beside a line too long to be
wrapped by hand, since kept texts come both ways: wrapped at some 75 characters, or one line each.
"""

import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\r\n\u2029]*(?:\r\n|[\r\n\u2029]|$)")
_LONGEST_WRAPPED = 120


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Give the place of each paragraph, without the blanks around it."""
    start = end = 0
    before = 0
    for line in _LINE.finditer(text):
        words = line.group().strip()
        if start < end and (not words or max(before, len(words)) > _LONGEST_WRAPPED):
            yield start, end
            start = end
        if words:
            first = line.start() + line.group().index(words[0])
            start, end = (first if start == end else start), first + len(words)
        before = len(words)
    if start < end:
        yield start, end
