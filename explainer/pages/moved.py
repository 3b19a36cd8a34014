"""What stands at an address that was left for another one: where it has gone.

Browsers go on by themselves. Search engines are told the new address.
"""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.site import Ref, Site


def keys(site: Site) -> Iterable[str]:
    return (ref.key for ref in site.moves if urls.has_page(ref))


def path(key: str) -> PurePosixPath:
    return urls.page_path(Ref.of_key(key))


def page(site: Site, key: str) -> Page:
    target = site.moves[Ref.of_key(key)]
    return Page(
        path=path(key),
        title="This page has moved",
        description="This page has a new address.",
        template="moved.html.j2",
        view={"target": target, "is_withdrawn": target in site.withdrawn()},
        is_listed=False,
        moved_to=urls.page_path(target),
    )
