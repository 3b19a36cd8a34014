"""Who is named behind a quotation without a verb: behind a dash, or in a line of its own.

So do press releases (“… .” – Odd Feld, director), and boxes of quotations.
"""

import re

from explainer.analysis.context import quotations_in
from explainer.analysis.names import NameIndex
from explainer.site import Ref
from explainer.text.anchor import TextRange

_DASH = re.compile(r"[”’\"'»]*\s*(?:[–—―]|-{1,2})\s*")
_LINE = re.compile(r"[”’\"'»]*[^\S\n]*\n\s*")
_OFFICE = re.compile(r"(?:(?:[A-Z][\w’'-]*\.?|of|the|for)\s+){0,6}")
_END_OF_NAME = re.compile(r"\s*(?:$|\n|[,(|])")
_LONGEST_LINE = 90  # code points: a name, an office, a place


def signed(text: str, place: TextRange, names: NameIndex) -> frozenset[Ref]:
    """Give whom the line behind a quotation names as its speaker."""
    runs = quotations_in(text, place)
    if not runs:
        return frozenset()
    end = runs[-1].end
    for between in (_DASH, _LINE):
        gap = between.match(text, end)
        if gap is None:
            continue
        line = text[gap.end() : gap.end() + _LONGEST_LINE + 1].split("\n", 1)[0].rstrip()
        mention = next(iter(names.mentions(line)), None)
        if mention and not _OFFICE.fullmatch(line, 0, mention.start):
            mention = None
        is_line = between is _DASH or (len(line) <= _LONGEST_LINE and not line.endswith("."))
        if mention and is_line and _END_OF_NAME.match(line, mention.end):
            return mention.refs
    return frozenset()
