"""The head: title, question, on what the page is based, and what the marks mean."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from explainer.analysis.covered import covered_articles
from explainer.analysis.guesses import unread_of
from explainer.analysis.publication import publication
from explainer.pages.corrections import fresh
from explainer.pages.sections.sources import compared_texts
from explainer.presentation.phrases import Phrase
from explainer.presentation.story_page import StoryPage
from explainer.site import CoveredStretch, Source

ID, TITLE, TEMPLATE = "head", "", "sections/head.html.j2"


@dataclass(frozen=True, slots=True)
class PartlyCovered:
    """An article of which the page covers a part; `which` says of several which it is."""

    source: Source
    which: Phrase
    stretches: tuple[CoveredStretch, ...]
    untold: int


def view(page: StoryPage) -> Mapping[str, object]:
    others = compared_texts(page)
    return {
        "explainer": page.explainer,
        "articles": page.articles,
        "compared": len(others),
        "are_excerpts": all(one.entry.text == "excerpt" for one in others),
        "published": publication(page.site, page.explainer),
        "fresh": fresh(page.explainer),
        "covered": list(_covered(page)),
        "unread": len(unread_of(page.site, page.explainer)),
    }


def _covered(page: StoryPage) -> Iterator[PartlyCovered]:
    untold = {
        one.source.ref: len(one.untold) for one in covered_articles(page.site, page.explainer)
    }
    for source in page.articles:
        stretches = tuple(one for one in page.explainer.covers if one.article == source.ref)
        if stretches:
            which = page.behind_article(source)
            yield PartlyCovered(source, which, stretches, untold.get(source.ref, 0))
