"""When: one line of time from the first event to the day on which the page was last looked at."""

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.dates.display import in_words
from explainer.dates.edtf import When
from explainer.pages.sections.blocks import Link, ToldBlock, told_blocks
from explainer.pages.sections.places import TIMELINE
from explainer.pages.sections.story_page import StoryPage
from explainer.presentation.chosen_timeline import Moment
from explainer.presentation.phrases import plain
from explainer.presentation.statements import event_line, lines
from explainer.site import Event

ID, TITLE, TEMPLATE = "when", "When", "sections/when.html.j2"


@dataclass(frozen=True, slots=True)
class TimelinePoint:
    """A line of the timeline: an event, or statements; those told elsewhere have a link instead."""

    when: When
    event: Event | None
    is_key: bool
    label: str
    blocks: tuple[ToldBlock, ...] = ()
    elsewhere: Link | None = None


def view(page: StoryPage) -> Mapping[str, object] | None:
    timeline = page.choice.timeline
    if not (timeline.before or timeline.after or timeline.folded):
        return None
    return {
        "before": [_point(page, one) for one in timeline.before],
        "after": [_point(page, one) for one in timeline.after],
        "folded": [_point(page, one) for one in timeline.folded],
        "appeared": timeline.appeared,
        "today": timeline.as_of,
    }


def _point(page: StoryPage, moment: Moment) -> TimelinePoint:
    owner = moment.owner
    if isinstance(owner, Event):
        line = event_line(page.site, owner)
        label = without_day(plain(line.label.short), moment.day) if line.label else ""
        return TimelinePoint(moment.day, owner, moment.is_key, label)
    if page.places.of[owner.ref] == TIMELINE:
        return TimelinePoint(moment.day, None, False, "", told_blocks(page, (owner,), TIMELINE))
    first = lines(page.site, owner)[0].label
    words = without_day(plain(first.short), moment.day) if first else ""
    return TimelinePoint(moment.day, None, False, "", (), Link(owner.ref.local, words))


def without_day(label: str, day: When) -> str:
    """Take out of a label the day that stands beside it already."""
    return label.replace(f", {in_words(day)}", "", 1)
