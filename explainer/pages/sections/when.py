"""When: one line of time from the first event to the day on which the page was last looked at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from explainer.analysis.later_sources import day_told
from explainer.dates.edtf import When, parse_when
from explainer.pages.sections.blocks import ToldBlock, told_blocks
from explainer.pages.sections.places import TIMELINE
from explainer.pages.sections.story_page import StoryPage
from explainer.site import Event, Ref

ID, TITLE, TEMPLATE = "when", "When", "sections/when.html.j2"


@dataclass(frozen=True, slots=True)
class TimelinePoint:
    """A line of the timeline: an event or a statement."""

    when: When
    event: Event | None
    blocks: tuple[ToldBlock, ...] = ()


def view(page: StoryPage) -> Mapping[str, object] | None:
    points = sorted(_points(page, page.choice.timeline), key=lambda one: one.when.sort_key)
    folded = sorted(_points(page, page.choice.folded_timeline), key=lambda one: one.when.sort_key)
    if not points and not folded:
        return None
    article = page.article.published
    before = [one for one in points if one.when.sort_key <= article.sort_key]
    after = [one for one in points if one.when.sort_key > article.sort_key]
    as_of = page.explainer.entry.as_of
    return {
        "before": before,
        "after": after,
        "folded": folded,
        "article": page.article,
        "today": parse_when(as_of) if as_of else None,
    }


def _points(page: StoryPage, refs: tuple[Ref, ...]) -> Iterator[TimelinePoint]:
    for ref in refs:
        if ref.kind == "event":
            event = page.site.events[ref.id]
            yield TimelinePoint(event.when, event)
        elif page.places.of.get(ref) == TIMELINE:
            claim = page.site.statement(ref)
            blocks = told_blocks(page, (ref,), TIMELINE)
            yield TimelinePoint(day_told(page.site, claim), None, blocks)
