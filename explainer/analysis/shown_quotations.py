"""The quotations that a story's page shows with nothing unfolded, and the words that two share."""

from collections.abc import Iterator
from dataclasses import dataclass

from explainer.presentation.shown_parts import shown_parts
from explainer.presentation.shown_text import ShownText
from explainer.site import Explainer, Ref, Site
from explainer.text.search_words import search_words
from explainer.text.speech import speech


@dataclass(frozen=True, slots=True)
class ShownQuotation:
    """Quoted words in one place of a page: the address of its part, and the text they stand in."""

    part: str
    within: ShownText
    text: str
    words: tuple[str, ...]

    @property
    def owner(self) -> Ref | None:
        """The statement or event that the place tells, if any."""
        return self.within.owner


def shown_quotations(site: Site, explainer: Explainer) -> tuple[ShownQuotation, ...]:
    """Give each quotation in the order of the page; one inside another is part of it."""
    return tuple(
        quotation
        for part in shown_parts(site, explainer)
        for shown in part.texts
        for quotation in _in(part.id, shown)
    )


def _in(part: str, shown: ShownText) -> Iterator[ShownQuotation]:
    for run in speech(shown.text):
        if run.depth == 0:
            text = shown.text[run.start : run.end]
            yield ShownQuotation(part, shown, text, tuple(search_words(text)))


def runs(words: tuple[str, ...], length: int) -> frozenset[tuple[str, ...]]:
    """Give every run of so many words; none of fewer."""
    return frozenset(words[n : n + length] for n in range(len(words) - length + 1))


def shared(one: ShownQuotation, other: ShownQuotation, length: int) -> str:
    """Give the first words, so many in a row, that both have; nothing where there are none."""
    common = runs(other.words, length)
    for start in range(len(one.words) - length + 1):
        if one.words[start : start + length] in common:
            return " ".join(one.words[start : start + length])
    return ""
