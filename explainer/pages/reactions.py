"""All reactions in order of time, each with its condition."""

from collections.abc import Iterable

from explainer import address
from explainer.output import Page
from explainer.site import Site


def keys(site: Site) -> Iterable[str]:
    return ("reactions",) if site.reactions else ()


def page(site: Site, key: str) -> Page:
    dated = [one for one in site.reactions.values() if one.when]
    undated = [one for one in site.reactions.values() if not one.when]
    dated.sort(key=lambda one: one.when.sort_key if one.when else ())
    return Page(
        path=address.REACTIONS,
        title="Reactions",
        description="Who answered what, in order of time, with the conditions they set.",
        template=f"{key}.html.j2",
        view={"dated": dated, "undated": undated},
    )
