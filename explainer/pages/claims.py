"""All claims and reactions by what they stand on."""

from collections.abc import Iterable

from explainer import address
from explainer.output import Heading, Page
from explainer.site import Site, Standing
from explainer.wording import MEANINGS


def keys(site: Site) -> Iterable[str]:
    return ("claims",) if site.claims or site.reactions else ()


def page(site: Site, key: str) -> Page:
    by_standing = [
        (standing, [claim for claim in site.statements() if standing in claim.standings])
        for standing in Standing
    ]
    present = [(standing, claims) for standing, claims in by_standing if claims]
    return Page(
        path=address.CLAIMS,
        title="Claims by what they stand on",
        description="Every statement on this site, sorted by who stands behind it.",
        template=f"{key}.html.j2",
        view={"by_standing": present, "meanings": MEANINGS},
        headings=tuple(Heading(_id(one), one.value) for one, _ in present),
    )


def _id(standing: Standing) -> str:
    return standing.name.lower().replace("_", "-")
