"""Everything that is reported to have happened, in order of time."""

from collections.abc import Iterable
from functools import lru_cache

from explainer import address
from explainer.dates.edtf import When
from explainer.output import Page
from explainer.pages.parts import Cut, cut
from explainer.pages.ways import by_time
from explainer.site import Event, Site


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys if site.events else ()


def page(site: Site, key: str) -> Page:
    events = _list(site)
    whole = Page(
        path=address.TIMELINE,
        title="Timeline",
        description="The events of all explainers, from the earliest to the latest.",
        template="timeline.html.j2",
        view={"events": events.entries(key)},
    )
    return events.page(key, whole)


@lru_cache(maxsize=1)
def _list(site: Site) -> Cut[Event]:
    events = sorted(site.events.values(), key=lambda event: event.when.sort_key)
    return cut(events, *by_time(_when))


def _when(event: Event) -> When:
    return event.when
