"""Every correction of every explainer, the newest first."""

from collections.abc import Iterable
from datetime import timedelta

from explainer import address
from explainer.dates.edtf import parse_when
from explainer.link.corrections import latest_first
from explainer.output import Page
from explainer.site import Correction, Explainer, Site

_FRESH = timedelta(days=30)


def keys(_: Site) -> Iterable[str]:
    return ("corrections",)


def page(site: Site, key: str) -> Page:
    return Page(
        path=address.CORRECTIONS,
        title="Corrections",
        description="What was changed on published pages, and what was withdrawn from them.",
        template=f"{key}.html.j2",
        view={"corrections": latest_first(site.corrections())},
    )


def fresh(explainer: Explainer) -> tuple[Correction, ...]:
    """Give the corrections of the last 30 days before the story was last looked at.

    A site has no clock of its own. Where that day is not given, every correction is fresh.
    """
    as_of = parse_when(explainer.entry.as_of).latest if explainer.entry.as_of else None
    said = (one for one in latest_first(explainer.corrections) if not one.is_silenced)
    return tuple(
        one
        for one in said
        if as_of is None or one.date.latest is None or as_of - one.date.latest <= _FRESH
    )
