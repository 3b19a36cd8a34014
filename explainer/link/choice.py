"""What of a story its page shows, with every id resolved; whether it can be shown, rules tell."""

from collections.abc import Iterator, Sequence
from itertools import chain

from explainer.content.entry_place import EntryPlace, numbered
from explainer.content.schema.story import ExplainerEntry
from explainer.link.resolver import STATEMENTS, STORY
from explainer.link.story_ids import StoryIds, prose
from explainer.site import Disputed, Group, PageShow, Principal, Ref, ThingKind


def principals(story: StoryIds, entry: ExplainerEntry, place: EntryPlace) -> Iterator[Principal]:
    for number, principal in enumerate(entry.principals):
        here = numbered(place, number)
        at = here / "who" if isinstance(here.data, dict) else here
        who = story.refs(story.ref, at, "principals", principal.who, ("actor",))
        line = prose(story, "principals", principal.line, here / "line")
        yield Principal(who, tuple(chain.from_iterable(line)), here)


def groups(story: StoryIds, entry: ExplainerEntry, place: EntryPlace) -> Iterator[Group]:
    for number, group in enumerate(entry.groups):
        here = numbered(place, number)
        claims = story.refs(story.ref, here / "claims", "groups", group.claims)
        shown = _chosen(story, here / "show", group.show)
        yield Group(group.heading, claims, shown, group.fold, here)


def disputed(story: StoryIds, entry: ExplainerEntry, place: EntryPlace) -> Iterator[Disputed]:
    for number, one in enumerate(entry.disputed):
        here = numbered(place, number)
        claims = story.refs(story.ref, here / "claims", "disputed", one.claims)
        yield Disputed(one, here, claims, _chosen(story, here / "show", one.show))


def show(story: StoryIds, entry: ExplainerEntry, place: EntryPlace) -> PageShow:
    typed = entry.show
    return PageShow(
        place=place,
        reactions=_chosen(story, place / "reactions", typed.reactions, ("reaction",)),
        unknown=_chosen(story, place / "unknown", typed.unknown, ("unknown",)),
        timeline=_chosen(story, place / "timeline", typed.timeline, STORY),
        notes=_chosen(story, place / "notes", typed.notes),
    )


def _chosen(
    story: StoryIds,
    place: EntryPlace,
    ids: Sequence[str] | None,
    kinds: tuple[ThingKind, ...] = STATEMENTS,
) -> tuple[Ref, ...] | None:
    """Resolve what is chosen to be shown; nothing where no choice is typed."""
    return None if ids is None else story.refs(story.ref, place, "show", ids, kinds)
