"""What a thing is called, in a line."""

from explainer.presentation.statements import plain_told
from explainer.site import Ref, Site


def name_of(site: Site, ref: Ref) -> str:
    """Give the name of an actor, the title of a source, what a statement says."""
    match ref.kind:
        case "actor":
            return site.actors[ref.id].name if ref.id in site.actors else ""
        case "source":
            return site.sources[ref.id].entry.title if ref.id in site.sources else ""
        case "explainer":
            return site.explainers[ref.id].title if ref.id in site.explainers else ""
        case "claim" | "reaction":
            known = site.claims if ref.kind == "claim" else site.reactions
            return plain_told(site, known[ref.id]) if ref.id in known else ""
        case "event":
            return plain_told(site, site.events[ref.id]) if ref.id in site.events else ""
        case _:
            return ""
