"""Everything that is reported to have happened, in order of time."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer import address
from explainer.dates.edtf import When
from explainer.output import Page
from explainer.pages.parts import Cut, cut
from explainer.pages.ways import by_time
from explainer.reads import worked_out
from explainer.site import Ref, Site


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys if site.events else ()


def path(key: str) -> PurePosixPath:
    return address.part_path(address.TIMELINE, key)


def page(site: Site, key: str) -> Page:
    events = _list(site)
    whole = Page(
        path=address.TIMELINE,
        title="Timeline",
        description="The events of all explainers, from the earliest to the latest.",
        template="timeline.html.j2",
        view={"events": [site.events[ref.id] for ref in events.entries(key)]},
    )
    return events.page(key, whole)


@worked_out
def _list(site: Site) -> Cut[Ref]:
    def when(ref: Ref) -> When:
        return site.events[ref.id].when

    events = sorted(site.events.values(), key=lambda event: event.when.sort_key)
    return cut((event.ref for event in events), *by_time(when))
