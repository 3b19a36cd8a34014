"""Words of the article that no claim tells, each with its reason; the words stand in the file."""

from collections.abc import Iterable

from explainer.pages.room.room_part import Lines, Row
from explainer.presentation.shown_parts import count
from explainer.site import Explainer, Site

ID = "skipped"
TITLE = "Skipped words"
INTRO = "What of the article no claim tells (`skip`). Would somebody who is named miss it?"
NONE = "Nothing is skipped."
COLUMNS: tuple[str, ...] = ("Line", "Words", "Reason")


def rows(_: Site, story: Explainer | None) -> Iterable[Row] | None:
    if story is None:
        return None
    return (
        Row((Lines.of(skip.words.place.span()), count(skip.words.words), (skip.reason,)))
        for skip in story.skip
    )
