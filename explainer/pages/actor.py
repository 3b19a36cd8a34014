"""One page for each actor: what they said, what is said of them, and through whom.

Of those who are in many stories there is a page for each story, too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from explainer.pages.actor_opening import StoryPart, opening, who_it_is
from explainer.pages.grouping import by_story, story_order
from explainer.pages.pagination import PaginatedList, paginate
from explainer.pages.sources import story_of
from explainer.pages.told_once import Blocks, tell_once
from explainer.presentation import urls
from explainer.presentation.drafts import is_draft_actor
from explainer.presentation.output import Heading, Page, SearchEntry
from explainer.presentation.phrases import ACTOR_KINDS, actor_note, capitalised, last_role
from explainer.site import Actor, Claim, Event, Explainer, Ref, Site, Source
from explainer.tracking.dependencies import tracked_cache

_SAID = ("by", "speaker")
_OF = ("who", "accuses", "hearer", "towards", "inner")
_SECTIONS = ("said", "others", "events", "wrote", "published", "passed_on")


@dataclass(frozen=True, slots=True)
class _Listing:
    """Something in a section of the page, and the story that it belongs to."""

    section: str
    thing: Claim | Event | Source
    story: Ref | None


def keys(site: Site) -> Iterable[str]:
    for id_ in site.actors:
        yield from (f"{id_}/{part}" if part else id_ for part in _list(site, id_).keys)


def path(key: str) -> PurePosixPath:
    id_, _, part = key.partition("/")
    return urls.part_path(urls.page_path(Ref("actor", id_)), part)


def page(site: Site, key: str) -> Page:
    id_, _, part = key.partition("/")
    actor, entries = site.actors[id_], _list(site, id_)
    here, whole_list = _sections(entries.entries(part)), entries.entries("")
    view: dict[str, object] = {
        "actor": actor,
        "is_told": {section: bool(things) for section, things in here.items()},
        "said": here["said"],
        "others": here["others"],
        "wrote": here["wrote"],
        "published": here["published"],
        "opening": who_it_is(actor) if not part else "",
        "parts": [] if part else [opening(site, actor, one) for one in _parts(site, whole_list)],
        "stories": _stories(site, here),
        "came_above": len(_above(here)),
        "spokespeople": [
            site.actors[ref.id]
            for ref in site.users(actor.ref, "speaks_for")
            if ref.kind == "actor"
        ],
    }
    whole = Page(
        path=urls.page_path(actor.ref),
        title=capitalised(actor.name),
        description=_description(actor),
        template="actor.html.j2",
        view=view,
        headings=tuple(_headings(view)),
        made_from=actor.place.entry,
        search=(_search(site, actor),),
        is_draft=_is_draft(site, whole_list) if not part else False,
        has_data=not part and not is_draft_actor(site, actor),
        thing=actor.ref,
    )
    return entries.page(part, whole)


@tracked_cache(1)
def _list(site: Site, id_: str) -> PaginatedList[_Listing]:
    """Give everything that is told of an actor, section by section."""
    return paginate(
        _entries(site, site.actors[id_]),
        by_story(site, lambda entry: entry.story),
        order=lambda entry: story_order(site, entry.story),
    )


def _entries(site: Site, actor: Actor) -> Iterator[_Listing]:
    said = [one for one in _statements(site, actor, *_SAID) if _is_said_by(actor, one)]
    own = {claim.ref for claim in said}
    of = _statements(site, actor, *_OF, *_SAID)
    others = [claim for claim in of if claim.ref not in own]
    told: dict[str, Sequence[Claim | Event]] = {
        "said": said,
        "others": others,
        "events": _events(site, actor),
        "passed_on": _passed_on(site, actor),
    }
    for section, things in told.items():
        yield from (_Listing(section, thing, thing.explainer) for thing in things)
    for section, field in (("wrote", "authors"), ("published", "outlet")):
        for source in _sources(site, actor, field):
            yield _Listing(section, source, story_of(site, source.ref))


def _sections(entries: Iterable[_Listing]) -> dict[str, list[Claim | Event | Source]]:
    found: dict[str, list[Claim | Event | Source]] = {section: [] for section in _SECTIONS}
    for entry in entries:
        found[entry.section].append(entry.thing)
    return found


def _parts(site: Site, entries: Iterable[_Listing]) -> Iterator[StoryPart]:
    """Give what each story tells of the actor."""
    found: dict[Ref, list[_Listing]] = {}
    for entry in entries:
        if entry.story and entry.section in ("said", "others", "events"):
            found.setdefault(entry.story, []).append(entry)
    for story in sorted(found, key=lambda ref: story_order(site, ref)):
        here = _sections(found[story])
        yield StoryPart(
            story,
            tuple(one for one in here["said"] if isinstance(one, Claim)),
            tuple(one for one in here["others"] if isinstance(one, Claim)),
            tuple(one for one in here["events"] if isinstance(one, Event)),
        )


def _stories(
    site: Site, here: Mapping[str, Sequence[Claim | Event | Source]]
) -> dict[str, list[tuple[Explainer, Blocks]]]:
    """Give the blocks of each section, story by story, and each statement once."""
    by_story: dict[str, list[Claim | Event]] = {}
    above = _above(here)
    for section in ("said", "others", "events", "passed_on"):
        for thing in here[section]:
            is_above = section == "passed_on" and thing.ref in above
            if not isinstance(thing, Source) and not is_above:
                by_story.setdefault(f"{section} {thing.explainer.id}", []).append(thing)
    events = [key for key in by_story if key.startswith("events ")]
    found: dict[str, list[tuple[Explainer, Blocks]]] = {}
    for key, blocks in tell_once(site, by_story, in_order=events).items():
        section, _, story = key.partition(" ")
        found.setdefault(section, []).append((site.explainers[story], blocks))
    return found


def _above(here: Mapping[str, Sequence[Claim | Event | Source]]) -> set[Ref]:
    """Give what came through the actor and is told in a section above."""
    told = {thing.ref for section in ("said", "others") for thing in here[section]}
    return told & {thing.ref for thing in here["passed_on"]}


def _is_draft(site: Site, entries: Iterable[_Listing]) -> bool:
    told = (entry.story for entry in entries if entry.section in ("said", "others"))
    return all(site.explainers[ref.id].is_draft for ref in told if ref)


def _description(actor: Actor) -> str:
    if actor.entry.described_as:
        return f"{capitalised(actor.name)}, described as {actor.entry.described_as}"
    role = last_role(actor)
    return f"{capitalised(actor.name)}, {role}" if role else capitalised(actor.name)


def _search(site: Site, actor: Actor) -> SearchEntry:
    return SearchEntry(
        title=capitalised(actor.name),
        text=", ".join(actor.entry.aka),
        kind=ACTOR_KINDS[actor.entry.kind].singular,
        note=actor_note(site, actor),
    )


def _headings(view: dict[str, object]) -> Iterable[Heading]:
    titles = {
        "said": "What they are reported to have said",
        "others": "What is said of them",
        "events": "Events",
        "wrote": "What they wrote",
        "published": "What they published",
        "passed_on": "What came through them",
    }
    actor, is_told = view["actor"], view["is_told"]
    assert isinstance(is_told, dict)
    if isinstance(actor, Actor) and actor.entry.kind not in ("person", "unnamed"):
        titles |= {
            "said": "What it says in its own voice",
            "others": "What is said of it",
            "wrote": "What it wrote",
            "published": "What it published",
            "passed_on": "What came through it",
        }
    return (Heading(id_.replace("_", "-"), title) for id_, title in titles.items() if is_told[id_])


def _statements(site: Site, actor: Actor, *fields: str) -> list[Claim]:
    users = site.users(actor.ref, *fields)
    return [site.statement(ref) for ref in users if _is_statement(site, ref)]


def _is_said_by(actor: Actor, claim: Claim) -> bool:
    """Tell whether a statement is an actor's, and not only what another source has beside it."""
    return any(actor.ref in (*one.chain.by, *one.speakers) for one in claim.evidence)


def _is_statement(site: Site, ref: Ref) -> bool:
    return ref.id in site.claims or ref.id in site.reactions


def _events(site: Site, actor: Actor) -> list[Event]:
    users = site.users(actor.ref, "who", "where", "by")
    events = [site.events[ref.id] for ref in users if ref.kind == "event" and ref.id in site.events]
    return sorted(events, key=lambda event: event.sort_key)


def _sources(site: Site, actor: Actor, field: str) -> list[Source]:
    users = site.users(actor.ref, field)
    return [site.sources[ref.id] for ref in users if ref.id in site.sources]


def _passed_on(site: Site, actor: Actor) -> list[Claim]:
    """Give the statements that came through the actor or through what the actor wrote."""
    works = [ref for ref in site.users(actor.ref, "authors", "outlet") if ref.kind == "source"]
    users = [ref for work in works for ref in site.users(work, "via", "by")]
    users += site.users(actor.ref, "via")
    return [site.statement(ref) for ref in dict.fromkeys(users) if _is_statement(site, ref)]
