"""The list of all explainers, the newest first."""

from collections.abc import Iterable

from explainer import address
from explainer.output import Page
from explainer.site import Explainer, Site


def keys(site: Site) -> Iterable[str]:
    return ("explainers",) if site.explainers else ()


def page(site: Site, key: str) -> Page:
    return Page(
        path=address.EXPLAINERS,
        title="Explainers",
        description="All stories on this site, each with its sources.",
        template=f"{key}.html.j2",
        view={"explainers": in_order(site)},
    )


def in_order(site: Site) -> list[Explainer]:
    """Sort by the date that each was last looked at, the newest first, then by title."""
    by_title = sorted(site.explainers.values(), key=lambda one: one.title)
    return sorted(by_title, key=lambda one: one.entry.as_of or "", reverse=True)
