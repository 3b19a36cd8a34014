"""Sources: the works of others that claims stand in."""

from explainer.exports.schema_org.actors import actor_reference
from explainer.exports.schema_org.node import Node, day_or_wider, extended, id_of, node, url_of
from explainer.options import Options
from explainer.site import Site, Source

_TYPES = {
    "article": "Article",
    "book": "Book",
    "post": "SocialMediaPosting",
    "law": "Legislation",
    "report": "Report",
}


def work_title(options: Options, source: Source) -> Node:
    """Name a source by its title alone: its own page says who published it, and when."""
    type_ = _TYPES.get(source.entry.type, "CreativeWork")
    title = {"headline" if type_ == "Article" else "name": source.entry.title}
    return node(type_, id_of(options, source.ref), title)


def work_reference(site: Site, options: Options, source: Source) -> Node:
    """Name a source inside other data; a work that names no author is its publisher's own."""
    outlet = actor_reference(options, site.actors[source.outlet.id])
    authors = [actor_reference(options, site.actors[ref.id]) for ref in source.authors]
    return extended(
        work_title(options, source),
        {
            "url": source.entry.url,
            "author": [author for author in authors if author] or outlet,
            "publisher": outlet,
            "datePublished": day_or_wider(source.published),
        },
    )


def work(site: Site, options: Options, source: Source) -> Node:
    """Describe a source."""
    rights = source.entry.rights
    more: dict[str, object] = {
        "name": source.entry.title,
        "mainEntityOfPage": url_of(options, source.ref),
        "inLanguage": source.entry.language,
        "archivedAt": source.entry.archived,
        "copyrightNotice": f"Rights: {rights.holder}" if rights else None,
    }
    return extended(work_reference(site, options, source), more)
