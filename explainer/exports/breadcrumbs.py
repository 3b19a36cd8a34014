"""The way from home to a page, as search engines print it above a result."""

from pathlib import PurePosixPath

from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.site import Site

Crumb = tuple[str, PurePosixPath]

HOME: Crumb = ("Home", urls.HOME)
_EXPLAINERS: Crumb = ("Explainers", urls.EXPLAINERS)
_PEOPLE: Crumb = ("People and bodies", urls.PEOPLE)
_SOURCES: Crumb = ("Sources", urls.SOURCES)
_RULES: Crumb = ("Rules", urls.RULES)


def breadcrumbs(site: Site, page: Page) -> tuple[Crumb, ...]:
    """Give the pages above a page, home first, then the page itself."""
    if page.path == urls.HOME:
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
            return (_EXPLAINERS, (explainer.title, urls.page_path(explainer.ref)))
        case _:
            in_rules = page.path.parent == urls.RULES.parent and page.path != urls.RULES
            return (_RULES,) if in_rules else ()
