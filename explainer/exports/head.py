"""What a page says at its head: to search engines, to link previews, and to readers of feeds.

Title and description are those of the page, whole: where the page is about a claim, both
begin with its label, and the description has the other side too.
"""

from collections.abc import Iterable

from explainer.analysis.publication import publication
from explainer.exports.breadcrumbs import HOME, Crumb
from explainer.exports.json_ld import json_ld, script, trail
from explainer.exports.previews import SITE, preview
from explainer.exports.schema_org.node import day
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.output import Head, Page
from explainer.site import Claim, Event, Explainer, Ref, Site

_KINDS = {
    "explainer": "article",
    "claim": "article",
    "reaction": "article",
    "event": "article",
    "actor": "profile",
}


def head(site: Site, page: Page, options: Options) -> Head | None:
    """Give the head of one of our pages; none where the site's address is not known.

    What is made for frames has its own.
    """
    if not options.site_url or urls.is_embed(page.path):
        return None
    image, image_alt = preview(site, page, options)
    kind, _ = page.thing or ("", "")
    return Head(
        title=page.title,
        description=page.description,
        address=urls.absolute(options.site_url, page.moved_to or page.path),
        kind=_KINDS.get(kind, "website"),
        image=urls.absolute(options.site_url, image),
        image_alt=image_alt,
        json_ld=script(json_ld(site, page, options)),
        modified=modified(site, page),
        data=page.data_path.name if page.data_path else "",
    )


def document_head(
    options: Options, title: str, description: str, crumbs: Iterable[Crumb]
) -> Head | None:
    """Give the head of a page that is not ours, such as one of the guide.

    `crumbs` are the pages above it, and itself.
    """
    if not options.site_url:
        return None
    crumbs = (HOME, *crumbs)
    return Head(
        title=title,
        description=description,
        address=urls.absolute(options.site_url, crumbs[-1][1]),
        kind="website",
        image=urls.absolute(options.site_url, SITE),
        image_alt=options.site_name,
        json_ld=script((trail(options, crumbs),)),
    )


def modified(site: Site, page: Page) -> str:
    """Give the day from which a story or a part of one stands as it stands, where it is known."""
    thing = _published(site, page)
    return (day(publication(site, thing).modified) or "") if thing else ""


def _published(site: Site, page: Page) -> Explainer | Claim | Event | None:
    match page.thing:
        case ("explainer", id_):
            return site.explainers[id_]
        case ("claim" | "reaction" as kind, id_):
            return site.statement(Ref(kind, id_))
        case ("event", id_):
            return site.events[id_]
        case _:
            return None
