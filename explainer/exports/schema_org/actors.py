"""Actors: Person, Organization or Place; nothing for the unnamed, who are no one person or body."""

from explainer.exports.schema_org.node import Node, extended, id_of, node, url_of
from explainer.options import Options
from explainer.presentation.phrases import capitalised, last_role
from explainer.site import Actor

_TYPES = {
    "person": "Person",
    "organisation": "Organization",
    "outlet": "Organization",
    "place": "Place",
}


def actor_reference(options: Options, actor: Actor) -> Node | None:
    """Name an actor inside other data."""
    type_ = _TYPES.get(actor.entry.kind)
    named = {"name": capitalised(actor.name)}
    return node(type_, id_of(options, actor.ref), named) if type_ else None


def actor_node(options: Options, actor: Actor) -> Node | None:
    """Describe an actor; a role goes with its dates, since data is read long after it is made."""
    brief = actor_reference(options, actor)
    if brief is None:
        return None
    role = last_role(actor) or actor.entry.role
    return extended(
        brief,
        {
            "url": url_of(options, actor.ref),
            "alternateName": actor.entry.aka,
            "description": role,
            "sameAs": actor.entry.same_as,
        },
    )
