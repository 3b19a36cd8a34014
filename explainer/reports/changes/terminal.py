"""For a terminal: headings, the old words with `-` before them and the new ones with `+`."""

from collections.abc import Iterable, Iterator

from explainer.comparison.run import Run
from explainer.reports.changes.outline import Item, Outline
from explainer.reports.display import harmless


def report(outline: Outline) -> str:
    return "\n".join(map(harmless, _lines(outline)))


def _lines(outline: Outline) -> Iterator[str]:
    yield f"Against {outline.against}"
    yield from outline.verdict
    for section in outline.sections:
        yield ""
        yield f"{section.heading} ({len(section.items):,})"
        for item in section.items:
            yield from (f"  {line}" if line else "" for line in _item(item))


def _item(item: Item) -> Iterator[str]:
    yield f"{item.title}  {item.place}".rstrip()
    if item.before:
        yield f"  - {_text(item.before)}"
    if item.after:
        yield f"  + {_text(item.after)}"
    for one in item.source:
        yield f"    source: “{one}”"
    for one in item.why:
        yield f"    {one}"
    if item.note:
        yield f"    ({item.note})"


def _text(of: Iterable[Run]) -> str:
    """Mark what differs; a terminal may have no colours."""
    return "".join(f"[{text}]" if is_changed else text for text, is_changed in of)
