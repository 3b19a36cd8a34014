"""How many words of its page a story uses, part by part, of those that it may."""

from collections.abc import Iterable, Iterator

from explainer.checks.page_too_long import BUDGETS, PAGE, RULE
from explainer.pages.room.room_part import Row
from explainer.presentation.shown_parts import NOTES, shown_parts
from explainer.site import Explainer, Site

ID = "budgets"
TITLE = "Words of the page"
INTRO = "What a reader sees with nothing unfolded. The page counts its headings too."
NONE = "There is no page."
COLUMNS: tuple[str, ...] = ("Part", "Words", "Allowed", "Left")
_TITLES = {"head": "Title and question", NOTES: "Notes in the margin"}


def rows(site: Site, story: Explainer | None) -> Iterable[Row] | None:
    return None if story is None else _rows(site, story)


def _rows(site: Site, story: Explainer) -> Iterator[Row]:
    parts = shown_parts(site, story)
    words = sum(part.words for part in parts if part.id != NOTES)
    is_dismissed = RULE.code in story.entry.ok
    yield _row("The whole page", words, PAGE, is_open=not is_dismissed)
    for part in parts:
        if part.id in BUDGETS:
            title = _TITLES.get(part.id, part.title)
            allowed = BUDGETS[part.id].words
            yield _row(title, part.typed_words, allowed, is_open=not is_dismissed)


def _row(title: str, used: int, allowed: int, *, is_open: bool) -> Row:
    """Tell how much is left; what is over its budget is open, unless that is dismissed."""
    left = f"{allowed - used:,}" if used <= allowed else f"{used - allowed:,} over"
    return Row(((title,), used, allowed, (left,)), is_open=is_open and used > allowed)
