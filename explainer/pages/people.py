"""The list of actors: people first, then bodies, outlets, places and the unnamed."""

from collections.abc import Iterable

from explainer import address
from explainer.output import Heading, Page
from explainer.site import Site

_KINDS = {
    "person": "People",
    "unnamed": "Unnamed sources",
    "organisation": "Organisations",
    "outlet": "Outlets",
    "place": "Places",
}


def keys(site: Site) -> Iterable[str]:
    return ("people",) if site.actors else ()


def page(site: Site, key: str) -> Page:
    kinds = {
        kind: sorted(
            (actor for actor in site.actors.values() if actor.entry.kind == kind),
            key=lambda actor: _surname(actor.name),
        )
        for kind in _KINDS
    }
    return Page(
        path=address.PEOPLE,
        title="People and bodies",
        description="Everyone whose words or deeds a claim tells, with the role at the time.",
        template=f"{key}.html.j2",
        view={"kinds": kinds},
        headings=tuple(Heading(kind, title) for kind, title in _KINDS.items() if kinds[kind]),
    )


def _surname(name: str) -> tuple[str, str]:
    return name.rsplit(maxsplit=1)[-1].casefold(), name.casefold()
