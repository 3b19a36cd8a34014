"""The one timeline of a story: from its first event to the day on which it was last looked at."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from explainer.dates.display import in_words
from explainer.dates.edtf import When, parse_when
from explainer.presentation.appearances import Appearance, appearances
from explainer.presentation.later_sources import day_told, is_later
from explainer.presentation.phrases import Phrase
from explainer.site import Claim, Event, Explainer, Ref, Site

_BEHIND_EVENTS = 1_000_000


@dataclass(frozen=True, slots=True)
class Moment:
    """Something at its place in time; `is_key` is what the page asks about.

    `day` is what is told of it, `place` the day at which it stands.
    """

    day: When | None
    place: When
    owner: Claim | Event

    @property
    def is_key(self) -> bool:
        return isinstance(self.owner, Event) and self.owner.entry.key


@dataclass(frozen=True, slots=True)
class TimelineStretch:
    """What happened up to the day on which articles appeared, that day included."""

    moments: tuple[Moment, ...]
    end: Appearance


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is shown, parted by the days on which articles appeared, and what is folded.

    `before` has the stretches that end with an article; behind the last of them all is later.
    """

    before: tuple[TimelineStretch, ...]
    after: tuple[Moment, ...]
    as_of: When | None
    folded: tuple[Moment, ...]

    @property
    def shown(self) -> tuple[Moment, ...]:
        return (*(moment for one in self.before for moment in one.moments), *self.after)


def chosen_timeline(site: Site, explainer: Explainer, elsewhere: Collection[Ref]) -> Timeline:
    """Give what is chosen; else all events, and what came later and stands nowhere `elsewhere`."""
    chosen = explainer.show.timeline
    moments = sorted(_moments(site, explainer), key=_in_time)
    offered = [one for one in moments if _is_offered(site, one.owner, elsewhere)]
    shown = offered if chosen is None else [one for one in moments if one.owner.ref in chosen]
    refs = {one.owner.ref for one in shown}
    as_of = explainer.entry.as_of
    before, after = _parted(shown, appearances(site, explainer))
    return Timeline(
        before=before,
        after=after,
        as_of=parse_when(as_of) if as_of else None,
        folded=tuple(one for one in offered if one.owner.ref not in refs),
    )


def _parted(
    shown: Iterable[Moment], ends: Iterable[Appearance]
) -> tuple[tuple[TimelineStretch, ...], tuple[Moment, ...]]:
    """Give what is shown up to each appearance of articles, and what is later than all of them."""
    before, left = list[TimelineStretch](), tuple(shown)
    for end in ends:
        before.append(
            TimelineStretch(tuple(one for one in left if not _is_after(one.place, end.when)), end)
        )
        left = tuple(one for one in left if _is_after(one.place, end.when))
    return tuple(before), left


def day_in_timeline(site: Site, owner: Claim | Event) -> When | None:
    """Give the day on which something stands; none where it has no place in time."""
    if isinstance(owner, Claim) and is_later(site, owner):
        return day_told(site, owner)
    return owner.when


def _moments(site: Site, explainer: Explainer) -> Iterator[Moment]:
    events = (site.events[ref.id] for ref in explainer.events if ref.id in site.events)
    owners: tuple[Claim | Event, ...] = (*events, *site.statements_of(explainer))
    for owner in owners:
        day = day_in_timeline(site, owner)
        place = owner.anchor if isinstance(owner, Event) else day
        if place is not None:
            yield Moment(day, place, owner)


def _in_time(moment: Moment) -> tuple[date, date, str, int]:
    """Order by time; of one day, events first, in the order that is said of them."""
    if isinstance(moment.owner, Event):
        return moment.owner.sort_key
    return (*moment.place.sort_key, _BEHIND_EVENTS)


def _is_offered(site: Site, owner: Claim | Event, elsewhere: Collection[Ref]) -> bool:
    """Tell whether something belongs into the timeline of itself, and not only where chosen."""
    return isinstance(owner, Event) or (is_later(site, owner) and owner.ref not in elsewhere)


def _is_after(day: When, appeared: When) -> bool:
    ends = appeared.latest
    return bool(day.earliest and ends and day.earliest > ends)


def without_day(label: Phrase, day: When | None) -> Phrase:
    """Take out of a label the day that stands beside it already."""
    if day is None:
        return label
    said = f", {in_words(day)}"
    return tuple(part.replace(said, "") if isinstance(part, str) else part for part in label)
