"""`published.json`: the ids published so far, one a line, so that none of them vanishes.

It is written by `explainer register` and only ever grows. Behind an id stands the day on which it
was registered; ids from before days were noted have none. Of an id that a merge left twice the
earlier day holds.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from explainer.content.load import PUBLISHED
from explainer.content.schema.field_checks import REF_PATTERN
from explainer.dates.iso_day import iso_day
from explainer.diagnostics import link_rules
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.text_file import TextFile
from explainer.link.committed_list import CommittedList
from explainer.presentation.output import OutputFile
from explainer.site import THING_KINDS, Ref, Registered

_LIST = CommittedList(
    PUBLISHED,
    "These ids were published and stay for ever. `explainer register` adds new ones.",
    link_rules.BROKEN_REGISTER,
    "bring back the file from the last commit, or from both sides of a merge all lines with ids,"
    " and run `explainer register`",
)


def parse_published(file: TextFile | None) -> tuple[Mapping[Ref, Registered], list[Diagnostic]]:
    """Give each id with its line and day; none where the file is broken, with what is wrong."""
    found: dict[Ref, Registered] = {}
    lines, wrong = _LIST.read(file, _line) if file else ([], [])
    for (ref, day), span in lines:
        known = found.get(ref)
        days = [one for one in (day, known.day if known else None) if one]
        found[ref] = Registered(known.span if known else span, min(days, default=None))
    return found, wrong


def published_file(days: Mapping[Ref, date | None]) -> OutputFile:
    """Write a list of ids, in order, each with its day if that is known."""
    return _LIST.write(_written(days))


def _written(days: Mapping[Ref, date | None]) -> Iterator[str]:
    for ref, day in days.items():
        yield f"{ref.key} {day.isoformat()}" if day else ref.key


def _line(line: str) -> tuple[Ref, date | None] | str:
    kind, _, rest = line.partition(" ")
    id_, has_day, day = rest.partition(" ")
    if kind not in THING_KINDS or not re.fullmatch(REF_PATTERN, id_):
        return "this is no kind and id"
    if not has_day:
        return Ref(THING_KINDS[kind], id_), None
    found = iso_day(day)
    return (Ref(THING_KINDS[kind], id_), found) if found else "behind the id stands no day"
