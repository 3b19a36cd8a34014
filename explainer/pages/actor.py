"""One page for each actor: what they said, what is said of them, and through whom."""

from collections.abc import Iterable

from explainer import address
from explainer.output import Heading, Page, SearchEntry
from explainer.site import Actor, Claim, Event, Ref, Site, Source
from explainer.wording import capitalised, last_role

_SAID = ("by", "speaker")
_OF = ("who", "accuses", "hearer", "towards", "inner")


def keys(site: Site) -> Iterable[str]:
    return site.actors


def page(site: Site, key: str) -> Page:
    actor = site.actors[key]
    said = _statements(site, actor, *_SAID)
    others = [claim for claim in _statements(site, actor, *_OF) if claim not in said]
    view: dict[str, object] = {
        "actor": actor,
        "said": said,
        "others": others,
        "events": _events(site, actor),
        "wrote": _sources(site, actor, "authors"),
        "published": _sources(site, actor, "outlet"),
        "passed_on": _passed_on(site, actor),
        "spokespeople": [
            site.actors[ref.id]
            for ref in site.users(actor.ref, "speaks_for")
            if ref.kind == "actor"
        ],
    }
    return Page(
        path=address.page_path(actor.ref),
        title=capitalised(actor.name),
        description=_description(actor),
        template="actor.html.j2",
        view=view,
        headings=tuple(_headings(view)),
        made_from=actor.place.entry,
        search=(SearchEntry(actor.name, " ".join((_description(actor), *actor.entry.aka))),),
        is_draft=all(site.explainers[c.explainer.id].is_draft for c in (*said, *others)),
        thing=actor.ref,
    )


def _description(actor: Actor) -> str:
    if actor.entry.described_as:
        return f"{capitalised(actor.name)}, described as {actor.entry.described_as}"
    role = last_role(actor)
    return f"{capitalised(actor.name)}, {role}" if role else capitalised(actor.name)


def _headings(view: dict[str, object]) -> Iterable[Heading]:
    titles = {
        "said": "What they are reported to have said",
        "others": "What is said of them",
        "events": "Events",
        "wrote": "What they wrote",
        "published": "What they published",
        "passed_on": "What came through them",
    }
    actor = view["actor"]
    if isinstance(actor, Actor) and actor.entry.kind not in ("person", "unnamed"):
        titles |= {
            "said": "What it says in its own voice",
            "others": "What is said of it",
            "wrote": "What it wrote",
            "published": "What it published",
            "passed_on": "What came through it",
        }
    return (Heading(id_.replace("_", "-"), title) for id_, title in titles.items() if view[id_])


def _statements(site: Site, actor: Actor, *fields: str) -> list[Claim]:
    users = site.users(actor.ref, *fields)
    return [site.statement(ref) for ref in users if _is_statement(site, ref)]


def _is_statement(site: Site, ref: Ref) -> bool:
    return ref.id in site.claims or ref.id in site.reactions


def _events(site: Site, actor: Actor) -> list[Event]:
    users = site.users(actor.ref, "who", "where", "by")
    events = [site.events[ref.id] for ref in users if ref.kind == "event" and ref.id in site.events]
    return sorted(events, key=lambda event: event.when.sort_key)


def _sources(site: Site, actor: Actor, field: str) -> list[Source]:
    users = site.users(actor.ref, field)
    return [site.sources[ref.id] for ref in users if ref.id in site.sources]


def _passed_on(site: Site, actor: Actor) -> list[Claim]:
    """Give the statements that came through the actor or through what the actor wrote."""
    works = [ref for ref in site.users(actor.ref, "authors", "outlet") if ref.kind == "source"]
    users = [ref for work in works for ref in site.users(work, "via", "by")]
    users += site.users(actor.ref, "via")
    return [site.statement(ref) for ref in dict.fromkeys(users) if _is_statement(site, ref)]
