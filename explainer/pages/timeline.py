"""Everything that is reported to have happened, in order of time."""

from collections.abc import Iterable

from explainer import address
from explainer.output import Page
from explainer.site import Site


def keys(site: Site) -> Iterable[str]:
    return ("timeline",) if site.events else ()


def page(site: Site, key: str) -> Page:
    events = sorted(site.events.values(), key=lambda event: event.when.sort_key)
    return Page(
        path=address.TIMELINE,
        title="Timeline",
        description="The events of all explainers, from the earliest to the latest.",
        template=f"{key}.html.j2",
        view={"events": events},
    )
