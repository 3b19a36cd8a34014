"""What a program proposed and nobody has read yet."""

from collections.abc import Iterable, Iterator

from explainer.analysis.guesses import Proposed, proposed, unread_of
from explainer.content.read_marks import GUESSED
from explainer.pages.room.room_part import Lines, Row
from explainer.site import Actor, Explainer, Site, Source

ID = "to-be-read"
TITLE = "To be read"
INTRO = "Fields that a program proposed (`guessed`), and nobody has compared with the source."
NONE = "Nothing is left to be read."
COLUMNS: tuple[str, ...] = ("Entry", "Fields", "Line")


def rows(site: Site, story: Explainer | None) -> Iterator[Row]:
    """Give the entries of a story and of all that it uses; of no story, actors and sources."""
    things: Iterable[Proposed] = unread_of(site, story) if story else proposed(site)
    for thing in things:
        if thing.entry.guessed and (story or isinstance(thing, Actor | Source)):
            names = ", ".join(thing.entry.guessed)
            line = Lines.of((thing.place / GUESSED).key)
            yield Row(((thing.ref.local,), (names,), line), is_open=True)
