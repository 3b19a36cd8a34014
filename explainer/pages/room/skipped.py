"""Words of the article that no claim tells, each with its reason; the words stand in the file."""

from collections.abc import Iterable

from explainer.pages.room.room_part import Lines, Row
from explainer.presentation.phrases import Phrase
from explainer.presentation.shown_parts import count
from explainer.presentation.statements import mention
from explainer.site import Explainer, Site, Skip

ID = "skipped"
TITLE = "Skipped words"
INTRO = "What of the article no claim tells (`skip`). Would somebody who is named miss it?"
NONE = "Nothing is skipped."
COLUMNS: tuple[str, ...] = ("Line", "Words", "Reason")


def rows(site: Site, story: Explainer | None) -> Iterable[Row] | None:
    if story is None:
        return None
    return (
        Row(
            (Lines.of(skip.words.place.span()), count(skip.words.words), _reason(site, story, skip))
        )
        for skip in story.skip
    )


def _reason(site: Site, story: Explainer, skip: Skip) -> Phrase:
    """Give the reason; of several articles also of which the words are."""
    if len(story.articles) == 1:
        return (skip.reason,)
    return (skip.reason, ", in ", mention(site, skip.article))
