"""Everything that is reported to have happened, story by story in order of time."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath

from explainer.dates.edtf import When, parse_when
from explainer.pages.grouping import by_time, story_order
from explainer.pages.pagination import PaginatedList, paginate
from explainer.pages.told_once import Blocks, tell_once
from explainer.presentation import urls
from explainer.presentation.appearances import Appearance, appearances, last_appeared
from explainer.presentation.output import Page
from explainer.site import Claim, Event, Explainer, Ref, Site
from explainer.tracking.dependencies import derived


@dataclass(frozen=True, slots=True)
class UpToArticles:
    """What stands up to the day of some articles; `is_between` others of this page."""

    points: Blocks
    end: Appearance
    is_between: bool


@dataclass(frozen=True, slots=True)
class StoryTimeline:
    """The events of a story up to its articles, and since, to the day it was last looked at."""

    explainer: Explainer
    before: tuple[UpToArticles, ...]
    since: Blocks
    as_of: When | None


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys if site.events else ()


def path(key: str) -> PurePosixPath:
    return urls.part_path(urls.TIMELINE, key)


def page(site: Site, key: str) -> Page:
    events = _list(site)
    here = [site.events[ref.id] for ref in events.entries(key)]
    whole = Page(
        path=urls.TIMELINE,
        title="Timeline",
        description="The events of all explainers, story by story, from the earliest to today.",
        template="timeline.html.j2",
        view={"stories": list(_stories(site, here, is_whole=len(here) == len(site.events)))},
    )
    return events.page(key, whole)


def _stories(site: Site, events: Iterable[Event], *, is_whole: bool) -> Iterator[StoryTimeline]:
    """Give the events of each story in parts: up to each of its articles, and since the last.

    A list that is on one page runs to the present: with the events since stand the statements that
    are dated later than the last article.
    """
    of_stories: dict[str, list[Claim | Event]] = {}
    for event in events:
        of_stories.setdefault(event.explainer.id, []).append(event)
    for id_ in site.explainers if is_whole else ():
        of_stories.setdefault(id_, []).extend(_later(site, site.explainers[id_]))
    stories = [site.explainers[id_] for id_ in sorted(of_stories, key=partial(_order, site))]
    ends = {story.ref.id: appearances(site, story) for story in stories}
    sections: dict[str, list[Claim | Event]] = {
        _part(story.ref.id, number): part
        for story in stories
        for number, part in enumerate(_parts(of_stories[story.ref.id], ends[story.ref.id]))
    }
    told = tell_once(site, sections, in_order=sections)
    for story in stories:
        days = ends[story.ref.id]
        parts = [told[_part(story.ref.id, number)] for number in range(len(days) + 1)]
        as_of = parse_when(story.entry.as_of) if story.entry.as_of else None
        yield StoryTimeline(story, tuple(_up_to(parts, days)), parts[-1], as_of)


def _up_to(parts: Sequence[Blocks], ends: Iterable[Appearance]) -> Iterator[UpToArticles]:
    for number, end in enumerate(ends, 1):
        is_between = any(parts[:number]) and any(parts[number:])
        yield UpToArticles(parts[number - 1], end, is_between)


def _part(story: str, number: int) -> str:
    return f"{number} {story}"


def _parts(
    owners: Iterable[Claim | Event], ends: Iterable[Appearance]
) -> Iterator[list[Claim | Event]]:
    """Give what stands up to each appearance of articles, then what is later than all of them."""
    left = list(owners)
    for end in ends:
        yield [one for one in left if _stands_up_to(one, end.when)]
        left = [one for one in left if not _stands_up_to(one, end.when)]
    yield sorted(left, key=_day)


def _stands_up_to(owner: Claim | Event, day: When) -> bool:
    return isinstance(owner, Event) and owner.anchor.sort_key <= day.sort_key


def _order(site: Site, story: str) -> tuple[object, ...]:
    return story_order(site, Ref("explainer", story))


def _later(site: Site, explainer: Explainer) -> Iterator[Claim]:
    published = last_appeared(site, explainer)
    for claim in site.statements_of(explainer):
        if claim.when and claim.when.sort_key > published.sort_key:
            yield claim


def _day(owner: Claim | Event) -> tuple[object, ...]:
    if isinstance(owner, Event):
        return owner.sort_key
    return owner.when.sort_key if owner.when else ()


@derived
def _list(site: Site) -> PaginatedList[Ref]:
    def when(ref: Ref) -> When:
        return site.events[ref.id].anchor

    events = sorted(site.events.values(), key=lambda event: event.sort_key)
    return paginate((event.ref for event in events), *by_time(when))
