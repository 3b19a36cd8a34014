"""The article: what kind of item it is, on whom it relies, and how it differs from other texts."""

from collections.abc import Mapping

from explainer.pages.sections.prose import marked
from explainer.presentation.story_page import StoryPage
from explainer.presentation.told_differences import told_differences

ID, TITLE, TEMPLATE = "about-the-article", "The article", "sections/article.html.j2"


def view(page: StoryPage) -> Mapping[str, object]:
    differences = page.choice.differences
    return {
        "about": tuple(marked(page, page.choice.about)),
        "article": page.article,
        "shown": list(told_differences(page, differences.shown)),
        "folded": list(told_differences(page, differences.folded)),
    }
