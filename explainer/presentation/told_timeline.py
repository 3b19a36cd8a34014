"""How a story's page tells a line of its timeline."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explainer.dates.edtf import When
from explainer.presentation.chosen_timeline import Moment, without_day
from explainer.presentation.phrases import Phrase, plain
from explainer.presentation.places import TIMELINE
from explainer.presentation.statements import lines, plain_line
from explainer.presentation.story_page import StoryPage
from explainer.presentation.timeline_labels import known_people, timeline_label
from explainer.presentation.told_blocks import Link, ToldBlock, told_blocks
from explainer.site import Claim, Event

_QUOTED = re.compile("“[^”]*”")
_MOST_QUOTED = 12  # words that may stand on a page twice


@dataclass(frozen=True, slots=True)
class TimelinePoint:
    """An event with its label, or statements; those told elsewhere have a link instead."""

    moment: Moment
    label: Phrase = ()
    blocks: tuple[ToldBlock, ...] = ()
    elsewhere: Link | None = None

    @property
    def when(self) -> When | None:
        return self.moment.day

    @property
    def is_key(self) -> bool:
        return self.moment.is_key

    @property
    def event(self) -> Event | None:
        return self.moment.owner if isinstance(self.moment.owner, Event) else None


def told_timeline(page: StoryPage, moments: tuple[Moment, ...]) -> Iterator[TimelinePoint]:
    """Give the lines of the timeline; what another is never shown without stands with that."""
    return (_point(page, one) for one in without_partners(moments))


def without_partners(moments: tuple[Moment, ...]) -> Iterator[Moment]:
    """Leave out what another of them is never shown without."""
    told = {ref for one in moments if isinstance(one.owner, Claim) for ref in one.owner.shown_with}
    for one in moments:
        if one.owner.ref not in told or _has_partner(one):
            yield one


def _has_partner(moment: Moment) -> bool:
    return isinstance(moment.owner, Claim) and bool(moment.owner.shown_with)


def _point(page: StoryPage, moment: Moment) -> TimelinePoint:
    owner = moment.owner
    if isinstance(owner, Event):
        label = timeline_label(page.site, owner, moment.day, known_people(page.choice))
        return TimelinePoint(moment, label)
    if page.places.of[owner.ref] == TIMELINE:
        return TimelinePoint(moment, blocks=told_blocks(page, (owner,), TIMELINE))
    return TimelinePoint(moment, elsewhere=Link(owner.ref.local, _elsewhere(page, moment)))


def _elsewhere(page: StoryPage, moment: Moment) -> str:
    """Say who says what, of a statement that is told whole elsewhere: a label alone says nothing.

    A long quotation stands on a page once.
    """
    line = lines(page.site, moment.owner)[0]
    label = plain(line.label.short) if line.label else ""
    told = plain_line(page.site, line, line.words)
    quoted = sum(len(one.split()) for one in _QUOTED.findall(told))
    if quoted > _MOST_QUOTED:
        label = plain(without_day(line.label.short, moment.day)) if line.label else ""
        told = "words that are told on this page"
    return f"{label}: {told}" if label else told
