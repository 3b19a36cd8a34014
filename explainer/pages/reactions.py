"""All reactions in order of time, each with its condition."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.pages.grouping import by_story, story_order
from explainer.pages.pagination import PaginatedList, paginate
from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.site import Claim, Ref, Site
from explainer.tracking.dependencies import derived


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys if site.reactions else ()


def path(key: str) -> PurePosixPath:
    return urls.part_path(urls.REACTIONS, key)


def page(site: Site, key: str) -> Page:
    reactions = _list(site)
    here = [site.statement(ref) for ref in reactions.entries(key)]
    whole = Page(
        path=urls.REACTIONS,
        title="Reactions",
        description="Who answered what, in order of time, with the conditions they set.",
        template="reactions.html.j2",
        view={"reactions": here, "ids": _ids(here)},
    )
    return reactions.page(key, whole)


def _ids(reactions: Iterable[Claim]) -> dict[Ref, str]:
    """Give each its place on the page; of two stories with the same id, the first has it alone."""
    first: dict[str, Ref] = {}
    for reaction in reactions:
        first.setdefault(reaction.ref.local, reaction.ref)
    return {
        reaction.ref: reaction.ref.local
        if first[reaction.ref.local] == reaction.ref
        else f"{reaction.explainer.id}--{reaction.ref.local}"
        for reaction in reactions
    }


@derived
def _list(site: Site) -> PaginatedList[Ref]:
    dated = [reaction for reaction in site.reactions.values() if reaction.when]
    undated = [reaction for reaction in site.reactions.values() if not reaction.when]
    dated.sort(key=lambda reaction: reaction.when.sort_key if reaction.when else ())
    return paginate(
        (reaction.ref for reaction in (*dated, *undated)),
        by_story(site, lambda ref: site.statement(ref).explainer),
        order=lambda ref: story_order(site, site.statement(ref).explainer),
    )
