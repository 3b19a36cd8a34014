"""The list of all explainers, the newest first."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.dates.edtf import When
from explainer.pages.grouping import by_time
from explainer.pages.pagination import PaginatedList, paginate
from explainer.pages.story_card import story_card
from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.site import Explainer, Ref, Site
from explainer.tracking.dependencies import derived


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys if site.explainers else ()


def path(key: str) -> PurePosixPath:
    return urls.part_path(urls.EXPLAINERS, key)


def page(site: Site, key: str) -> Page:
    explainers = _list(site)
    whole = Page(
        path=urls.EXPLAINERS,
        title="Explainers",
        description="All stories on this site, each with its sources.",
        template="explainers.html.j2",
        view={
            "cards": [story_card(site, site.explainers[ref.id]) for ref in explainers.entries(key)]
        },
    )
    return explainers.page(key, whole)


def in_order(site: Site) -> list[Explainer]:
    """Sort by the date that each was last looked at, the newest first, then by title."""
    by_title = sorted(site.explainers.values(), key=lambda explainer: explainer.title)
    return sorted(by_title, key=lambda explainer: explainer.entry.as_of or "", reverse=True)


@derived
def _list(site: Site) -> PaginatedList[Ref]:
    """Cut by the date of the first article: it never changes, so no story leaves its part."""

    def published(ref: Ref) -> When:
        return site.sources[site.explainers[ref.id].articles[0].id].published

    return paginate(
        (explainer.ref for explainer in in_order(site)),
        *by_time(published),
        order=lambda ref: -published(ref).sort_key[0].toordinal(),
    )
