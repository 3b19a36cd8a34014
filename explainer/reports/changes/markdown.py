"""For a comment on a proposal: Markdown in which nothing from the content is obeyed.

It is cut before the host would cut it. A host links what looks like a name, a number of an issue or
an address after it has read the Markdown, so each of these is broken by an empty comment.
"""

import re
from collections.abc import Iterable, Iterator

from explainer.comparison.run import Run
from explainer.reports.changes.outline import Item, Outline, ReportSection
from explainer.reports.display import harmless

MOST = 60_000  # characters; GitHub takes 65,536
_ROOM = 300  # for the line that says what was left out
_MARKS = re.compile(r"([\\`*_\[\]()!|~>])")  # those that are obeyed within a line
_LINKED = re.compile(
    r"(?<=[@#])(?=\w)|(?<=://)|(?<=www\.)|(?<=\b[Gg][Hh]-)(?=\d)|(?<=[0-9a-fA-F]{6})(?=[0-9a-fA-F])"
)
_BREAK = "<!-- -->"


def report(outline: Outline) -> str:
    lines = [*_head(outline)]
    left = MOST - _ROOM - sum(len(line) + 1 for line in lines)
    for section in outline.sections:
        block = [*_section(section)]
        size = sum(len(line) + 1 for line in block)
        if size > left:
            return "\n".join([*lines, *_cut(section, left), "", _LEFT_OUT])
        lines += block
        left -= size
    return "\n".join(lines)


_LEFT_OUT = (
    "*There is more: this comment has no room for it. `explainer changes` prints all of it.*"
)


def _head(outline: Outline) -> Iterator[str]:
    yield "## What readers will be told otherwise"
    yield ""
    yield from (f"- **{_text(one)}**" for one in outline.verdict)
    yield ""
    yield f"<sub>Against {_text(outline.against)}.</sub>"


def _section(section: ReportSection) -> Iterator[str]:
    yield from _around(section, [line for item in section.items for line in _item(item)])


def _around(section: ReportSection, lines: Iterable[str]) -> Iterator[str]:
    heading = f"{section.heading} ({len(section.items):,})"
    yield ""
    yield (
        f"<details><summary>{_text(heading)}</summary>"
        if section.minor
        else f"### {_text(heading)}"
    )
    yield ""
    yield from lines
    if section.minor:
        yield ""
        yield "</details>"


def _item(item: Item) -> Iterator[str]:
    where = f" <sub>{_text(item.place)}</sub>" if item.place else ""
    yield f"- **{_text(item.title)}**{where}"
    if item.before:
        yield f"  - before: {_runs(item.before, '~~')}"
    if item.after:
        yield f"  - {'now' if item.before else 'it says'}: {_runs(item.after, '**')}"
    yield from (f"  - source: “{_text(one)}”" for one in item.source)
    yield from (f"  - *{_text(one)}*" for one in item.why)
    if item.note:
        yield f"  - ({_text(item.note)})"


def _cut(section: ReportSection, room: int) -> Iterator[str]:
    """Give as many whole items of a section as there is room for."""
    lines: list[str] = []
    for item in section.items:
        more = [*_item(item)]
        room -= sum(len(line) + 1 for line in more)
        if room < _ROOM:
            break
        lines += more
    yield from _around(section, lines)


def _runs(of: Iterable[Run], mark: str) -> str:
    return "".join(_marked(text, mark if is_changed else "") for text, is_changed in of)


def _marked(text: str, mark: str) -> str:
    """Put marks around words; Markdown wants them right beside a letter."""
    bare = text.strip()
    if not mark or not bare:
        return _text(text)
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}{mark}{_text(bare)}{mark}{after}"


def _text(text: str) -> str:
    """Give a text of the content as text: no mark, no tag, no mention."""
    quiet = harmless(" ".join(text.split(" "))).replace("&", "&amp;").replace("<", "&lt;")
    return _LINKED.sub(_BREAK, _MARKS.sub(r"\\\1", quiet))
