"""The way from home to a page, as search engines print it above a result."""

from pathlib import PurePosixPath

from explainer import address
from explainer.output import Page
from explainer.site import Site

Crumb = tuple[str, PurePosixPath]

HOME: Crumb = ("Home", address.HOME)
_EXPLAINERS: Crumb = ("Explainers", address.EXPLAINERS)
_PEOPLE: Crumb = ("People and bodies", address.PEOPLE)
_SOURCES: Crumb = ("Sources", address.SOURCES)
_RULES: Crumb = ("Rules", address.RULES)


def breadcrumbs(site: Site, page: Page) -> tuple[Crumb, ...]:
    """Give the pages above a page, home first, then the page itself."""
    if page.path == address.HOME:
        return (HOME,)
    if page.part_of is not None:
        return (*breadcrumbs(site, page.part_of), (page.title, page.path))
    return (HOME, *_between(site, page), (page.title, page.path))


def _between(site: Site, page: Page) -> tuple[Crumb, ...]:
    match page.thing:
        case ("actor", _):
            return (_PEOPLE,)
        case ("source", _):
            return (_SOURCES,)
        case ("explainer", _):
            return (_EXPLAINERS,)
        case ("claim" | "reaction" | "event", id_):
            explainer = site.explainers[id_.split("/")[0]]
            return (_EXPLAINERS, (explainer.title, address.page_path(explainer.ref)))
        case _:
            in_rules = page.path.parent == address.RULES.parent and page.path != address.RULES
            return (_RULES,) if in_rules else ()
