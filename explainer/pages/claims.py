"""All claims and reactions by what they stand on; where there are many, for each story."""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from explainer.pages.grouping import by_story, story_order
from explainer.pages.pagination import PaginatedList, paginate
from explainer.pages.told_once import Blocks, tell_once
from explainer.presentation import urls
from explainer.presentation.output import Heading, Page
from explainer.presentation.phrases import MEANINGS
from explainer.site import Claim, Ref, Site, Standing
from explainer.tracking.dependencies import derived

_ORDER = {standing: number for number, standing in enumerate(Standing)}


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys if site.claims or site.reactions else ()


def path(key: str) -> PurePosixPath:
    return urls.part_path(urls.CLAIMS, key)


def page(site: Site, key: str) -> Page:
    statements = _list(site)
    here = [site.statement(ref) for ref in statements.entries(key)]
    present = _by_standing(here)
    whole = Page(
        path=urls.CLAIMS,
        title="Statements by what they stand on",
        description="Every statement on this site, sorted by who stands behind it.",
        template="claims.html.j2",
        view={
            "by_standing": present,
            "told_once": _told_once(site, () if statements.has_parts(key) else present),
            "meanings": MEANINGS,
            "told": _told(here),
        },
        headings=tuple(Heading(_id(standing), standing.value) for standing, _ in present),
    )
    return statements.page(key, whole)


def _told_once(site: Site, present: Iterable[tuple[Standing, list[Claim]]]) -> Mapping[str, Blocks]:
    return tell_once(
        site,
        {standing.name: claims for standing, claims in present},
        only={standing.name: standing for standing, _ in present},
    )


def _by_standing(statements: Iterable[Claim]) -> list[tuple[Standing, list[Claim]]]:
    found: dict[Standing, list[Claim]] = {standing: [] for standing in Standing}
    for claim in statements:
        for standing in claim.standings:
            found[standing].append(claim)
    return [(standing, claims) for standing, claims in found.items() if claims]


def _told(statements: Iterable[Claim]) -> dict[str, list[tuple[str, int]]]:
    """Give for each story on what its statements stand, and how many on each."""
    found: dict[str, Counter[Standing]] = {}
    for claim in statements:
        found.setdefault(claim.explainer.id, Counter()).update(claim.standings)
    return {
        story: [(standing.value.lower(), of[standing]) for standing in Standing if of[standing]]
        for story, of in found.items()
    }


def _id(standing: Standing) -> str:
    return standing.name.lower().replace("_", "-")


@derived
def _list(site: Site) -> PaginatedList[Ref]:
    def order(ref: Ref) -> tuple[object, ...]:
        claim = site.statement(ref)
        return (*story_order(site, claim.explainer), _ORDER[claim.standings[0]])

    refs = (claim.ref for claim in site.statements())
    return paginate(refs, by_story(site, lambda ref: site.statement(ref).explainer), order=order)
