"""Entries → the linked site: every id resolved, every chain, standing and back-link worked out.

What can't be resolved is reported once, where it is typed; an entry that needs it is left out,
and nothing that refers to a broken entry is reported for that.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from itertools import chain
from typing import Protocol, TypeVar

from explainer.content.load import KeptTexts
from explainer.content.parse import Entries, Story
from explainer.diagnostics import link_rules
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.suggestion import nearest_name
from explainer.diagnostics.text_file import TextFile
from explainer.link.corrections import Corrected
from explainer.link.history import History, history
from explainer.link.outside import Outside, outside
from explainer.link.resolver import Resolver
from explainer.link.shared import check_text, link_actor, link_source
from explainer.link.story import LinkedStory, link_story
from explainer.site import (
    Claim,
    Event,
    Explainer,
    Ref,
    Registered,
    Review,
    Site,
    ThingKind,
    Use,
    reviews_part,
    story_part,
    uses_part,
)
from explainer.tracking.dependencies import Dependency, DependencyTracker, TrackedMapping

LinkedStoryKeeper = Callable[[str, Story, Outside], LinkedStory | None]
"""Gives a story as it was linked before, if it would be linked the same again."""


@dataclass(frozen=True, slots=True)
class Linked:
    """What linking gave: the site, what is wrong, and each story with what it was linked against.

    The site holds what could be linked, also when there are faults.
    """

    site: Site
    found: tuple[Diagnostic, ...]
    stories: Mapping[str, LinkedStory]
    outside: Outside


def _keep_none(_: str, __: Story, ___: Outside) -> None:
    """Know of no story how it was linked before."""


def link(
    entries: Entries,
    texts: KeptTexts,
    published: Mapping[Ref, Registered],
    reviews: Iterable[Review] = (),
    kept: LinkedStoryKeeper = _keep_none,
) -> Linked:
    """Resolve everything.

    `published` are the lines of `published.json`, by their ids, `reviews` those of `reviewed.json`.
    """
    past = history(entries, published)
    around = outside(entries, texts, past)
    resolver = Resolver(around.ids)
    found = [*_shared_ids(entries), *_texts(entries, texts), *_stories_without_page(entries)]
    actors = [
        link_actor(resolver, Ref("actor", id_), parsed)
        for id_, parsed in entries.actors.items()
        if parsed
    ]
    sources = [
        link_source(resolver, Ref("source", id_), parsed, texts.get(id_))
        for id_, parsed in entries.sources.items()
        if parsed
    ]
    linked = {
        name: one
        for name, story in entries.stories.items()
        if (one := kept(name, story, around) or link_story(name, story, around))
    }
    stories = linked.values()
    explainers = [story.explainer for story in stories if story.explainer]
    corrected = Corrected(explainers)
    dated = partial(_dated, past.days(published))
    tracker = DependencyTracker()
    of_stories = partial(_by_id, tracker=tracker, whole=story_part)
    claims = chain.from_iterable(story.claims for story in stories)
    reactions = chain.from_iterable(story.reactions for story in stories)
    events = chain.from_iterable(story.events for story in stories)
    site = Site(
        settings=entries.settings,
        actors=_by_id("actor", actors, tracker),
        sources=_by_id("source", filter(None, sources), tracker),
        claims=of_stories("claim", map(dated, map(corrected.claim, claims))),
        reactions=of_stories("reaction", map(dated, map(corrected.claim, reactions))),
        events=of_stories("event", map(dated, map(corrected.event, events))),
        explainers=of_stories("explainer", map(dated, explainers)),
        uses=TrackedMapping(_uses(resolver, stories), tracker, uses_part, "uses"),
        tracker=tracker,
        published=published,
        reviews=TrackedMapping(_by_story(reviews, past), tracker, reviews_part, "reviews"),
        renames=past.renames,
        moves=past.moves,
    )
    faults = chain(found, resolver.found, *(story.found for story in stories))
    return Linked(site, tuple(faults), linked, around)


K = TypeVar("K")
V = TypeVar("V")


class _HasRef(Protocol):
    @property
    def ref(self) -> Ref: ...


T = TypeVar("T", bound=_HasRef)


def _by_id(
    kind: ThingKind,
    things: Iterable[T],
    tracker: DependencyTracker,
    whole: Callable[[str], Dependency] | None = None,
) -> TrackedMapping[str, T]:
    by_id = {thing.ref.id: thing for thing in things}
    return TrackedMapping(by_id, tracker, cache(partial(Dependency, kind)), kind, whole)


def _by_story(reviews: Iterable[Review], past: History) -> dict[str, tuple[Review, ...]]:
    """Sort reviews by story; what was read under an old id was read of what is there now."""
    found: dict[str, list[Review]] = {}
    for review in reviews:
        now = review._replace(of=past.moves.get(review.of, review.of))
        found.setdefault(story_part(now.of.id).name, []).append(now)
    return _tuples(found)


D = TypeVar("D", Claim, Event, Explainer)


def _dated(days: Mapping[Ref, date | None], thing: D) -> D:
    """Give a thing with the day on which it was registered, where that is known."""
    day = days.get(thing.ref)
    return replace(thing, registered=day) if day else thing


def _uses(shared: Resolver, stories: Iterable[LinkedStory]) -> dict[Ref, tuple[Use, ...]]:
    """Join who uses what: actors and sources first, then story by story."""
    uses = defaultdict[Ref, list[Use]](list)
    for ref, those in chain(shared.uses.items(), *(story.uses for story in stories)):
        uses[ref] += those
    return _tuples(uses)


def _tuples(found: Mapping[K, Iterable[V]]) -> dict[K, tuple[V, ...]]:
    return {key: tuple(those) for key, those in found.items()}


def _shared_ids(entries: Entries) -> Iterator[Diagnostic]:
    for id_ in sorted(entries.actors.keys() & entries.sources.keys()):
        parsed = entries.sources[id_]
        if parsed is not None:
            yield link_rules.SAME_ID.at(
                parsed.place.span(),
                f"`{id_}` is both an actor and a source",
                hint="`by` and `via` take either, so give one of the two another id",
                entry=id_,
            )


def _texts(entries: Entries, texts: KeptTexts) -> Iterator[Diagnostic]:
    refused = {id_ for id_, text in texts.items() if text is None}  # and reported
    for id_, parsed in entries.sources.items():
        if parsed is not None and id_ not in refused:
            yield from check_text(Ref("source", id_), parsed, texts.get(id_), entries.settings)
    for id_, text in texts.items():
        if text is not None and id_ not in entries.sources:
            yield _without_source(id_, text.file, entries)


def _without_source(id_: str, file: TextFile, entries: Entries) -> Diagnostic:
    near = nearest_name(id_, entries.sources)
    return link_rules.TEXT_WITHOUT_SOURCE.at(
        Span(file, 0, 0),
        f"there is no source `{id_}`, so nothing rests on this text",
        hint=f"the nearest is `{near}`: give the file its name"
        if near
        else f"write content/sources/{id_}.yaml, or take the text away",
    )


def _stories_without_page(entries: Entries) -> Iterator[Diagnostic]:
    for name, story in entries.stories.items():
        if not story.has_file:
            yield _no_explainer(name, story)


def _no_explainer(name: str, story: Story) -> Diagnostic:
    return link_rules.NO_EXPLAINER.at(
        story.beginning,
        f"there is no file content/{name}/explainer.yaml",
        hint="write one with `title`, `article` and `summary`, or run"
        f" `explainer new explainer {name}`",
        entry=name,
    )
