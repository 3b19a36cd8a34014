"""What a thing is called where its change is told, and where it stands in the files."""

from explainer.diagnostics.span import Span
from explainer.presentation.phrases import plain
from explainer.presentation.statements import lines, name
from explainer.site import Claim, Event, Explainer, Ref, Site


def told_alone(site: Site, ref: Ref) -> str:
    """Give what stands on the site where a thing is told alone."""
    if ref.kind == "source":
        return f"{site.sources[ref.id].entry.title} ({site.outlet_of(ref).name})"
    if ref.kind == "actor":
        actor = site.actors[ref.id]
        role = actor.entry.role or (actor.roles[-1].title if actor.roles else "")
        return f"{actor.name}, {role}" if role else actor.name
    return name(site, ref)


def own_words(site: Site, ref: Ref) -> str:
    """Give what a statement or an event says, without its label; of what isn't there nothing."""
    mappings = {
        "claim": site.claims,
        "reaction": site.reactions,
        "event": site.events,
        "explainer": site.explainers,
    }
    owner = mappings[ref.kind].get(ref.id)
    match owner:
        case Claim():
            return " ".join(plain(line.words) for line in lines(site, owner))
        case Event():
            return owner.entry.what.unlabelled()
        case Explainer():
            return owner.title
        case _:
            return ""


def place_of(site: Site, ref: Ref) -> Span:
    """Give where a thing is typed."""
    match ref.kind:
        case "actor":
            return site.actors[ref.id].place.key
        case "source":
            return site.sources[ref.id].place.key
        case "event":
            return site.events[ref.id].place.key
        case "explainer":
            return site.explainers[ref.id].place.key
        case "unknown":
            explainer = site.explainers[ref.id.partition("/")[0]]
            return next(one.place.key for one in explainer.unknown if one.ref == ref)
        case _:
            return site.statement(ref).place.key
