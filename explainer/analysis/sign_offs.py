"""Who is named behind a quotation: behind a dash, in a line of its own, or as who signed it.

So do press releases (“… .” – Odd Feld, director), and boxes of quotations.
"""

import re

from explainer.analysis.context import quotations_in
from explainer.analysis.names import NameIndex
from explainer.english.inner_texts import SIGNABLE, SIGNED_BY
from explainer.site import Ref
from explainer.text.anchor import TextRange
from explainer.text.sentences import sentences

_DASH = re.compile(r"[”’\"'»]*\s*(?:[–—―]|-{1,2})\s*")
_LINE = re.compile(r"[”’\"'»]*[^\S\n]*\n\s*")
_OFFICE = re.compile(r"(?:(?:[A-Z][\w’'-]*\.?|of|the|for)\s+){0,6}")
_END_OF_NAME = re.compile(r"\s*(?:$|\n|[,(|])")
_REACH = 400  # code points from a quotation to what tells that it is of a letter
_NAME = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}(?=\s*(?:$|\n|[,(|]))")
_QUOTED = re.compile(r"[“\"«]")
_LONGEST_LINE = 90  # code points: a name, an office, a place


def signed_line(line: str, names: NameIndex) -> frozenset[Ref]:
    """Give whom a line names behind a dash: “— Odd Feld, director”."""
    dash = _DASH.match(line)
    is_one = dash is not None and len(line) <= _LONGEST_LINE and "\n" not in line
    return _named_first(line[dash.end() :], names) if dash and is_one else frozenset()


def signed(text: str, place: TextRange, names: NameIndex) -> frozenset[Ref]:
    """Give whom a line behind a quotation names as its speaker; the place may be such a line."""
    own = _DASH.match(text, place[0])
    if own and own.end() < place[1]:
        return _named_first(text[own.end() : place[1]], names)
    runs = quotations_in(text, place)
    if not runs:
        return frozenset()
    for between in (_DASH, _LINE):
        gap = between.match(text, runs[-1].end)
        if gap is None:
            continue
        line = text[gap.end() : gap.end() + _LONGEST_LINE + 1].split("\n", 1)[0]
        is_whole = len(line) <= _LONGEST_LINE  # a longer one is cut, if at a blank
        if between is _DASH or (is_whole and not line.rstrip().endswith(".")):
            found = _named_first(line.rstrip(), names)
            if found:
                return found
    return frozenset()


def signature(text: str, place: TextRange) -> str:
    """Give the name behind a dash behind a quotation, as it is printed; "" for none."""
    runs = quotations_in(text, place)
    dash = _DASH.match(text, runs[-1].end) if runs else None
    name = _NAME.match(text, dash.end()) if dash else None
    return name[0] if name else ""


def signed_behind(text: str, place: TextRange, names: NameIndex) -> frozenset[Ref]:
    """Give who, behind a quoted letter, is said to have signed it, as in “signed by Ines Dorr”.

    The first such words count, before anything else is quoted.
    """
    runs = quotations_in(text, place)
    if len({run.group for run in runs}) != 1 or not SIGNABLE.search(
        text, max(0, runs[0].outer_start - _REACH), runs[0].outer_start
    ):
        return frozenset()
    behind = _QUOTED.split(text[runs[-1].outer_end : runs[-1].outer_end + _REACH], maxsplit=1)[0]
    found = SIGNED_BY.search(behind)
    if found is None:
        return frozenset()
    end = next((end for _, end in sentences(behind) if end > found.end()), len(behind))
    return names.named(behind[found.end() : end])


def _named_first(line: str, names: NameIndex) -> frozenset[Ref]:
    """Give the name that a line begins with, behind an office at most."""
    mention = next(iter(names.mentions(line)), None)
    if mention is None or not _OFFICE.fullmatch(line, 0, mention.start):
        return frozenset()
    return mention.refs if _END_OF_NAME.match(line, mention.end) else frozenset()
