"""The list of actors: people first, then bodies, outlets, places and the unnamed."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from explainer.pages.collation import SortKey, letter_key, letter_label, letter_of, looked_up_by
from explainer.pages.pagination import GroupName, PaginatedList, paginate
from explainer.presentation import urls
from explainer.presentation.output import Heading, Page
from explainer.presentation.phrases import ACTOR_KINDS
from explainer.site import Actor, Ref, Site
from explainer.tracking.dependencies import derived

_ORDER = [*ACTOR_KINDS]


def keys(site: Site) -> Iterable[str]:
    return _list(site).keys if site.actors else ()


def path(key: str) -> PurePosixPath:
    return urls.part_path(urls.PEOPLE, key)


def page(site: Site, key: str) -> Page:
    actors = _list(site)
    here = [site.actors[ref.id] for ref in actors.entries(key)]
    kinds = {kind: [actor for actor in here if actor.entry.kind == kind] for kind in ACTOR_KINDS}
    whole = Page(
        path=urls.PEOPLE,
        title="People and bodies",
        description="Everyone whose words or deeds a claim tells, with the role at the time.",
        template="people.html.j2",
        view={"kinds": kinds},
        headings=tuple(
            Heading(kind, names.plural) for kind, names in ACTOR_KINDS.items() if kinds[kind]
        ),
    )
    return actors.page(key, whole)


@derived
def _list(site: Site) -> PaginatedList[Ref]:
    actors = sorted(site.actors.values(), key=lambda actor: looked_up_by(actor)[0])
    return paginate(
        (actor.ref for actor in actors),
        lambda ref: _kind(site.actors[ref.id]),
        lambda ref: _letter(site.actors[ref.id]),
        order=lambda ref: _alphabetical(site.actors[ref.id]),
    )


def _kind(actor: Actor) -> GroupName:
    return GroupName(actor.entry.kind, ACTOR_KINDS[actor.entry.kind].plural)


def _letter(actor: Actor) -> GroupName:
    kind, letter = _kind(actor), letter_of(looked_up_by(actor)[0])
    label = letter_label(letter)
    return GroupName(f"{kind.key}-{letter_key(letter)}", f"{kind.label}, {label}", label)


def _alphabetical(actor: Actor) -> tuple[int, str, SortKey]:
    words = looked_up_by(actor)[0]
    return _ORDER.index(actor.entry.kind), letter_of(words), words
