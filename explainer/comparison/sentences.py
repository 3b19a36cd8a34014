"""The sentences of a story's own prose, each beside the one in whose place it stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from explainer.analysis.published_sentence import span_of
from explainer.analysis.told import Facet
from explainer.content.entry_place import EntryPlace, numbered
from explainer.diagnostics.span import Span
from explainer.site import CitedSentence, Explainer, Ref

_ALIKE = 50  # of 100, by letters: below it a sentence is another
_SIDES = {"summary": Facet.SUMMARY, "story": Facet.STORY, "about": Facet.ON_ARTICLE}


@dataclass(frozen=True, slots=True)
class PageSentence:
    """One sentence of a page, with what it cites and where it is typed."""

    part: Facet
    text: str
    cites: tuple[Ref, ...]
    place: EntryPlace

    @property
    def span(self) -> Span:
        return span_of(self.place.span(), self.text)


def sentences_of(explainer: Explainer) -> Iterator[PageSentence]:
    """Give all that a story says in its own prose: title, question, text and headings."""
    place = explainer.place
    yield PageSentence(Facet.TITLE, explainer.title, (), place / "title")
    if explainer.entry.question:
        yield PageSentence(Facet.QUESTION, explainer.entry.question, (), place / "question")
    for field, where, paragraph in explainer.prose():
        yield from _cited(_SIDES.get(field, Facet.PRINCIPALS), where, paragraph)
    for number, group in enumerate(explainer.groups):
        where = numbered(place / "groups", number) / "heading"
        yield PageSentence(Facet.HEADINGS, group.heading, (), where)


def _cited(part: Facet, place: EntryPlace, of: Iterable[CitedSentence]) -> Iterator[PageSentence]:
    for one in of:
        yield PageSentence(part, one.text, one.cites, place)


def paired_sentences(
    before: Iterable[PageSentence], after: Iterable[PageSentence]
) -> Iterator[tuple[PageSentence | None, PageSentence | None]]:
    """Put each sentence beside the one that it was; what is the same in both is left out.

    The same text comes first, wherever in its part it stands now; then the most alike.
    """
    old, new = list(before), list(after)
    for one in tuple(new):
        same = next((was for was in old if was.part is one.part and was.text == one.text), None)
        if same is not None:
            old.remove(same)
            new.remove(one)
            if set(same.cites) != set(one.cites):
                yield same, one
    alike = sorted(
        ((_likeness(was, now), i, k) for i, was in enumerate(old) for k, now in enumerate(new)),
        key=lambda found: (-found[0], found[1], found[2]),
    )
    told_old, told_new = set[int](), set[int]()
    for likeness, i, k in alike:
        if likeness >= _ALIKE and i not in told_old and k not in told_new:
            told_old.add(i)
            told_new.add(k)
            yield old[i], new[k]
    yield from ((one, None) for i, one in enumerate(old) if i not in told_old)
    yield from ((None, one) for k, one in enumerate(new) if k not in told_new)


def _likeness(was: PageSentence, now: PageSentence) -> float:
    """Tell how alike two sentences are; what cites the same may be in quite other words."""
    if was.part is not now.part:
        return 0
    shared = bool(was.cites) and set(was.cites) == set(now.cites)
    is_single = was.part in (Facet.TITLE, Facet.QUESTION)
    likeness = fuzz.ratio(was.text, now.text)
    return max(likeness, _ALIKE) if shared or is_single else likeness
