"""The editors' room: what readers' pages don't carry, story by story; no page of them leads here.

It is kept out of search engines, of the search and of all lists. `editors_room: no` in the settings
leaves it out. It prints no words of a source: they stand in the lines that it leads to.
"""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from explainer.analysis.guesses import unread_of
from explainer.pages.room import ROOM
from explainer.pages.room.room_part import Cell, Lines, RoomPart, Row, RuleName
from explainer.presentation import urls
from explainer.presentation.output import Heading, Page
from explainer.site import Explainer, Site

_SHARED = ""  # the page of what belongs to no story, and of the list of stories


def keys(site: Site) -> Iterable[str]:
    return (_SHARED, *site.explainers) if site.settings.editors_room else ()


def path(key: str) -> PurePosixPath:
    return urls.editors_path(key)


def page(site: Site, key: str) -> Page:
    story = site.explainers[key] if key else None
    parts = list(_parts(site, story))
    title = f"For editors: {story.title}" if story else "For editors"
    return Page(
        path=path(key),
        title=title,
        description="What is still to be done, and what readers’ pages don’t carry.",
        template="editors.html.j2",
        view={
            "story": story,
            "parts": [
                (
                    part,
                    [(row.is_open, _in_columns(part, row)) for row in rows],
                    sum(row.is_open for row in rows),
                )
                for part, rows in parts
                if rows
            ],
            "none": [part.NONE for part, rows in parts if not rows],
            "stories": [] if story else list(_stories(site)),
        },
        headings=tuple(Heading(part.ID, part.TITLE) for part, rows in parts if rows),
        made_from=story.place.entry if story else None,
        is_listed=False,
    )


def _parts(site: Site, story: Explainer | None) -> Iterator[tuple[RoomPart, list[Row]]]:
    for part in ROOM:
        rows = part.rows(site, story)
        if rows is not None:
            yield part, list(rows)


def _in_columns(part: RoomPart, row: Row) -> list[tuple[str, str, Cell]]:
    """Put each cell behind the name of its column, which narrow windows show, and its kind."""
    return [(column, _kind(one), one) for column, one in zip(part.COLUMNS, row.cells, strict=True)]


def _kind(cell: Cell) -> str:
    match cell:
        case int():
            return "number"
        case Lines():
            return "lines"
        case RuleName():
            return "rule"
        case _:
            return "phrase"


def _stories(site: Site) -> Iterator[tuple[Explainer, int]]:
    """Give each story with how many entries nobody has read or chosen, of all that it uses."""
    for story in site.explainers.values():
        yield story, len(unread_of(site, story))
