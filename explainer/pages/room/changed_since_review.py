"""What somebody read once, and has changed since."""

from collections.abc import Iterator

from explainer.analysis.reviews import unread
from explainer.dates.display import in_words
from explainer.dates.edtf import on
from explainer.pages.room.room_part import Lines, Row
from explainer.site import Explainer, Site

ID = "changed-since-review"
TITLE = "Changed since it was read"
INTRO = (
    "What `explainer review` noted as read, and tells something else now, or rests on what does."
)
NONE = "Nothing has changed since it was read, of what somebody read."
COLUMNS: tuple[str, ...] = ("Entry", "Why", "Read last", "Line")
_WHY = {
    "changed": "it tells something else",
    "support": "what it rests on changed",
    "added": "it is new",
}


def rows(site: Site, story: Explainer | None) -> Iterator[Row]:
    for one in unread(site, story) if story else ():
        name = f"a sentence of {one.item.of.local}" if one.item.is_sentence else one.item.of.local
        last = f"{one.last.by}, {in_words(on(one.last.on))}"
        yield Row(((name,), (_WHY[one.reason],), (last,), Lines.of(one.item.span)), is_open=True)
