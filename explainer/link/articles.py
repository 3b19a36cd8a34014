"""The articles of a story, and which of them is meant where a writer names none.

With one article it is meant wherever no source is typed. With several, nothing is guessed of whose
word a statement is: evidence names its source. What is skipped, and what a page covers, may leave
it out where the words stand in one of the articles alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from explainer.content.entry_place import EntryPlace
from explainer.content.schema.entry import SourcedEntry
from explainer.diagnostics import link_rules
from explainer.diagnostics.text_file import TextFile
from explainer.link.resolver import Resolver
from explainer.site import Ref
from explainer.text.anchor import anchors
from explainer.text.diagnosis import diagnose
from explainer.text.fold import fold


@dataclass(frozen=True, slots=True)
class StoryArticles:
    """The articles in their order, with the kept text of each that has one.

    There are none where one of them is broken or unknown: which is meant can't be said then.
    """

    texts: Mapping[Ref, TextFile | None]
    resolver: Resolver

    @property
    def refs(self) -> tuple[Ref, ...]:
        return tuple(self.texts)

    def source_of(self, user: Ref, entry: SourcedEntry, place: EntryPlace) -> Ref | None:
        """Give the source of evidence: as typed, else the only article."""
        if entry.source is not None:
            return self.resolver.one(place, "source", entry.source, ("source",), user)
        if len(self.texts) == 1:
            self.resolver.use(self.refs[0], user, "source")
            return self.refs[0]
        if self.texts:
            self._report_evidence(user, entry, place)
        return None

    def with_words(
        self, user: Ref, typed: str | None, words: Sequence[str], place: EntryPlace, field: str
    ) -> Ref | None:
        """Give the article that words of a page are of: as typed, else the only one with them.

        Words that stand in none are those of the article that comes nearest.
        """
        if typed is not None:
            return self._typed(user, typed, place)
        holding = tuple(self._holding(words))
        if len(self.texts) > 1 and len(holding) > 1:
            self._report(user, place / field, "these words stand in several articles", holding)
        return next(iter((*holding, *self._nearest(words), *self.texts)), None)

    def _typed(self, user: Ref, typed: str, place: EntryPlace) -> Ref | None:
        ref = self.resolver.one(place, "source", typed, ("source",), user)
        if ref is not None and self.texts and ref not in self.texts:
            message = f"`{typed}` is no article of this page"
            self._report(user, place / "source", message, self.refs)
        return ref if ref in self.texts else None

    def _report_evidence(self, user: Ref, entry: SourcedEntry, place: EntryPlace) -> None:
        words = (*entry.quote, *((entry.passage,) if entry.passage else ()))
        holding = tuple(self._holding(words))
        field = "passage" if entry.passage else "quote"
        message = "this page has several articles, and it is not said in which these words stand"
        self._report(user, place / field, message, holding or self.refs)

    def _report(self, user: Ref, place: EntryPlace, message: str, which: Sequence[Ref]) -> None:
        named = [f"`source: {ref.id}`" for ref in which]
        wrote = f"write {' or '.join(named)}"
        once = "; once for many claims it goes under `defaults:` at the top of their file"
        self.resolver.found.append(
            link_rules.ARTICLE_NOT_NAMED.at(
                place.span(),
                message,
                hint=wrote + (once if user.kind in ("claim", "reaction") else ""),
                entry=user.id,
            )
        )

    def _holding(self, words: Iterable[str]) -> Iterator[Ref]:
        wanted = tuple(words)
        for ref, text in self.texts.items():
            if text is not None and all(anchors(one, fold(text.text)) for one in wanted):
                yield ref

    def _nearest(self, words: Iterable[str]) -> Iterator[Ref]:
        """Give the articles with something like these words, then those whose text is not kept."""
        wanted = tuple(words)
        if len(self.texts) > 1:
            yield from (ref for ref, text in self.texts.items() if text and _is_near(wanted, text))
        yield from (ref for ref, text in self.texts.items() if text is None)


def _is_near(words: Iterable[str], text: TextFile) -> bool:
    found = (diagnose(one, fold(text.text)) for one in words)
    return all(one is None or one.place or one.pieces for one in found)
