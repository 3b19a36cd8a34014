"""Structured data of a page in the words of schema.org, for search engines and other programs.

There is never a ClaimReview: we say who said what, and give no verdict.
"""

import json
from collections.abc import Iterable, Iterator

from explainer.exports.breadcrumbs import Crumb, breadcrumbs
from explainer.exports.schema_org.actors import actor_node
from explainer.exports.schema_org.claims import claim_nodes
from explainer.exports.schema_org.events import event_node
from explainer.exports.schema_org.node import Node, named_once, node, publisher
from explainer.exports.schema_org.stories import story
from explainer.exports.schema_org.works import work
from explainer.options import Options
from explainer.presentation import urls
from explainer.presentation.output import Page
from explainer.site import Site

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))
_IN_SCRIPT = {sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def json_ld(site: Site, page: Page, options: Options) -> tuple[Node, ...]:
    """Give what a page is about, then the way to it."""
    return (*_things(site, page, options), trail(options, breadcrumbs(site, page)))


def trail(options: Options, crumbs: Iterable[Crumb]) -> Node:
    """Give the way to a page as a BreadcrumbList."""
    crumbs = tuple(crumbs)
    items = [
        {
            "@type": "ListItem",
            "position": number,
            "name": name,
            "item": {"@id": urls.absolute(options.site_url, path)},
        }
        for number, (name, path) in enumerate(crumbs, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def script(nodes: Iterable[Node]) -> str:
    """Give the text of a `<script type="application/ld+json">`, which nothing in it can end."""
    graph = {"@context": "https://schema.org", "@graph": named_once(nodes)}
    text = _ENCODER.encode(graph)
    for sign, written in _IN_SCRIPT.items():  # many times faster than `translate`
        text = text.replace(sign, written)
    return text


def _things(site: Site, page: Page, options: Options) -> Iterator[Node]:
    if page.path == urls.HOME:
        yield _website(page, options)
    match page.thing:
        case ("explainer", id_):
            yield story(site, options, site.explainers[id_], page.description)
        case ("claim", id_):
            yield from claim_nodes(site, options, site.claims[id_])
        case ("reaction", id_):
            yield from claim_nodes(site, options, site.reactions[id_])
        case ("event", id_):
            yield event_node(site, options, site.events[id_])
        case ("source", id_):
            yield work(site, options, site.sources[id_])
        case ("actor", id_):
            actor = actor_node(options, site.actors[id_])
            yield from (actor,) if actor else ()
        case _:
            return


def _website(page: Page, options: Options) -> Node:
    about = {
        "name": options.site_name,
        "url": options.site_url,
        "description": page.description,
        "publisher": publisher(options),
        "inLanguage": options.language,
    }
    return node("WebSite", f"{options.site_url}#website", about)
