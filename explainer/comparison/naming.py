"""What a thing is called where its change is told, and where it stands in the files."""

from explainer.diagnostics.span import Span
from explainer.presentation.phrases import plain
from explainer.presentation.statements import lines, name
from explainer.site import Actor, Claim, Event, Explainer, Ref, Site, Source, Unknown


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
    try:
        thing = site.thing(ref)
    except KeyError:
        return ""
    match thing:
        case Claim() | Event():
            return f"{ref.local} ({' '.join(plain(line.words) for line in lines(site, thing))})"
        case Actor():
            return thing.name
        case Source():
            return f"{site.outlet_of(ref).name}, “{thing.entry.title}”"
        case Explainer():
            return thing.title
        case Unknown():
            return thing.entry.ask


def place_of(site: Site, ref: Ref) -> Span:
    """Give where a thing is typed."""
    return site.thing(ref).place.key
