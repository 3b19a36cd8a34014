"""When: one line of time from the first event to the day on which the page was last looked at."""

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.dates.edtf import When
from explainer.pages.sections.blocks import Link, ToldBlock, told_blocks
from explainer.pages.sections.story_page import StoryPage
from explainer.presentation.chosen_timeline import Moment, without_day
from explainer.presentation.event_labels import known_people, timeline_label
from explainer.presentation.phrases import Phrase, plain
from explainer.presentation.places import TIMELINE
from explainer.presentation.statements import lines
from explainer.site import Claim, Event

ID, TITLE, TEMPLATE = "when", "When", "sections/when.html.j2"


@dataclass(frozen=True, slots=True)
class TimelinePoint:
    """A line of the timeline: an event, or statements; those told elsewhere have a link instead."""

    when: When
    event: Event | None
    is_key: bool
    label: Phrase
    blocks: tuple[ToldBlock, ...] = ()
    elsewhere: Link | None = None


def view(page: StoryPage) -> Mapping[str, object] | None:
    timeline = page.choice.timeline
    if not (timeline.before or timeline.after or timeline.folded):
        return None
    return {
        "before": _points(page, timeline.before),
        "after": _points(page, timeline.after),
        "folded": _points(page, timeline.folded),
        "appeared": timeline.appeared,
        "today": timeline.as_of,
    }


def _points(page: StoryPage, moments: tuple[Moment, ...]) -> list[TimelinePoint]:
    """Give the lines of the timeline; what another is never shown without stands with that."""
    told = {ref for one in moments if isinstance(one.owner, Claim) for ref in one.owner.shown_with}
    is_alone = [one for one in moments if one.owner.ref not in told or _has_partner(one)]
    return [_point(page, one) for one in is_alone]


def _has_partner(moment: Moment) -> bool:
    return isinstance(moment.owner, Claim) and bool(moment.owner.shown_with)


def _point(page: StoryPage, moment: Moment) -> TimelinePoint:
    owner = moment.owner
    if isinstance(owner, Event):
        label = timeline_label(page.site, owner, moment.day, known_people(page.choice))
        return TimelinePoint(moment.day, owner, moment.is_key, label)
    if page.places.of[owner.ref] == TIMELINE:
        return TimelinePoint(moment.day, None, False, (), told_blocks(page, (owner,), TIMELINE))
    first = lines(page.site, owner)[0].label
    words = plain(without_day(first.short, moment.day)) if first else ""
    return TimelinePoint(moment.day, None, False, (), (), Link(owner.ref.local, words))
