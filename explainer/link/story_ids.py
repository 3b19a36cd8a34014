"""The ids that a story's files name: those of its own entries, and `explainer/id` of another."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from explainer.content.entry_place import EntryPlace, numbered
from explainer.diagnostics.span import Span
from explainer.link.cited_prose import read_prose
from explainer.link.resolver import SHARED, STATEMENTS, Resolver
from explainer.site import CitedSentence, Ref, ThingKind


@dataclass(frozen=True, slots=True)
class StoryIds:
    """Resolves what the files of one explainer name; `name` is its id."""

    name: str
    resolver: Resolver

    @property
    def ref(self) -> Ref:
        return Ref("explainer", self.name)

    def refs(
        self,
        user: Ref,
        place: EntryPlace,
        field: str,
        ids: Sequence[str],
        kinds: tuple[ThingKind, ...] = STATEMENTS,
    ) -> tuple[Ref, ...]:
        if not ids:
            return ()
        found = (
            self.resolve(user, numbered(place, number), field, id_, kinds)
            for number, id_ in enumerate(ids)
        )
        return tuple(ref for ref in found if ref)

    def resolve(
        self, user: Ref, place: EntryPlace, field: str, id_: str, kinds: tuple[ThingKind, ...]
    ) -> Ref | None:
        return self.resolve_at(place.span, user, field, id_, kinds)

    def resolve_at(
        self,
        span: Callable[[], Span],
        user: Ref,
        field: str,
        id_: str,
        kinds: tuple[ThingKind, ...],
    ) -> Ref | None:
        """Resolve an id of this explainer, or `explainer/id` of another."""
        candidates = [Ref(kind, id_ if kind in SHARED else self.full(id_)) for kind in kinds]
        return self.resolver.resolve(span, candidates, user, field)

    def full(self, id_: str) -> str:
        return id_ if "/" in id_ else f"{self.name}/{id_}"


def prose(
    ids: StoryIds, field: str, text: str | None, place: EntryPlace
) -> Iterator[tuple[CitedSentence, ...]]:
    """Give the sentences of each bullet of a summary, or of each paragraph of a text."""
    for bullet in read_prose(text or ""):
        yield tuple(
            CitedSentence(
                sentence.text,
                sentence.start,
                sentence.end,
                tuple(_cited(ids, field, sentence.cites, place)),
                has_citation=bool(sentence.cites),
            )
            for sentence in bullet
        )


def _cited(ids: StoryIds, field: str, cited: Iterable[str], place: EntryPlace) -> Iterator[Ref]:
    """Resolve citations."""
    for id_ in cited:
        ref = ids.resolve_at(partial(_cited_at, place, id_), ids.ref, field, id_, STATEMENTS)
        if ref is not None:
            yield ref


def _cited_at(summary: EntryPlace, id_: str) -> Span:
    """Give the place of a citation: it is found by its name in the summary as typed."""
    whole = summary.span()
    found = re.search(rf"@{re.escape(id_)}(?![\w/-])", whole.text)
    if found is None:
        return whole
    start = whole.start + found.start() + 1
    return Span(whole.file, start, start + len(id_))
