"""When readers first got a story, a statement or an event, and when it last changed in meaning.

The days are those of `published.json`, of the explainer’s own `published`, and of corrections; none
is taken from a clock or from git. A story changes in meaning with a correction, and with whatever
is added to it later. That it was looked at again (`as_of`) is no change.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from explainer.dates.edtf import When, on, parse_when
from explainer.site import Claim, Event, Explainer, Site


@dataclass(frozen=True, slots=True)
class Publication:
    """The first day and the last change; nothing where it is not known, or nothing changed.

    `added` counts what was added to a story on later days, in order of time.
    """

    first: When | None
    changed: When | None
    added: Mapping[date, int]
    looked_at: When | None = None

    @property
    def modified(self) -> When | None:
        """The day from which it has stood as it stands; else the day on which it stood so."""
        return self.changed or self.first or self.looked_at


def publication(site: Site, thing: Explainer | Claim | Event) -> Publication:
    """Give when a thing was published; a part that came with its story has the story’s day."""
    corrected = [correction.date for correction in thing.corrections]
    if isinstance(thing, Explainer):
        added = Counter(_added(site, thing))
        changes = [*corrected, *map(on, added)]
        by_day = dict(sorted(added.items()))
        as_of = thing.entry.as_of
        looked_at = parse_when(as_of) if as_of else None
        return Publication(_first(thing), _latest(changes), by_day, looked_at)
    return Publication(_first_of_part(site, thing), _latest(corrected), {})


def story_first(site: Site, thing: Claim | Event) -> When | None:
    """Give when the story of a part was first published."""
    return _first(site.explainers[thing.explainer.id])


def _first(explainer: Explainer) -> When | None:
    typed = explainer.entry.published
    days = [parse_when(typed)] if typed else []
    days += [on(explainer.registered)] if explainer.registered else []
    return min(days, key=_day, default=None)


def _first_of_part(site: Site, part: Claim | Event) -> When | None:
    if part.registered is None:
        return None
    explainer = site.explainers[part.explainer.id]
    came_later = explainer.registered is None or part.registered > explainer.registered
    return on(part.registered) if came_later else _first(explainer)


def _added(site: Site, explainer: Explainer) -> Iterator[date]:
    """Give the day of each part that was registered after its story."""
    parts: Iterable[Claim | Event] = (
        *site.statements_of(explainer),
        *site.events.present(ref.id for ref in explainer.events),
    )
    begun = explainer.registered or date.min
    return (part.registered for part in parts if part.registered and part.registered > begun)


def _latest(days: Iterable[When]) -> When | None:
    return max(days, key=_day, default=None)


def _day(when: When) -> date:
    return when.latest or when.earliest or date.min
