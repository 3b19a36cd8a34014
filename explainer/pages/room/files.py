"""In which files a story and its sources are written, with how many entries of it each has."""

from collections import Counter
from collections.abc import Iterable, Iterator

from explainer.pages.room.room_part import Lines, Row
from explainer.site import Claim, Event, Explainer, Site, Source

ID = "files"
TITLE = "Where it is written"
INTRO = "The files of the story and of its sources."
NONE = "There is no file."
COLUMNS: tuple[str, ...] = ("File", "Entries of this story")


def rows(site: Site, story: Explainer | None) -> Iterable[Row] | None:
    return None if story is None else _rows(site, story)


def _rows(site: Site, story: Explainer) -> Iterator[Row]:
    claims = [*site.statements_of(story)]
    events = site.events.present(ref.id for ref in story.events)
    sources = dict.fromkeys(evidence.source for claim in claims for evidence in claim.evidence)
    used = [site.sources[ref.id] for ref in sources]
    things: list[Claim | Event | Source | Explainer] = [story, *claims, *events, *used]
    paths = Counter(thing.place.document.file.path for thing in things)
    yield from (Row((Lines(path, 1, 1), number)) for path, number in paths.items())
