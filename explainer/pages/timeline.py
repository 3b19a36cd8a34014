"""Everything that is reported to have happened, in order of time."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.dates.edtf import When
from explainer.pages.grouping import by_time
from explainer.pages.pagination import PaginatedList, paginate
from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.site import Ref, Site
from explainer.tracking.dependencies import derived


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys if site.events else ()


def path(key: str) -> PurePosixPath:
    return urls.part_path(urls.TIMELINE, key)


def page(site: Site, key: str) -> Page:
    events = _list(site)
    whole = Page(
        path=urls.TIMELINE,
        title="Timeline",
        description="The events of all explainers, from the earliest to the latest.",
        template="timeline.html.j2",
        view={"events": [site.events[ref.id] for ref in events.entries(key)]},
    )
    return events.page(key, whole)


@derived
def _list(site: Site) -> PaginatedList[Ref]:
    def when(ref: Ref) -> When:
        return site.events[ref.id].when

    events = sorted(site.events.values(), key=lambda event: event.when.sort_key)
    return paginate((event.ref for event in events), *by_time(when))
