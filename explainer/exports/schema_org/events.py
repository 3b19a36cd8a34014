"""Events: what is reported to have happened, under the whole sentence that says who reports it."""

from explainer.dates.display import in_words
from explainer.exports.schema_org.actors import actor_reference
from explainer.exports.schema_org.corrections import corrections
from explainer.exports.schema_org.node import Node, day, id_of, node, url_of
from explainer.options import Options
from explainer.presentation.phrases import EVENT_KINDS, capitalised
from explainer.presentation.statements import plain_told
from explainer.site import Event, Site


def event_node(site: Site, options: Options, event: Event) -> Node:
    """Describe an event; `about` and not `attendee`, since taking part is what is reported.

    Its short name alone would leave the hedge behind.
    """
    people = [actor_reference(options, site.actors[ref.id]) for ref in event.who]
    place = actor_reference(options, site.actors[event.where.id]) if event.where else None
    properties: dict[str, object] = {
        "name": plain_told(site, event),
        "startDate": day(event.when),
        "subjectOf": corrections(event.corrections),
        "url": url_of(options, event.ref),
        "description": f"{capitalised(in_words(event.when))}: {plain_told(site, event)}",
        "disambiguatingDescription": EVENT_KINDS[event.entry.kind],
        "location": place,
        "about": [reference for reference in people if reference],
    }
    return node("Event", id_of(options, event.ref), properties)
