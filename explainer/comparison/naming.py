"""What a thing is called where its change is told, and where it stands in the files."""

from collections.abc import Mapping

from explainer.diagnostics.span import Span
from explainer.presentation.phrases import plain
from explainer.presentation.statements import lines, name
from explainer.site import Actor, Claim, Event, Explainer, Ref, Site, Source


def told_alone(site: Site, ref: Ref) -> str:
    """Give what stands on the site where a thing is told alone."""
    if ref.kind == "source":
        return f"{site.sources[ref.id].entry.title} ({site.outlet_of(ref).name})"
    if ref.kind == "actor":
        actor = site.actors[ref.id]
        role = actor.entry.role or (actor.roles[-1].title if actor.roles else "")
        return f"{actor.name}, {role}" if role else actor.name
    return name(site, ref)


def called(site: Site, ref: Ref) -> str:
    """Give a thing’s name, or its id and its own words; of what isn't there nothing."""
    thing: object = _things(site)[ref.kind].get(ref.id)
    match thing:
        case Claim() | Event():
            return f"{ref.local} ({' '.join(plain(line.words) for line in lines(site, thing))})"
        case Actor():
            return thing.name
        case Source():
            return f"{site.outlet_of(ref).name}, “{thing.entry.title}”"
        case Explainer():
            return thing.title
        case _:
            return ""


def _things(site: Site) -> Mapping[str, Mapping[str, object]]:
    return {
        "claim": site.claims,
        "reaction": site.reactions,
        "event": site.events,
        "explainer": site.explainers,
        "actor": site.actors,
        "source": site.sources,
        "unknown": {},
    }


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
