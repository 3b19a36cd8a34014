"""Entries → the linked site: every id resolved, every chain, standing and back-link worked out.

What can't be resolved is reported once, where it is typed; an entry that needs it is left out,
and nothing that refers to a broken entry is reported for that.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache, partial
from typing import Protocol, TypeVar

from explainer.content.load import KeptTexts
from explainer.content.parse import Entries, Story
from explainer.diagnostics import link_rules
from explainer.diagnostics.diagnostic import Diagnostic
from explainer.diagnostics.span import Span
from explainer.diagnostics.suggestion import nearest_name
from explainer.diagnostics.text_file import TextFile
from explainer.link.articles import StoryArticles
from explainer.link.corrections import Corrected
from explainer.link.evidence import EvidenceLinker, kept_text
from explainer.link.history import History, history
from explainer.link.resolver import Resolver
from explainer.link.shared import check_text, link_actor, link_source
from explainer.link.story import StoryLinker
from explainer.site import (
    Claim,
    Event,
    Explainer,
    Ref,
    Registered,
    Review,
    Site,
    ThingKind,
    reviews_part,
    story_part,
    uses_part,
)
from explainer.tracking.dependencies import Dependency, DependencyTracker, TrackedMapping


def link(
    entries: Entries,
    texts: KeptTexts,
    published: Mapping[Ref, Registered],
    reviews: Iterable[Review] = (),
) -> tuple[Site, list[Diagnostic]]:
    """Resolve everything. The site holds what could be linked, also when there are faults.

    `published` are the lines of `published.json`, by their ids, `reviews` those of `reviewed.json`.
    """
    past = history(entries, published)
    resolver = Resolver(entries, past.hints(), past.renamed())
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
    stories = list(_stories(entries, texts, resolver, past))
    claims = (claim for story in stories for claim in story.claims("claim", story.story.claims))
    reactions = (
        reaction
        for story in stories
        for reaction in story.claims("reaction", story.story.reactions)
    )
    explainers = [explainer for story in stories if (explainer := story.explainer())]
    corrected = Corrected(explainers)
    dated = partial(_dated, past.days(published))
    tracker = DependencyTracker()
    of_stories = partial(_by_id, tracker=tracker, whole=story_part)
    site = Site(
        settings=entries.settings,
        actors=_by_id("actor", actors, tracker),
        sources=_by_id("source", filter(None, sources), tracker),
        claims=of_stories("claim", map(dated, map(corrected.claim, claims))),
        reactions=of_stories("reaction", map(dated, map(corrected.claim, reactions))),
        events=of_stories("event", map(dated, _events(stories, corrected))),
        explainers=of_stories("explainer", map(dated, explainers)),
        uses=TrackedMapping(_tuples(resolver.uses), tracker, uses_part, "uses"),
        tracker=tracker,
        published=published,
        reviews=TrackedMapping(_by_story(reviews, past), tracker, reviews_part, "reviews"),
        renames=past.renames,
        moves=past.moves,
    )
    return site, found + resolver.found


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


def _events(stories: Iterable[StoryLinker], corrected: Corrected) -> Iterator[Event]:
    return (corrected.event(event) for story in stories for event in story.events())


def _tuples(found: Mapping[K, Iterable[V]]) -> dict[K, tuple[V, ...]]:
    return {key: tuple(those) for key, those in found.items()}


def _stories(
    entries: Entries, texts: KeptTexts, resolver: Resolver, past: History
) -> Iterator[StoryLinker]:
    for name, story in entries.stories.items():
        if story.explainer is None:
            continue
        parsed, ref = story.explainer, Ref("explainer", name)
        typed = parsed.entry.article
        articles = resolver.many(parsed.place, "article", typed, ("source",), ref)
        known = articles if len(articles) == len(typed) else ()
        kept = StoryArticles({one: kept_text(entries, texts, one) for one in known}, resolver)
        evidence = EvidenceLinker(entries, texts, resolver, kept)
        yield StoryLinker(name, story, parsed, resolver, evidence, past)


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
