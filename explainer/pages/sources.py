"""The list of sources, the newest first."""

from collections.abc import Iterable

from explainer import address
from explainer.output import Page
from explainer.site import Site


def keys(site: Site) -> Iterable[str]:
    return ("sources",) if site.sources else ()


def page(site: Site, key: str) -> Page:
    ordered = sorted(site.sources.values(), key=lambda one: one.published.sort_key, reverse=True)
    return Page(
        path=address.SOURCES,
        title="Sources",
        description="Every published source that a claim rests on or came through.",
        template=f"{key}.html.j2",
        view={"sources": ordered},
    )
