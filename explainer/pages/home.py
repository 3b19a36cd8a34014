"""The front page: what this site is, and every explainer."""

from collections.abc import Iterable

from explainer import address
from explainer.output import Heading, Page
from explainer.pages.explainers import in_order
from explainer.site import Site


def keys(_: Site) -> Iterable[str]:
    return ("home",)


def page(site: Site, key: str) -> Page:
    return Page(
        path=address.HOME,
        title=site.settings.title,
        description=site.settings.description,
        template=f"{key}.html.j2",
        view={"explainers": in_order(site)},
        headings=(Heading("explainers", "Explainers"), Heading("how-to-read", "How to read them")),
    )
