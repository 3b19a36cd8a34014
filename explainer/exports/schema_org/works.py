"""Sources: the works of others that claims stand in."""

from explainer.exports.schema_org.actors import actor_reference
from explainer.exports.schema_org.node import Node, day_or_wider, id_of, node, url_of
from explainer.options import Options
from explainer.site import Site, Source

_TYPES = {
    "article": "Article",
    "book": "Book",
    "post": "SocialMediaPosting",
    "law": "Legislation",
    "report": "Report",
}


def work(site: Site, options: Options, source: Source) -> Node:
    """Describe a source; a work that names no author is its publisher's own."""
    outlet = actor_reference(options, site.actors[source.outlet.id])
    authors = [actor_reference(options, site.actors[ref.id]) for ref in source.authors]
    type_ = _TYPES.get(source.entry.type, "CreativeWork")
    rights = source.entry.rights
    return node(
        type_,
        id_of(options, source.ref),
        {
            "name": source.entry.title,
            "headline": source.entry.title if type_ == "Article" else None,
            "url": source.entry.url,
            "mainEntityOfPage": url_of(options, source.ref),
            "author": [one for one in authors if one] or outlet,
            "publisher": outlet,
            "datePublished": day_or_wider(source.published),
            "inLanguage": source.entry.language,
            "archivedAt": source.entry.archived,
            "copyrightNotice": f"Rights: {rights.holder}" if rights else None,
        },
    )
