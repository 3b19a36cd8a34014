"""Every correction of every explainer, the newest first."""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import PurePosixPath

from explainer.dates.edtf import When, parse_when
from explainer.link.corrections import latest_first
from explainer.pages.grouping import by_time
from explainer.pages.pagination import PaginatedList, paginate
from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.site import Correction, Explainer, Ref, Site
from explainer.tracking.dependencies import derived

_FRESH = timedelta(days=30)


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys


def path(key: str) -> PurePosixPath:
    return urls.part_path(urls.CORRECTIONS, key)


def page(site: Site, key: str) -> Page:
    corrections = _list(site)
    whole = Page(
        path=urls.CORRECTIONS,
        title="Corrections",
        description="What was changed on published pages, and what was withdrawn from them.",
        template="corrections.html.j2",
        view={"corrections": [_correction(site, listed) for listed in corrections.entries(key)]},
    )
    return corrections.page(key, whole)


def pages_of(site: Site, corrections: Iterable[Correction]) -> dict[tuple[Ref, str], PurePosixPath]:
    """Give the page of the list that each correction stands on."""
    return {
        correction.key: urls.part_path(urls.CORRECTIONS, _keys_of(site)[correction.key])
        for correction in corrections
    }


def fresh(explainer: Explainer) -> tuple[Correction, ...]:
    """Give the corrections of the last 30 days before the story was last looked at.

    A site has no clock of its own. Where that day is not given, every correction is fresh.
    """
    as_of = parse_when(explainer.entry.as_of).latest if explainer.entry.as_of else None
    said = (
        correction
        for correction in latest_first(explainer.corrections)
        if not correction.is_silenced
    )
    return tuple(
        correction
        for correction in said
        if as_of is None
        or correction.date.latest is None
        or as_of - correction.date.latest <= _FRESH
    )


@derived
def _list(site: Site) -> PaginatedList[tuple[Ref, str]]:
    def when(key: tuple[Ref, str]) -> When:
        return _correction(site, key).date

    return paginate(
        (correction.key for correction in latest_first(site.corrections())), *by_time(when)
    )


def _correction(site: Site, key: tuple[Ref, str]) -> Correction:
    corrections = site.explainers[key[0].id].corrections
    return next(correction for correction in corrections if correction.key == key)


@derived
def _keys_of(site: Site) -> dict[tuple[Ref, str], str]:
    return {entry: key for key, entry in _list(site).placed()}
