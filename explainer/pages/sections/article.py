"""The articles: what kind of item each is, on whom it relies, how other texts differ from it."""

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.pages.sections.prose import marked
from explainer.presentation.phrases import Phrase
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_blocks import Link
from explainer.presentation.told_differences import differences_of, differences_told
from explainer.site import Source

ID, TITLE, TEMPLATE = "about-the-article", "The article", "sections/article.html.j2"


@dataclass(frozen=True, slots=True)
class ToldArticle:
    """An article, and in what other texts differ from it; `which` says of several which it is."""

    source: Source
    which: Phrase
    shown: list[Link]
    folded: list[tuple[Link, tuple[str, ...]]]


def view(page: StoryPage) -> Mapping[str, object]:
    shown, folded = page.choice.differences.shown, page.choice.differences.folded
    return {
        "title": page.about_title,
        "about": tuple(marked(page, page.choice.about)),
        "articles": [
            ToldArticle(
                one,
                page.behind_article(one),
                differences_told(page, shown, one),
                differences_of(page, folded, one),
            )
            for one in page.articles
        ],
        "elsewhere": [*differences_of(page, shown, None), *differences_of(page, folded, None)],
    }
