"""Everything that is reported to have happened, story by story in order of time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from explainer.dates.edtf import When, parse_when
from explainer.pages.grouping import by_time, story_order
from explainer.pages.pagination import PaginatedList, paginate
from explainer.pages.told_once import Blocks, tell_once
from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.site import Claim, Event, Explainer, Ref, Site, Source
from explainer.tracking.dependencies import derived


@dataclass(frozen=True, slots=True)
class StoryTimeline:
    """The events of a story, with its article between them, up to the day it was last looked at."""

    explainer: Explainer
    before: Blocks
    article: Source
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
    """Give the events of each story in two parts: up to its article, and since.

    A list that is on one page runs to the present: with the events since stand the statements that
    are dated later than the article.
    """
    before: dict[str, list[Event]] = {}
    since: dict[str, list[Claim | Event]] = {}
    for event in events:
        parts = before if event.anchor.sort_key <= _published(site, event).sort_key else since
        parts.setdefault(event.explainer.id, []).append(event)
    for story in site.explainers if is_whole else ():
        since.setdefault(story, []).extend(_later(site, site.explainers[story]))
    sections: dict[str, list[Claim | Event]] = {}
    for story in sorted({*before, *since}, key=lambda id_: _order(site, id_)):
        sections[f"before {story}"] = [*before.get(story, ())]
        sections[f"since {story}"] = sorted(since.get(story, ()), key=_day)
    told = tell_once(site, sections, in_order=sections)
    for key in sections:
        part, _, story = key.partition(" ")
        if part == "before":
            yield _story(site, site.explainers[story], told[key], told[f"since {story}"])


def _story(site: Site, explainer: Explainer, before: Blocks, since: Blocks) -> StoryTimeline:
    as_of = explainer.entry.as_of
    article = site.sources[explainer.article.id]
    return StoryTimeline(explainer, before, article, since, parse_when(as_of) if as_of else None)


def _order(site: Site, story: str) -> tuple[object, ...]:
    return story_order(site, Ref("explainer", story))


def _published(site: Site, event: Event) -> When:
    return site.sources[site.explainers[event.explainer.id].article.id].published


def _later(site: Site, explainer: Explainer) -> Iterator[Claim]:
    published = site.sources[explainer.article.id].published
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
