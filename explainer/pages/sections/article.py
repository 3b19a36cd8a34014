"""The article: what kind of item it is, on whom it relies, and how it differs from other texts."""

from collections.abc import Iterator, Mapping

from explainer.pages.sections.blocks import Link
from explainer.pages.sections.story_page import StoryPage
from explainer.presentation.phrases import capitalised, plain
from explainer.presentation.statements import lines
from explainer.site import Claim, Event, Record

ID, TITLE, TEMPLATE = "about-the-article", "The article", "sections/article.html.j2"


def view(page: StoryPage) -> Mapping[str, object]:
    return {
        "explainer": page.explainer,
        "article": page.article,
        "meaning": [*_differences(page, "meaning")],
        "small": [*_differences(page, "small")],
    }


def _differences(page: StoryPage, weight: str) -> Iterator[tuple[str, Link]]:
    """Give in what the article differs from other texts, with a link to where both are told."""
    events = (page.site.events[ref.id] for ref in page.explainer.events)
    owners: list[Claim | Event] = [*page.site.statements_of(page.explainer), *events]
    for owner in owners:
        found = [one for one in owner.record if one.entry.differs and _weight(one) == weight]
        points = dict.fromkeys(point for one in found for point in one.entry.differs)
        if points:
            label = lines(page.site, owner)[0].label
            yield (
                capitalised(f"in the {' and '.join(points)}"),
                Link(owner.ref.local, plain(label.short) if label else owner.ref.local),
            )


def _weight(record: Record) -> str:
    return "meaning" if {"fact", "speaker"} & set(record.entry.differs) else "small"
