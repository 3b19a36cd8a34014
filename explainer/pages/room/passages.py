"""Where the words of each statement are typed, and where they stand in the kept text."""

from collections.abc import Iterable, Iterator

from explainer.pages.room.room_part import Cell, Lines, Row
from explainer.presentation.phrases import ThingName
from explainer.site import Anchored, Claim, Event, Evidence, Explainer, Site

ID = "passages"
TITLE = "Passages"
INTRO = "Compare each statement with its source: its line in the file, and that in the kept text."
NONE = "No statement has words of a source."
COLUMNS: tuple[str, ...] = ("Statement", "Source", "Line", "In the kept text")


def rows(site: Site, story: Explainer | None) -> Iterable[Row] | None:
    return None if story is None else _rows(site, story)


def _rows(site: Site, story: Explainer) -> Iterator[Row]:
    events = site.events.present(ref.id for ref in story.events)
    owners: list[Claim | Event] = [*site.statements_of(story), *events]
    for owner in owners:
        name = ThingName(owner.ref, owner.ref.local)
        for evidence in (*owner.evidence, *(record.evidence for record in owner.record)):
            words = evidence.passage or next(iter(evidence.quotes), None)
            if words is not None:
                source = ThingName(evidence.source, evidence.source.id)
                found = _found(site, evidence, words)
                yield Row(((name,), (source,), Lines.of(words.place.span()), found))


def _found(site: Site, evidence: Evidence, words: Anchored) -> Cell:
    text = site.sources[evidence.source.id].text
    if text is None or not words.is_checked:
        return ("not checked: no text here",)
    if not words.hits:
        return ("not found",)
    start, end = words.hits[0].parts[0][0], words.hits[0].parts[-1][1]
    return Lines(text.path, text.position(start)[0], text.position(max(start, end - 1))[0])
