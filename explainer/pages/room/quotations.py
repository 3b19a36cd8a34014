"""How much of each source’s own prose the site shows, of what it may."""

from collections.abc import Iterable, Iterator

from explainer.pages.room.room_part import Row
from explainer.presentation.excerpts import Showable, showable
from explainer.presentation.phrases import ThingName, is_title
from explainer.site import Claim, Event, Explainer, Ref, Site, Source

ID = "quotations"
TITLE = "What is shown of each text"
INTRO = (
    "Words of the outlet’s own prose, on all pages together; people’s quotations are not counted."
)
NONE = "No text is kept."
COLUMNS: tuple[str, ...] = ("Text", "Words in all", "Own prose", "Shown of it", "Allowed")


def rows(site: Site, story: Explainer | None) -> Iterable[Row] | None:
    return None if story is None else _rows(site, story)


def _rows(site: Site, story: Explainer) -> Iterator[Row]:
    owners: list[Claim | Event] = [
        *site.statements_of(story),
        *site.events.present(ref.id for ref in story.events),
    ]
    refs = dict.fromkeys(evidence.source for owner in owners for evidence in owner.evidence)
    for ref in refs:
        source = site.sources[ref.id]
        shown = showable(site, source)
        if shown is not None:
            yield _row(site, ref, source, shown)


def _row(site: Site, ref: Ref, source: Source, shown: Showable) -> Row:
    name = (ThingName(ref, source.entry.title, is_title=is_title(site, ref)),)
    words = len(shown.words)
    if source.is_free:
        return Row((name, words, ("free",), ("all",), ("all",)))
    return Row((name, words, shown.prose_words, shown.prose_shown, shown.prose_allowed))
