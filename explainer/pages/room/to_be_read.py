"""What a program proposed and nobody has read yet."""

from collections.abc import Iterator

from explainer.analysis.guesses import guesses
from explainer.pages.room.room_part import Lines, Row
from explainer.site import Explainer, Site

ID = "to-be-read"
TITLE = "To be read"
INTRO = "Fields that a program proposed (`guessed`), and nobody has compared with the source."
NONE = "Nothing is left to be read."
COLUMNS: tuple[str, ...] = ("Entry", "Fields", "Line")


def rows(site: Site, story: Explainer | None) -> Iterator[Row]:
    for guess in guesses(site):
        if guess.story == (story.ref.id if story else ""):
            data = guess.place.data
            fields = data if isinstance(data, list) else [data]
            names = ", ".join(map(str, fields))
            line = Lines.of(guess.place.key)
            yield Row(((guess.entry.rpartition("/")[2],), (names,), line), is_open=True)
