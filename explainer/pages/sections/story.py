"""The story: what happened, told from its beginning to its end."""

from collections.abc import Mapping

from explainer.pages.sections.prose import marked
from explainer.presentation.story_page import StoryPage

ID, TITLE, TEMPLATE = "story", "The story", "sections/story.html.j2"


def view(page: StoryPage) -> Mapping[str, object] | None:
    paragraphs = [tuple(marked(page, sentences)) for sentences in page.explainer.story]
    return {"paragraphs": paragraphs} if paragraphs else None
