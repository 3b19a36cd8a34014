"""The head: title, question, on what the page is based, and what the marks mean."""

from collections.abc import Mapping

from explainer.analysis.covered import untold
from explainer.analysis.guesses import unread_of
from explainer.pages.corrections import fresh
from explainer.pages.sections.sources import compared_texts
from explainer.presentation.story_page import StoryPage

ID, TITLE, TEMPLATE = "head", "", "sections/head.html.j2"


def view(page: StoryPage) -> Mapping[str, object]:
    others = compared_texts(page)
    return {
        "explainer": page.explainer,
        "article": page.article,
        "compared": len(others),
        "are_excerpts": all(one.entry.text == "excerpt" for one in others),
        "fresh": fresh(page.explainer),
        "untold": len(list(untold(page.site, page.explainer))),
        "unread": len(unread_of(page.site, page.explainer)),
    }
