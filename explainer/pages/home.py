"""The front page: what this site is, and every explainer; the newest, where there are many."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.pages.explainers import in_order
from explainer.pages.pagination import MOST
from explainer.presentation import urls
from explainer.presentation.output import Heading, Page
from explainer.site import Site

_NEWEST = 20  # explainers, where there are too many to name all


def keys(_: Site) -> Iterable[str]:
    return ("home",)


def path(_: str) -> PurePosixPath:
    return urls.HOME


def page(site: Site, key: str) -> Page:
    explainers = in_order(site)
    is_long = len(explainers) > MOST
    return Page(
        path=urls.HOME,
        title=site.settings.title,
        description=site.settings.description,
        template=f"{key}.html.j2",
        view={
            "explainers": explainers[:_NEWEST] if is_long else explainers,
            "all_explainers": (urls.EXPLAINERS, len(explainers)) if is_long else None,
        },
        headings=(Heading("explainers", "Explainers"), Heading("how-to-read", "How to read them")),
    )
